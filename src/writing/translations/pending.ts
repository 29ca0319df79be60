import type { Core } from '@strapi/strapi';

/**
 * How far the back-fill of an added language has come: `rows` are being made for every document, or `content` is being
 * put into them and published. A language that is in neither is complete.
 */
export type Phase = 'rows' | 'content';
export type Pending = Readonly<Record<string, Phase>>;

const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'pobratim_translations' });

/** Languages that were added and are still being back-filled. Kept in the database: a restart goes on where it stopped. */
export const pendingLanguages = async (strapi: Core.Strapi): Promise<Pending> => {
  const stored: unknown = await store(strapi).get({ key: 'pending' });
  return (stored ?? {}) as Pending; // only setPending writes it
};

/** Remembers how far a language is; `undefined` when it is complete or gone. */
export const setPending = async (strapi: Core.Strapi, code: string, phase: Phase | undefined) => {
  const others = Object.entries(await pendingLanguages(strapi)).filter(([language]) => language !== code);
  await store(strapi).set({
    key: 'pending',
    value: Object.fromEntries(phase ? [...others, [code, phase]] : others),
  });
};
