import http from 'node:http';
import { UserFacingError } from '../scripts/step.mjs';

/** @param {Map<string, string>} [etags] what a reader has already, by path: then 304 is an answer */
const get = (agent, port, path, etags) =>
  new Promise((resolve, reject) => {
    const known = etags?.get(path);
    const headers = known === undefined ? {} : { 'If-None-Match': known };
    const request = http.get({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        const { etag } = response.headers;
        if (etag !== undefined) etags?.set(path, etag);
        if (response.statusCode === 200 || (known !== undefined && response.statusCode === 304))
          resolve(body);
        else
          reject(
            new UserFacingError(
              `${decodeURI(path)}\nwas answered with ${response.statusCode}: ${body.slice(0, 500)}`,
            ),
          );
      });
    });
    request.on('error', (error) => {
      // The server gave up an idle connection just as it was used again: that says nothing about the answer.
      if (request.reusedSocket && error.code === 'ECONNRESET') resolve(get(agent, port, path, etags));
      else reject(error);
    });
  });

/** Asks an address, or several one after the other as one question. */
const getAll = async (agent, port, paths, etags) => {
  const bodies = [];
  for (const path of [paths].flat()) bodies.push(await get(agent, port, path, etags));
  return bodies;
};

/** Asks each address once and gives the parsed answers; of several together a list of theirs. */
export const ask = async (port, addresses) => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const answers = [];
  for (const address of addresses) {
    const bodies = (await getAll(agent, port, address)).map((body) => JSON.parse(body));
    answers.push(Array.isArray(address) ? bodies : bodies[0]);
  }
  agent.destroy();
  return answers;
};

/**
 * Keeps `connections` busy for some time, each asking the next address as soon as it has its answer; several together count as one.
 *
 * @param {{ port, addresses, connections, seconds, hasAnswers?: boolean }} of `hasAnswers`: readers who have each answer ask whether it still holds
 * @returns {Promise<{ latencies: number[], seconds: number }>} milliseconds of each request, and how long all took
 */
export const load = async ({ port, addresses, connections, seconds, hasAnswers = false }) => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const latencies = [];
  const etags = hasAnswers ? new Map() : undefined;
  if (hasAnswers) for (const path of new Set(addresses.flat())) await get(agent, port, path, etags);
  const begun = performance.now();
  const until = begun + seconds * 1000;
  let next = 0;
  const connection = async () => {
    do {
      const path = addresses[next++ % addresses.length];
      const asked = performance.now();
      await getAll(agent, port, path, etags);
      latencies.push(performance.now() - asked);
    } while (performance.now() < until);
  };
  await Promise.all(Array.from({ length: connections }, connection));
  agent.destroy();
  return { latencies, seconds: (performance.now() - begun) / 1000 };
};
