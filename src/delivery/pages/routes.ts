import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { OF_ALL } from '../../model/content-types';
import { lookUp } from '../reading/slug-lookup';
import { answerFormer } from '../redirects/former-answers';
import { addSiteRoute, type SiteRequest } from '../site/route';
import { PAGE_PATHS, type PageType } from '../../model/site-addresses';
import { entryPage } from './entry';
import { municipalityPage } from './municipality';
import { makePage } from './page';
import { statisticsPage } from './statistics';
import { timelinePage } from './timeline';
import { TIMELINE_PARAMETERS, timelineQuery } from './timeline-query';

/** The page of an entry by its slug or documentId; a former slug is answered with 301, what was withdrawn with 410. */
const answerEntry = async (strapi: Core.Strapi, uid: PageType, asked: SiteRequest) => {
  const { municipality, locale, ctx } = asked;
  const found = await lookUp(strapi, {
    uid,
    idOrSlug: String(ctx.params.slug),
    locale,
    municipality: municipality === OF_ALL ? undefined : municipality,
  });
  if (found.kind === 'unknown') throw new errors.NotFoundError();
  if (found.kind === 'document')
    return makePage(strapi, asked, (asker) => entryPage(asker, uid, found.documentId));
  answerFormer(strapi, uid, ctx, found);
  return undefined;
};

/** Adds the pages of sites, `GET /api/site/:municipality…` (docs/integrators/pages.md). */
export function installPages(strapi: Core.Strapi) {
  addSiteRoute(strapi, {
    path: '',
    parameters: [],
    answer: (asked) => makePage(strapi, asked, municipalityPage),
  });
  addSiteRoute(strapi, {
    path: '/timeline',
    parameters: TIMELINE_PARAMETERS,
    answer: async (asked) => {
      const query = await timelineQuery(strapi, asked);
      return makePage(strapi, asked, (asker) => timelinePage(asker, query));
    },
  });
  addSiteRoute(strapi, {
    path: '/statistics',
    parameters: [],
    answer: (asked) => makePage(strapi, asked, statisticsPage),
  });
  for (const [uid, path] of Object.entries(PAGE_PATHS) as [PageType, string][])
    // what its keys are
    addSiteRoute(strapi, {
      path: `/${path}/:slug`,
      parameters: [],
      answer: (asked) => answerEntry(strapi, uid, asked),
    });
}
