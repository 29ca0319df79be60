import type { StrapiApp } from '@strapi/strapi/admin';
import { offerWhatIsThere } from './already-there/register';
import { registerAssignments } from './assignments/register';
import { registerCalendar } from './calendar/register';
import { registerBin } from './bin/register';
import { labelChoices } from './choices/register';
import { groupForms, registerComputedValues } from './forms/register';
import { keepFocus } from './keep-focus';
import { addHistoryPanel } from './history';
import { registerHomePage } from './inbox/register';
import { registerInputs } from './inputs/register';
import { pastedBlocks } from './inputs/rich-text/pasted-blocks';
import { addLinksPanel } from './links';
import { registerMap } from './map/register';
import { registerLists } from './lists/register';
import { leaveOutDeadActions } from './strapi/dead-actions';
import { addPreviewPanel } from './preview';
import { registerLeaving } from './leaving/register';
import { forgetDeletedDocuments } from './strapi/deleted-document';
import { registerNotices } from './notices/register';
import { registerMissing } from './missing/register';
import { beginInBulgarian } from './strapi/first-language';
import { skipTour } from './strapi/first-visit';
import { sendOpenedVersions } from './strapi/opened-version';
import { sendWithOthers } from './strapi/publish-with-others';
import { sendLanguageOfPage } from './strapi/request-language';
import { arrangeFormPage } from './strapi/form-page';
import { keepPasted } from './strapi/rich-text-paste';
import { askAgainInNewLanguage } from './strapi/words-by-language';
import { keepUnsavedEdits } from './unsaved/register';
import { TITLE, TRANSLATIONS } from './translations';
import { addTranslationPanel, addTranslatorPage } from './translator/register';

// Before anything is drawn: Strapi reads these while it starts.
skipTour(window.localStorage);
beginInBulgarian(window.localStorage, document.documentElement);
sendLanguageOfPage(window);
// The pages before signing in have no title of their own.
document.title = TITLE[document.documentElement.lang === 'bg' ? 'bg' : 'en'];

export default {
  config: {
    locales: ['bg'],
    translations: TRANSLATIONS,
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    registerHomePage(app);
    registerCalendar(app);
    registerMap(app);
    registerBin(app);
    askAgainInNewLanguage(app);
    registerInputs(app);
    registerComputedValues(app);
    addTranslatorPage(app);
  },
  bootstrap(app: StrapiApp) {
    registerAssignments(app);
    registerNotices(app);
    registerMissing(app);
    addPreviewPanel(app);
    addLinksPanel(app);
    addTranslationPanel(app);
    addHistoryPanel(app);
    offerWhatIsThere(app);
    keepUnsavedEdits(app);
    labelChoices(app);
    groupForms(app);
    registerLists(app);
    leaveOutDeadActions(app);
    arrangeFormPage(document);
    keepFocus(document);
    registerLeaving(app);
    sendOpenedVersions();
    keepPasted(app, pastedBlocks);
    forgetDeletedDocuments();
    sendWithOthers();
  },
};
