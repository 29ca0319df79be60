import type { SourceChange } from '../source-changes';

/**
 * Hold: the height of the content manager’s rich text (content-manager/dist/admin/pages/EditView/components/FormInputs/BlocksInput/
 * EditorLayout.mjs), changed while the admin is built. It is 512 pixels high, also when nothing is written, which is most of a screen. Here
 * it grows with its text, up to that. It can go when Strapi’s does.
 */
export const RICH_TEXT_HEIGHT: SourceChange = {
  name: 'rich-text-height',
  file: /BlocksInput[\\/]EditorLayout\.mjs$/,
  replacements: [
    ['height: "512px",', 'height: "auto", maxHeight: "512px",'],
    ['minHeight: livePreviewSync ? 0 : undefined,', 'minHeight: livePreviewSync ? 0 : "7rem",'],
  ],
};
