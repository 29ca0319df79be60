import { countOwnDocuments } from '../../access/municipalities/count-documents';
import { slugSuggestions } from '../../access/municipalities/slug-suggestions';
import { replaceCounts, type HomePagePlugin } from '../../strapi/home-page-counts';
import { answerSlugButton, type SlugButtonPlugin } from '../../strapi/slug-button';

export default (plugin: HomePagePlugin & SlugButtonPlugin) => {
  replaceCounts(plugin, countOwnDocuments);
  answerSlugButton(plugin, slugSuggestions);
  return plugin;
};
