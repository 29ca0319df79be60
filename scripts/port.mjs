import { createServer } from 'node:net';
import { Told } from './step.mjs';

/**
 * Makes sure that the port can be listened on, before minutes are spent on building.
 *
 * @param {string} host
 * @param {number} port
 */
export const requireFreePort = (host, port) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) =>
      reject(
        new Told(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm run demo`
            : `Port ${port} on ${host} cannot be used (${error.code}). Choose another: PORT=8080 npm run demo`,
        ),
      ),
    );
    probe.listen(port, host, () => probe.close(resolve));
  });
