import { InputRenderer, type StrapiApp } from '@strapi/strapi/admin';
import { createElement, type ComponentProps, type ReactNode } from 'react';

/** What a schema says of a field, as far as the inputs ask; the content manager hands it on as it stands there. */
export interface Attribute {
  type: string;
  min?: number;
  max?: number;
  enum?: readonly string[];
  default?: unknown;
  /** When the field is shown, by the others of its row: JSON Logic. */
  conditions?: { visible: object };
  /** Of a relation: its kind, and the type that it leads to. */
  relation?: string;
  target?: string;
  /** Of a group of fields: its component, and whether it has rows. */
  component?: string;
  repeatable?: boolean;
  pluginOptions?: {
    pobratim?: {
      value?: string;
      role?: string;
      input?: string;
      computed?: boolean;
      values?: Readonly<Record<string, Readonly<Record<'bg' | 'en', string>>>>;
    };
  };
}

/** What the content manager gives an input. */
export interface FieldProps {
  name: string;
  attribute: Attribute;
  label?: ReactNode;
  /** In place of a label, in the filters of lists. */
  'aria-label'?: string;
  labelAction?: ReactNode;
  hint?: ReactNode;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
}

/** The types of Strapi’s whose inputs are ours, and those that only our inputs draw. */
type Type =
  | 'date'
  | 'datetime'
  | 'string'
  | 'integer'
  | 'float'
  | 'decimal'
  | 'enumeration'
  | 'relation'
  | 'blocks'
  | 'component'
  | 'figure-text';

type Inputs = Readonly<Partial<Record<Type, (props: FieldProps) => ReactNode>>>;

/**
 * Hold: `addFields`, which Strapi documents for types of one’s own. The content manager asks for what was added before it takes its own
 * input (content-manager/dist/admin/pages/EditView/components/InputRenderer.mjs), in rows of components too. Strapi’s inputs save what
 * was not typed: „2,5“ as 25, „15.12.2026“ as another day. It can go when they do not.
 */
export const replaceInputs = (app: StrapiApp, inputs: Inputs) =>
  app.addFields(
    // Strapi asks for a component of any props, and gives it those of FieldProps.
    Object.entries(inputs).map(([type, Component]) => ({ type, Component })) as Parameters<
      StrapiApp['addFields']
    >[0],
  );

interface StockProps extends FieldProps {
  /** Of a list: in place of those that the content manager would give it. */
  options?: { value: string; label?: string }[];
}

/** Strapi’s own input of a field, with the options that the content manager would give it. */
export const StockInput = (props: StockProps) => {
  const options = props.options ?? props.attribute.enum?.map((value) => ({ value }));
  // The content manager hands all that on to the same component; its own types do not say so.
  const stock = { ...props, unique: undefined, mainField: undefined, ...(options && { options }) } as unknown;
  return createElement(InputRenderer, stock as ComponentProps<typeof InputRenderer>);
};
