const { compileStrapi } = require('@strapi/strapi');

/** One compilation for all suites; it ends the process with tsc's messages when there is a type error. */
module.exports = async () => {
  await compileStrapi({ appDir: process.cwd() });
};
