import type { StrapiApp } from '@strapi/strapi/admin';
import { useEffect } from 'react';

/** What an action of a form answers with, as far as it is used; Strapi exports no type for it. */
interface Description {
  disabled?: boolean;
  loading?: boolean;
  onClick?: () => Promise<boolean>;
  dialog?: { onConfirm: () => Promise<void> };
  publishConfirmScope?: string;
}
interface Action {
  (props: object): Description | null;
  type?: string;
  position?: unknown;
}
interface ContentManager {
  apis: { addDocumentAction: (change: (actions: Action[]) => Action[]) => void };
}

/**
 * What a press on „Публикуване“ does.
 *
 * @param publish sends the form; undefined where the user may not, or there is nothing to publish.
 */
export type UsePress = (publish: (() => Promise<void>) | undefined) => {
  press: () => Promise<void>;
  /** Whether one is being answered. */
  isPressed: boolean;
};

const isShortcut = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent) =>
  key === 'Enter' && shiftKey && (ctrlKey || metaKey);

function changed(stock: Action, usePress: UsePress): Action {
  const Publish: Action = (props) => {
    const description = stock(props); // an action is a component; this one is Strapi’s with another press
    const isDisabled = description === null || description.disabled === true;
    const publish = description?.dialog?.onConfirm;
    const { press, isPressed } = usePress(isDisabled ? undefined : publish);
    const isThere = publish !== undefined;
    useEffect(() => {
      if (!isThere) return undefined;
      const onKey = (event: KeyboardEvent) => {
        if (!isShortcut(event)) return;
        // Strapi’s own listener would publish without asking.
        event.preventDefault();
        event.stopImmediatePropagation();
        if (!isDisabled && !isPressed) void press();
      };
      window.addEventListener('keydown', onKey, { capture: true });
      return () => window.removeEventListener('keydown', onKey, { capture: true });
    });
    if (!description || !publish) return description;
    return {
      ...description,
      loading: description.loading === true || isPressed,
      dialog: undefined,
      publishConfirmScope: undefined,
      onClick: async () => {
        await press();
        return true;
      },
    };
  };
  return Object.assign(Publish, { type: stock.type, position: stock.position });
}

/**
 * Hold: the content manager’s action `publish` (content-manager/dist/admin/pages/EditView/components/DocumentActions.mjs), what it does
 * when its dialog is confirmed, and its shortcut. The dialog offers to publish without the entries that are not published, which
 * the server refuses, and came where there was none. It can go when the action can be told what to do before it publishes.
 *
 * @param usePress a hook: what is done instead of opening the dialog.
 */
export const replacePublish = (app: StrapiApp, usePress: UsePress) => {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManager; // see above
  apis.addDocumentAction((actions) =>
    actions.map((action) => (action.type === 'publish' ? changed(action, usePress) : action)),
  );
};
