/** Of the page beside the menu, of its heading, of the panels in the column beside a form, and of our groups. */
export const ATTRIBUTES = {
  main: 'data-strapi-main-content',
  heading: 'data-strapi-header',
  panel: "aside[aria-labelledby='additional-information']",
  group: 'data-form-group',
};

/** Where the heading ends that stays above a form which is scrolled. */
const TOP = '7.2rem';

const STYLE = `
  [${ATTRIBUTES.main}]:has(form ${ATTRIBUTES.panel}),
  :has(> [${ATTRIBUTES.main}]):has(form ${ATTRIBUTES.panel}) {
    overflow: clip;
  }

  form div:has(> div > ${ATTRIBUTES.panel}) {
    align-self: start;
    position: sticky;
    top: ${TOP};
    max-height: calc(100dvh - ${TOP});
    overflow-y: auto;
  }

  form ${ATTRIBUTES.panel}:first-child {
    position: sticky;
    top: 0;
    z-index: 1;
  }

  form ${ATTRIBUTES.panel} :is(a, button) {
    height: auto;
    min-height: 2.4rem;
  }

  [${ATTRIBUTES.main}]:has(form ${ATTRIBUTES.panel}) {
    padding-bottom: 1.6rem;
  }

  form [${ATTRIBUTES.heading}] {
    padding-top: 1.6rem;
    padding-bottom: 0.8rem;
  }

  form [role='tablist']:has(> [role='tab']:disabled) {
    display: none;
  }

  form [role='tablist'] + div {
    padding-top: 1.6rem;
  }

  form div:has(> [${ATTRIBUTES.group}]) {
    gap: 0.8rem;
  }

  form [${ATTRIBUTES.group}] label {
    white-space: normal;
  }

  @media (max-width: 1079px) {
    form div[class]:has(> div > h1) {
      flex-wrap: wrap;
      row-gap: 0.8rem;
    }
  }
`;

/**
 * Hold: those attributes (admin/dist/admin/admin/src/components/Layouts, content-manager/dist/admin/pages/EditView), that the panels stand in
 * one column, the actions first, and that the form follows the tabs. Save and Publish scroll away with the form; here the column stays,
 * and scrolls by itself where it is higher than the window; a button in it is as high as its name, which has two lines there. On narrow screens Strapi keeps them at the bottom. There is less room between
 * the parts, and no tabs where nothing is published and there is but one to choose, so that a new entry fits two screens. A label is as long as it is, where Strapi
 * cuts it off; beside its buttons a title on a narrow screen broke within words. It can go when Strapi’s column stays.
 */
export const arrangeFormPage = (page: Document) => {
  const style = page.createElement('style');
  style.textContent = STYLE;
  page.head.append(style);
};
