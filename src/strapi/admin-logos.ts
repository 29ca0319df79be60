import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';
import { storeWhole } from './upload-storage';
import type { SentFile } from './upload-services';

/** The pictures of a form, by the field they are sent in. */
export type Logos = Record<string, SentFile | undefined>;

/** What is used of `admin::project-settings`; Strapi types services as empty. */
interface ProjectSettings {
  parseFilesData: (files: Logos) => Promise<unknown>;
  updateProjectSettings: (settings: object) => Promise<unknown>;
}

/**
 * Hold: `parseFilesData` and `updateProjectSettings` of the service `admin::project-settings`
 * (admin/dist/server/server/src/services/project-settings.js), which store the logos that the administrator chooses for the
 * admin, past the services of uploads. Strapi believes the type that the sender names: an SVG with a script, or HTML named
 * `.html`, was stored. And it deletes the old logo before the new one is known to the database. Upstream: none reported.
 * It can go when logos are files of the media library.
 *
 * @param requirePictures throws when one of them is not to be stored.
 * @throws Error when the service has no such functions any more.
 */
export function guardLogos(strapi: Core.Strapi, requirePictures: (files: Logos) => Promise<void>) {
  const settings = strapi.service('admin::project-settings') as unknown as ProjectSettings; // see there
  const names = ['parseFilesData', 'updateProjectSettings'] as const;
  requireFunctions(settings, names, 'admin-logos', 'Strapi’s service admin::project-settings');
  const { parseFilesData: parse, updateProjectSettings: update } = settings;
  settings.updateProjectSettings = (sent) => storeWhole(strapi, () => update(sent));
  settings.parseFilesData = async (files) => {
    await requirePictures(files);
    return parse(files);
  };
}
