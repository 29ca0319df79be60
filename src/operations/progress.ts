import type { Core } from '@strapi/strapi';

/** The progress of work that is done once in an installation, such as filling a new table. */
export interface Progress {
  /** The last item that is done; items are done in this order. */
  after: string;
  /** Nothing is left: the next start skips it. */
  complete: boolean;
}

const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'pobratim_progress' });

/** The progress of a piece of work, by its name. */
export async function progressOf(strapi: Core.Strapi, work: string): Promise<Progress> {
  const stored: unknown = await store(strapi).get({ key: work });
  return (stored as Progress | null) ?? { after: '', complete: false }; // only setProgress writes it
}

/** Stores the progress in the current transaction, together with the work. */
export async function setProgress(strapi: Core.Strapi, work: string, progress: Progress): Promise<void> {
  await store(strapi).set({ key: work, value: progress });
}
