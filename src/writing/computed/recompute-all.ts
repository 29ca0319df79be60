import type { Core } from '@strapi/strapi';
import { today } from '../../model/clock';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import type { Job, Steps } from '../../operations/jobs';
import { progressOf, setProgress } from '../../operations/progress';
import { lockDocuments } from '../locks';
import { normaliseRows } from '../validation/normalise-rows';
import { recomputeDependents } from './dependents';
import { recomputeRows } from './recompute';

/** Rows in one transaction: some 3 ms each, during which SQLite serves no request. */
const BATCH = 20;

/**
 * Increased with every change of what is computed from unchanged fields: a text, a bound, a status; and of how texts are
 * normalised. Values stored under a lower number are computed and normalised again, once, after the next start.
 *
 * 15: the text of a number says the date that it holds for.
 * 14: a partnership that is said to have ended by a day has ended; where the history says nothing of today, all else does.
 * 13: an e-mail address that was copied with its scheme or a full stop is stored without them.
 * 12: the number of a register is no reference of a project; an agreement without a date of signing has the words of its source as its
 *    text.
 * 11: rows say whether readers may be shown the same project elsewhere, or the other side's entry.
 * 10: people have search keys.
 * 9: the other names of partners have search keys.
 * 8: a project has the key of its reference number.
 * 7: a project that the European Union pays for has a notice, whether somebody wrote one or not; a date
 *    without a year has the words of its source as its text.
 * 6: texts of before the step `normaliseTexts` (docs/adr/0045-texts-as-they-look.md).
 * 6: names with æ and ß come behind those with ae and ss.
 * 5: names have a search key.
 * 4: names have a sort key.
 * 3: a status ends with its `until`; where a partner has no history, its status follows from its agreements and its beginning; an
 *    agreement may hold without a signature, and be terminated on an unknown day.
 * 2: a point in time is distinguished from a period, and a change of status without a date follows the one above it.
 */
const RULES = 15;

/** Sort keys, names of countries and dates in further languages follow ICU: with another version they may differ. */
const workOf = (uid: ContentType) => `computed fields ${RULES}, ICU ${process.versions.icu}: ${uid}`;

/** The next rows by id, normalised and computed again; how far that is stands in the same transaction. */
const recomputeBatch = async (strapi: Core.Strapi, uid: ContentType, after: number): Promise<number> =>
  strapi.db.transaction(async () => {
    const rows: { id: number }[] = await strapi.db
      .query(uid)
      .findMany({ where: { id: { $gt: after } }, select: ['id'], orderBy: { id: 'asc' }, limit: BATCH });
    const ids = rows.map(({ id }) => id);
    await lockDocuments(strapi, uid, { documentIds: [], ids }, 'write');
    await normaliseRows(strapi, uid, ids);
    await recomputeRows(strapi, uid, ids, today());
    await recomputeDependents(strapi, uid, ids, today());
    await setProgress(strapi, workOf(uid), {
      after: String(ids.at(-1) ?? after),
      complete: ids.length < BATCH,
    });
    return ids.length;
  });

/**
 * Brings every entry's texts and computed fields to the rules of this version. Entries that are saved meanwhile follow them
 * already. How far it has come is kept in the database; once it is complete, a start reads nothing but that.
 */
export async function* recomputeAll(strapi: Core.Strapi): Steps {
  let looked = 0;
  for (const uid of CONTENT_TYPES)
    for (;;) {
      const { after, complete } = await progressOf(strapi, workOf(uid));
      if (complete) break;
      looked += await recomputeBatch(strapi, uid, Number(after));
      yield `${looked} rows so far`;
    }
  if (looked > 0)
    strapi.log.info(`The texts and computed fields of ${looked} rows follow the rules of this version.`);
}

export const recomputeAllJob = (strapi: Core.Strapi): Job => ({
  name: 'The computation by the rules of this version',
  steps: () => recomputeAll(strapi),
});
