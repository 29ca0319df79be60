import type { FieldProps } from '../strapi/inputs';

/** What the product’s schemas say of a field beyond Strapi’s keys (src/model/schema/field-options.ts). */
export const optionsOf = ({ attribute }: FieldProps) => attribute.pluginOptions?.pobratim ?? {};
