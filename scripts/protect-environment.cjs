// CommonJS and without packages: the scripts need it before anything is installed or built, the configuration afterwards.
const { chmodSync, existsSync, statSync } = require('node:fs');

const OTHERS_MAY = 0o077;

/**
 * Makes `.env` readable for its owner only: copied from `.env.example`, or restored from a copy, it is readable for every user
 * of the machine. A file of another user cannot be changed; then there is a warning when everybody may read it. Windows has no
 * such modes.
 *
 * @param {string} file where it is, if it is there
 */
exports.protectEnvironment = (file) => {
  if (process.platform === 'win32' || !existsSync(file)) return;
  const { mode } = statSync(file);
  if ((mode & OTHERS_MAY) === 0) return;
  try {
    chmodSync(file, mode & ~OTHERS_MAY);
    console.warn('.env was readable for other users of this machine; now it is for its owner only.');
  } catch {
    if (mode & 0o004)
      console.warn(
        'Everybody on this machine may read the secrets in .env. Ask its owner to run: chmod 600 .env',
      );
  }
};
