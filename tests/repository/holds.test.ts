import { readFileSync, readdirSync } from 'node:fs';
import { STATUS_CODES } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import createKnex from 'knex';
import { BULGARIAN_NAME } from '../../src/admin/strapi/bulgarian-name';
import { COMPONENT_INPUTS } from '../../src/admin/strapi/component-inputs';
import { ACCESSIBLE_PARTS } from '../../src/admin/strapi/accessible-parts';
import { CONTENT_LANGUAGE } from '../../src/admin/strapi/content-language';
import { ENGLISH_IN_CODE } from '../../src/admin/strapi/english-in-code';
import { FACTS_OF_TRANSLATIONS } from '../../src/admin/strapi/facts-of-translations';
import { beginInBulgarian, LANGUAGE_KEY } from '../../src/admin/strapi/first-language';
import { localTimes } from '../../src/admin/strapi/local-times';
import { MESSAGE_PLACE } from '../../src/admin/strapi/message-place';
import { ONE_ALTERNATIVE_TEXT } from '../../src/admin/strapi/one-alternative-text';
import { PANEL_FRAMES } from '../../src/admin/strapi/panel-frames';
import { CONTENT_MANAGER_PARTS } from '../../src/admin/strapi/content-manager-parts';
import { LEAVE_RICH_TEXT } from '../../src/admin/strapi/leave-rich-text';
import { NEW_ENTRY_BY_TYPE } from '../../src/admin/strapi/new-entry';
import { CLOSED, TOURS } from '../../src/admin/strapi/first-visit';
import { RICH_TEXT_HEIGHT } from '../../src/admin/strapi/rich-text-height';
import { STATE_IN_SIGHT } from '../../src/admin/strapi/state-in-sight';
import { MEDIA_FIELDS } from '../../src/access/municipalities/media';
import { componentTableOf, componentTables } from '../../src/strapi/component-tables';
import { installCommitCheck } from '../../src/strapi/commit-check';
import { beforeImport, leaveOutOfTransfers } from '../../src/strapi/data-transfer';
import { watchDatabaseFailures } from '../../src/strapi/database-failures';
import { NAMES as TOKENS } from '../../src/strapi/default-tokens';
import { setFirstLocale } from '../../src/strapi/first-locale';
import { fileTableOf, linkTableOf } from '../../src/strapi/link-tables';
import { readerIn } from '../../src/strapi/read-statements';
import { addToMediaSchemas } from '../../src/strapi/media-schemas';
import { tablesOf } from '../../src/strapi/model-tables';
import { STRATEGIES } from '../../src/strapi/present-request';
import { tableOf } from '../../src/strapi/row-tables';
import { watchWrites } from '../../src/strapi/written-tables';
import {
  isStockRefusal,
  linkToNothing,
  STOCK_REFUSALS,
  type StockStatus,
} from '../../src/strapi/stock-refusals';

const PACKAGES = path.resolve('node_modules/@strapi');
const read = (file: string) => readFileSync(path.join(PACKAGES, file), 'utf8');
/** Strapi's own module, by its file: most are not exported by their packages. */
const load = (file: string) => createRequire(path.resolve('package.json'))(path.join(PACKAGES, file));

const ADMIN = 'admin/dist/server/server/src/services';
const MANAGER = 'content-manager/dist/server';

/**
 * A part of Strapi's as it is made of its module: by itself, or of the application, which none of them asks while it is
 * made.
 */
const partOf = (file: string, name?: string): object => {
  const exported = load(file);
  const part = exported[name ?? 'default'] ?? exported;
  return typeof part === 'function' ? part({ strapi: {} }) : part;
};

