import type { Core } from '@strapi/strapi';
import { municipalityIds, presentUser, scopeOf } from '../../access/municipalities/scope';
import { isContentType, tableOfTypes } from '../../model/content-types';
import { readerLanguage } from '../../model/messages/reader-language';
import { fieldOptionsOf, schemasOf, type AnySchema } from '../../model/schema/field-options';
import { fieldsOfRole } from '../../model/schema/field-roles';
import type { AddedOptions } from '../../strapi/form-answers';
import type { FormOptions } from '../contract';

const VIEWS = tableOfTypes(({ editView, listView: { yearField, countryField } }) => ({
  groups: editView,
  offered: { yearField, countryField },
}));

/** Whether there is only one municipality that an entry of the present user can belong to: it is filled in by itself. */
async function hasOneMunicipality(strapi: Core.Strapi): Promise<boolean> {
  const user = presentUser(strapi);
  if (!user) return false;
  const scope = await scopeOf(strapi, user);
  const own = scope === 'all' ? await municipalityIds(strapi) : scope;
  return own.length === 1;
}

const countriesIn = ({ attributes }: AnySchema) =>
  Object.keys(attributes).filter((name) => fieldOptionsOf(attributes[name])?.value === 'country');

/** What the admin needs to draw a type’s form in groups, with headings in the reader’s language, and what its list offers. */
export const formOptions: AddedOptions = async (strapi, uid) => {
  if (!isContentType(uid)) return {};
  const language = readerLanguage(strapi);
  const schema = schemasOf(strapi)(uid);
  const isAlone = await hasOneMunicipality(strapi);
  const form: FormOptions = {
    language,
    ...VIEWS[uid].offered,
    countries: countriesIn(schema),
    groups: VIEWS[uid].groups.map(({ name, title, folded = false, fields }) => ({
      name: `${uid}.${name}`,
      title: title[language],
      folded,
      fields,
    })),
    hasOneMunicipality: isAlone,
    unasked: isAlone ? fieldsOfRole(schema, 'owner') : [],
  };
  return { form };
};
