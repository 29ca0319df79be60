import { createServer } from 'node:net';
import { UserFacingError } from './step.mjs';

const REMEDIES = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1}`,
  EACCES: ({ port }) =>
    `Port ${port} is reserved for the administrator of this machine. Choose one from 1024 on (PORT=1337) and let a proxy listen on ${port}.`,
  EADDRNOTAVAIL: ({ host }) =>
    `HOST=${host} is no address of this machine. Set HOST to 127.0.0.1 behind a proxy on this machine, or to 0.0.0.0 for all addresses.`,
};
REMEDIES.ENOTFOUND = REMEDIES.EADDRNOTAVAIL;

/**
 * The port that a variable names.
 *
 * @param {string} value such as `1337`
 * @param {number} otherwise when it is empty
 */
export const portOf = (value, otherwise = 1337) => {
  if (value === undefined || value === '') return otherwise;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new UserFacingError(
      `PORT=${value} is no port. Set it to a number from 1024 to 65535, such as 1337.`,
    );
  return port;
};

/**
 * Makes sure that the port can be listened on, before anything that takes long.
 *
 * @param {string} host
 * @param {number} port
 */
export const requireFreePort = (host, port) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const remedy = REMEDIES[error.code]?.({ host, port });
      reject(
        new UserFacingError(
          remedy ??
            `Port ${port} on ${host} cannot be listened on (${error.code}). Choose another: PORT=8080`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(resolve));
  });
