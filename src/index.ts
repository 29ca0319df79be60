import type { Core } from '@strapi/strapi';
import { applyPermissions } from './access/apply-permissions';
import { closeRegistration } from './access/close-registration';
import { fillRegister } from './addresses/backfill';
import { installAddresses } from './addresses/install';
import { installOwnUniqueness } from './addresses/own-uniqueness';
import { installSlugs } from './addresses/slugs';
import { applyAdminLayout } from './admin-layout/apply';
import { installPublishedOnly } from './delivery/published-only';
import { installConsent } from './delivery/consent';
import { installCaselessFilters } from './delivery/caseless-filters';
import { fillConsentOfFiles, installConsentOfFiles } from './derivation/consent-of-files';
import { installDerivation } from './derivation/install';
import { scheduleRefresh } from './derivation/refresh';
import { installCommitCheck } from './operations/commit-check';
import { applyIndexes } from './operations/indexes';
import { applyLocales } from './operations/locales';
import { requireUnicodeDatabase } from './operations/unicode-database';
import { installLinksHold } from './publishing/links-hold';
import { installPublishByPublish } from './publishing/publish-by-publish';
import { installRequirements } from './publishing/require';
import { installValueGuard } from './publishing/value-guard';
import { scheduleEveryMinute } from './schedule/run';
import { installSetTimes } from './schedule/set-times';
import { resumeBackFill, watchLanguages } from './translations/backfill';
import { installTranslations } from './translations/install';
import { keepAppendOnly } from './trail/append-only';
import { installTrail } from './trail/install';
import { installNotes } from './trail/notes';
import { installTrailRoute } from './trail/route';
import { installWaiting } from './waiting/install';
import { installOneTransaction } from './writing/on-write';

export default {
  /** Order matters: the first document middleware installed is the outermost. */
  register({ strapi }: { strapi: Core.Strapi }) {
    installCommitCheck(strapi);
    installPublishedOnly(strapi);
    installCaselessFilters(strapi);
    installConsent(strapi);
    installOneTransaction(strapi);
    installSetTimes(strapi);
    installValueGuard(strapi);
    installPublishByPublish(strapi);
    installTrail(strapi);
    installNotes(strapi);
    installRequirements(strapi);
    installLinksHold(strapi);
    installAddresses(strapi);
    installSlugs(strapi);
    installConsentOfFiles(strapi);
    installDerivation(strapi);
    installTranslations(strapi);
    installTrailRoute(strapi);
    installWaiting(strapi);
    installOwnUniqueness(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await requireUnicodeDatabase(strapi);
    watchLanguages(strapi);
    await applyLocales(strapi);
    await applyPermissions(strapi);
    await closeRegistration(strapi);
    await applyIndexes(strapi);
    await fillConsentOfFiles(strapi);
    await keepAppendOnly(strapi);
    await fillRegister(strapi);
    await applyAdminLayout(strapi);
    await scheduleRefresh(strapi);
    scheduleEveryMinute(strapi);
    resumeBackFill(strapi);
  },
};
