import type { SourceChange } from '../source-changes';

const change = (file: RegExp, replacements: SourceChange['replacements']): SourceChange => ({
  name: 'accessible-parts',
  file,
  replacements,
});

/**
 * Hold: parts of Strapi’s pages that fail WCAG 2.2 AA where editors meet them, changed while the admin is built. No issue of Strapi’s was
 * found for any of them. It can go when tests/long/admin/for-everyone.test.ts passes without it.
 */
export const ACCESSIBLE_PARTS: readonly SourceChange[] = [
  // 4.1.2: rich text is named by an id that no element has; the label’s is another.
  change(/FormInputs[\\/]BlocksInput[\\/]BlocksInput\.mjs$/, [
    ['ariaLabelId: id,', 'ariaLabelId: `${id}-label`,'],
  ]),
  change(/design-system[\\/]dist[\\/]index\.mjs$/, [
    // 2.5.8: buttons within a field (calendar, eye, proposal of a slug) are 16 pixels wide.
    [
      'font-size: 1.6rem;\n  padding: 0;\n`, ',
      'font-size: 1.6rem;\n  padding: 0;\n  min-width: 2.4rem;\n  min-height: 2.4rem;\n  && { justify-content: center; }\n`, ',
    ],
    // 2.5.8: those that empty one are 22.
    ['padding-block: 0.2rem;\n            padding-inline: 0.2rem;', 'padding: 0.3rem;'],
  ]),
  // 2.4.7: on a narrow screen Tab led through the panels in a drawer that is closed.
  change(/content-manager[\\/]dist[\\/]admin[\\/]components[\\/]ActionsDrawer\.mjs$/, [
    [
      'overflow: hidden;\n  transition: max-height',
      "overflow: hidden;\n  visibility: ${({ $isOpen })=>$isOpen ? 'visible' : 'hidden'};\n  transition: max-height",
    ],
  ]),
  // 1.3.5: browsers and their helpers know no “password”; who registers or chooses another types a new one.
  change(/admin[\\/]src[\\/]components[\\/]FormInputs[\\/]Password\.mjs$/, [
    [
      'autoComplete: "password"',
      "autoComplete: /register|reset-password/.test(window.location.pathname) ? 'new-password' : 'current-password'",
    ],
  ]),
  // 4.1.2 and 2.4.7: a field that nobody sees, without a name, gets the focus; a button opens it.
  change(/upload[\\/]dist[\\/]admin[\\/]future[\\/]pages[\\/]Assets[\\/]AssetsPage\.mjs$/, [
    ['ref: fileInputRef,', 'ref: fileInputRef, tabIndex: -1, "aria-hidden": true,'],
  ]),
  // 4.1.2: a slide of the files of a field is a group, and a group is not selected.
  change(/MediaLibraryInput[\\/]Carousel[\\/]CarouselAssets\.mjs$/, [
    ['"aria-selected": currentAsset.id === asset.id,', ''],
  ]),
  // 1.4.4: where there is little room, the button that clears „Да“ or „Не“ lies on the label.
  change(/FormInputs[\\/]Boolean\.mjs$/, [
    ['justifyContent: "space-between",', 'justifyContent: "space-between", wrap: "wrap",'],
  ]),
  // 1.4.3: grey on white.
  change(/Assets[\\/]components[\\/]FolderTree[\\/]FolderTree\.mjs$/, [
    ['textColor: "neutral500"', 'textColor: "neutral600"'],
  ]),
];
