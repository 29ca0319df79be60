import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../../model/locales';
import { inOneGo, jobsOf, type Job, type Steps } from '../../operations/jobs';
import { schemasOf } from '../../model/schema/field-options';
import { limitAdminTokens } from '../../strapi/admin-tokens';
import { deleteRole } from '../../strapi/admin-roles';
import { watchRows } from '../../strapi/row-events';
import { fieldsIn, scheduleFieldsIn, textFieldsIn } from './fields';
import { rightsOf, ROLES, type Role } from './roles';

interface Permission {
  action: string;
  subject?: string;
  properties?: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

interface StoredPermission extends Permission {
  id: number;
}
interface StoredRole {
  id: number;
  code: string;
  name: string;
  users: unknown[];
}

const EXPLORER = 'plugin::content-manager.explorer';
const mediaAction = (right: Role['media'][number]) =>
  right === 'read' ? 'plugin::upload.read' : `plugin::upload.assets.${right}`;

const codesOf = async (strapi: Core.Strapi): Promise<string[]> => {
  const locales: { code: string }[] = await strapi.db
    .query('plugin::i18n.locale')
    .findMany({ orderBy: { id: 'asc' } });
  return locales.map(({ code }) => code);
};

/** The table's entry for a role as Strapi's permissions, in the languages there are. */
const permissionsOf = (strapi: Core.Strapi, role: Role, languages: readonly string[]): Permission[] => {
  const schemaOf = schemasOf(strapi);
  const content = rightsOf(role).flatMap(([uid, rights]) => {
    const schema = schemaOf(uid);
    const hidden = rights.includes('publish') ? [] : scheduleFieldsIn(schema);
    const all = fieldsIn(schemaOf, schema);
    const writable =
      role.writes === 'translations'
        ? textFieldsIn(schemaOf, schema)
        : all.filter((name) => !hidden.includes(name));
    return rights.map((right): Permission => {
      const translates = right === 'update' && role.writes === 'translations';
      const locales = languages.filter((code) => !translates || code !== SOURCE_LOCALE);
      const hasFields = right !== 'publish' && right !== 'delete';
      const properties = { ...(hasFields && { fields: right === 'read' ? all : writable }), locales };
      return { action: `${EXPLORER}.${right}`, subject: uid, properties, conditions: [] };
    });
  });
  return [...content, ...role.media.map((right) => ({ action: mediaAction(right), conditions: [] }))];
};

/** A role of the table, created if it is missing, with the name of the table. */
const ensureRole = async (strapi: Core.Strapi, { code, name, description }: Role): Promise<number> => {
  const roles = strapi.db.query('admin::role');
  const data = { code, name, description };
  const known = await roles.findOne({ where: { code } });
  if (!known) return (await roles.create({ data })).id;
  if (known.name !== name || known.description !== description) await roles.update({ where: { code }, data });
  return known.id;
};

const sameRight = (one: Permission, other: Permission) =>
  one.action === other.action && (one.subject ?? null) === (other.subject ?? null);
const said = ({ properties, conditions }: Permission) => JSON.stringify([properties ?? {}, conditions]);

/**
 * Makes a role's permissions exactly these, in one transaction. Strapi would delete and create each one, about a
 * thousand statements when a language is added; here a permission whose fields or languages differ is updated, and
 * nothing else is written.
 */
const setPermissions = async (strapi: Core.Strapi, role: number, wanted: readonly Permission[]) =>
  strapi.db.transaction(async () => {
    const permissions = strapi.db.query('admin::permission');
    // Locked, so that two instances that start together do not both create it.
    await strapi.db.queryBuilder('admin::role').select('id').where({ id: role }).forUpdate().execute();
    const stored: StoredPermission[] = await permissions.findMany({ where: { role: { id: role } } });
    const pairs = wanted.map((permission) => ({
      permission,
      known: stored.find((each) => sameRight(each, permission)),
    }));
    const extra = stored.filter((each) => !pairs.some(({ known }) => known === each));
    const changed = pairs.filter(({ permission, known }) => !known || said(known) !== said(permission));
    if (extra.length === 0 && changed.length === 0) return;
    for (const { id } of extra) await permissions.delete({ where: { id } });
    for (const { permission, known } of changed) {
      const { action, subject, properties = {}, conditions } = permission;
      if (known) await permissions.updateMany({ where: { id: known.id }, data: { properties, conditions } });
      else
        await permissions.create({
          data: { action, subject, properties, conditions, actionParameters: {}, role },
        });
    }
    await limitAdminTokens(strapi, role);
  });

/** Removes roles that are not in the table: their permissions at once, the role itself when no user has it. */
const dropOthers = async (strapi: Core.Strapi) => {
  const kept = [...ROLES.map(({ code }) => code), 'strapi-super-admin'];
  const others: StoredRole[] = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $notIn: kept } }, populate: { users: true } });
  for (const { id, name, users } of others) {
    if (users.length === 0) {
      await deleteRole(strapi, id);
      continue;
    }
    await setPermissions(strapi, id, []);
    strapi.log.warn(
      `The role "${name}" is not in src/access/roles/roles.ts: its ${users.length} user(s) may do nothing. Give them another.`,
    );
  }
};

/**
 * Makes the admin's roles exactly those of the table, in all languages; changes made in the admin are undone at the
 * next start. Strapi's own Editor and Author are removed, since they do not know municipalities.
 */
async function* roleSteps(strapi: Core.Strapi): Steps {
  const languages = await codesOf(strapi);
  for (const role of ROLES) {
    await setPermissions(strapi, await ensureRole(strapi, role), permissionsOf(strapi, role, languages));
    yield undefined;
  }
  await dropOthers(strapi);
}

/** The same before the server listens, so that no request is served with other permissions. */
export const applyRoles = (strapi: Core.Strapi): Promise<void> => inOneGo(roleSteps(strapi));

const rolesJob = (strapi: Core.Strapi): Job => ({
  name: 'Giving the roles their rights in each language',
  steps: () => roleSteps(strapi),
});

/** Strapi lists the languages of a permission one by one: a language that is added or removed changes all of them. */
export const watchLanguagesOfRoles = (strapi: Core.Strapi) => {
  const reapply = async () => {
    await strapi.db.transaction(({ onCommit }) =>
      onCommit(() => void jobsOf(strapi).start(rolesJob(strapi))),
    );
  };
  watchRows(strapi, ['plugin::i18n.locale'], { afterCreate: reapply, afterDelete: reapply });
};
