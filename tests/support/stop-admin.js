/** Ends what tests/support/serve-admin.js started. */
module.exports = () => globalThis.stopAdmin();
