import { MEDIA_FIELDS } from '../../access/municipalities/media';
import { mediaControllerGuards, mediaGuards } from '../../access/municipalities/media-guards';
import { openUploadSettings, type UploadSettingsPlugin } from '../../strapi/absent-features';
import { addToMediaSchemas, type MediaPlugin } from '../../strapi/media-schemas';
import { guardUploadControllers, type UploadControllersPlugin } from '../../strapi/upload-controllers';
import { guardUploadServices, type UploadServicesPlugin } from '../../strapi/upload-services';

export default (
  plugin: MediaPlugin & UploadServicesPlugin & UploadControllersPlugin & UploadSettingsPlugin,
) => {
  addToMediaSchemas(plugin, MEDIA_FIELDS);
  guardUploadServices(plugin, mediaGuards);
  guardUploadControllers(plugin, mediaControllerGuards);
  openUploadSettings(plugin);
  return plugin;
};
