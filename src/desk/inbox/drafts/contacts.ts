import { tableOf } from '../../../strapi/row-tables';
import { linkTableOf } from '../../../strapi/link-tables';
import { CONTENT_TYPES, PARTNER, tableOfTypes, VISIT, type ContentType } from '../../../model/content-types';
import { today } from '../../../model/clock';
import { columnOf } from '../../../operations/database/indexes';
import { monthsFrom, type Day } from '../../../domain/day';
import { writesFacts } from '../../user';
import type { InboxUser } from '../user';
import { allOf, sql, type Sql } from '../../sql';
import { isPublished, type DraftGroup } from './condition';

/** For how long an active partnership may be without any contact. */
const MONTHS = 60;

const LAST_CONTACTS = tableOfTypes(({ contactUntil }) => contactUntil);

/** What shows that there was contact: the types that say until when an entry does, and the field. */
const CONTACTS = CONTENT_TYPES.flatMap((uid) => {
  const field = LAST_CONTACTS[uid];
  return field === undefined ? [] : [{ uid, field }];
});

/** The entries of a type with the partner `entry`. */
const withPartner = ({ strapi }: InboxUser, uid: ContentType): Sql => {
  const link = linkTableOf(strapi, uid, 'partners');
  return sql(
    '?? as link cross join ?? as contact where ?? = entry.id and contact.id = ??',
    link.table,
    tableOf(strapi, uid),
    `link.${link.target}`,
    `link.${link.source}`,
  );
};

const noneSince = (user: InboxUser, day: Day): Sql[] =>
  CONTACTS.map(({ uid, field }) => {
    const linked = withPartner(user, uid);
    return sql(
      `not exists (select 1 from ${linked.sql} and ?? >= ?)`,
      ...linked.bindings,
      `contact.${columnOf(field)}`,
      day,
    );
  });

const lastVisit = (user: InboxUser): Sql => {
  const linked = withPartner(user, VISIT);
  return sql(`(select max(contact.date_to) from ${linked.sql})`, ...linked.bindings);
};

/**
 * Active partnerships of which nothing has been recorded for five years: no visit, agreement, project or article. Those that have
 * begun since are not among them.
 */
export const withoutContact: DraftGroup = {
  group: 'contacts',
  of: 'source',
  conditionOn: (user, uid) => {
    if (uid !== PARTNER || !writesFacts(user, uid) || !user.accessTo(uid).reads('since')) return undefined;
    const day = monthsFrom(today(), -MONTHS);
    const where = allOf(
      sql(`entry.partnership_status = 'active' and (entry.since_to is null or entry.since_to < ?)`, day),
      isPublished(tableOf(user.strapi, uid)),
      ...noneSince(user, day),
    );
    return { where, date: lastVisit(user) };
  },
};
