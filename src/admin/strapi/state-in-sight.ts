import type { SourceChange } from '../source-changes';

/**
 * Hold: where in a list the state of an entry is (content-manager/dist/admin/pages/ListView/ListViewPage.mjs), changed while the admin is
 * built. Strapi has it behind all other columns, which in a narrow window have to be scrolled away to see it; here it is beside the title. It can go
 * when Strapi lets one choose its place.
 */
export const STATE_IN_SIGHT: SourceChange = {
  name: 'state-in-sight',
  file: /content-manager[\\/]dist[\\/]admin[\\/]pages[\\/]ListView[\\/]ListViewPage\.mjs$/,
  replacements: [
    [
      "formattedHeaders.push({\n                attribute: {\n                    type: 'custom'\n                },\n                name: 'status',",
      "formattedHeaders.splice(1, 0, {\n                attribute: {\n                    type: 'custom'\n                },\n                name: 'status',",
    ],
  ],
};
