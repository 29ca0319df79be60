import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

/** What the content manager gives an action: the document of the form, or of a row of the list. */
export interface DocumentActionProps {
  model: string;
  documentId?: string;
  document?: { documentId: string; translation?: string };
}

interface Dialog {
  type: 'dialog';
  title: ReactNode;
  content: ReactNode;
  variant?: 'danger';
  confirmLabel?: string;
  loading?: boolean;
  onConfirm?: () => Promise<void>;
}

/** What an action of the content manager says of itself, as far as it is changed here. */
export interface DocumentAction {
  label: string;
  onClick?: () => Promise<unknown>;
  dialog?: Dialog;
}

/** An action: a function that is called as a component is, with hooks in it. */
export type UseDocumentAction = ((props: DocumentActionProps) => DocumentAction | null) & { type?: string };

interface ContentManager {
  apis: { addDocumentAction: (change: (actions: UseDocumentAction[]) => UseDocumentAction[]) => void };
}

/** The types of Strapi's actions that are changed. */
const ACTIONS = { whole: 'delete', unpublish: 'unpublish' } as const;

/** Strapi's own, to be used by ours. */
export type StockActions = Readonly<Record<keyof typeof ACTIONS | 'translation', UseDocumentAction>>;

/**
 * Hold: the content manager's actions `delete` and `unpublish` by their types, and the deletion of a language, which the i18n plugin
 * puts right before the former (content-manager/dist/admin/pages/EditView/components, i18n/dist/admin/index.mjs). Strapi offers two
 * deletions side by side of which one says it deletes a language and deletes everything, and asks nothing before an entry leaves
 * the site. Ours do what Strapi's do, and ask first. If one is missing, all stay as Strapi has them. It can go when Strapi lets an
 * application word the questions of its actions.
 *
 * @param deletion in place of both deletions.
 * @param withdrawal in place of unpublishing.
 */
export const replaceLeavingActions = (
  app: StrapiApp,
  deletion: (stock: StockActions) => UseDocumentAction,
  withdrawal: (stock: StockActions) => UseDocumentAction,
) => {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManager; // the plugin exports no type for it
  apis.addDocumentAction((actions) => {
    const find = (type: string) => actions.find((action) => action.type === type);
    const [whole, unpublish] = [find(ACTIONS.whole), find(ACTIONS.unpublish)];
    const translation = actions[actions.findIndex((action) => action === whole) - 1];
    if (!whole || !unpublish || !translation || translation.type !== undefined) return actions;
    const stock = { whole, translation, unpublish };
    // Where an action stands is read from the function itself.
    const inPlaceOf = (old: UseDocumentAction, made: UseDocumentAction) =>
      Object.assign(made, { type: old.type, position: (old as { position?: unknown }).position });
    const ours = new Map([
      [whole, inPlaceOf(whole, deletion(stock))],
      [unpublish, inPlaceOf(unpublish, withdrawal(stock))],
    ]);
    return actions.flatMap((action) => (action === translation ? [] : [ours.get(action) ?? action]));
  });
};
