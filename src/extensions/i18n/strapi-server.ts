import { isContentType } from '../../model/content-types';
import { keepOwnLanguages, type LocalizationPlugin } from '../../strapi/localizations';

/**
 * Our types are kept by src/writing/translations, which for a moment writes an older state into one language (to publish it
 * there) and then back: Strapi's copy would take that moment to every language.
 */
export default (plugin: LocalizationPlugin) => {
  keepOwnLanguages(plugin, isContentType);
  return plugin;
};
