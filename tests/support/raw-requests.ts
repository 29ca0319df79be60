import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { app } from './app';

/** An answer as it is on the wire: a client that undoes codings would hide what is asked here. */
export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

let server: Server | undefined;
const listening = async (): Promise<Server> => {
  if (server) return server;
  const own = createServer((asked, answer) => app().server.httpServer.emit('request', asked, answer));
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  return (server = own);
};

/** Where the application of tests/app listens, for clients of other kinds. */
export const originOfApp = async (): Promise<string> => {
  const { port } = (await listening()).address() as AddressInfo; // it listens on TCP
  return `http://127.0.0.1:${port}`;
};

/** Ends the server of a suite that asked by `askRaw` or `originOfApp`. */
export const stopAsking = () => {
  server?.close();
  server?.closeAllConnections();
  server = undefined;
};

/** Asks a server as a visitor; no header is sent but those that are named, and `Host`. */
export const askAt = (
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const asked = request(origin + encodeURI(decodeURI(path)), { method, headers });
    asked.on('error', reject);
    asked.on('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(chunks) }),
      );
    });
    asked.end();
  });

/** The same of the application of tests/app. */
export const askRaw = async (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  askAt(await originOfApp(), path, headers, method);
