import { countOwnDocuments } from '../../access/municipalities/count-documents';
import { slugSuggestions } from '../../access/municipalities/slug-suggestions';
import { formOptions } from '../../desk/forms/groups';
import { answeredWords, storedWords } from '../../desk/forms/words';
import { readingForm, savingForm } from '../../desk/forms/versions';
import { addTranslations } from '../../desk/lists/translations';
import { answerSet } from '../../desk/sets/answer';
import { publishWithRelated } from '../../desk/sets/with-related';
import { aroundDocumentForms, type DocumentFormsPlugin } from '../../strapi/document-forms';
import { aroundFormWords, type FormAnswersPlugin } from '../../strapi/form-answers';
import { replaceSetActions, type DocumentSetsPlugin } from '../../strapi/document-sets';
import { addToLists, type ListAnswersPlugin } from '../../strapi/list-answers';
import { replaceCounts, type HomePagePlugin } from '../../strapi/home-page-counts';
import { answerSlugButton, type SlugButtonPlugin } from '../../strapi/slug-button';

type Plugin = HomePagePlugin &
  SlugButtonPlugin &
  DocumentFormsPlugin &
  DocumentSetsPlugin &
  FormAnswersPlugin &
  ListAnswersPlugin;

export default (plugin: Plugin) => {
  replaceCounts(plugin, countOwnDocuments);
  answerSlugButton(plugin, slugSuggestions);
  aroundDocumentForms(plugin, { reading: readingForm, saving: savingForm });
  aroundFormWords(plugin, { answered: answeredWords, stored: storedWords, options: formOptions });
  addToLists(plugin, addTranslations);
  replaceSetActions(plugin, { act: answerSet, publishWithOthers: publishWithRelated });
  return plugin;
};
