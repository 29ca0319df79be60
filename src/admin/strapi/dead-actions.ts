import { useAuth, type StrapiApp } from '@strapi/strapi/admin';

type Props = Readonly<Record<string, unknown>>;

/** An action of the menu beside a form's heading: a component that returns what is drawn, or nothing. */
interface Action {
  (props: Props): object | null;
  type?: string;
  position?: string | string[];
}

/** The part of the content manager's API that is used; the plugin exports no type for it. */
interface ContentManager {
  apis: { addDocumentAction: (change: (actions: Action[]) => Action[]) => void };
}

/** The right that each of Strapi's actions leads to a page of. */
export const RIGHTS: Readonly<Record<string, string>> = {
  'edit-the-model': 'plugin::content-type-builder.read',
  'configure-the-view': 'plugin::content-manager.collection-types.configure-view',
};

const onlyWithRight = (action: Action, right: string): Action =>
  Object.assign(
    (props: Props) => {
      const mayOpen = useAuth('DeadActions', ({ permissions }) =>
        permissions.some((permission) => permission.action === right),
      );
      const drawn = action(props); // it has hooks of its own, so it is always called
      return mayOpen ? drawn : null;
    },
    { type: action.type, position: action.position },
  );

/**
 * Hold: the types of two actions of the content manager (content-manager/dist/admin/pages/EditView/components/Header.mjs). Strapi offers them
 * to everybody, also to those whom the page behind them turns away. It can go when it asks for the right.
 */
export const leaveOutDeadActions = (app: StrapiApp) => {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManager; // see above
  apis.addDocumentAction((actions) =>
    actions.map((action) => {
      const right = action.type === undefined ? undefined : RIGHTS[action.type];
      return right === undefined ? action : onlyWithRight(action, right);
    }),
  );
};
