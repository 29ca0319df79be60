import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The scripts need the same before anything is compiled. */
const SCRIPT = path.resolve(__dirname, '../../../scripts/protect-environment.cjs'); // from dist/src/operations

type Scripts = { protectEnvironment: (file: string) => void };

/**
 * Takes away from other users of the machine the right to read the file with the secrets, wherever Strapi takes it from. Asked by the
 * configuration, which every command of Strapi's reads: `npx strapi start` passes by the scripts of this project. Compiled files that were
 * laid out without the scripts have no `.env` of this project.
 */
export function protectEnvironmentFile(): void {
  if (!existsSync(SCRIPT)) return;
  const { protectEnvironment } = createRequire(__filename)(SCRIPT) as Scripts; // a file of ours without types
  protectEnvironment(path.resolve(process.env.ENV_PATH ?? '.env'));
}
