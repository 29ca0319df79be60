import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webcrypto } from 'node:crypto';

/** A notice as a receiver gets it. */
export interface Received {
  headers: IncomingHttpHeaders;
  text: string;
  body: {
    type: string;
    timestamp: string;
    data: {
      collection: string;
      documentId: string;
      locale: string;
      before: { slug: string; municipality: string | null } | null;
      after: { slug: string; municipality: string | null } | null;
      municipalities: string[];
      addresses: string[];
      all: boolean;
    };
  };
}

/** What a receiver does with a notice: a status, with headers and a body; or nothing, until the other side gives up. */
export type Reaction = { status: number; headers?: Record<string, string>; text?: string } | 'silence';

/** The site of a municipality, as far as it is told of changes. */
export interface ReceivingSite {
  url: string;
  port: number;
  received: Received[];
  /** How it answers from now on; the function gets each notice. */
  react: (how: (notice: Received) => Reaction | Promise<Reaction>) => void;
  close: () => Promise<void>;
}

/** Starts a site that is told of changes, on this machine. */
export async function startReceiver(): Promise<ReceivingSite> {
  const received: Received[] = [];
  let how: (notice: Received) => Reaction | Promise<Reaction> = () => ({ status: 204 });
  const server = createServer((request, response) => {
    void (async () => {
      let text = '';
      request.setEncoding('utf8');
      for await (const chunk of request) text += String(chunk);
      const notice: Received = { headers: request.headers, text, body: JSON.parse(text) };
      received.push(notice);
      const reaction = await how(notice);
      if (reaction === 'silence') return;
      response.writeHead(reaction.status, reaction.headers).end(reaction.text);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return {
    url: `http://127.0.0.1:${port}/hooks/pobratim`,
    port,
    received,
    react: (reaction) => void (how = reaction),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Whether a notice is signed by a secret, as a receiver checks it: written after https://www.standardwebhooks.com, with the
 * cryptography of the Web instead of Node's.
 */
export async function isSigned({ headers, text }: Received, secret: string): Promise<boolean> {
  const key = await webcrypto.subtle.importKey(
    'raw',
    Buffer.from(secret.replace('whsec_', ''), 'base64'),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  );
  const signed = new TextEncoder().encode(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${text}`);
  const signatures = String(headers['webhook-signature']).split(' ');
  const verified = await Promise.all(
    signatures.map((each) => {
      const [version, signature = ''] = each.split(',');
      return (
        version === 'v1' && webcrypto.subtle.verify('HMAC', key, Buffer.from(signature, 'base64'), signed)
      );
    }),
  );
  return verified.includes(true);
}
