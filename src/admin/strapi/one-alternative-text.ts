import type { SourceChange } from '../source-changes';

const stock = (field: string) => `!omitFields?.includes('${field}')`;
const ours = (field: string): [string, string] => [
  stock(field),
  `trackedLocation !== 'content-manager' && ${stock(field)}`,
];

/**
 * Hold: the window with the details of a file (upload/dist/admin/components/EditAssetDialog/EditAssetContent.mjs), and by what it tells that a
 * field of a form has opened it, changed while the admin is built. It asks for an alternative text and a caption of the file, beside those of the
 * row that shows it, and only the row’s are seen by readers. Pictures within rich text have no others, and their window still asks. It can go
 * when a field of files can leave them out.
 */
export const ONE_ALTERNATIVE_TEXT: SourceChange = {
  name: 'one-alternative-text',
  file: /EditAssetDialog[\\/]EditAssetContent\.mjs$/,
  replacements: [ours('alternativeText'), ours('caption')],
};
