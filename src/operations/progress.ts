import type { Core } from '@strapi/strapi';

/** How far work has come that is done once in the life of an installation, such as filling a table that is new. */
export interface Progress {
  /** The last of what is done; it is done in this order. */
  after: string;
  /** Nothing is left: the next start need not look. */
  complete: boolean;
}

const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'pobratim_progress' });

/** How far a piece of work has come, by its name. */
export async function progressOf(strapi: Core.Strapi, work: string): Promise<Progress> {
  const stored: unknown = await store(strapi).get({ key: work });
  return (stored as Progress | null) ?? { after: '', complete: false }; // only setProgress writes it
}

/** Remembers it, in the present transaction, so that it stands or falls with what was done. */
export async function setProgress(strapi: Core.Strapi, work: string, progress: Progress): Promise<void> {
  await store(strapi).set({ key: work, value: progress });
}
