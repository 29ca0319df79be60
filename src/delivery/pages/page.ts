import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { MUNICIPALITY, OF_ALL, type ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import type { Row } from '../../model/schema/row-values';
import { atOneMoment, type Reading } from '../rows/at-one-moment';
import { planOf, type Plan } from '../rows/plan';
import { sitePath } from '../../model/site-addresses';
import { addressesOfAll, addressOf, versionsOf, type Version } from './addresses';
import type { Address, PageMeta } from './contract';
import { cardView, entryView } from './views';

/** What a page is made for. */
export interface Asker extends Reading {
  locale: string;
  /** The municipality in every language; undefined for all. */
  municipality: Version | undefined;
  municipalities: readonly Version[];
}

/**
 * Makes a page from what is published at one moment.
 *
 * @param municipality documentId, or `OF_ALL`.
 * @throws errors.NotFoundError where the municipality was withdrawn meanwhile.
 */
export const makePage = <Page>(
  strapi: Core.Strapi,
  { municipality, locale }: { municipality: string; locale: string },
  make: (asker: Asker) => Promise<Page>,
): Promise<Page> =>
  atOneMoment(strapi, async (reading) => {
    if (municipality === OF_ALL)
      return make({ ...reading, locale, municipality: undefined, municipalities: [] });
    const municipalities = await versionsOf(reading, MUNICIPALITY, municipality);
    const own = municipalities.find((version) => version.locale === locale);
    if (!own) throw new errors.NotFoundError();
    return make({ ...reading, locale, municipality: own, municipalities });
  });

/** How cards of a type are read. */
export const cardPlan = ({ strapi, municipality }: Asker, uid: ContentType): Plan => {
  const isOfAll = municipality === undefined;
  return planOf(strapi, uid, isOfAll ? 'card of all' : 'card', () =>
    cardView(schemasOf(strapi), uid, isOfAll),
  );
};

/** How an entry is read for its page; `without` are lists of their own there. */
export const entryPlan = ({ strapi }: Reading, uid: ContentType, without: readonly string[] = []): Plan =>
  planOf(strapi, uid, ['entry without', ...without].join(' '), () =>
    entryView(schemasOf(strapi), uid, without),
  );

/** What a page says of itself, with the entry that it is of in every language. */
export const metaOf = (asker: Asker, alternates: readonly Address[], rows: readonly Row[]): PageMeta => ({
  locale: asker.locale,
  canonical: alternates.find(({ locale }) => locale === asker.locale)?.page ?? '',
  alternates,
  changedAt:
    rows
      .map(({ publishedAt }) => String(publishedAt))
      .sort()
      .at(-1) ?? null,
});

/** The addresses of a page of a municipality, or of all, in every language. */
export const addressesOf = async (
  asker: Asker,
  below: string,
  query: Readonly<Record<string, string>> = {},
): Promise<Address[]> => {
  const { strapi, municipality, municipalities } = asker;
  if (!municipality) return addressesOfAll(asker, below, query);
  return municipalities.map((version) => ({
    ...addressOf(strapi, MUNICIPALITY, version),
    page: sitePath(strapi, version.slug, below, { ...query, locale: version.locale }),
  }));
};
