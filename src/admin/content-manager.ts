import type { ComponentType, ReactNode } from 'react';
import type { FormField } from './strapi/form-layout';
import type { FieldProps } from './strapi/inputs';

/** Which document a form or a window is about. */
export interface DocumentMeta {
  collectionType: string;
  model: string;
  documentId?: string;
  params?: { locale?: string | null };
}

/** An entry that a form links to, as the content manager keeps it: one that is stored, or one that is to be linked. */
export interface Link {
  id: number | string;
  documentId?: string;
  locale?: string | null;
  publishedAt?: string | null;
  /** By which links are sorted. */
  __temp_key__?: string;
  /** What is sent for it. */
  apiData?: {
    id: number | string;
    documentId?: string;
    locale?: string | null;
    isTemporary?: boolean;
    position?: object;
  };
  [other: string]: unknown;
}

interface WindowState {
  state: { isModalOpen: boolean };
  currentDocumentMeta: DocumentMeta;
}

interface WindowProps {
  /** Makes a link to the entry, which opens it, of the children. */
  relation?: DocumentMeta;
  children: ReactNode | ((opener: { dispatch: (action: object) => void }) => ReactNode);
}

interface LinksPage {
  data?: { results: readonly Link[]; pagination?: { page: number; pageCount: number } };
  isFetching: boolean;
}

/** What the content manager’s inputs of components are given. */
interface ComponentProps extends FieldProps {
  layout: FormField[][];
  children: (field: FormField) => ReactNode;
}

/** What `strapi/content-manager-parts.ts` has the content manager export: its own types leave it out. */
declare module '@strapi/strapi/admin' {
  /** The window in which another entry is opened over a form. */
  export const RelationModalRenderer: ComponentType<WindowProps>;
  export function useRelationModal<Selected>(
    consumer: string,
    select: (window: WindowState) => Selected,
    mustBeIn: false,
  ): Selected | undefined;
  /** The document of the form that a field is in: of the page, or of the window over it. */
  export function useDocumentContext(consumer: string): {
    currentDocument: {
      document?: { documentId?: string };
      schema?: { attributes: Readonly<Record<string, { target?: string }>> };
    };
    currentDocumentMeta: DocumentMeta;
  };
  /** The drawer below a form on a narrow screen, which has the panels; none on a wide one, where they stand beside it. */
  export function useActionsDrawer<Selected>(
    consumer: string,
    select: (drawer: { isOpen: boolean; setIsOpen: (isOpen: boolean) => void }) => Selected,
    mustBeIn: false,
  ): Selected | undefined;
  /** The stored links of a field. */
  export function useGetRelationsQuery(
    asked: { model: string; targetField: string; id?: string; params: object },
    options: { skip: boolean; refetchOnMountOrArgChange: true },
  ): LinksPage;
  /** Keys that sort between two others. */
  export function generateNKeysBetween(after: string | null, before: string | null, count: number): string[];
  export const RelationsInput: ComponentType<FieldProps>;
  export const BlocksInput: ComponentType<FieldProps>;
  /** Any field of a form: with its input, and the rights to it. */
  export const FormFieldInput: ComponentType<Omit<FormField, 'label'> & FieldProps>;
  /** A group of fields: rows that are folded, or one group, which is begun with a press. */
  export const ComponentInput: ComponentType<ComponentProps>;
  /** The fields of one group. */
  export const NonRepeatableComponent: ComponentType<ComponentProps>;
}
