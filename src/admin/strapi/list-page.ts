import { unstable_useDocumentLayout as useDocumentLayout, type StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import type { FormOptions } from '../../desk/contract';

/** The part of the content manager's API that is used; the plugin exports no type for it. */
interface ContentManager {
  injectComponent: (
    page: string,
    zone: string,
    component: { name: string; Component: ComponentType },
  ) => void;
}

/** Marks what is above a list. */
export const FILTERS = 'data-ready-filters';

/**
 * Strapi gives the zone as much room as it asks for, also when there is less, between the language and the columns, which stand on lines of
 * their own then; and cells so much that in a narrow window much of them is out of sight, and titles
 * one line, which is too short for most of them.
 */
const STYLE = `
  div:has(> [${FILTERS}]) {
    flex-shrink: 1;
    justify-content: flex-end;
  }

  [${FILTERS}] {
    order: 1;
    flex-basis: 100%;
  }

  div:has([${FILTERS}]) ~ div table :is(th, td) {
    padding-inline: 0.8rem;
  }

  div:has([${FILTERS}]) ~ div table td a {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    white-space: normal;
  }

  @media (max-width: 1365px) {
    div:has([${FILTERS}]) ~ div table td a {
      max-width: 20rem;
    }
  }

  @media (max-width: 1079px) {
    div:has([${FILTERS}]) ~ div table :is(th, td) {
      padding-inline: 0.4rem;
    }

    div:has([${FILTERS}]) ~ div table :is(th, td) span {
      white-space: normal;
    }
  }
`;

/** Adds something above every list, beside the choice of the language: Strapi's documented zone `listView.actions`. */
export const addAboveList = (app: StrapiApp, name: string, Component: ComponentType) => {
  const plugin = app.getPlugin('content-manager') as unknown as ContentManager; // see above
  plugin.injectComponent('listView', 'actions', { name, Component });
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
};

/**
 * Hold: that the layout of a type hands on the `options` that the server answered with it
 * (content-manager/dist/admin/hooks/useDocumentLayout.mjs, exported as unstable). It can go when Strapi exports a stable one.
 */
export const useFormOptions = (uid: string): FormOptions | undefined => {
  const { list } = useDocumentLayout(uid);
  return (list.options as { form?: FormOptions }).form; // what src/desk/forms/groups.ts adds
};
