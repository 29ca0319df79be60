import type { Core } from '@strapi/strapi';

/**
 * The phase of the back-fill of an added language: `rows` are being made for every document, or `content` is being
 * copied and published. A complete language has no phase.
 */
export type Phase = 'rows' | 'content';
export type Pending = Readonly<Record<string, Phase>>;

const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'pobratim_translations' });

/** Languages that were added and are still being back-filled. Stored in the database, so that a restart continues. */
export const pendingLanguages = async (strapi: Core.Strapi): Promise<Pending> => {
  const stored: unknown = await store(strapi).get({ key: 'pending' });
  return (stored ?? {}) as Pending; // only setPending writes it
};

/** Stores the phase of a language; `undefined` when it is complete or removed. */
export const setPending = async (strapi: Core.Strapi, code: string, phase: Phase | undefined) => {
  const others = Object.entries(await pendingLanguages(strapi)).filter(([language]) => language !== code);
  await store(strapi).set({
    key: 'pending',
    value: Object.fromEntries(phase ? [...others, [code, phase]] : others),
  });
};
