import { isContentType } from '../../model/content-types';
import { answerAiJobs, type AiJobsPlugin } from '../../strapi/absent-features';
import { openLocaleList, type LocaleRoutesPlugin } from '../../strapi/locale-routes';
import { keepOwnLanguages, type LocalizationPlugin } from '../../strapi/localizations';

/**
 * The product's types are handled by src/writing/translations, which temporarily writes an older state into one
 * language (to publish it there): Strapi would copy that to every language.
 */
export default (plugin: LocalizationPlugin & LocaleRoutesPlugin & AiJobsPlugin) => {
  keepOwnLanguages(plugin, isContentType);
  openLocaleList(plugin);
  answerAiJobs(plugin);
  return plugin;
};
