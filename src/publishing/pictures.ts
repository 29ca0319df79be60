import type { Issue } from '../domain/issue';
import { isBlank, issue } from '../domain/shared/requirements';
import type { AnySchema, SchemaOf } from '../schema/marks';
import { rowsOf, textOf, type Row } from '../schema/row-values';

const PICTURE = 'media.picture';

const isUndescribed = (row: Row) =>
  rowsOf(row, 'file').length > 0 && row.decorative !== true && isBlank(textOf(row, 'alternativeText'));

/**
 * The pictures anywhere in a row that say nothing to who does not see them (WCAG 2.1, 1.1.1; binding for public bodies
 * by the E-Government Act, art. 58c). A picture without a file yet shows nothing, and a decorative one needs no words.
 */
export const undescribedPictures = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  row: Row,
  path: Issue['path'] = [],
): Issue[] =>
  Object.entries(schema.attributes).flatMap(([name, attribute]) => {
    if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return [];
    const many = attribute.type === 'dynamiczone' || attribute.repeatable === true;
    return rowsOf(row, name).flatMap((each, index) => {
      const uid = attribute.type === 'component' ? attribute.component : String(each.__component);
      const here = many ? [...path, name, index] : [...path, name];
      const own = uid === PICTURE && isUndescribed(each) ? [issue('picture_without_alternative_text', [...here, 'alternativeText'])] : []; // prettier-ignore
      return [...own, ...undescribedPictures(schemaOf, schemaOf(uid), each, here)];
    });
  });