describe('what is held on to is there: the functions', () => {
  test.each([
    ['admin-logos', `${ADMIN}/project-settings.js`, ['parseFilesData', 'updateProjectSettings']],
    ['admin-roles', `${ADMIN}/role.js`, ['deleteByIds', 'assignPermissions']],
    ['entry-events', 'core/dist/services/document-service/events.js', ['createEventManager']],
    ['entry-events', 'core/dist/services/event-hub.js', ['on', 'off', 'subscribe', 'unsubscribe']],
    ['equal-login', `${ADMIN}/auth.js`, ['checkCredentials', 'validatePassword', 'hashPassword']],
    ['new-password-letter', 'email/dist/server/services/email.js', ['sendTemplatedEmail']],
    ['invitations', `${ADMIN}/user.js`, ['create', 'findRegistrationInfo', 'register']],
    [
      'form-configuration',
      `${MANAGER}/services/content-types.js`,
      ['findConfiguration', 'updateConfiguration'],
    ],
    ['form-configuration', `${MANAGER}/services/components.js`, ['findConfiguration', 'updateConfiguration']],
    [
      'document-forms',
      `${MANAGER}/controllers/collection-types.js`,
      ['findOne', 'create', 'update', 'publish'],
    ],
    [
      'form-answers',
      `${MANAGER}/controllers/content-types.js`,
      ['findContentTypeConfiguration', 'updateContentTypeConfiguration'],
    ],
    [
      'form-answers',
      `${MANAGER}/controllers/components.js`,
      ['findComponentConfiguration', 'updateComponentConfiguration'],
    ],
    ['list-answers', `${MANAGER}/controllers/collection-types.js`, ['find']],
    [
      'document-sets',
      `${MANAGER}/controllers/collection-types.js`,
      ['bulkPublish', 'bulkUnpublish', 'bulkDelete'],
    ],
    [
      'document-sets',
      `${MANAGER}/services/document-manager.js`,
      ['publish', 'publishMany', 'unpublishMany', 'deleteMany'],
    ],
    [
      'slug-button',
      `${MANAGER}/services/uid.js`,
      ['generateUIDField', 'checkUIDAvailability', 'findUniqueUID'],
    ],
    ['localizations', 'i18n/dist/server/services/localizations.js', ['syncNonLocalizedAttributes']],
    [
      'stored-locales',
      'i18n/dist/server/services/locales.js',
      ['find', 'findByCode', 'create', 'update', 'getDefaultLocale', 'setDefaultLocale'],
    ],
    [
      'slug-uniqueness',
      'core/dist/services/entity-validator/index.js',
      ['validateEntityCreation', 'validateEntityUpdate'],
    ],
    [
      'upload-services',
      'upload/dist/server/services/image-manipulation.js',
      ['generateFileName', 'isFaultyImage'],
    ],
    ['upload-services', 'upload/dist/server/services/file.js', ['deleteByIds']],
    ['upload-services', 'upload/dist/server/services/folder.js', ['create', 'deleteByIds', 'update']],
    ['upload-controllers', 'upload/dist/server/controllers/admin-folder-file.js', ['moveMany', 'deleteMany']],
    ['upload-controllers', 'upload/dist/server/controllers/content-api.js', ['upload']],
    ['query-params', 'core/dist/services/query-params.js', ['transform']],
    ['present-request', 'core/dist/services/auth/index.js', ['authenticate', 'verify']],
    ['present-request', 'core/dist/services/request-context.js', ['get', 'run']],
  ])('src/strapi/%s.ts: %s', (_, file, names) => {
    const part = partOf(file);
    for (const name of names) expect(part).toHaveProperty(name, expect.any(Function));
  });

  test('src/strapi/upload-services.ts: the service that asks the application while it is made', () => {
    const [made = ''] =
      /\n {4}return \{[^}]*\};\n\}\);/.exec(read('upload/dist/server/services/upload.js')) ?? [];
    for (const name of ['upload', 'replace', 'updateFileInfo', 'findOne', 'remove'])
      expect(made).toMatch(new RegExp(`^\\s+${name},$`, 'm'));
  });

  test('src/strapi/home-page-counts.ts', () => {
    expect(read(`${MANAGER}/homepage/services/homepage.js`)).toMatch(/async getCountDocuments ?\(/);
    expect(read(`${MANAGER}/homepage/controllers/homepage.js`)).toContain('getCountDocuments()');
  });

  test('src/strapi/absent-features.ts', () => {
    const code = [
      'admin/dist/server/server/src/ai/controllers/ai.js',
      'admin/dist/server/server/src/ai/services/ai.js',
    ].map(read);
    expect(code[0]).toMatch(
      /async getAiFeatureConfig ?\(ctx\) \{\s+if \(strapi.ai.admin.isEnabled\(\) === false\) \{\s+return ctx.notFound/,
    );
    expect(code[1]).toMatch(/isAiI18nConfigured: false,\s+isAiMediaLibraryConfigured: false/);
    const jobs = read('i18n/dist/server/controllers/ai-localization-jobs.js');
    expect(jobs).toMatch(/async getJobForCollectionType ?\(ctx\) \{[^]*?return ctx.notFound/);
    const settings = read('upload/dist/server/controllers/admin-settings.js');
    expect(settings).toMatch(/async getSettings ?\(ctx\) \{[^]*?userAbility.cannot\(/);
  });

  test('src/strapi/admin-tokens.ts', () => {
    expect(read(`${ADMIN}/api-token.js`)).toMatch(/syncPermissionsForUser: \w+/);
    expect(read('admin/dist/server/server/src/services/index.js')).toMatch(/'api-token-admin'/);
  });

  test('src/strapi/permission-checker.ts', () => {
    const code = read(`${MANAGER}/services/permission-checker.js`);
    expect(code).toContain('create: createPermissionChecker(strapi)');
    expect(code).toContain('cannot[action] = ');
    expect(code).toContain('sanitizedQuery[action] = ');
    expect(load(`${MANAGER}/services/permission-checker.js`).ACTIONS).toMatchObject({
      read: expect.any(String),
      publish: expect.any(String),
    });
    expect(read(`${MANAGER}/services/populate-builder.js`)).toMatch(
      /populateFromQuery ?\(query\)[^]*async build ?\(\)/,
    );
  });

  test('src/strapi/upload-storage.ts', () => {
    const code = read('upload/dist/server/services/provider.js');
    for (const name of ['uploadStream(file)', 'replaceStream(newFile, oldFile)', 'delete(oldFile)'])
      expect(code).toContain(`provider.${name}`);
    expect(read('upload/dist/server/services/upload.js')).toContain('.provider.delete(');
  });
});

describe('what is held on to is there: hooks, registries and names', () => {
  test('src/strapi/admin-routes.ts: everything is mounted by server.routes, and middlewares of a route come first', () => {
    const code = read('core/dist/services/server/register-routes.js');
    expect(code).toContain('strapi.server.routes(');
    expect(code).not.toContain('server.api(');
    expect(read('core/dist/services/server/compose-endpoint.js')).toMatch(
      /\.\.\.middlewares,\s+returnBodyMiddleware,/,
    );
  });

  test('src/strapi/plugin-parts.ts: an extension gets the plugin before its services and controllers are made', () => {
    expect(read('core/dist/loaders/plugins/index.js')).toContain(
      'plugins[pluginName] = await strapiServer(plugin);',
    );
    for (const kind of ['service', 'controller'])
      expect(read(`core/dist/registries/${kind}s.js`)).toContain(`typeof ${kind} === 'function' ? ${kind}({`);
  });

  test('src/strapi/before-tables.ts: the hook is called before tables are made', () => {
    expect(read('core/dist/Strapi.js')).toMatch(
      /this\.hook\('strapi::content-types\.beforeSync'\)\.call\([^]*this\.db\.schema\.sync\(\)/,
    );
  });

  test('src/strapi/permission-engine.ts: the hook is called with the user’s fields', () => {
    expect(read('permissions/dist/engine/index.js')).toContain(
      "await state.hooks['before-register.permission'].call(hookContext);",
    );
    expect(read('permissions/dist/engine/hooks.js')).toContain("'before-register.permission': ");
    expect(read(`${ADMIN}/permission/engine.js`)).toContain('get hooks () {');
  });

  test('src/strapi/kept-abilities.ts: what decides about a permission is in it, in the account, or in a known hook', () => {
    expect(read('admin/dist/server/server/src/strategies/admin.js')).toContain(
      "await index.getService('permission').engine.generateUserAbility(user);",
    );
    const engine = read(`${ADMIN}/permission/engine.js`);
    expect(engine).toMatch(
      /generateUserAbility \(user\) \{\s+const permissions = await [^;]+findUserPermissions\(user\);\s+return engineInstance\.generateAbility\(permissions, user\);/,
    );
    expect(engine).toMatch(
      /generateTokenAbility \(tokenPermissions, owner\) \{\s+return engineInstance\.generateAbility\(tokenPermissions, owner\);/,
    );
    expect(engine.match(/\.on\(/g)).toHaveLength(3);
    expect(read('permissions/dist/engine/hooks.js').match(/Hook\(\),?$/gm)).toHaveLength(5);
    // The other known hook looks at roles and permissions only.
    expect(read('i18n/dist/server/services/permissions/engine.js')).not.toMatch(/async|requestContext/);
  });

  test('src/strapi/present-request.ts: a route says what it is of, and no strategy is new', () => {
    expect(read('core/dist/services/server/compose-endpoint.js')).toContain('ctx.state.route = route;');
    expect(read('core/dist/services/server/admin-api.js')).toMatch(/type: 'admin'/);
    const files = [
      'admin/dist/server/server/src/strategies',
      'plugin-users-permissions/dist/server/strategies',
    ]
      .flatMap((folder) => readdirSync(path.join(PACKAGES, folder)).map((file) => path.join(folder, file)))
      .filter((file) => file.endsWith('.js'));
    const names = files.flatMap((file) =>
      [...read(file).matchAll(/^\s*(?:const name = |name: )'([\w-]+)'/gm)].map(([, name]) => name),
    );
    expect([...new Set(names)].sort()).toEqual(Object.keys(STRATEGIES).sort());
  });

  test('src/strapi/present-request.ts: a strategy of the admin gives the user and their permissions', () => {
    for (const name of ['admin', 'admin-token']) {
      const code = read(`admin/dist/server/server/src/strategies/${name}.js`);
      expect(code).toMatch(/ctx\.state\.userAbility = /);
      expect(code).toMatch(/ctx\.state\.user = /);
    }
  });

  test('src/strapi/row-events.ts: rows that come and go one by one say so', () => {
    const code = read('database/dist/entity-manager/index.js');
    expect(code).toMatch(/run\('beforeCreate', uid, \{\s+params\s+\}\)/);
    expect(code).toMatch(/run\('afterCreate', uid, \{\s+params,\s+result\s+\}/);
    expect(code).toMatch(/run\('afterUpdate', uid, \{\s+params,\s+result\s+\}/);
    expect(code).toMatch(/run\('afterDelete', uid, \{\s+params,\s+result: entity\s+\}/);
    expect(partOf('database/dist/lifecycles/index.js', 'createLifecyclesProvider')).toHaveProperty(
      'subscribe',
      expect.any(Function),
    );
  });

  test('src/strapi/admin-sessions.ts: the sessions of an account can be ended', () => {
    expect(read('core/dist/services/session-manager.js')).toContain(
      'async invalidateRefreshToken(userId, deviceId) {',
    );
  });

  test('src/strapi/inverse-relations.ts: what is virtual is not copied', () => {
    expect(read('core/dist/services/document-service/utils/populate.js')).toMatch(
      /case 'relation':\s+\{\s+if \('unstable_virtual' in attribute && attribute\.unstable_virtual\) \{\s+break;/,
    );
  });

  test('src/strapi/relation-conditions.ts: every read is built by init({ where }), and takes a query for a value', () => {
    const code = read('database/dist/entity-manager/index.js');
    expect(code).toContain('this.createQueryBuilder(uid).init(params).execute()');
    expect(code).toContain('createQueryBuilder (uid) {');
    expect(read('database/dist/query/query-builder.js')).toMatch(/init \(params = \{\}\) \{[^]*where/);
    expect(read('database/dist/query/helpers/where.js')).toContain(
      'qb.whereIn(column, knex.isKnexQuery(value) ? value',
    );
  });

  test('src/strapi/list-statements.ts: a list and its length are built by init, from the same conditions', () => {
    const code = read('database/dist/entity-manager/index.js');
    expect(code).toContain('this.createQueryBuilder(uid).init(params).execute()');
    expect(code).toMatch(
      /createQueryBuilder\(uid\)\.init\(_\.pick\(\[\s+'_q',\s+'where',\s+'filters'\s+\], params\)\)\.count\(\)\.first\(\)\.execute\(\)/,
    );
    expect(read('core/dist/services/document-service/transform/query.js')).toMatch(
      /const baseWhere = \{\s+\.\.\.params\$1\?\.lookup,\s+\.\.\.query\.where\s+\};/,
    );
    const statement = createKnex({ client: 'better-sqlite3', useNullAsDefault: true })('visits')
      .where('id', 7)
      .toSQL();
    expect(statement).toMatchObject({ sql: 'select * from `visits` where `id` = ?', bindings: [7] });
  });

  test('src/strapi/public-rights.ts: a visitor’s rights are read by one function, and an ability is made of their names', () => {
    expect(read('plugin-users-permissions/dist/server/strategies/users-permissions.js')).toMatch(
      /getService\('permission'\)\.findPublicPermissions\(\)\.then\(map\([^]*engine\.generateAbility\(publicPermissions\)/,
    );
    expect(read('plugin-users-permissions/dist/server/services/permission.js')).toMatch(
      /toContentAPIPermission \(permission\) \{\s+const \{ action \} = permission;\s+return \{\s+action\s+\};/,
    );
    expect(read('permissions/dist/engine/index.js')).toContain(
      'async generateAbility (permissions, options = {}) {',
    );
  });

  test('src/strapi/locale-routes.ts: the list of languages is the plugin’s only public route', () => {
    const code = read('i18n/dist/server/routes/content-api.js');
    expect(code.match(/handler: '[^']+'/g)).toEqual([`handler: 'locales.listLocales'`]);
    expect(read('core/dist/services/server/register-routes.js')).toContain(
      "const isCallback = typeof inputOrCallback === 'function'",
    );
  });

  test('src/strapi/nulls-last.ts: every query of knex is made by getKnexQuery, and keeps its order in terms', () => {
    const code = read('database/dist/query/query-builder.js');
    expect(code).toContain('const qb = this.getKnexQuery();');
    expect(code).toContain('const subQB = this.getKnexQuery();');
    expect(read('database/dist/query/helpers/streams/readable.js')).toContain('qb.getKnexQuery()');
    expect(read('database/dist/query/helpers/order-by.js')).toMatch(
      /\.rowNumber\([^]*\.innerJoin\(selectRowsAsNumberedPartitions/,
    );
    const query = createKnex({ client: 'pg' })('visits').orderBy('date', 'desc');
    expect(query).toHaveProperty('_statements', [
      expect.objectContaining({ grouping: 'order', value: 'date', direction: 'desc' }),
    ]);
  });

  test('src/strapi/default-tokens.ts: Strapi makes these and no others', () => {
    const made: { name: string }[] = load(`${ADMIN}/constants.js`).DEFAULT_API_TOKENS;
    expect(made.map(({ name }) => name)).toEqual(TOKENS);
  });

  test('src/strapi/public-registration.ts: the setting and where it is kept', () => {
    const code = read('plugin-users-permissions/dist/server/bootstrap/index.js');
    expect(code).toMatch(/key: 'advanced'[^]*allow_register: true/);
    expect(read('plugin-users-permissions/dist/server/controllers/auth.js')).toContain(
      '!settings.allow_register',
    );
  });

  test('src/strapi/first-locale.ts: the i18n plugin reads the variable', () => {
    setFirstLocale('bg');
    expect(load('i18n/dist/server/constants/index.js').getInitLocale()).toMatchObject({ code: 'bg' });
  });

  test('src/strapi/sqlite-letters.ts: searches are made of LIKE and LOWER', () => {
    const code = read('database/dist/query/helpers/where.js');
    expect(code).toContain("return 'LOWER(??)';");
    expect(code).toMatch(/case '\$containsi':[^]{0,200}LIKE LOWER\(\?\)/);
  });

  test('src/strapi/link-validation.ts: a link in a text is checked on drafts as well', async () => {
    const { blocksValidator } = load('core/dist/services/entity-validator/blocks-validator.js');
    const link = (url: string) => [
      { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'a' }] }] },
    ];
    await expect(blocksValidator().validate(link('#gore'))).rejects.toThrow('Please specify a valid link.');
    await expect(blocksValidator().validate(link('https://link.invalid/##gore'))).resolves.toBeDefined();
  });

  test('src/strapi/media-schemas.ts: files have the fields that are hidden', () => {
    const { contentTypes } = load('upload/dist/server/content-types/index.js');
    addToMediaSchemas({ contentTypes }, MEDIA_FIELDS);
    for (const name of MEDIA_FIELDS.hidden)
      expect(contentTypes.file.schema.attributes).toHaveProperty([name, 'private'], true);
  });

  test('src/strapi/data-transfer.ts: the list is asked, and what imports can be asked before', () => {
    leaveOutOfTransfers(['api::x.x']);
    beforeImport(() => Promise.resolve());
  });
});

describe('what is held on to is there: tables', () => {
  const TYPE = 'api::house.house';
  const house = {
    uid: TYPE,
    modelName: 'house',
    modelType: 'contentType',
    collectionName: 'houses',
    attributes: {
      locale: { type: 'string' },
      publishedAt: { type: 'datetime' },
      door: { type: 'component', component: 'x.door' },
      rooms: { type: 'dynamiczone', components: ['x.door'] },
      neighbours: { type: 'relation', relation: 'manyToMany', target: TYPE },
    },
  };
  const door = { uid: 'x.door', modelName: 'door', collectionName: 'doors', attributes: {} };
  const { createMetadata } = load('database/dist/metadata/index.js');
  const { identifiers } = load('database/dist/utils/identifiers/index.js');
  const { transformContentTypesToModels } = load('core/dist/utils/transform-content-types-to-models.js');
  /** What these four ask of the application: Strapi's metadata of its models. */
  const strapi = {
    db: { metadata: createMetadata(transformContentTypesToModels([house, door], identifiers)) },
    contentTypes: { [TYPE]: house },
    components: { 'x.door': door },
  } as unknown as Core.Strapi; // that much of it

  test('src/strapi/row-tables.ts', () => {
    expect(tableOf(strapi, TYPE)).toBe('houses');
  });
  test('src/strapi/model-tables.ts', () => {
    expect(tablesOf(strapi, TYPE)).toEqual(['houses', 'houses_cmps', 'houses_cmps', 'houses_neighbours_lnk']);
    expect(() => tablesOf(strapi, 'api::none.none')).toThrow('src/strapi/model-tables.ts');
  });
  test('src/strapi/component-tables.ts', () => {
    expect(componentTables(strapi)).toEqual(['houses_cmps']);
    expect(componentTableOf(strapi, TYPE, 'door')).toBe('houses_cmps');
    expect(() => componentTableOf(strapi, TYPE, 'locale')).toThrow('src/strapi/component-tables.ts');
  });
  test('src/strapi/link-tables.ts', () => {
    expect(linkTableOf(strapi, TYPE, 'neighbours')).toEqual({
      table: 'houses_neighbours_lnk',
      source: 'house_id',
      target: 'inv_house_id',
      order: 'house_ord',
    });
    expect(() => linkTableOf(strapi, TYPE, 'locale')).toThrow('src/strapi/link-tables.ts');
    expect(() => fileTableOf(strapi, TYPE)).toThrow('src/strapi/link-tables.ts');
  });
});

describe('what is held on to is there: knex', () => {
  const connected = () => {
    const connection = createKnex({
      client: 'better-sqlite3',
      useNullAsDefault: true,
      connection: ':memory:',
    });
    return { connection, strapi: { db: { connection } } as unknown as Core.Strapi }; // all that these two ask of it
  };

  test('src/strapi/commit-check.ts', async () => {
    const { connection, strapi } = connected();
    installCommitCheck(strapi);
    const transaction = await connection.transaction();
    expect(transaction.executionPromise).toBeInstanceOf(Promise);
    await transaction.commit();
    await connection.destroy();
    expect(readFileSync('node_modules/knex/lib/client.js', 'utf8')).toMatch(
      /validate: \(connection\) => \{[^]{0,300}return this\.validateConnection\(connection\);/,
    );
  });

  test('src/strapi/read-statements.ts', async () => {
    const { connection } = connected();
    const transaction = await connection.transaction();
    const read = await readerIn(transaction);
    await transaction.raw('create table visits (title text)');
    await transaction('visits').insert({ title: 'Троян' });
    expect(read('select title from visits where title = ?', ['Троян'])).toEqual([{ title: 'Троян' }]);
    await transaction.rollback();
    await connection.destroy();
  });

  test('src/strapi/written-tables.ts', async () => {
    const { connection, strapi } = connected();
    await connection.raw('create table visits (title text)');
    const seen: unknown[] = [];
    watchWrites(strapi, {
      wrote: (table) => seen.push(table),
      wroteAlone: async (table) => void seen.push([table]),
      committing: async () => void seen.push('committing'),
      committed: () => seen.push('committed'),
    });
    const insert = { title: 'Троян' };
    const transaction = await connection.transaction();
    await transaction('visits').insert(insert);
    await transaction('visits').select();
    await transaction.commit();
    await connection.transaction((trx) => trx('visits').update(insert));
    await connection('visits').insert(insert);
    await connection.raw('with named as (select 1) insert into visits select * from named');
    await connection.raw('with named as (select 1) select * from named');
    await connection('visits').delete();
    await (await connection.transaction()).rollback();
    await connection.destroy();
    const inOne = ['visits', 'committing', 'committed'];
    expect(seen).toEqual([...inOne, ...inOne, ['visits'], [undefined], ['visits']]);
  });

  test('src/strapi/database-failures.ts', async () => {
    const { connection, strapi } = connected();
    const reported: unknown[] = [];
    watchDatabaseFailures(strapi, (error) => reported.push(error));
    // Not toThrow(): the driver's errors are of the realm that loaded it first.
    await expect(connection.raw('select nothing from nowhere')).rejects.toHaveProperty(
      'code',
      'SQLITE_ERROR',
    );
    await connection.destroy();
    expect(reported).toHaveLength(1);
    await expect(connection.raw('select 1')).rejects.toHaveProperty('message');
    expect(reported).toHaveLength(2);
  });
});

describe('what is held on to is there: the admin in the browser', () => {
  const SOURCES = 'admin/dist/admin/admin/src';
  test('src/admin/strapi/first-visit.ts: the keys and the tours', () => {
    const [tour, banner = ''] = Object.keys(CLOSED);
    expect(read(`${SOURCES}/components/GuidedTour/Context.mjs`)).toContain(`STORAGE_KEY = '${tour}'`);
    expect(read(`${SOURCES}/components/MediaLibraryBanner.mjs`)).toContain(banner.split('false:')[0]);
    const tours = read(`${SOURCES}/components/GuidedTour/Tours.mjs`);
    for (const name of TOURS) expect(tours).toMatch(new RegExp(`\\b${name}: `));
  });

  test('src/admin/strapi/bulgarian-name.ts: the list of names, which limits the languages to choose', () => {
    for (const [stock] of BULGARIAN_NAME.replacements)
      expect(read(`${SOURCES}/translations/languageNativeNames.mjs`).split(stock)).toHaveLength(2);
    expect(read(`${SOURCES}/translations/languageNativeNames.mjs`)).not.toContain('bg:');
    expect(read(`${SOURCES}/StrapiApp.mjs`)).toContain(
      'const localeNames = pick(languageNativeNames, this.configurations.locales || []);',
    );
  });

  test.each([
    ['src/admin/strapi/accessible-parts.ts', ACCESSIBLE_PARTS],
    ['src/admin/strapi/content-manager-parts.ts', CONTENT_MANAGER_PARTS],
    ['src/admin/strapi/content-language.ts', CONTENT_LANGUAGE],
    ['src/admin/strapi/english-in-code.ts', ENGLISH_IN_CODE],
    ['src/admin/strapi/message-place.ts', [MESSAGE_PLACE]],
    ['src/admin/strapi/facts-of-translations.ts', [FACTS_OF_TRANSLATIONS]],
    ['src/admin/strapi/leave-rich-text.ts', [LEAVE_RICH_TEXT]],
    ['src/admin/strapi/local-times.ts', localTimes('Europe/Sofia')],
    ['src/admin/strapi/one-alternative-text.ts', [ONE_ALTERNATIVE_TEXT]],
    ['src/admin/strapi/new-entry.ts', NEW_ENTRY_BY_TYPE],
    ['src/admin/strapi/component-inputs.ts', COMPONENT_INPUTS],
    ['src/admin/strapi/panel-frames.ts', [PANEL_FRAMES]],
    ['src/admin/strapi/rich-text-height.ts', [RICH_TEXT_HEIGHT]],
    ['src/admin/strapi/state-in-sight.ts', [STATE_IN_SIGHT]],
  ])('%s: what is replaced, as often as it is', (_, changes) => {
    const files = ['admin', 'content-manager', 'design-system', 'i18n', 'strapi', 'upload'].flatMap(
      (folder) =>
        readdirSync(path.join(PACKAGES, `${folder}/dist`), { recursive: true, encoding: 'utf8' }).map(
          (file) => path.join(folder, 'dist', file),
        ),
    );
    for (const { file, replacements } of changes) {
      const changed = files.filter((each) => file.test(each));
      expect([file, changed.length > 0]).toEqual([file, true]);
      for (const each of changed)
        for (const [stock, , times = 1] of replacements)
          expect([each, stock, read(each).split(stock).length - 1]).toEqual([each, stock, times]);
    }
  });

  test('src/admin/strapi/content-manager-parts.ts: the parts, where they are exported from', () => {
    const exported = CONTENT_MANAGER_PARTS[0]?.replacements[0]?.[1] ?? '';
    const parts = [...exported.matchAll(/export \{ (.+) \} from '\.\/(pages.+|hooks.+|services.+)';/g)];
    expect(parts.length).toBeGreaterThan(4);
    for (const [, names = '', file = ''] of parts) {
      const [, own = ''] = /export \{([^}]+)\};/.exec(read(`content-manager/dist/admin/${file}`)) ?? [];
      for (const name of names.split(', ')) expect(own).toContain(name.replace(/ as \w+/, ''));
    }
  });

  test('src/admin/strapi/media-library.ts: the window, by its name and what it is given', () => {
    expect(read('upload/dist/admin/index.mjs')).toContain(
      "name: 'media-library',\n                Component: MediaLibraryDialog",
    );
    const dialog = read('upload/dist/admin/components/MediaLibraryDialog/MediaLibraryDialog.mjs');
    for (const prop of ['onClose', 'onSelectAssets', 'allowedTypes', 'multiple'])
      expect(dialog.split('=>{')[0]).toContain(prop);
    expect(read('upload/dist/admin/constants.mjs')).toContain("action: 'plugin::upload.assets.create'");
  });

  test('src/admin/strapi/rich-text-paste.ts: the plugin of the block, which takes the plain text', () => {
    const editor = 'content-manager/dist/admin/pages/EditView/components/FormInputs/BlocksInput';
    expect(read(`${editor}/Blocks/Link.mjs`)).toContain('plugin: withLinks');
    expect(read(`${editor}/Blocks/Link.mjs`)).not.toContain('text/html');
    expect(read(`${editor}/BlocksEditor.mjs`)).toContain('map((block)=>block.plugin)');
    expect(read('content-manager/dist/admin/content-manager.mjs')).toContain('addRichTextBlocks(blocks) {');
    const slate = readFileSync('node_modules/slate/dist/index.es.js', 'utf8');
    for (const name of ['insertFragment', 'insertNodes', 'removeNodes', 'deleteFragment', 'isEmpty'])
      expect(slate).toContain(`${name}: function ${name}$1() {`);
  });

  test('src/admin/strapi/first-language.ts: the key, and English without it', () => {
    expect(read(`${SOURCES}/reducer.mjs`)).toContain(`LANGUAGE_LOCAL_STORAGE_KEY = '${LANGUAGE_KEY}'`);
    expect(read(`${SOURCES}/StrapiApp.mjs`)).toContain(
      "localStorage.getItem(LANGUAGE_LOCAL_STORAGE_KEY) || 'en'",
    );
  });

  test.each([
    [null, 'bg'],
    ['bg', 'bg'],
    ['en', 'en'],
    ['fr', 'bg'],
  ])('a browser that remembers %s begins in %s', (remembered, begun) => {
    const stored = new Map(remembered === null ? [] : [[LANGUAGE_KEY, remembered]]);
    const page = { lang: 'en' };
    const storage = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
    };
    beginInBulgarian(storage, page);
    expect([stored.get(LANGUAGE_KEY), page.lang]).toEqual([begun, begun]);
  });

  test('src/admin/strapi/request-language.ts: what asks the server, and sends no language of its own', () => {
    const client = read(`${SOURCES}/utils/getFetchClient.mjs`);
    const upload = read('upload/dist/admin/future/services/uploadFileViaXHR.mjs');
    expect(client).toContain('await fetch(createRequestUrl(url), {');
    expect(upload).toContain('new XMLHttpRequest()');
    expect(client + upload).not.toContain('Accept-Language');
  });

  // Its tags are read from the file: what it imports runs in a browser only.
  test('src/admin/strapi/words-by-language.ts: the tags, and the language in the store', () => {
    const [, tags = ''] = /TAGS = \[(.*)\]/.exec(
      readFileSync('src/admin/strapi/words-by-language.ts', 'utf8').replace(/\s+/g, ' '),
    ) ?? [''];
    const services = ['api', 'components', 'contentTypes', 'init'].map((name) =>
      read(`content-manager/dist/admin/services/${name}.mjs`),
    );
    for (const [, tag] of tags.matchAll(/'(\w+)'/g)) expect(services.join()).toContain(`'${tag}'`);
    expect(tags).toContain('InitialData');
    expect(read(`${SOURCES}/reducer.mjs`)).toContain('state.language.locale = action.payload;');
  });

  test('src/admin/strapi/home-page.ts: the route of the home page, the only one with an index', () => {
    const [, routes = ''] =
      /getInitialRoutes = \(\)=>\[([^]*?)\n {4}\];/.exec(read(`${SOURCES}/router.mjs`)) ?? [];
    expect(routes).toMatch(/index: true,\s+lazy: async \(\)=>\{\s+const \{ HomePage \}/);
    expect(routes.split('index: true')).toHaveLength(2);
    expect(read(`${SOURCES}/core/apis/router.mjs`)).toContain('this._routes = route(this._routes);');
  });

  test('src/admin/strapi/document-tag.ts: the tag of a document', () => {
    expect(read('content-manager/dist/admin/services/documents.mjs')).toMatch(
      /invalidatesTags: [^]*type: 'Document',\s+id: [^\n]*`\$\{model\}_\$\{documentId\}`/,
    );
  });

  const FORM = 'content-manager/dist/admin/pages/EditView/components';
  test('src/admin/strapi/form-values.ts: of what is linked in a form only its apiData is sent', () => {
    expect(read(`${FORM}/DocumentActions.mjs`)).toMatch(
      /if \('apiData' in data\) \{\s+return data\.apiData;/,
    );
  });

  test('src/admin/strapi/lead-to-field.ts: an error unfolds its row, and a field says its error', () => {
    expect(read(`${FORM}/FormInputs/Component/Repeatable.mjs`)).toMatch(
      /rawError\.map\([^]*?setCollapseToOpen\([^]*?return errorOpenItems\[0\];/,
    );
    expect(read('admin/dist/admin/admin/src/components/Form.mjs')).toContain('[data-strapi-field-error]');
  });

  test('src/admin/strapi/publish-action.ts: its dialog publishes when it is confirmed', () => {
    expect(read(`${FORM}/DocumentActions.mjs`)).toMatch(
      /type: 'publish',[^]*?publishConfirmScope:[^]*?dialog: [^]*?onConfirm: async \(\)=>\{\s+await performPublish\(\);/,
    );
    expect(read(`${FORM}/DocumentActions.mjs`)).toContain(
      "window.addEventListener('keydown', handleKeyDown);",
    );
  });

  test('src/admin/strapi/publish-with-others.ts: a publication is sent with the parameters of its action', () => {
    expect(read('content-manager/dist/admin/services/documents.mjs')).toMatch(
      /publishDocument: builder\.mutation\(\{\s+query: \([^]*?config: \{\s+params\s/,
    );
  });

  const RENDERER = 'content-manager/dist/admin/pages/EditView/components/InputRenderer.mjs';
  test('src/admin/strapi/inputs.ts: an input that was added is taken before Strapi’s own, and in rows too', () => {
    const code = read(RENDERER);
    expect(code).toMatch(
      /addedInputTypes\.includes\(props\.type\)\) \{[^]*?CustomInput, \{[^]*?switch\(props\.type\)\{/,
    );
    expect(code).toContain('children: renderComponentInput');
    expect(read(`${SOURCES}/StrapiApp.mjs`)).toContain('this.library.fields[field.type] = field.Component;');
  });

  test('src/admin/strapi/form-layout.ts: the hook that a layout goes through', () => {
    const code = read('content-manager/dist/admin/hooks/useDocumentLayout.mjs');
    expect(code).toContain('runHookWaterfall(HOOKS.MUTATE_EDIT_VIEW_LAYOUT, {');
    expect(code).toMatch(/options: \{[^}]*\.\.\.data\.contentType\.options\s+\}/);
  });

  test('src/admin/strapi/form-page.ts: the attributes of the page and of the panels', () => {
    const layouts = ['Layout', 'HeaderLayout'].map((name) =>
      read(`${SOURCES}/components/Layouts/${name}.mjs`),
    );
    const file = readFileSync('src/admin/strapi/form-page.ts', 'utf8');
    for (const [attribute] of file.matchAll(/data-strapi-[\w-]+/g))
      expect(layouts.join()).toContain(`"${attribute}": true`);
    expect(read('content-manager/dist/admin/pages/EditView/components/Panels.mjs')).toContain(
      '"aria-labelledby": "additional-information"',
    );
  });

  test('src/admin/strapi/list-page.ts: the zone above a list, and the options of a layout', () => {
    expect(read('content-manager/dist/admin/pages/ListView/ListViewPage.mjs')).toContain(
      'area: "listView.actions"',
    );
    expect(read('strapi/dist/admin.mjs')).toContain('unstable_useDocumentLayout');
  });

  test('src/admin/strapi/dead-actions.ts: the actions, which ask for no right', () => {
    const code = read('content-manager/dist/admin/pages/EditView/components/Header.mjs');
    const file = readFileSync('src/admin/strapi/dead-actions.ts', 'utf8');
    const types = [...file.matchAll(/'([\w-]+)': 'plugin::/g)].map(([, type]) => type);
    expect(types).toHaveLength(2);
    for (const type of types) expect(code).toContain(`Action.type = '${type}'`);
    expect(code).not.toContain('content-type-builder.read');
  });

  test('src/admin/strapi/field-hint.ts: the help text comes after a line break', () => {
    const code = read(RENDERER);
    expect(code).toContain('{br}{description}');
    expect(code).toContain('br: /*#__PURE__*/ jsx("br", {})');
  });
});

describe('src/strapi/stock-refusals.ts knows the texts with which Strapi refuses', () => {
  const SERVERS = [
    'core/dist',
    ...['admin/dist/server', 'content-type-builder/dist/server', 'i18n/dist/server'],
  ].concat(...['content-manager/dist/server', 'plugin-users-permissions/dist/server', 'upload/dist/server']);
  /** Parts that are not in use: for programs that talk to models, and what is for paying customers. */
  const NOT_OURS = /(^|\/)(mcp|ai|ee|history)\//;
  const STATUSES: Record<string, StockStatus> = {
    ...{ unauthorized: 401, Unauthorized: 401, forbidden: 403, Forbidden: 403, Policy: 403 },
    ...{ notFound: 404, NotFound: 404, payloadTooLarge: 413, PayloadTooLarge: 413, RateLimit: 429 },
  };
  /** Built of a file's name, or met by developers only. */
  const LEFT = [
    '${file.originalFilename} exceeds size limit',
    'Content-Type Builder modifications are disabled',
  ];
  const WRITTEN =
    /(?:ctx\.(unauthorized|forbidden|notFound|payloadTooLarge)|(Unauthorized|Forbidden|NotFound|PayloadTooLarge|Policy|RateLimit)Error)\(\s*(['"`])((?:(?!\3).)*)\3/g;

  const found = SERVERS.flatMap((folder) =>
    readdirSync(path.join(PACKAGES, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js') && !NOT_OURS.test(file))
      .flatMap((file) => [...read(path.join(folder, file)).matchAll(WRITTEN)])
      .map(([, method, error, , text = '']) => ({ status: STATUSES[method ?? error ?? ''], text })),
  ).filter(({ text }) => !LEFT.some((left) => text.startsWith(left)));

  test('each that its controllers and strategies write', () => {
    expect(found.length).toBeGreaterThan(30);
    const unknown = found.filter(({ status = 0, text }) => !isStockRefusal(status, text));
    expect(unknown).toEqual([]);
  });

  test('those of its error classes, and of Node’s names of statuses', () => {
    const { errors } = load('utils/dist/index.js');
    const classes = [
      'UnauthorizedError',
      'ForbiddenError',
      'PolicyError',
      'NotFoundError',
      'PayloadTooLargeError',
    ];
    for (const name of [...classes, 'RateLimitError']) {
      const status = STATUSES[name.replace('Error', '')] ?? 0;
      expect([name, isStockRefusal(status, new errors[name]().message)]).toEqual([name, true]);
    }
    for (const status of [401, 403, 404, 413, 429])
      expect(isStockRefusal(status, STATUS_CODES[status])).toBe(true);
  });

  test('none that is nowhere in it any more', () => {
    const others = ['admin/dist/server/server/src/services/auth.js', 'utils/dist/errors.js'].map(read);
    const strategies = ['plugin-users-permissions/dist/server/controllers/auth.js'].map(read);
    const bodies = readFileSync('node_modules/raw-body/index.js', 'utf8');
    const passport = readFileSync('node_modules/passport-local/lib/strategy.js', 'utf8');
    const texts = [...found.map(({ text }) => text), ...Object.values(STATUS_CODES)];
    const isWritten = (text: string) =>
      texts.includes(text) ||
      [...others, ...strategies, bodies, passport].some((code) => code.includes(`'${text}'`));
    expect(
      Object.values(STOCK_REFUSALS)
        .flat()
        .filter((text) => !isWritten(text)),
    ).toEqual([]);
  });

  test('what it says of links to nothing', () => {
    const ids = read('core/dist/services/document-service/transform/relations/transform/data-ids.js');
    expect(ids).toContain('`Document with id "${relation.documentId}", locale "${targetLocale}" not found`');
    expect(read('core/dist/services/entity-validator/index.js')).toContain(
      'relation(s) of type ${key} associated with this entity do not exist`',
    );
    expect(linkToNothing(new Error('Document with id "a", locale "bg" not found'))).toEqual({
      documentId: 'a',
    });
    const noRow = '1 relation(s) of type api::theme.theme associated with this entity do not exist';
    expect(linkToNothing(new Error(noRow))).toEqual({ type: 'api::theme.theme' });
    expect(linkToNothing(new Error('Not found'))).toBeUndefined();
  });

  test('but the one that the sign-in page reads', () => {
    expect(read('admin/dist/admin/admin/src/pages/Auth/components/Login.mjs')).toContain("'usernotactive'");
    expect(isStockRefusal(400, 'User not active')).toBe(false);
  });
});
