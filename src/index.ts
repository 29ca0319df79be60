import type { Core } from '@strapi/strapi';
import { answerAiConfig } from './strapi/absent-features';
import { installAdminRouteGuard, requireAdminRouteGuard } from './access/admin-routes/guard';
import { applyPermissions } from './access/roles/apply-permissions';
import { applyRoles, watchLanguagesOfRoles } from './access/roles/apply-roles';
import { installNoticeRoutes } from './desk/notices/routes';
import { installBinRoutes } from './desk/bin/routes';
import { installAssignmentRoutes } from './desk/assignments/routes';
import { endInvitations } from './desk/assignments/open-invitations';
import { installInvitationRoutes } from './desk/assignments/invitation-routes';
import { forgetDeletedUsers } from './access/municipalities/assignments';
import { closeRegistration } from './access/roles/close-registration';
import { installIdentityOfOtherTypes } from './access/documents/identity';
import { installOwnMedia, MEDIA_FIELDS } from './access/municipalities/media';
import { installOwnReading } from './access/municipalities/reading';
import { slugHistoryJob } from './writing/slugs/backfill';
import { installOwnUniqueness } from './strapi/slug-uniqueness';
import { applyAdminLayout } from './desk/forms/apply';
import { installSearch } from './delivery/search/route';
import { installKeptAnswers } from './delivery/kept-answers/first';
import { installPublishedOnly } from './delivery/reading/published-only';
import { installConsent } from './delivery/consent/consent';
import { installOneAtATime } from './delivery/reading/one-at-a-time';
import { installFormerSlugs } from './delivery/redirects/former-slugs';
import { installReadingTransaction } from './delivery/reading/reading-transaction';
import { installNames } from './delivery/reading/names/install';
import { installShownFields } from './delivery/reading/shown-fields';
import { installPages } from './delivery/pages/routes';
import { installReaderRows } from './delivery/reading/reader-rows';
import { installCaselessFilters } from './delivery/reading/caseless-filters';
import { fillConsentOfFiles } from './access/municipalities/consent-of-files';
import { recomputeAllJob } from './writing/computed/recompute-all';
import { scheduleRefresh } from './writing/computed/refresh';
import { installCommitCheck } from './strapi/commit-check';
import { installEntryEvents } from './strapi/entry-events';
import { installFailuresOfRequests } from './operations/database/failure-of-request';
import { applyIndexes } from './operations/database/indexes';
import { gatherStatistics } from './operations/database/statistics';
import { liftStringLimits } from './operations/database/string-columns';
import { applySearchTables } from './operations/search/tables';
import { jobsOf, startWhenListening } from './operations/jobs';
import { installStockLengths } from './writing/validation/stock-lengths';
import { applyLocales } from './operations/database/locales';
import { installTransferRules } from './operations/transfer-rules';
import { installRevision, revisionOf } from './operations/revision/revision';
import { COMMON } from './operations/revision/store';
import { installProcessGuard } from './operations/process-guard';
import { requireUnicodeDatabase } from './operations/database/unicode-database';
import { installRightsAtOnce } from './strapi/admin-roles';
import { installEndOfSessions } from './strapi/admin-sessions';
import { installCommitCallbacks } from './strapi/commit-callbacks';
import { installConnectionSetup } from './strapi/connection-setup';
import { installEqualLogin } from './strapi/equal-login';
import { scheduleEmptyingOfBin } from './writing/bin/empty';
import { scheduleEndedConsents, watchFiles } from './writing/notices/files';
import { scheduleNotices, stopNotices } from './writing/notices/run';
import { scheduleEveryMinute } from './writing/schedule/run';
import { CONTENT_TYPES, isContentType } from './model/content-types';
import { newPasswordLetter } from './model/messages/new-password-letter';
import { PIPELINE } from './pipeline';
import { installHalfTypedLinks } from './strapi/link-validation';
import { installInverseRelations, markInverseRelations } from './strapi/inverse-relations';
import { installNewPasswordLetter } from './strapi/new-password-letter';
import { installNullsLast } from './strapi/nulls-last';
import { installOwnModels } from './strapi/own-models';
import { backFillJob, watchLanguages } from './writing/translations/backfill';
import { sourcesJob } from './writing/translations/sources';
import { requireHolds } from './strapi/at-start';
import { keepPublicRights } from './strapi/public-rights';
import { requireMediaSchemas } from './strapi/media-schemas';
import { isReading } from './strapi/present-request';
import { installRelationConditions } from './strapi/relation-conditions';
import { installUploadStorage } from './strapi/upload-storage';
import { keepAppendOnly } from './writing/history/append-only';
import { installChecksRoutes } from './desk/checks/route';
import { installHistoryRoutes } from './desk/history/route';
import { installLogos } from './uploads/logos';
import { pagesOfOlderFilesJob } from './uploads/older-files';
import { installInboxRoute } from './desk/inbox/route';
import { installEntriesRoute } from './desk/entries/route';
import { installCalendarRoute } from './desk/calendar/route';
import { installLinksRoute } from './desk/links/route';
import { installPlacesRoute } from './desk/places/route';
import { installPeopleRoute } from './desk/people/route';
import { installTranslationRoutes } from './desk/translations/routes';
import { installPreviewRoute } from './desk/preview/route';
import { searchJob } from './writing/search-rows/fill';
import { installPipeline } from './writing/step';

