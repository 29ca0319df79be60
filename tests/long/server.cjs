/** One real server, as `npm start` runs it, without the admin's screens. */
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const root = path.resolve(__dirname, '../..');
createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false })
  .start()
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
