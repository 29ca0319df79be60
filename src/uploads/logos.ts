import type { Core } from '@strapi/strapi';
import { refuse } from '../model/messages/refuse';
import { storeWhole } from '../strapi/upload-storage';
import type { SentFile } from './inspect';
import { admitFiles } from './services';

type Logos = Record<string, SentFile | undefined>;
interface ProjectSettings {
  parseFilesData: (files: Logos) => Promise<unknown>;
  updateProjectSettings: (settings: object) => Promise<unknown>;
}

/**
 * Held: `parseFilesData` and `updateProjectSettings` of the service admin::project-settings, which store the logos that the
 * administrator chooses for the admin. Strapi believes the type that the sender names: an SVG with a script, or HTML named
 * `.html`, was stored. And it deletes the old logo before the new one is known to the database.
 *
 * @throws when the service has no such functions any more: the hold would not take.
 */
export function installLogos(strapi: Core.Strapi) {
  const settings = strapi.service('admin::project-settings') as unknown as ProjectSettings; // Strapi types services as empty
  const { parseFilesData: parse, updateProjectSettings: update } = settings;
  if (typeof parse !== 'function' || typeof update !== 'function')
    throw new Error(
      'Strapi’s service admin::project-settings has no parseFilesData or updateProjectSettings any more.',
    );
  settings.updateProjectSettings = (sent) => storeWhole(strapi, () => update(sent));
  settings.parseFilesData = async (files) => {
    for (const [field, file] of Object.entries(files)) {
      if (!file) continue;
      const [admitted] = await admitFiles(strapi, [file]);
      if (admitted?.kind.content !== 'picture')
        refuse(strapi, [
          { code: 'file_kind_unknown', path: [field], params: { name: admitted?.name ?? field } },
        ]);
    }
    return parse(files);
  };
}
