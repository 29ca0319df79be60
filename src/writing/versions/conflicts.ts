import { displayInstant } from '../../domain/instant';
import { ownName } from '../../domain/language';
import { issue, type Issue, type IssueCode } from '../../domain/issue';
import { TIME_ZONE } from '../../model/clock';
import { placeOf } from '../../model/messages/labels';
import { readerLanguage, type MessageLanguage } from '../../model/messages/reader-language';
import type { Write } from '../write';
import type { Conflict } from './merge';
import type { SavedSince } from './saved-since';
import { ShownValues } from './shown-values';

const CODES: Readonly<Record<Conflict['kind'], IssueCode>> = {
  value: 'field_changed_meanwhile',
  removed: 'row_removed_meanwhile',
  changed: 'row_changed_meanwhile',
  worded: 'row_worded_meanwhile',
  order: 'rows_ordered_meanwhile',
};

const OTHERS = {
  bg: { somebody: 'друг редактор', system: 'системата' },
  en: { somebody: 'another editor', system: 'the system' },
} as const;

/** What messages call who saved something; undefined where the history does not say. */
export function authorOf(
  saved: Pick<SavedSince, 'who' | 'whoKind'> | undefined,
  language: MessageLanguage,
): string {
  if (!saved) return OTHERS[language].somebody;
  return saved.whoKind === 'system' ? OTHERS[language].system : saved.who;
}

/** Says of each conflict who saved what and when, and what to do. */
export async function conflictIssues(
  write: Write,
  conflicts: readonly Conflict[],
  saved: readonly SavedSince[],
): Promise<Issue[]> {
  const { strapi, schema, locale, before } = write;
  const language = readerLanguage(strapi);
  const showing = new ShownValues(strapi, locale, language);
  const issues: Issue[] = [];
  for (const { kind, path, attribute, mine, theirs, elsewhere } of conflicts) {
    const field = String(path[0]);
    const changing = saved.filter(({ changes }) => changes.some((change) => change.field === field));
    const inLocale = changing.filter((entry) =>
      entry.changes.some((change) => change.field === field && (change.locale ?? entry.locale) === locale),
    );
    const last = elsewhere?.by ?? inLocale.at(-1) ?? changing.at(-1);
    const at = new Date(String(last?.at ?? before.draft(locale)?.updatedAt));
    issues.push(
      issue(CODES[kind], path, {
        label: await placeOf(strapi, schema, path),
        who: authorOf(last, language),
        when: displayInstant(TIME_ZONE, at),
        at: at.toISOString(),
        mine: await showing.value(attribute, mine),
        theirs: await showing.value(attribute, theirs),
        ...(elsewhere && { language: ownName(elsewhere.locale) }),
      }),
    );
  }
  return issues;
}
