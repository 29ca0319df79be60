import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

/** An entry in a language, and how far its text is translated. */
interface EntryInLanguage {
  locale?: string | null;
  translation?: string | null;
}

/** What the content manager gives a panel of: the type, and the entry unless it is new, with what there is of it in other languages. */
export interface PanelProps {
  model: string;
  document?: EntryInLanguage & { documentId: string };
  meta?: { availableLocales?: readonly EntryInLanguage[] };
}

/** A panel beside the form of an entry; null for none. */
type Panel = (props: PanelProps) => { title: string; content: ReactNode } | null;

/** The part of the content manager’s API that is used; the plugin exports no type for it. */
interface ContentManager {
  apis: { addEditViewSidePanel: (panels: Panel[]) => void };
}

/** Adds a panel beside the form of every type, below those that were added before. */
export const addSidePanel = (app: StrapiApp, panel: Panel) => {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManager; // see above
  apis.addEditViewSidePanel([panel]);
};
