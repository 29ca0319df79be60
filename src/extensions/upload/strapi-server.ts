import { MEDIA_FIELDS } from '../../access/municipalities/media';
import { mediaControllerGuards, mediaGuards } from '../../access/municipalities/media-guards';
import { addToMediaSchemas, type MediaPlugin } from '../../strapi/media-schemas';
import { guardUploadControllers, type UploadControllersPlugin } from '../../strapi/upload-controllers';
import { guardUploadServices, type UploadServicesPlugin } from '../../strapi/upload-services';

export default (plugin: MediaPlugin & UploadServicesPlugin & UploadControllersPlugin) => {
  addToMediaSchemas(plugin, MEDIA_FIELDS);
  guardUploadServices(plugin, mediaGuards);
  guardUploadControllers(plugin, mediaControllerGuards);
  return plugin;
};
