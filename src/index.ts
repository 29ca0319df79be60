import type { Core } from '@strapi/strapi';
import { installAdmission } from './access/admission';
import { applyPermissions } from './access/apply-permissions';
import { applyRoles, watchLanguagesOfRoles } from './access/apply-roles';
import { installAssignmentRoutes } from './access/assignment-routes';
import { forgetDeletedUsers, installAssignments } from './access/assignments';
import { closeRegistration } from './access/close-registration';
import { installOwnMedia } from './access/media';
import { installOwnReading } from './access/reading';
import { installWriteGuard } from './access/write-guard';
import { applyAdminLayout } from './admin-layout/apply';
import { installPublishedOnly } from './delivery/published-only';
import { installConsent } from './delivery/consent';
import { installCaselessFilters } from './delivery/caseless-filters';
import { installDerivation } from './derivation/install';
import { scheduleRefresh } from './derivation/refresh';
import { installSlugs } from './derivation/slugs';
import { installCommitCheck } from './operations/commit-check';
import { applyIndexes } from './operations/indexes';
import { applyLocales } from './operations/locales';
import { requireUnicodeDatabase } from './operations/unicode-database';
import { installLinksHold } from './publishing/links-hold';
import { installPublishByPublish } from './publishing/publish-by-publish';
import { installRequirements } from './publishing/require';
import { installValueGuard } from './publishing/value-guard';
import { resumeBackFill, watchLanguages } from './translations/backfill';
import { installTranslations } from './translations/install';
import { installTrail } from './trail/install';
import { installOneTransaction } from './writing/on-write';

export default {
  /** Order matters: the first document middleware installed is the outermost. */
  register({ strapi }: { strapi: Core.Strapi }) {
    installAdmission(strapi);
    installAssignmentRoutes(strapi);
    installCommitCheck(strapi);
    installPublishedOnly(strapi);
    installCaselessFilters(strapi);
    installConsent(strapi);
    installOneTransaction(strapi);
    installWriteGuard(strapi);
    installAssignments(strapi);
    installTrail(strapi);
    installValueGuard(strapi);
    installPublishByPublish(strapi);
    installRequirements(strapi);
    installLinksHold(strapi);
    installSlugs(strapi);
    installDerivation(strapi);
    installTranslations(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await requireUnicodeDatabase(strapi);
    watchLanguages(strapi);
    await applyLocales(strapi);
    await applyPermissions(strapi);
    await closeRegistration(strapi);
    installOwnReading(strapi);
    installOwnMedia(strapi);
    forgetDeletedUsers(strapi);
    await applyRoles(strapi);
    watchLanguagesOfRoles(strapi);
    await applyIndexes(strapi);
    await applyAdminLayout(strapi);
    await scheduleRefresh(strapi);
    resumeBackFill(strapi);
  },
};
