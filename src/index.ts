import type { Core } from '@strapi/strapi';
import { applyPermissions } from './access/apply-permissions';
import { closeRegistration } from './access/close-registration';
import { applyAdminLayout } from './admin-layout/apply';
import { installPublishedOnly } from './delivery/published-only';
import { installCaselessFilters } from './delivery/caseless-filters';
import { installDerivation } from './derivation/install';
import { scheduleRefresh } from './derivation/refresh';
import { installSlugs } from './derivation/slugs';
import { installCommitCheck } from './operations/commit-check';
import { applyIndexes } from './operations/indexes';
import { applyLocales } from './operations/locales';
import { requireUnicodeDatabase } from './operations/unicode-database';
import { installValueGuard } from './publishing/value-guard';

export default {
  /** Order matters: the first document middleware installed is the outermost. */
  register({ strapi }: { strapi: Core.Strapi }) {
    installCommitCheck(strapi);
    installPublishedOnly(strapi);
    installCaselessFilters(strapi);
    installValueGuard(strapi);
    installSlugs(strapi);
    installDerivation(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await requireUnicodeDatabase(strapi);
    await applyLocales(strapi);
    await applyPermissions(strapi);
    await closeRegistration(strapi);
    await applyIndexes(strapi);
    await applyAdminLayout(strapi);
    await scheduleRefresh(strapi);
  },
};
