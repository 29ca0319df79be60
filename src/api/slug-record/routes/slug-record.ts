/** Sites know the register of addresses by what they need of it: where to send who comes by an old address. */
export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/redirects', handler: 'api::address.address.redirects' }],
};
