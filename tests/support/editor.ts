import type { Test } from 'supertest';
import { signIn, type AdminSession } from './app';

/** The fields of a form. */
export type Fields = Record<string, unknown>;

const MANAGER = '/content-manager/collection-types';

/** Where the admin finds a type's entries, or one of them. */
export const addressOf = (uid: string, documentId?: string) =>
  [MANAGER, uid, ...(documentId === undefined ? [] : [documentId])].join('/');

/** What the admin's form sends to link entries of any type. */
export const link = (...documentIds: readonly string[]) => ({
  connect: documentIds.map((documentId) => ({ documentId, locale: 'bg' })),
});

/** The same to take links away. */
export const unlink = (...documentIds: readonly string[]) => ({ disconnect: link(...documentIds).connect });

type OnDocument<Answer> = (uid: string, documentId: string, locale?: string) => Answer;
type Act = 'publish' | 'unpublish' | 'discard';

/** Work on entries as the admin's screens do it. What must succeed is expected to; `try…` hands the answer over. */
export interface Editor {
  /** Saves a new draft and answers with its documentId. */
  make: (uid: string, fields: Fields, locale?: string) => Promise<string>;
  /** Makes one and publishes it. */
  makePublished: (uid: string, fields: Fields) => Promise<string>;
  save: (uid: string, documentId: string, fields: Fields, locale?: string) => Test;
  publish: OnDocument<Test>;
  unpublish: OnDocument<Test>;
  discard: OnDocument<Test>;
  remove: OnDocument<Test>;
  /** What the form shows. */
  draft: OnDocument<Promise<Fields>>;
  trySave: (uid: string, documentId: string, fields: Fields, locale?: string) => Test;
  tryTo: (action: Act, uid: string, documentId: string, locale?: string) => Test;
  /** The same by somebody else; what they make is cleaned up with the rest. */
  as: (session: AdminSession) => Editor;
  /** Takes what was made until now away again, for suites that do so after each test. */
  clean: () => Promise<void>;
}

type Made = Map<string, string>;

const editorOf = (session: () => AdminSession, made: Made, clean: () => Promise<void>): Editor => {
  const trySave: Editor['trySave'] = (uid, documentId, fields, locale = 'bg') =>
    session().put(`${addressOf(uid, documentId)}?locale=${locale}`, fields);
  const tryTo: Editor['tryTo'] = (action, uid, documentId, locale = 'bg') =>
    session().post(`${addressOf(uid, documentId)}/actions/${action}?locale=${locale}`);
  const done =
    (action: Act): OnDocument<Test> =>
    (...on) =>
      tryTo(action, ...on).expect(200);
  const make: Editor['make'] = async (uid, fields, locale = 'bg') => {
    const { body } = await session()
      .post(`${addressOf(uid)}?locale=${locale}`, fields)
      .expect(201);
    made.set(body.data.documentId, uid);
    return body.data.documentId;
  };
  return {
    make,
    makePublished: async (uid, fields) => {
      const documentId = await make(uid, fields);
      await tryTo('publish', uid, documentId).expect(200);
      return documentId;
    },
    save: (...what) => trySave(...what).expect(200),
    publish: done('publish'),
    unpublish: done('unpublish'),
    discard: done('discard'),
    remove: (uid, documentId, locale = 'bg') =>
      session()
        .delete(`${addressOf(uid, documentId)}?locale=${locale}`)
        .expect(200),
    draft: async (uid, documentId, locale = 'bg') =>
      (
        await session()
          .get(`${addressOf(uid, documentId)}?locale=${locale}`)
          .expect(200)
      ).body.data,
    trySave,
    tryTo,
    as: (other) => editorOf(() => other, made, clean),
    clean,
  };
};

/**
 * Takes entries off the site and deletes them, the youngest first. What others refer to is refused, so it goes round until
 * nothing is left, whatever state a test that failed left them in; fails when a whole round took none away.
 */
const takeAway = async (admin: AdminSession, made: Made) => {
  let left = [...made].reverse();
  made.clear();
  while (left.length > 0) {
    // Off the site all of them before any is deleted: that is refused more often.
    for (const [documentId, uid] of left)
      await admin.post(`${addressOf(uid, documentId)}/actions/unpublish?locale=bg`);
    const refused: typeof left = [];
    const said: string[] = [];
    for (const one of left) {
      const { status, text } = await admin.delete(`${addressOf(one[1], one[0])}?locale=*`);
      if (status === 200 || status === 404) continue; // 404: the test deleted it itself
      refused.push(one);
      said.push(`${one[1]} ${one[0]}: ${status} ${text}`);
    }
    if (refused.length === left.length)
      throw new Error(`What this suite made cannot be taken away:\n${said.join('\n')}`);
    left = refused;
  }
};

/**
 * The administrator as an editor, for a suite or a `describe`: signs in before it, and takes away what was made after it,
 * also when a test failed.
 */
export const editing = (): Editor => {
  const made: Made = new Map();
  let admin: AdminSession;
  const clean = () => takeAway(admin, made);
  beforeAll(async () => {
    admin = await signIn();
  });
  afterAll(clean);
  return editorOf(() => admin, made, clean);
};
