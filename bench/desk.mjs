import http from 'node:http';
import { UserFacingError } from '../scripts/step.mjs';
import { AGREEMENT, ARTICLE, MUNICIPALITY, PARTNER, PROJECT, VISIT } from './content.mjs';

const ADMINISTRATOR = { email: 'admin@obshtina.example', password: 'Vazrozhdentsi-1877' };
const HEAD_EDITOR = { email: 'editor@obshtina.example', password: 'Praznik-Na-Slivata-1' };
const NAME = { firstname: 'Донка', lastname: 'Михайлова' };

/** How often each request is measured, after one that warms up. */
const TIMES = 5;

/** Sends one request of the admin: its answer, and how long it took in milliseconds. */
const send = (port, { method = 'GET', path, body, token }) =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      ...(sent !== undefined && { 'Content-Type': 'application/json' }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    };
    const request = http.request(
      { host: '127.0.0.1', port, path: encodeURI(path), method, headers, agent: false },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode >= 300)
            return reject(
              new UserFacingError(`${method} ${path}: ${response.statusCode} ${text.slice(0, 500)}`),
            );
          return resolve({
            answer: text === '' ? undefined : JSON.parse(text),
            ms: performance.now() - begun,
          });
        });
      },
    );
    request.on('error', reject);
    request.end(sent);
  });

/** Makes the installation's administrator and a head editor of one municipality: their tokens. */
const openAccounts = async ({ port }, municipality) => {
  const ask = async (method, path, body, token) =>
    (await send(port, { method, path, body, token })).answer.data;
  const { token: administrator } = await ask('POST', '/admin/register-admin', { ...NAME, ...ADMINISTRATOR });
  const roles = await ask('GET', '/admin/roles', undefined, administrator);
  const { id, registrationToken } = await ask(
    'POST',
    '/admin/users',
    {
      ...NAME,
      email: HEAD_EDITOR.email,
      roles: [roles.find(({ code }) => code === 'head-editor').id],
    },
    administrator,
  );
  await ask('POST', '/admin/register', {
    userInfo: { ...NAME, password: HEAD_EDITOR.password },
    registrationToken,
  });
  await ask('PUT', `/access/assignments/${id}`, { municipalities: [municipality] }, administrator);
  const { token: editor } = await ask('POST', '/admin/login', HEAD_EDITOR);
  return { editor, administrator };
};

const listOf = (uid, sort, more = '') =>
  `/content-manager/collection-types/${uid}?page=1&pageSize=10&sort=${sort}&locale=bg${more}`;

/**
 * What the admin asks, by screen, as a browser was seen to ask it.
 *
 * @param {Record<string, string[]>} documentIds by type and number; of each the first is the head editor's
 * @param {object} visit the form of the first visit, as the admin was answered it
 */
