import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EMPTY_MENUS } from '../../src/admin/strapi/empty-menus';
import { KEEP_EDITS_AFTER_FAILURE, KEEP_UNSAVED_EDITS } from '../../src/admin/strapi/keep-unsaved-edits';
import { MISSING_TRANSLATIONS } from '../../src/admin/strapi/missing-translations';
import { RETURN_AFTER_SESSION } from '../../src/admin/strapi/return-after-session';
import { TYPED_MEANWHILE } from '../../src/admin/strapi/typed-meanwhile';

const strapi = (file: string) => readFileSync(path.join('node_modules/@strapi', file), 'utf8');

describe('what we work around in Strapi is still broken there; when one of these fails, the workaround can go', () => {
  test('a save shows as done before it is, and a refusal resets the form (src/admin/strapi/keep-unsaved-edits.ts)', () => {
    const code = strapi('content-manager/dist/admin/services/documents.mjs');
    for (const [stock] of KEEP_UNSAVED_EDITS.replacements) expect(code).toContain(stock);
    const actions = strapi('content-manager/dist/admin/pages/EditView/components/DocumentActions.mjs');
    for (const [stock] of KEEP_EDITS_AFTER_FAILURE.replacements) expect(actions.split(stock)).toHaveLength(2);
  });

  test('a form is filled with what was saved, whatever was typed meanwhile (src/admin/strapi/typed-meanwhile.ts)', () => {
    const files = [
      'admin/dist/admin/admin/src/components/Form.mjs',
      'content-manager/dist/admin/pages/EditView/EditViewPage.mjs',
      'content-manager/dist/admin/pages/EditView/components/FormInputs/Relations/RelationModal.mjs',
      'content-manager/dist/admin/pages/EditView/components/DocumentActions.mjs',
    ];
    expect(TYPED_MEANWHILE).toHaveLength(files.length);
    for (const [index, { file, replacements }] of TYPED_MEANWHILE.entries()) {
      const name = files[index] ?? '';
      expect(name).toMatch(file);
      for (const [stock] of replacements) expect(strapi(name).split(stock)).toHaveLength(2);
    }
  });

  test('a form drops what is not in the schema, and is read again after a refusal (src/admin/strapi/opened-version.ts)', () => {
    const form = strapi('content-manager/dist/admin/pages/EditView/utils/data.mjs');
    expect(form).toContain('pipe(removeFieldsThatDontExistOnSchema(schema)');
    const code = strapi('content-manager/dist/admin/services/documents.mjs');
    expect(code).not.toContain('version');
    expect(code).toContain('getDocument: builder.query({');
    expect(code).toContain('queryFn: async ({ collectionType, model, documentId, params }');
    for (const name of ['updateDocument', 'publishDocument'])
      expect(code).toMatch(
        new RegExp(
          `${name}: builder\\.mutation\\(\\{\\s+query: \\([^]{1,600}invalidatesTags: \\(_result, _error, \\{`,
        ),
      );
  });

  test('a session that ends leads to the home page, not back (src/admin/strapi/return-after-session.ts)', () => {
    const code = strapi('admin/dist/admin/admin/src/features/Auth.mjs');
    for (const [stock] of RETURN_AFTER_SESSION.replacements) expect(code.split(stock)).toHaveLength(2);
  });

  test('a deleted document is read again while its form is there (src/admin/strapi/deleted-document.ts)', () => {
    expect(strapi('content-manager/dist/admin/services/documents.mjs')).toMatch(
      /deleteDocument: builder\.mutation\(\{[^]{1,900}invalidatesTags: [^]{1,900}`\$\{model\}_\$\{documentId\}`/,
    );
  });

  test('of two deletions the one of a language deletes everything, and unpublishing asks nothing (src/admin/strapi/document-actions.ts)', () => {
    const header = strapi('content-manager/dist/admin/pages/EditView/components/Header.mjs');
    const actions = strapi('content-manager/dist/admin/pages/EditView/components/DocumentActions.mjs');
    const languages = strapi('i18n/dist/admin/index.mjs');
    const held = readFileSync('src/admin/strapi/document-actions.ts', 'utf8');
    for (const [code, action, type] of [
      [header, 'DeleteAction', 'delete'],
      [actions, 'UnpublishAction', 'unpublish'],
    ] as const) {
      expect(code).toContain(`${action}.type = '${type}'`);
      expect(held).toContain(`: '${type}'`);
    }
    expect(languages).toContain("actions.findIndex((action)=>action.type === 'delete')");
    expect(languages).toContain('actions.splice(indexOfDeleteAction, 0, DeleteLocaleAction);');
    expect(strapi('i18n/dist/admin/components/CMHeaderActions.mjs')).not.toContain('DeleteLocaleAction.type');
    expect(actions).toContain('dialog: isDocumentModified ? {');
    expect(actions).toContain('children: confirmLabel ?? formatMessage({');
  });

  test('the menus have an entry that leads to a shop, and a heading over nothing (src/admin/strapi/empty-menus.ts)', () => {
    const files = [
      'admin/dist/admin/admin/src/hooks/useMenu.mjs',
      'content-manager/dist/admin/components/LeftMenu.mjs',
    ];
    for (const [index, { file, replacements }] of EMPTY_MENUS.entries()) {
      expect(`@strapi/${files[index]}`).toMatch(file);
      for (const [stock] of replacements) expect(strapi(files[index] ?? '').split(stock)).toHaveLength(2);
    }
  });

  test('the name of a field and a choice of a list are asked of the translations, and reported (src/admin/strapi/missing-translations.ts)', () => {
    const provider = strapi('admin/dist/admin/admin/src/components/LanguageProvider.mjs');
    for (const [stock] of MISSING_TRANSLATIONS.replacements) expect(provider.split(stock)).toHaveLength(2);
    expect(provider).not.toContain('onError');
    expect(strapi('admin/dist/admin/admin/src/components/FormInputs/Enumeration.mjs')).toMatch(
      /label \?\? formatMessage\(\{\s+id: value,/,
    );
  });

  test('Zod tries to evaluate code, unless a setting in the global scope says otherwise (src/admin/strapi/no-evaluation.ts)', () => {
    expect(readFileSync('node_modules/zod/v4/core/util.js', 'utf8')).toMatch(
      /if \(globalConfig\.jitless\)[^]*new F\(""\)/,
    );
    expect(readFileSync('node_modules/zod/v4/core/core.js', 'utf8')).toContain(
      'globalThis.__zod_globalConfig',
    );
  });

  test('a commit is awaited without its outcome (src/strapi/commit-check.ts)', () => {
    expect(strapi('database/dist/transaction-context.js')).not.toContain('executionPromise');
  });

  test('Strapi asks for a yup whose rejected tests end the process (overrides in package.json)', () => {
    const { dependencies } = JSON.parse(strapi('utils/package.json'));
    expect(dependencies.yup).toBe('0.32.9');
    const code = readFileSync('node_modules/yup/lib/util/createValidation.js', 'utf8');
    // What the override brings: without it, `npm install` has to be run again.
    expect(code).toContain('.catch(cb)');
  });

  test('a failed start ends the process with a stack, a forbidden port does not end it (scripts/application.mjs)', () => {
    expect(strapi('core/dist/Strapi.js')).toContain('return this.stopWithError(error);');
    expect(strapi('core/dist/services/server/http-server.js')).toContain('strapi.log.error(err);');
  });

  test('what is announced after a write is read again, and nothing waits for it (scripts/application.mjs)', () => {
    expect(strapi('core/dist/services/document-service/events.js')).toContain(
      'onCommit(()=>emitEvent(eventName, entry));',
    );
  });

  test('an import deletes before it asks anything, in beforeTransfer (src/strapi/data-transfer.ts)', () => {
    const code = strapi('data-transfer/dist/strapi/providers/local-destination/index.js');
    expect(code).toMatch(/async beforeTransfer\(\) \{[^]*_deleteFromRestoreOptions/);
  });

  test('publishing, discarding and cloning copy the inverse sides of relations (src/strapi/inverse-relations.ts)', () => {
    const populate = strapi('core/dist/services/document-service/utils/populate.js');
    expect(populate).toContain("if ('unstable_virtual' in attribute && attribute.unstable_virtual) {");
    expect(populate).not.toContain('mappedBy');
  });

  test('a connection that cannot be set up rejects a promise that is not awaited (src/strapi/connection-setup.ts)', () => {
    expect(strapi('database/dist/index.js')).toMatch(
      /initialize\(nativeConnection\)\.then\(\(\)=>\{\s+return done\(null, nativeConnection\);\s+\}\);/,
    );
    // What marks it as closed.
    expect(readFileSync('node_modules/knex/lib/client.js', 'utf8')).toContain('connection.__knex__disposed');
  });

  test('callbacks after a transaction are called without waiting (src/strapi/commit-callbacks.ts)', () => {
    const code = strapi('database/dist/transaction-context.js');
    expect(code).toContain('store.commitCallbacks.forEach((cb)=>cb())');
    expect(code).toContain('store.rollbackCallbacks.forEach((cb)=>cb())');
  });

  test('a query for rights that fails is answered as rights that are missing (src/strapi/database-failures.ts)', () => {
    const code = strapi('plugin-users-permissions/dist/server/strategies/users-permissions.js');
    expect(code).toMatch(/catch\s+\{\s+return \{\s+authenticated: false/);
    expect(readFileSync('node_modules/knex/lib/execution/internal/query-executioner.js', 'utf8')).toMatch(
      /emit\(\s*'query-error'/,
    );
  });

  test('the slug button transliterates by its own tables (src/strapi/slug-button.ts)', () => {
    expect(strapi('content-manager/dist/server/services/uid.js')).toContain(
      'slugify__default.default(targetValue',
    );
  });

  test('LIKE and LOWER on SQLite are SQLite’s own, which know ASCII only (src/strapi/sqlite-letters.ts)', () => {
    expect(strapi('database/dist/dialects/sqlite/index.js')).not.toMatch(/\.function\(/);
  });

  test('a registry finds what every object has (src/strapi/own-models.ts)', () => {
    const load = createRequire(path.resolve('package.json'));
    const createRegistry = load(path.resolve('node_modules/@strapi/core/dist/registries/content-types.js'));
    expect(createRegistry().get('constructor')).toBeDefined();
    expect(strapi('core/dist/Strapi.js')).toMatch(
      /getModel\(uid\) \{[^]*?this\.get\('content-types'\)\.get\(uid\)/,
    );
  });

  test('a new password from the administrator ends no session (src/strapi/admin-sessions.ts)', () => {
    const ending = 'invalidateRefreshToken';
    const update = /const updateById = async[^]*?\n\};/.exec(
      strapi('admin/dist/server/server/src/services/user.js'),
    );
    expect(update?.[0]).toContain('hashPassword');
    expect(update?.[0]).not.toContain(ending);
    expect(strapi('admin/dist/server/server/src/controllers/user.js')).not.toContain(ending);
  });

  test('a login without an account compares no password (src/strapi/equal-login.ts)', () => {
    const check = /checkCredentials = async[^]*?validatePassword\(password, user\.password\)/.exec(
      strapi('admin/dist/server/server/src/services/auth.js'),
    );
    expect(check?.[0]).toMatch(/if \(!user \|\| !user\.password\) \{\s*return \[/);
    expect(check?.[0].match(/validatePassword/g)).toHaveLength(1);
  });

  test('the link of an invitation is valid for ever (src/strapi/invitations.ts)', () => {
    const service = strapi('admin/dist/server/server/src/services/user.js');
    const creation = /const createUserInDatabase = async[^]*?\n\};/.exec(service)?.[0];
    expect(creation).toMatch(/registrationToken: [^\n]*createToken\(\),\s+\.\.\.attributes/);
    const registration = /const findRegistrationInfo = async[^]*?const findOne = /.exec(service)?.[0];
    expect(registration).toContain('updateById(matchingUser.id');
    expect(registration).not.toMatch(/expire/i);
  });

  test('the letter for a new password has one template for all accounts (src/strapi/new-password-letter.ts)', () => {
    const forgotPassword = /const forgotPassword = async[^]*?\n\};/.exec(
      strapi('admin/dist/server/server/src/services/auth.js'),
    );
    expect(forgotPassword?.[0]).toMatch(
      /sendTemplatedEmail\(\{\s+to: user\.email,[^]*\}, strapi\.config\.get\('admin\.forgotPassword\.emailTemplate'\)/,
    );
    expect(forgotPassword?.[0]).not.toContain('preferedLanguage');
  });

  test('a read-only token may read by rights of two names only (src/strapi/locale-routes.ts)', () => {
    expect(strapi('admin/dist/server/server/src/strategies/content-api-token.js')).toMatch(
      /isReadScope = \(scope\)=>scope\.endsWith\('find'\) \|\| scope\.endsWith\('findOne'\)/,
    );
  });

  test('an order says nothing of rows without a value (src/strapi/nulls-last.ts)', () => {
    const { toKnexOrderByDescriptor } = createRequire(path.resolve('package.json'))(
      path.resolve('node_modules/@strapi/database/dist/query/helpers/order-by.js'),
    );
    const term = { column: 't0.date_from', order: 'desc' };
    expect(toKnexOrderByDescriptor({}, 'visits', 't0', { ...term, nulls: 'last' })).toEqual(term);
  });
});
