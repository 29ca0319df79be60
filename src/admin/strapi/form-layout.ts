import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import type { FormOptions } from '../../desk/contract';
import type { Attribute } from './inputs';

/** A field of a form, with what the content manager draws it from. */
export interface FormField {
  name: string;
  type: string;
  size: number;
  label: string;
  attribute: Attribute & { component?: string };
  mainField?: MainField;
}

/** By what a row of a component is called: Strapi’s field, or ours (see component-inputs.ts). */
export interface MainField {
  name: string;
  type: string;
  nameOf?: (row: unknown, index: number) => string;
}

/** What a panel’s frame is given besides its own props: how a panel of Strapi’s looks, and its rows. */
export interface FrameProps {
  children?: ReactNode;
}

/** The rows of a panel, which may bring a frame of its own. */
export type Panel = FormField[][] & {
  frame?: (props: never) => ReactNode;
  props?: object;
};

/** How a form is laid out; `options` are those that the server answered. */
export interface EditLayout {
  layout: Panel[];
  components: Readonly<
    Record<string, { layout: FormField[][]; settings: { displayName?: string } & Record<string, unknown> }>
  >;
  /** The same object as long as the server’s answer is the same. */
  metadatas: object;
  options: { form?: FormOptions };
}

interface Arranging {
  layout: EditLayout;
  query: unknown;
}

/**
 * Hold: Strapi’s hook for the layout of forms, which it documents, and that a panel is an array that is handed on as it is, with the frame that
 * panel-frames.ts asks for. It runs
 * after that of the plugins, which copy panels. It can go when a form can have groups.
 */
export const arrangeForms = (app: StrapiApp, arrange: (layout: EditLayout) => EditLayout) =>
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', ({ layout, ...rest }: Arranging) => ({
    ...rest,
    layout: arrange(layout),
  }));
