import type { Core } from '@strapi/strapi';
import request from 'supertest';
import type * as jobs from '../../src/operations/jobs';

/** The application of tests/support/strapi-environment.js, for the few tests that need more than its doors. */
export const app = () => (globalThis as unknown as { strapi: Core.Strapi }).strapi; // set by the environment

/**
 * A module of the running application, for the few things that have no door: what a cron task or a start does.
 *
 * @param file its path below `src`, without the ending.
 */
export const compiled = <Module>(file: string): Module =>
  (globalThis as unknown as { compiled: (file: string) => Module }).compiled(file); // likewise

/** Until no job runs: those that adding a language started, for instance. */
export const jobsDone = () => compiled<typeof jobs>('operations/jobs').jobsOf(app()).idle();

/**
 * Requests that are not the admin's, by their state: those that there are, and those that an update or a plugin could
 * bring.
 */
export const READERS_WAYS: readonly (readonly [name: string, state: object])[] = [
  ['the content API', { route: { info: { type: 'content-api' } } }],
  ['an unknown type of route', { route: { info: { type: 'graphql' } } }],
  ['a route that does not say what it is', { route: { info: {} } }],
  ['a request without a route', {}],
];

/** Does something as a request would whose state is given: for strategies and routes that there are none of yet. */
export const inRequest = async <Answer>(state: object, act: () => Promise<Answer>): Promise<Answer> => {
  type Run = (context: object, act: () => Promise<Answer>) => Promise<Answer>;
  const { requestContext } = app();
  return (requestContext.run as unknown as Run)({ state }, act); // typed for a whole Koa context and no answer
};

const tokens = () => (globalThis as unknown as { tokens: Map<string, string> }).tokens; // likewise

const server = () => app().server.httpServer;

/** Which of the two databases this run is on, for the few statements they spell differently. */
export const isPostgres = () => app().db.dialect.client === 'postgres';

/** Encodes a path that has Cyrillic; what is encoded already stays. */
const encoded = (path: string) => path.replace(/[^\u0000-\u007f]+/g, encodeURIComponent);

/** Asks as a visitor does: no account, no token. */
export const visit = (path: string) => request(server()).get(encoded(path));

/** The same without the body. */
export const askHead = (path: string) => request(server()).head(encoded(path));

/** Sends as a visitor, with any verb. */
export const send = (method: 'post' | 'put' | 'patch' | 'delete', path: string) =>
  request(server())[method](path);

/** The smallest PNG there is: one transparent pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** An administrator's session: requests with its token, in an editor's language. */
export interface AdminSession {
  get: (path: string) => request.Test;
  post: (path: string, body?: object) => request.Test;
  put: (path: string, body?: object) => request.Test;
  delete: (path: string, body?: object) => request.Test;
  /** A form with files, to be filled with `attach` and `field`. */
  form: (path: string) => request.Test;
  /** Uploads a picture and answers with its id in the media library. */
  upload: (name: string) => Promise<number>;
}

const ADMINISTRATOR = 'strapi-super-admin';
const PASSWORD = 'Parola-za-testove-1';

/** The account with an e-mail, made when it is missing. */
const accountOf = async (email: string, roleCode: string, preferedLanguage: string) => {
  const known = await app().db.query('admin::user').findOne({ where: { email } });
  if (known) return known;
  const role = await app()
    .db.query('admin::role')
    .findOne({ where: { code: roleCode } });
  return app()
    .service('admin::user')
    .create({
      firstname: 'Редактор',
      email,
      password: PASSWORD,
      isActive: true,
      registrationToken: null,
      preferedLanguage,
      roles: [role.id],
    });
};

/** The session of an administrator who reads Bulgarian or English. */
export const signIn = async (preferedLanguage: 'bg' | 'en' = 'bg'): Promise<AdminSession> => {
  const email = `editor-${preferedLanguage}@example.bg`;
  await accountOf(email, ADMINISTRATOR, preferedLanguage);
  return sessionOf(email);
};

/**
 * The session of a user with a role of src/access/roles/roles.ts.
 *
 * @param municipalities by slug: the user's municipalities from now on.
 */
export const signInAs = async (
  role: string,
  municipalities: readonly string[],
  name = role,
): Promise<AdminSession & { id: number }> => {
  const email = `${name}-${municipalities.join('-') || 'nowhere'}@example.bg`;
  const { id } = await accountOf(email, role, 'bg');
  const administrator = await signIn();
  const { body } = await administrator.get('/access/assignments').expect(200);
  const { municipalities: all }: { municipalities: { documentId: string; name: string }[] } = body.data;
  const wanted = await Promise.all(
    municipalities.map(async (slug) => (await visit(`/api/municipalities/${slug}`)).body.data.documentId),
  );
  expect(all.map(({ documentId }) => documentId)).toEqual(expect.arrayContaining(wanted));
  await administrator.put(`/access/assignments/${id}`, { municipalities: wanted }).expect(200);
  return { ...(await sessionOf(email)), id };
};

/** Takes away the accounts that a suite signed in with, and who they belonged to. */
export const forget = async (...ids: readonly number[]) => {
  for (const id of ids) await app().service('admin::user').deleteById(id);
};

const sessionOf = async (email: string): Promise<AdminSession> => {
  if (!tokens().has(email)) {
    const login = await request(server())
      .post('/admin/login')
      .send({ email, password: PASSWORD })
      .expect(200);
    tokens().set(email, login.body.data.token);
  }
  const header = `Bearer ${tokens().get(email)}`;
  const authorized = (method: 'get' | 'post' | 'put' | 'delete', path: string) =>
    request(server())[method](encoded(path)).set('Authorization', header);
  return {
    get: (path) => authorized('get', path),
    post: (path, body = {}) => authorized('post', path).send(body),
    put: (path, body = {}) => authorized('put', path).send(body),
    delete: (path) => authorized('delete', path),
    form: (path) => authorized('post', path),
    upload: async (name) => {
      const { body } = await authorized('post', '/upload').attach('files', PIXEL, name).expect(201);
      return Number(body[0].id);
    },
  };
};

/** What the admin's form sends to make an entry one of a municipality's, by its slug. */
export const ownedBy = async (slug: string) => {
  const { body } = await visit(`/api/municipalities/${slug}`).expect(200);
  return { municipality: { connect: [{ documentId: String(body.data.documentId), locale: 'bg' }] } };
};
