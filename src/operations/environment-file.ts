import { createRequire } from 'node:module';
import path from 'node:path';

/** The scripts need the same before anything is compiled. */
const scripts = path.resolve(__dirname, '../../../scripts'); // from dist/src/operations

type Scripts = { protectEnvironment: (file: string) => void };

/**
 * Takes away from other users of the machine the right to read the file with the secrets, wherever Strapi takes it from. Asked by the
 * configuration, which every command of Strapi's reads: `npx strapi start` passes by the scripts of this project.
 */
export function protectEnvironmentFile(): void {
  const { protectEnvironment } = createRequire(__filename)(
    path.join(scripts, 'protect-environment.cjs'),
  ) as Scripts; // a file of ours without types
  protectEnvironment(path.resolve(process.env.ENV_PATH ?? '.env'));
}
