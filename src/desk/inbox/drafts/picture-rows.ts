import type { UID } from '@strapi/strapi';
import { PICTURE, type ContentType } from '../../../model/content-types';
import { schemasOf, type AnySchema } from '../../../model/schema/field-options';
import { componentFieldsOf, componentsOf } from '../../../model/schema/walk';
import { componentTableOf, rowTableOf } from '../../../strapi/component-tables';
import type { InboxUser } from '../user';
import { allOf, sql, type Sql } from '../../sql';

/** A step down from an entry or a component to a component in it. */
interface Step {
  table: string;
  component: UID.Component;
}

/** The ways from an entry down to pictures: straight, or through the galleries of an article. */
export const waysToPictures = (user: InboxUser, schema: AnySchema): Step[][] => {
  const schemaOf = schemasOf(user.strapi);
  const steps = new Map<UID.Component, Step>();
  for (const [field, attribute] of componentFieldsOf(schema))
    for (const component of componentsOf(attribute))
      steps.set(component, { table: componentTableOf(user.strapi, schema.uid, field), component });
  return [...steps.values()].flatMap((step) =>
    step.component === PICTURE
      ? [[step]]
      : waysToPictures(user, schemaOf(step.component)).map((way) => [step, ...way]),
  );
};

/** The pictures of the row `entry` that fulfil a condition, for each way to them: what follows `select … from`. */
export const picturesWhere = (user: InboxUser, uid: ContentType, condition: Sql): Sql[] =>
  waysToPictures(user, schemasOf(user.strapi)(uid)).map((way) => {
    const joins = way.map((_, index) => `?? as step${index}`).join(' cross join ');
    const conditions = way.map(({ component }, index) =>
      sql(
        `step${index}.entity_id = ${index === 0 ? 'entry.id' : `step${index - 1}.cmp_id`} and step${index}.component_type = ?`,
        component,
      ),
    );
    const last = sql(`picture.id = step${way.length - 1}.cmp_id`);
    const where = allOf(...conditions, last, condition);
    return sql(
      `${joins} cross join ?? as picture where ${where.sql}`,
      ...way.map(({ table }) => table),
      rowTableOf(user.strapi, PICTURE),
      ...where.bindings,
    );
  });

/** That some of them are there. */
export const someOf = (ways: readonly Sql[]): Sql =>
  sql(
    ways.map((way) => `exists (select 1 from ${way.sql})`).join(' or '),
    ...ways.flatMap(({ bindings }) => bindings),
  );
