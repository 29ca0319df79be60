import { app } from '../app';
import type { Editor, Fields } from '../editor';
import { rowsIn } from '../rows';
import { VISIT } from '../types';

export const LOCALES = ['bg', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What can be edited in a visit: shared fields, texts, the rows of two lists, and links. */
export const FACTS = {
  direction: ['incoming', 'outgoing', 'online'],
  recurrence: ['yearly', 'monthly'],
} as const;
export const TEXTS = ['title', 'occasion', 'invitedBy'] as const;
export const PLACE = { facts: ['country'], texts: ['name'] } as const;

/** A list whose rows have a field of their own that tells them apart and that nobody edits. */
export interface List {
  tag: string;
  tagOf: (number: number) => unknown;
  facts: Readonly<Record<string, readonly unknown[]>>;
  texts: readonly string[];
}
export const LISTS: Readonly<Record<string, List>> = {
  participants: {
    tag: 'count',
    tagOf: (number) => number,
    facts: { country: ['BG', 'RO', 'RS'], role: ['host', 'guest'] },
    texts: ['place', 'countryAsStated'],
  },
  programme: {
    tag: 'date',
    tagOf: String,
    facts: {},
    texts: ['title', 'dateWording'],
  },
};

/** Single values by a name: `fact direction`, `text en title`, `row participants 12`, `text en participants 12 place`. */
export type Cells = ReadonlyMap<string, string>;

export interface State {
  cells: Cells;
  /** The tags of rows in their order, by list. */
  order: Readonly<Record<string, readonly string[]>>;
  /** Whether the English texts are still those of the source. */
  follows: boolean;
  /** What the form in each language shows. */
  forms: Readonly<Record<Locale, Fields>>;
}

export const none = (value: unknown) => value === null || value === undefined || value === '';

export const tagIn = (list: string, row: Fields) => String(row[LISTS[list]?.tag ?? '']);

const fill = (cells: Map<string, string>, name: string, value: unknown) => {
  if (!none(value)) cells.set(name, String(value));
};

/** What a form in one language shows, but for its links. */
function cellsOfForm(cells: Map<string, string>, form: Fields, locale: Locale) {
  for (const name of Object.keys(FACTS)) fill(cells, `fact ${name}`, form[name]);
  for (const name of TEXTS) fill(cells, `text ${locale} ${name}`, form[name]);
  const place = form.place as Fields | null;
  if (place) {
    cells.set('row place', 'there');
    for (const name of PLACE.facts) fill(cells, `fact place ${name}`, place[name]);
    for (const name of PLACE.texts) fill(cells, `text ${locale} place ${name}`, place[name]);
  }
  for (const [list, { facts, texts }] of Object.entries(LISTS))
    for (const row of rowsIn(form, list)) {
      const tag = tagIn(list, row);
      cells.set(`row ${list} ${tag}`, 'there');
      for (const name of Object.keys(facts)) fill(cells, `fact ${list} ${tag} ${name}`, row[name]);
      for (const name of texts) fill(cells, `text ${locale} ${list} ${tag} ${name}`, row[name]);
    }
}

/** The drafts of a visit in both languages, as their forms show them, with their links. */
export async function readState(editor: Editor, documentId: string): Promise<State> {
  const cells = new Map<string, string>();
  const [bg, en] = [await editor.draft(VISIT, documentId, 'bg'), await editor.draft(VISIT, documentId, 'en')];
  const forms = { bg, en };
  for (const locale of LOCALES) {
    const form = forms[locale];
    delete form.status; // no part of what is sent
    const own = new Map<string, string>();
    cellsOfForm(own, form, locale);
    for (const [name, value] of own) {
      const other = cells.get(name);
      if (other !== undefined && other !== value) throw new Error(`${name} is ${other} and ${value}.`);
      cells.set(name, value);
    }
  }
  const links = await app()
    .db.query(VISIT)
    .findOne({
      where: { documentId, locale: 'bg', publishedAt: null },
      populate: ['partners', 'returnVisitOf'],
    });
  for (const { documentId: partner } of links?.partners ?? []) cells.set(`link partners ${partner}`, 'there');
  if (links?.returnVisitOf) cells.set('link returnVisitOf', links.returnVisitOf.documentId);
  const order = Object.fromEntries(
    Object.keys(LISTS).map((list) => [list, rowsIn(bg, list).map((row) => tagIn(list, row))]),
  );
  for (const list of Object.keys(LISTS)) {
    const english = rowsIn(en, list).map((row) => tagIn(list, row));
    if (english.join() !== order[list]?.join())
      throw new Error(`${list} has other rows in English: ${english}.`);
  }
  return { cells, order, follows: en.translation === 'fallback', forms };
}
