import { daysFrom } from '../../../domain/day';
import { isBlank } from '../../../domain/shared/requirements';
import { today } from '../../../model/clock';
import { FILE, PICTURE, type ContentType } from '../../../model/content-types';
import { schemasOf } from '../../../model/schema/field-options';
import { partsOf, type Part } from '../../../model/schema/parts';
import { componentFieldsOf, componentsOf, populateComponents } from '../../../model/schema/walk';
import { textOf, type Row } from '../../../model/schema/row-values';
import { fileTableOf } from '../../../strapi/link-tables';
import { undescribedPicture } from '../../../writing/publishing/pictures';
import { writesFacts } from '../../user';
import type { InboxUser } from '../user';
import { sql } from '../../sql';
import type { Details, DraftGroup } from './condition';
import { picturesWhere, someOf, waysToPictures } from './picture-rows';

/** How many days before its end a consent is listed; one that has ended stays, because the picture is hidden. */
const BEFORE_END = 60;

const lastDay = () => daysFrom(today(), BEFORE_END);

/** The fields of a type that lead to pictures. */
const fieldsWithPictures = (user: InboxUser, uid: ContentType): string[] => {
  const schemaOf = schemasOf(user.strapi);
  return componentFieldsOf(schemaOf(uid)).flatMap(([name, attribute]) =>
    componentsOf(attribute).some(
      (each) => each === PICTURE || waysToPictures(user, schemaOf(each)).length > 0,
    )
      ? [name]
      : [],
  );
};

/** Where in the forms of drafts the first picture is that something is to be done about. */
const firstPictures =
  (toDoAt: (part: Part) => string | undefined): NonNullable<DraftGroup['describe']> =>
  async (user, uid, ids) => {
    const schemaOf = schemasOf(user.strapi);
    const files = (_name: string, { type }: { type: string }) => (type === 'media' ? true : undefined);
    const populate = Object.entries(populateComponents(schemaOf, schemaOf(uid), files));
    const leading = fieldsWithPictures(user, uid);
    const rows: Row[] = await user.strapi.db.query(uid).findMany({
      where: { id: { $in: ids } },
      populate: Object.fromEntries(populate.filter(([name]) => leading.includes(name))),
    });
    const detailsOf = (row: Row): Details => {
      for (const part of partsOf(schemaOf, schemaOf(uid), row)) {
        const field = part.schema.uid === PICTURE ? toDoAt(part) : undefined;
        if (field !== undefined) return { field: [...part.path, field].join('.') };
      }
      return {};
    };
    return new Map(rows.map((row) => [Number(row.id), detailsOf(row)]));
  };

/** The user writes all of a picture, not only its texts. */
const describesPictures = (user: InboxUser, uid: ContentType) =>
  writesFacts(user, uid) && waysToPictures(user, schemasOf(user.strapi)(uid)).length > 0;

/** Entries with pictures without an alternative text; with one, they cannot be published. */
export const undescribedPictures: DraftGroup = {
  group: 'pictures',
  of: 'source',
  conditionOn: (user, uid) => {
    if (!describesPictures(user, uid)) return undefined;
    const { table, owner, ofType, file } = fileTableOf(user.strapi, FILE);
    const shows = sql(
      `exists (select 1 from ?? as file where ?? = picture.id and ?? = ? and ?? is not null)`,
      table,
      `file.${owner}`,
      `file.${ofType}`,
      PICTURE,
      `file.${file}`,
    );
    const undescribed = sql(
      `(picture.alternative_text is null or trim(picture.alternative_text) = '')
       and (picture.decorative is null or picture.decorative = false) and ${shows.sql}`,
      ...shows.bindings,
    );
    return { where: someOf(picturesWhere(user, uid, undescribed)), date: sql('entry.updated_at') };
  },
  describe: firstPictures((part) => (undescribedPicture(part).length > 0 ? 'alternativeText' : undefined)),
};

/** Entries with pictures whose consent ends soon or has ended, by the day. */
export const endingConsents: DraftGroup = {
  group: 'consent',
  of: 'source',
  conditionOn: (user, uid) => {
    if (!describesPictures(user, uid)) return undefined;
    const ending = sql(`picture.consent = 'given' and picture.consent_until <= ?`, lastDay());
    const ways = picturesWhere(user, uid, ending);
    const ends = ways.map((way) => `select picture.consent_until as day from ${way.sql}`).join(' union all ');
    return {
      where: someOf(ways),
      date: sql(`(select min(day) from (${ends}) as ends)`, ...ways.flatMap(({ bindings }) => bindings)),
    };
  },
  describe: firstPictures(({ row }) => {
    const until = textOf(row, 'consentUntil');
    return row.consent === 'given' && !isBlank(until) && String(until) <= lastDay()
      ? 'consentUntil'
      : undefined;
  }),
};
