import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, isContentType, tableOfTypes } from '../../model/content-types';
import { fieldOptionsOf, type AnySchema } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { isUntouched, rowsOfForm, type Arranged } from './arrangement';
import { formConfiguration, type Configuration } from '../../strapi/form-configuration';

/** The columns and the order of the admin's lists. */
const LIST_VIEWS = tableOfTypes(({ listView }) => listView);

/** Computed fields are read-only. */
const withFields = (schema: AnySchema, { metadatas, ...rest }: Configuration): Configuration => ({
  ...rest,
  metadatas: Object.fromEntries(
    Object.entries(metadatas).map(([name, metadata]) => {
      const attribute = schema.attributes[name];
      const options = attribute && fieldOptionsOf(attribute);
      const edit = options && {
        ...metadata.edit,
        editable: !options.computed,
      };
      return [name, edit ? { ...metadata, edit } : metadata];
    }),
  ),
});

/** Our columns in place of Strapi's default ones: id, title and slug. A changed list stays. */
const withColumns = (schema: AnySchema, configuration: Configuration): Configuration => {
  const [first, second, third] = configuration.layouts.list;
  const untouched = first === 'id' && second === titleField(schema) && (third ?? 'slug') === 'slug';
  if (!untouched || !isContentType(schema.uid)) return configuration;
  const { columns, sort } = LIST_VIEWS[schema.uid];
  return {
    ...configuration,
    layouts: { ...configuration.layouts, list: [...columns] },
    settings: { ...configuration.settings, defaultSortBy: sort[0], defaultSortOrder: sort[1] },
  };
};

const arranged = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'pobratim_forms' });

/** Our order of the fields in a form that nobody else has arranged. */
const withRows = async (
  strapi: Core.Strapi,
  schema: AnySchema,
  { layouts, ...rest }: Configuration,
): Promise<Configuration> => {
  const before = (await arranged(strapi).get({ key: schema.uid })) as Arranged | null; // written below
  if (!isUntouched(schema, layouts.edit, before ?? undefined)) return { layouts, ...rest };
  const rows = rowsOfForm(schema);
  const known = Object.keys(schema.attributes);
  if (JSON.stringify(before) !== JSON.stringify({ rows, known }))
    await arranged(strapi).set({ key: schema.uid, value: { rows, known } });
  return { ...rest, layouts: { ...layouts, edit: rows } };
};

const applyTo = async (strapi: Core.Strapi, of: 'content-types' | 'components', schema: AnySchema) => {
  const service = formConfiguration<AnySchema>(strapi, of);
  const stored = await service.findConfiguration(schema);
  const wanted = await withRows(strapi, schema, withColumns(schema, withFields(schema, stored)));
  if (JSON.stringify(wanted) !== JSON.stringify(stored)) await service.updateConfiguration(schema, wanted);
};

/**
 * Configures the admin's lists and forms: computed fields read-only, useful columns, and fields in a useful order. What they say of the fields is
 * answered by words.ts. Strapi stores the layout in the database and reads the schema only once, at the first
 * start, so this runs at every start.
 */
export const applyAdminLayout = async (strapi: Core.Strapi) => {
  for (const uid of CONTENT_TYPES) await applyTo(strapi, 'content-types', strapi.getModel(uid));
  for (const component of Object.values(strapi.components)) await applyTo(strapi, 'components', component);
};
