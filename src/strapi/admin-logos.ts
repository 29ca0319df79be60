import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';
import { storeWhole } from './upload-storage';
import type { SentFile } from './upload-services';

/** The pictures of a form, by their field. */
export type Logos = Record<string, SentFile | undefined>;

/** The part of `admin::project-settings` that is used; Strapi types services as empty. */
interface ProjectSettings {
  parseFilesData: (files: Logos) => Promise<unknown>;
  updateProjectSettings: (settings: object) => Promise<unknown>;
}

/**
 * Hold: `parseFilesData` and `updateProjectSettings` of the service `admin::project-settings`
 * (admin/dist/server/server/src/services/project-settings.js), which store the logos of the admin, past the upload
 * services. Strapi trusts the type that the client sends: an SVG with a script, or HTML named `.html`, was stored. And
 * it deletes the old logo before the new one is in the database. Upstream: none reported. It can go when logos are
 * files of the media library.
 *
 * @param requirePictures throws when one of them may not be stored.
 * @throws Error when the service no longer has these functions.
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