const requestsOf = (documentIds, visit) => {
  const first = documentIds[VISIT][0];
  const municipality = documentIds[MUNICIPALITY][0];
  const relations = (field) =>
    `/content-manager/relations/${VISIT}/${first}/${field}?locale=bg&pageSize=100&page=1`;
  return {
    'every page: the account': '/admin/users/me',
    'every page: its rights': '/admin/users/me/permissions',
    'every page: the content manager': '/content-manager/init',
    'home: the desk': '/inbox',
    'home: the calendar': '/calendar?from=2019-05-01&to=2019-06-02',
    'list of visits': listOf(VISIT, 'dateFrom:DESC'),
    'list of visits, page 5': listOf(VISIT, 'dateFrom:DESC').replace('page=1', 'page=5'),
    'list of articles': listOf(ARTICLE, 'publishedOn:DESC'),
    'list of articles by title': listOf(ARTICLE, 'title:ASC'),
    'list of partners': listOf(PARTNER, 'name:ASC'),
    'list of partners, a hundred': listOf(PARTNER, 'name:ASC').replace('pageSize=10', 'pageSize=100'),
    'list of agreements': listOf(AGREEMENT, 'title:ASC'),
    'list of projects': listOf(PROJECT, 'title:ASC'),
    'list of visits of a year': listOf(
      VISIT,
      'dateFrom:DESC',
      '&filters[$and][0][dateFrom][$gte]=2019-01-01&filters[$and][1][dateFrom][$lte]=2019-12-31',
    ),
    'earliest visit, for ready filters': `/content-manager/collection-types/${VISIT}?pageSize=1&sort=dateFrom:ASC&filters[$and][0][dateFrom][$notNull]=true`,
    'search in articles': listOf(ARTICLE, 'publishedOn:DESC', '&_q=делегация'),
    'search in visits': listOf(VISIT, 'dateFrom:DESC', '&_q=делегация'),
    'search in partners': listOf(PARTNER, 'name:ASC', '&_q=троян'),
    'form: the visit': `/content-manager/collection-types/${VISIT}/${first}?locale=bg`,
    'form: its municipality': relations('municipality'),
    'form: its partners': relations('partners'),
    'form: names of the partners': `/entries/${PARTNER}?locale=bg&documentIds[0]=${documentIds[PARTNER][0]}`,
    'form: partners to choose from': `/entries/${PARTNER}?locale=bg&search=тро`,
    'form: people to choose from': `/people?locale=bg&name=анг&municipality=${municipality}`,
    'form: what is still missing': {
      method: 'POST',
      path: `/checks/${VISIT}/${first}?locale=bg`,
      body: visit,
    },
    'form: what points here': `/links/${VISIT}/${first}`,
    'form: what points at a partner': `/links/${PARTNER}/${documentIds[PARTNER][0]}`,
    'form: earlier versions': `/history/${VISIT}/${first}?page=1`,
    'form: linked drafts': `/content-manager/collection-types/${VISIT}/${first}/actions/countDraftRelations?locale=bg`,
    'translation of the visit': `/translations/${VISIT}/${first}?to=en`,
    'the bin': '/bin?page=1',
    files: '/upload/files?sort=updatedAt:DESC&page=1&pageSize=20&filters[$and][0][folder][id][$null]=true',
    'languages of content': '/i18n/locales',
  };
};

const middle = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

const measure = async (side, request) => {
  const times = [];
  for (let time = 0; time <= TIMES; time += 1) {
    const before = await side.call('usage');
    const { ms } = await send(side.port, request);
    const after = await side.call('usage');
    times.push({ ms, cpu: after.cpuMs - before.cpuMs, statements: after.statements - before.statements });
  }
  const [, ...measured] = times;
  const of = (name) => middle(measured.map((each) => each[name]));
  return { cpu: of('cpu'), ms: of('ms'), statements: of('statements') };
};

/**
 * Measures each request of the admin as head editor of one municipality and as administrator.
 *
 * @returns {Promise<Record<string, Record<'editor' | 'administrator', { cpu: number, ms: number, statements: number }>>>}
 *   medians by request: milliseconds of the server's CPU, milliseconds until the answer is there, SQL statements
 */
export const measureDesk = async (side, documentIds) => {
  const tokens = await openAccounts(side, documentIds[MUNICIPALITY][0]);
  const form = `/content-manager/collection-types/${VISIT}/${documentIds[VISIT][0]}?locale=bg`;
  const { answer } = await send(side.port, { path: form, token: tokens.editor });
  const measured = {};
  for (const [title, request] of Object.entries(requestsOf(documentIds, answer.data))) {
    measured[title] = {};
    for (const [who, token] of Object.entries(tokens)) {
      const asked = typeof request === 'string' ? { path: request } : request;
      measured[title][who] = await measure(side, { ...asked, token });
    }
  }
  return measured;
};

const short = (number) => (number >= 99.5 ? number.toFixed(0) : number.toPrecision(2));

/** Both sizes side by side as a Markdown table: the server's CPU in milliseconds for each request, and statements. */
export const deskTable = ({ small, large }) => {
  const cells = (title, who) => {
    const [few, many] = [small[title][who], large[title][who]];
    return `${short(few.cpu)} / ${short(many.cpu)} (${short(many.cpu / few.cpu)}) | ${few.statements} / ${many.statements}`;
  };
  return [
    '| request | head editor: CPU ms, small / large (ratio) | SQL | administrator: CPU ms, small / large (ratio) | SQL |',
    '| --- | --- | --- | --- | --- |',
    ...Object.keys(small).map(
      (title) => `| ${title} | ${cells(title, 'editor')} | ${cells(title, 'administrator')} |`,
    ),
  ].join('\n');
};
