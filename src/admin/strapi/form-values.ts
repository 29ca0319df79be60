/**
 * Hold: `transformData` of the content manager (content-manager/dist/admin/pages/EditView/components/DocumentActions.mjs), which makes
 * of a form’s values what a save sends, and is not exported: of an entry that is linked in the form only its `apiData`. It can go
 * when Strapi exports it.
 */
export const asSent = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asSent);
  if (typeof value !== 'object' || value === null) return value;
  if ('apiData' in value) return value.apiData;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asSent(each)]));
};
