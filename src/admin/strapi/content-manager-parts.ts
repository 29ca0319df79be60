import type { SourceChange } from '../source-changes';

const INPUTS = './pages/EditView/components/FormInputs';
const PARTS = [
  ['RelationModalRenderer, useRelationModal', `${INPUTS}/Relations/RelationModal.mjs`],
  ['RelationsInput', `${INPUTS}/Relations/Relations.mjs`],
  ['BlocksInput', `${INPUTS}/BlocksInput/BlocksInput.mjs`],
  ['ComponentInput', `${INPUTS}/Component/Input.mjs`],
  ['NonRepeatableComponent', `${INPUTS}/Component/NonRepeatable.mjs`],
  ['InputRenderer as FormFieldInput', './pages/EditView/components/InputRenderer.mjs'],
  ['useActionsDrawer', './components/ActionsDrawer.mjs'],
  ['useDocumentContext', './hooks/useDocumentContext.mjs'],
  ['useGetRelationsQuery', './services/relations.mjs'],
  ['generateNKeysBetween', 'fractional-indexing'],
] as const;

const [FIRST, OF_STRAPI] = [
  "export { RelativeTime } from './components/RelativeTime.mjs';",
  "export * from '@strapi/admin/strapi-admin';",
];
const exported = PARTS.map(([names, file]) => `export { ${names} } from '${file}';`).join('\n');
const names = PARTS.map(([each]) => each.replace(/\w+ as /, '')).join(', ');

/**
 * Hold: parts of the content manager's forms that it does not export (content-manager/dist/admin): two more lines of exports, while the
 * admin is built.
 *
 * Our input for links keeps them as its form does, and opens an entry in its window; rich text is its own editor with a hint, and our inputs of
 * components draw its rows and fields, with the rights to each. To write them again would be a second content manager. It can go when Strapi exports them, as it does other hooks („unstable_…“).
 */
export const CONTENT_MANAGER_PARTS: readonly SourceChange[] = [
  {
    name: 'content-manager-parts',
    file: /content-manager[\\/]dist[\\/]admin[\\/]index\.mjs$/,
    replacements: [[FIRST, `${FIRST}\n${exported}`]],
  },
  {
    name: 'content-manager-parts',
    file: /strapi[\\/]dist[\\/]admin\.mjs$/,
    replacements: [
      [OF_STRAPI, `${OF_STRAPI}\nexport { ${names} } from '@strapi/content-manager/strapi-admin';`],
    ],
  },
];
