import { countOwnDocuments } from '../../access/municipalities/count-documents';
import { slugSuggestions } from '../../access/municipalities/slug-suggestions';
import { readingForm, savingForm } from '../../desk/forms/versions';
import { answerSet } from '../../desk/sets/answer';
import { publishWithRelated } from '../../desk/sets/with-related';
import { aroundDocumentForms, type DocumentFormsPlugin } from '../../strapi/document-forms';
import { replaceSetActions, type DocumentSetsPlugin } from '../../strapi/document-sets';
import { replaceCounts, type HomePagePlugin } from '../../strapi/home-page-counts';
import { answerSlugButton, type SlugButtonPlugin } from '../../strapi/slug-button';

export default (plugin: HomePagePlugin & SlugButtonPlugin & DocumentFormsPlugin & DocumentSetsPlugin) => {
  replaceCounts(plugin, countOwnDocuments);
  answerSlugButton(plugin, slugSuggestions);
  aroundDocumentForms(plugin, { reading: readingForm, saving: savingForm });
  replaceSetActions(plugin, { act: answerSet, publishWithOthers: publishWithRelated });
  return plugin;
};
