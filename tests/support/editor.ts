import type { UID } from '@strapi/strapi';
import type { Response, Test } from 'supertest';
import { app, forget, signIn, signInAs, type AdminSession } from './app';
import { SLUG_RECORD } from './types';

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

interface Refused {
  body: { error?: { details?: { errors?: { code: string; path: unknown[] }[] } } };
}

/** What an answer refuses, `slug_taken slug`: the code and the path of each error. */
export const told = ({ body }: Refused): string[] =>
  (body.error?.details?.errors ?? []).map(({ code, path }) => `${code} ${path.join('.')}`);

type OnDocument<Answer> = (uid: string, documentId: string, locale?: string) => Answer;
type Act = 'publish' | 'unpublish' | 'discard';
type ActOnMany = 'bulkPublish' | 'bulkUnpublish' | 'bulkDelete';

/**
 * Work on entries as the admin's screens do it. What must succeed is expected to; `try…` hands the answer over. It is a
 * session besides, for every other request.
 */
export interface Editor extends AdminSession {
  /** Saves a new draft and answers with its documentId. */
  make: (uid: string, fields: Fields, locale?: string) => Promise<string>;
  /** Makes one and then publishes it. */
  makePublished: (uid: string, fields: Fields) => Promise<string>;
  save: (uid: string, documentId: string, fields: Fields, locale?: string) => Test;
  publish: OnDocument<Test>;
  /** The same with the save that the form sends along. */
  publishForm: OnDocument<Promise<Response>>;
  unpublish: OnDocument<Test>;
  discard: OnDocument<Test>;
  remove: OnDocument<Test>;
  /** What the form shows. */
  draft: OnDocument<Promise<Fields>>;
  tryMake: (uid: string, fields: Fields, locale?: string) => Test;
  /** Makes one and publishes it in one request, as the form of a new entry can. */
  tryMakePublished: (uid: string, fields: Fields) => Test;
  /** Copies one; the fields are those that the copy is given of its own. */
  tryClone: (uid: string, documentId: string, fields: Fields) => Test;
  trySave: (uid: string, documentId: string, fields: Fields, locale?: string) => Test;
  tryRemove: OnDocument<Test>;
  tryTo: (action: Act, uid: string, documentId: string, locale?: string) => Test;
  /** The same for several at once, without the save that the form of one sends along. */
  tryToAll: (action: ActOnMany, uid: string, documentIds: readonly string[], locale?: string) => Test;
  /** The same for another user; what they make is cleaned up with the rest. */
  as: <Session extends AdminSession>(session: Session) => Session & Editor;
  /** The same by somebody with a role; the account is taken away after the suite. */
  signInAs: (...who: Parameters<typeof signInAs>) => Promise<Editor & { id: number }>;
  /** Has what was made in another way, by a script for instance, cleaned up with the rest. */
  register: (uid: string, documentId: string) => void;
  /** Takes what was made until now away again, for suites that do so after each test. */
  clean: () => Promise<void>;
}

/** Not in what the form sends of an entry: relations, unless they change, and what Strapi adds about its versions. */
const NOT_SENT = ['createdBy', 'updatedBy', 'localizations', 'status', 'municipality', 'partners', 'themes'];
const sentByForm = (entry: Fields) =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => !NOT_SENT.includes(name)));

type Made = Map<string, string>;

/** What a suite has to take away, and how. */
interface Traces {
  made: Made;
  files: number[];
  accounts: number[];
  clean: () => Promise<void>;
}

