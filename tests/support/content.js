const path = require('node:path');

/** What the system numbers by itself; everything else has to be the same in another installation. */
const KEPT_TYPES = ['plugin::upload.file', 'plugin::upload.folder', 'plugin::i18n.locale'];
const OTHERS = ['createdBy', 'updatedBy', 'localizations', 'related'];

/** A populate that reaches every component, picture and relation of a type, and of relations only which row it is. */
const populateOf = (strapi, uid) => {
  const populate = {};
  for (const [name, attribute] of Object.entries(strapi.getModel(uid).attributes)) {
    if (OTHERS.includes(name)) continue;
    if (attribute.type === 'component')
      populate[name] = { populate: populateOf(strapi, attribute.component) };
    if (attribute.type === 'dynamiczone')
      populate[name] = {
        on: Object.fromEntries(
          attribute.components.map((each) => [each, { populate: populateOf(strapi, each) }]),
        ),
      };
    if (attribute.type === 'media') populate[name] = { select: ['documentId', 'hash'] };
    if (attribute.type === 'relation')
      populate[name] = {
        select: ['documentId', ...(attribute.target?.startsWith('api::') ? ['locale', 'publishedAt'] : [])],
      };
  }
  return populate;
};

/** Without numbers of rows, and with the keys of every object in order: PostgreSQL keeps them in its own. */
const canonical = (value) => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(
    Object.keys(value)
      .filter((key) => key !== 'id')
      .sort()
      .map((key) => [key, canonical(value[key])]),
  );
};

/**
 * Everything that an installation holds, by type: each row as JSON that is the same on both databases.
 *
 * @param strapi a loaded application
 * @returns {Promise<Record<string, string[]>>}
 */
exports.contentOf = async (strapi) => {
  const uids = Object.keys(strapi.contentTypes).filter(
    (uid) => uid.startsWith('api::') || KEPT_TYPES.includes(uid),
  );
  const content = {};
  for (const uid of uids) {
    const rows = await strapi.db.query(uid).findMany({ populate: populateOf(strapi, uid) });
    content[uid] = rows.map((row) => JSON.stringify(canonical(row))).sort();
  }
  return content;
};

if (require.main === module) {
  // node tests/support/content.js: prints what is in the database of the environment.
  const root = path.resolve(__dirname, '../..');
  const { createStrapi } = require('@strapi/strapi');
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  strapi.log.level = 'error';
  strapi
    .load()
    .then(exports.contentOf)
    .then((content) => process.stdout.write(JSON.stringify(content), () => process.exit(0)));
}