export default {
  /** Order matters: the first document middleware installed is the outermost. Those before the pipeline are about reading. */
  register({ strapi }: { strapi: Core.Strapi }) {
    installOwnModels(strapi);
    installAdminRouteGuard(strapi);
    answerAiConfig(strapi);
    installAssignmentRoutes(strapi);
    installInvitationRoutes(strapi);
    installProcessGuard(strapi);
    requireUnicodeDatabase(strapi);
    installConnectionSetup(strapi);
    installFailuresOfRequests(strapi);
    installCommitCheck(strapi);
    installCommitCallbacks(strapi);
    installEntryEvents(strapi);
    installKeptAnswers(strapi);
    installPublishedOnly(strapi);
    installFormerSlugs(strapi);
    installOneAtATime(strapi);
    installReadingTransaction(strapi);
    installCaselessFilters(strapi);
    installNames(strapi);
    installReaderRows(strapi);
    installShownFields(strapi);
    installConsent(strapi);
    installIdentityOfOtherTypes(strapi);
    installPipeline(strapi, PIPELINE);
    installInverseRelations(strapi, isContentType);
    installHistoryRoutes(strapi);
    installChecksRoutes(strapi);
    installInboxRoute(strapi);
    installLinksRoute(strapi);
    installCalendarRoute(strapi);
    installPlacesRoute(strapi);
    installPeopleRoute(strapi);
    installEntriesRoute(strapi);
    installTranslationRoutes(strapi);
    installBinRoutes(strapi);
    installNoticeRoutes(strapi);
    installPreviewRoute(strapi);
    installPages(strapi);
    installSearch(strapi);
    installOwnUniqueness(strapi, isContentType);
    installHalfTypedLinks(strapi, isContentType);
    installTransferRules();
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    requireAdminRouteGuard(strapi);
    markInverseRelations(strapi, CONTENT_TYPES);
    await requireHolds(strapi);
    installRightsAtOnce(strapi);
    requireMediaSchemas(strapi, MEDIA_FIELDS);
    await installEqualLogin(strapi);
    installNewPasswordLetter(strapi, newPasswordLetter);
    installEndOfSessions(strapi);
    endInvitations(strapi);
    installUploadStorage(strapi);
    installLogos(strapi);
    await installRevision(strapi);
    keepPublicRights(strapi, async () => String((await revisionOf(strapi, COMMON)).number));
    installNullsLast(strapi);
    installRelationConditions(strapi, () => isReading(strapi));
    installStockLengths(strapi);
    watchLanguages(strapi);
    await applyLocales(strapi);
    await applyPermissions(strapi);
    await closeRegistration(strapi);
    await installOwnReading(strapi);
    await installOwnMedia(strapi);
    forgetDeletedUsers(strapi);
    await applyRoles(strapi);
    watchLanguagesOfRoles(strapi);
    await liftStringLimits(strapi);
    await applyIndexes(strapi);
    await applySearchTables(strapi);
    await gatherStatistics(strapi);
    await fillConsentOfFiles(strapi);
    await keepAppendOnly(strapi);
    await applyAdminLayout(strapi);
    scheduleRefresh(strapi);
    scheduleEveryMinute(strapi);
    scheduleEmptyingOfBin(strapi);
    watchFiles(strapi);
    scheduleEndedConsents(strapi);
    await scheduleNotices(strapi);
    startWhenListening(
      strapi,
      slugHistoryJob(strapi),
      backFillJob(strapi),
      sourcesJob(strapi),
      recomputeAllJob(strapi),
      searchJob(strapi),
      pagesOfOlderFilesJob(strapi),
    );
  },

  /** Strapi calls it before it closes the database. */
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await Promise.all([jobsOf(strapi).stop(), stopNotices(strapi)]);
  },
};