const editorOf = (session: () => AdminSession, traces: Traces): Editor => {
  const register: Editor['register'] = (uid, documentId) => void traces.made.set(documentId, uid);
  /** What comes of a request, if it is not refused, is taken away again. */
  const making = (uid: string, request: Test) =>
    request.expect(({ body }: Response) => {
      if (body.data?.documentId) register(uid, body.data.documentId);
    });
  const tryMake: Editor['tryMake'] = (uid, fields, locale = 'bg') =>
    making(uid, session().post(`${addressOf(uid)}?locale=${locale}`, fields));
  const trySave: Editor['trySave'] = (uid, documentId, fields, locale = 'bg') =>
    session().put(`${addressOf(uid, documentId)}?locale=${locale}`, fields);
  const tryTo: Editor['tryTo'] = (action, uid, documentId, locale = 'bg') =>
    session().post(`${addressOf(uid, documentId)}/actions/${action}?locale=${locale}`);
  const tryRemove: Editor['tryRemove'] = (uid, documentId, locale = 'bg') =>
    session().delete(`${addressOf(uid, documentId)}?locale=${locale}`);
  const done =
    (action: Act): OnDocument<Test> =>
    (...on) =>
      tryTo(action, ...on).expect(200);
  const make: Editor['make'] = async (...what) => (await tryMake(...what).expect(201)).body.data.documentId;
  const draft: Editor['draft'] = async (uid, documentId, locale = 'bg') =>
    (
      await session()
        .get(`${addressOf(uid, documentId)}?locale=${locale}`)
        .expect(200)
    ).body.data;
  const as: Editor['as'] = (other) => ({ ...other, ...editorOf(() => other, traces) });
  return {
    get: (path) => session().get(path),
    post: (path, body) => session().post(path, body),
    put: (path, body) => session().put(path, body),
    delete: (path, body) => session().delete(path, body),
    form: (path) => session().form(path),
    upload: async (name) => {
      const id = await session().upload(name);
      traces.files.push(id);
      return id;
    },
    make,
    makePublished: async (uid, fields) => {
      const documentId = await make(uid, fields);
      await tryTo('publish', uid, documentId).expect(200);
      return documentId;
    },
    save: (...what) => trySave(...what).expect(200),
    publish: done('publish'),
    publishForm: async (uid, documentId, locale = 'bg') =>
      session()
        .post(`${addressOf(uid, documentId)}/actions/publish?locale=${locale}`, {
          documentId,
          ...sentByForm(await draft(uid, documentId, locale)),
        })
        .expect(200),
    unpublish: done('unpublish'),
    discard: done('discard'),
    remove: (...on) => tryRemove(...on).expect(200),
    draft,
    tryMake,
    tryMakePublished: (uid, fields) =>
      making(uid, session().post(`${addressOf(uid)}/actions/publish?locale=bg`, fields)),
    tryClone: (uid, documentId, fields) =>
      making(uid, session().post(`${addressOf(uid)}/clone/${documentId}?locale=bg`, fields)),
    trySave,
    tryRemove,
    tryTo,
    tryToAll: (action, uid, documentIds, locale = 'bg') =>
      session().post(`${addressOf(uid)}/actions/${action}?locale=${locale}`, { documentIds }),
    as,
    signInAs: async (...who) => {
      const somebody = await signInAs(...who);
      traces.accounts.push(somebody.id);
      return as(somebody);
    },
    register,
    clean: traces.clean,
  };
};

/** Those of some entries that are published: most of what suites make is not, and each request takes its time. */
const publishedOf = async (entries: readonly (readonly [string, string])[]) => {
  const published = new Set<string>();
  for (const type of new Set(entries.map(([, uid]) => uid))) {
    const documentIds = entries.flatMap(([documentId, uid]) => (uid === type ? [documentId] : []));
    const rows: { documentId: string }[] = await app()
      .db.query(type as UID.ContentType) // what a suite has made is of a content type
      .findMany({
        where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
        select: ['documentId'],
      });
    for (const { documentId } of rows) published.add(documentId);
  }
  return entries.filter(([documentId]) => published.has(documentId));
};

/**
 * Withdraws entries and deletes them, the newest first. Referenced ones are refused, so it repeats until nothing is
 * left, also after a failed test; it fails when a round deleted none.
 */
const deleteAll = async (admin: AdminSession, made: Made) => {
  let left = [...made].reverse();
  made.clear();
  while (left.length > 0) {
    // Off the site all of them before any is deleted: that is refused more often.
    for (const [documentId, uid] of await publishedOf(left))
      await admin.post(`${addressOf(uid, documentId)}/actions/unpublish?locale=bg`);
    const refused: typeof left = [];
    const refusals: string[] = [];
    for (const one of left) {
      const { status, text } = await admin.delete(`${addressOf(one[1], one[0])}?locale=*`);
      if (status === 200 || status === 404) continue; // 404: the test deleted it itself
      refused.push(one);
      refusals.push(`${one[1]} ${one[0]}: ${status} ${text}`);
    }
    if (refused.length === left.length)
      throw new Error(`What this suite made cannot be deleted:\n${refusals.join('\n')}`);
    left = refused;
  }
};

/**
 * The administrator as an editor, for a suite or a `describe`: signs in before it, and takes away after it what was
 * made and uploaded, also when a test failed.
 */
export const editing = (): Editor => {
  const made: Made = new Map();
  const files: number[] = [];
  const accounts: number[] = [];
  let admin: AdminSession;
  const clean = async () => {
    const documents = [...made.keys()];
    await deleteAll(admin, made);
    // What was published keeps its address for ever: the suite after this one may want the same.
    await app()
      .db.query(SLUG_RECORD)
      .deleteMany({ where: { document: { $in: documents } } });
  };
  beforeAll(async () => {
    admin = await signIn();
  });
  afterAll(async () => {
    try {
      await clean();
      for (const id of files) await admin.delete(`/upload/files/${id}`); // unless the test did
    } finally {
      await forget(...accounts);
    }
  });
  return editorOf(() => admin, { made, files, accounts, clean });
};
