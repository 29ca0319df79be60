import type { UID } from '@strapi/strapi';
import { displayEdtf } from '../../domain/edtf';
import { displayInstant } from '../../domain/instant';
import { ownName } from '../../domain/language';
import { issue, type Issue, type IssueCode } from '../../domain/issue';
import { isRecord } from '../../domain/record';
import { nodesIn } from '../../domain/rich-text';
import { TIME_ZONE } from '../../model/clock';
import { choiceOf, placeOf } from '../../model/messages/labels';
import { readerLanguage, type MessageLanguage } from '../../model/messages/reader-language';
import { fieldOptionsOf, type AnySchema } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { rowsIn, type Row } from '../../model/schema/row-values';
import { relationTarget, sentComponent, holdsComponents } from '../../model/schema/walk';
import type { Write } from '../write';
import { comparedFields } from './digest';
import type { Conflict } from './merge';
import type { SavedSince } from './saved-since';

const CODES: Readonly<Record<Conflict['kind'], IssueCode>> = {
  value: 'field_changed_meanwhile',
  removed: 'row_removed_meanwhile',
  changed: 'row_changed_meanwhile',
  worded: 'row_worded_meanwhile',
  order: 'rows_ordered_meanwhile',
};

const WORDS = {
  bg: { nothing: 'празно', yes: 'да', no: 'не', somebody: 'друг редактор', system: 'системата' },
  en: { nothing: 'nothing', yes: 'yes', no: 'no', somebody: 'another editor', system: 'the system' },
} as const;

const textOfBlocks = (blocks: unknown) =>
  [...nodesIn(blocks)].flatMap(({ text }) => (typeof text === 'string' ? [text] : [])).join(' ');

/** Says values as an editor reads them. */
class Showing {
  constructor(
    private readonly write: Write,
    private readonly language: MessageLanguage,
  ) {}

  async value(attribute: Conflict['attribute'], value: unknown): Promise<string> {
    const words = WORDS[this.language];
    if (value === null || value === undefined || value === '') return words.nothing;
    if (holdsComponents(attribute)) {
      for (const row of rowsIn(value)) {
        const schema = sentComponent(this.write.schemaOf, attribute, row);
        const shown = schema ? await this.row(schema, row) : words.nothing;
        if (shown !== words.nothing) return shown;
      }
      return words.nothing;
    }
    const target = relationTarget(attribute);
    if (target !== undefined) return this.linked(target, value);
    const edtf = fieldOptionsOf(attribute)?.value;
    if (edtf === 'edtf-point' || edtf === 'edtf-period')
      return (
        displayEdtf(String(value), this.language, edtf === 'edtf-point' ? 'point' : 'period') || String(value)
      );
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (attribute.type === 'enumeration') return choiceOf(attribute, String(value), this.language);
    if (attribute.type === 'blocks') return textOfBlocks(value) || words.nothing;
    if (attribute.type === 'media')
      return isRecord(value) ? String(value.name ?? `№ ${value.id}`) : String(value);
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  /** A component row by the first of its fields that says something. */
  private async row(schema: AnySchema, row: Readonly<Record<string, unknown>>): Promise<string> {
    const words = WORDS[this.language];
    for (const [name, attribute] of comparedFields(schema)) {
      const shown = await this.value(attribute, row[name]);
      if (shown !== words.nothing) return shown;
    }
    return words.nothing;
  }

  private async linked(target: string, value: unknown): Promise<string> {
    const changes = isRecord(value) ? (value.set ?? value.connect ?? value) : value;
    const names: string[] = [];
    for (const each of [changes].flat() as unknown[]) {
      const documentId = isRecord(each) ? each.documentId : each;
      if (typeof documentId === 'string') names.push(await this.title(target, documentId));
    }
    return names.join(', ') || WORDS[this.language].nothing;
  }

  private async title(target: string, documentId: string): Promise<string> {
    const { strapi, schemaOf, locale } = this.write;
    const row: Row | null = await strapi.db
      .query(target as UID.ContentType) // a relation's own schema says it
      .findOne({ where: { documentId, locale } });
    return String(row?.[titleField(schemaOf(target))] ?? documentId);
  }
}

/** Says of each conflict who saved what and when, and what to do. */
export async function conflictIssues(
  write: Write,
  conflicts: readonly Conflict[],
  saved: readonly SavedSince[],
): Promise<Issue[]> {
  const { strapi, schema, locale, before } = write;
  const language = readerLanguage(strapi);
  const showing = new Showing(write, language);
  const issues: Issue[] = [];
  for (const { kind, path, attribute, mine, theirs, elsewhere } of conflicts) {
    const field = String(path[0]);
    const changing = saved.filter(({ changes }) => changes.some((change) => change.field === field));
    const inLocale = changing.filter((entry) =>
      entry.changes.some((change) => change.field === field && (change.locale ?? entry.locale) === locale),
    );
    const last = elsewhere?.by ?? inLocale.at(-1) ?? changing.at(-1);
    const at = new Date(String(last?.at ?? before.draft(locale)?.updatedAt));
    const words = WORDS[language];
    issues.push(
      issue(CODES[kind], path, {
        label: await placeOf(strapi, schema, path),
        who: last ? (last.whoKind === 'system' ? words.system : last.who) : words.somebody,
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
