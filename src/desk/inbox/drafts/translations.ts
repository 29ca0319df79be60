import { HISTORY_ENTRY } from '../../../model/content-types';
import { tableOf } from '../../../strapi/row-tables';
import { writesFacts } from '../../user';
import type { InboxUser } from '../user';
import { allOf, sql } from '../../sql';
import type { DraftGroup } from './condition';
import type { ContentType } from '../../../model/content-types';
import type { TranslationState } from '../../../domain/shared';

const CHANGED = sql('entry.updated_at');

const inState = (state: TranslationState) => sql('entry.translation = ?', state);

/**
 * A finished translation that the site does not show: what is published is another state of it, or it has been written in since. The
 * draft’s own time of change does not tell: a save in another language changes the facts in this one.
 */
const isUnpublished = ({ strapi }: InboxUser, uid: ContentType) =>
  sql(
    `exists (select 1 from ?? as shown where shown.document_id = entry.document_id and shown.locale = entry.locale
     and shown.published_at is not null and (shown.translation <> 'done' or exists (select 1 from ?? as written
     where written.type = ? and written.document = entry.document_id and written.locale = entry.locale
     and written.action = 'update' and written.at > shown.published_at)))`,
    tableOf(strapi, uid),
    tableOf(strapi, HISTORY_ENTRY),
    uid,
  );

/** Translations that translators have finished, for those who may publish them; of a draft that is ready the document itself is listed. */
export const translated: DraftGroup = {
  group: 'translated',
  of: 'translations',
  mustPublish: true,
  conditionOn: (user, uid) => {
    const access = user.accessTo(uid);
    if (!access.publishes() || !access.reads('translation')) return undefined;
    const isNotReady = sql('entry.ready_for_review is null or entry.ready_for_review = false');
    return { where: allOf(inState('done'), isNotReady, isUnpublished(user, uid)), date: CHANGED };
  },
};

/** Translations whose source text has changed since. */
export const outdated: DraftGroup = {
  group: 'outdated',
  of: 'translations',
  conditionOn: (user, uid) =>
    user.mayWrite(uid, 'translation') ? { where: inState('outdated'), date: CHANGED } : undefined,
};

/** What translators have to do; editors translate as well, and are not told of each untranslated entry. */
const forTranslators = (group: 'translating' | 'untranslated', state: TranslationState): DraftGroup => ({
  group,
  of: 'translations',
  newestFirst: true,
  conditionOn: (user, uid) =>
    user.mayWrite(uid, 'translation') && !writesFacts(user, uid)
      ? { where: inState(state), date: CHANGED }
      : undefined,
});

export const translating = forTranslators('translating', 'in-progress');
export const untranslated = forTranslators('untranslated', 'fallback');
