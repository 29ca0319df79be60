import type { SourceChange } from '../source-changes';

/**
 * Hold: the box around a panel of a form (content-manager/dist/admin/pages/EditView/components/FormLayout.mjs), replaced while the admin is
 * built. It has no name and cannot be closed; here a panel that brings a `frame` is drawn in that. It can go when a form can have groups.
 */
export const PANEL_FRAMES: SourceChange = {
  name: 'panel-frames',
  file: /content-manager[\\/]dist[\\/]admin[\\/]pages[\\/]EditView[\\/]components[\\/]FormLayout\.mjs$/,
  replacements: [
    [
      'jsx(Box, {\n                ...hasBackground && panelStyles,',
      'jsx(panel.frame ?? Box, {\n                ...panel.props,\n                ...hasBackground && panelStyles,',
    ],
  ],
};
