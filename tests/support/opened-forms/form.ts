import { link, unlink, type Fields } from '../editor';
import { rowsIn } from '../rows';
import type { Choices } from '../sequences/random';
import { FACTS, LISTS, LOCALES, none, TEXTS, tagIn, type Cells, type Locale, type State } from './state';

/** A form that is open: what it was opened from, and what its editor did in it. */
export interface Form {
  locale: Locale;
  opened: State;
  /** What is sent. */
  values: Fields;
  /** The cells that were edited, with their new values; undefined for none. */
  edits: Map<string, string | undefined>;
  /** The lists whose rows were moved. */
  moved: Set<string>;
  removed: Set<string>;
}

export interface Linkable {
  partners: readonly string[];
  visits: readonly string[];
}

export const openForm = (locale: Locale, opened: State): Form => ({
  locale,
  opened,
  values: { ...opened.forms[locale] },
  edits: new Map(),
  moved: new Set(),
  removed: new Set(),
});

let lastTag = 0;
let lastWord = 0;
const newWord = () => `Дума ${(lastWord += 1)}`;

const setCell = (form: Form, name: string, value: unknown) => {
  const text = none(value) ? undefined : String(value);
  if (form.opened.cells.get(name) === text) form.edits.delete(name);
  else form.edits.set(name, text);
};

const editFact = (form: Form, choices: Choices) => {
  const [name, values] = choices.one(Object.entries(FACTS));
  const value = choices.chance(4) ? null : choices.one<string>(values);
  form.values[name] = value;
  setCell(form, `fact ${name}`, value);
};

const editText = (form: Form, choices: Choices) => {
  const name = choices.one(TEXTS);
  const value = name !== 'title' && choices.chance(5) ? null : newWord();
  form.values[name] = value;
  setCell(form, `text ${form.locale} ${name}`, value);
};

const editPlace = (form: Form, choices: Choices) => {
  const place = form.values.place as Fields | null;
  if (!place || (choices.chance(4) && form.opened.cells.has('row place'))) {
    const wasThere = form.opened.cells.has('row place');
    if (place || wasThere) {
      form.values.place = null;
      form.removed.add('place');
      setCell(form, 'row place', null);
      return;
    }
    const name = newWord();
    setCell(form, 'row place', 'there');
    if (form.locale === 'bg') {
      form.values.place = { name };
      for (const locale of LOCALES) setCell(form, `text ${locale} place name`, name);
    } else {
      form.values.place = { country: 'RO' };
      setCell(form, 'fact place country', 'RO');
    }
    return;
  }
  if (!form.opened.cells.has('row place')) return; // one that is new in this form stays as it is
  if (choices.chance(2)) {
    const country = choices.one(['RO', 'RS', null]);
    form.values.place = { ...place, country };
    setCell(form, 'fact place country', country);
  } else {
    const name = newWord();
    form.values.place = { ...place, name };
    setCell(form, `text ${form.locale} place name`, name);
  }
};

/**
 * A new row. In English it has no words: the source would lack them, and publishing would ask for them there
 * (docs/adr/0042-texts-of-one-language.md).
 */
const addRow = (form: Form, list: string, choices: Choices) => {
  const { tag, tagOf, texts } = LISTS[list] ?? { tag: '', tagOf: String, texts: [] };
  lastTag = (lastTag % 7000) + 1;
  const own = tagOf(lastTag + 1000);
  const [text = ''] = texts;
  const word = newWord();
  const rows = [...rowsIn(form.values, list)];
  const words = form.locale === 'bg' ? { [text]: word } : {};
  rows.splice(choices.number(rows.length + 1), 0, { [tag]: own, ...words });
  form.values[list] = rows;
  setCell(form, `row ${list} ${String(own)}`, 'there');
  if (form.locale !== 'bg') return;
  for (const locale of LOCALES) setCell(form, `text ${locale} ${list} ${String(own)} ${text}`, word);
};

const editRows = (form: Form, choices: Choices) => {
  const list = choices.one(Object.keys(LISTS));
  const rows = rowsIn(form.values, list);
  const old = rows.filter((row) => form.opened.cells.has(`row ${list} ${tagIn(list, row)}`));
  const what = old.length === 0 ? 0 : choices.number(5);
  if (what === 0) return addRow(form, list, choices);
  const row = choices.one(old);
  const tag = tagIn(list, row);
  const replace = (fields: Fields) => {
    form.values[list] = rows.map((each) => (each === row ? { ...each, ...fields } : each));
  };
  if (what === 1) {
    form.values[list] = rows.filter((each) => each !== row);
    for (const name of [...form.edits.keys()]) if (name.includes(` ${list} ${tag}`)) form.edits.delete(name);
    form.removed.add(`${list} ${tag}`);
    setCell(form, `row ${list} ${tag}`, null);
    return;
  }
  if (what === 2) {
    form.values[list] = choices.shuffled(rows);
    form.moved.add(list);
    return;
  }
  const { facts, texts } = LISTS[list] ?? { facts: {}, texts: [] };
  const fact = Object.entries(facts);
  if (what === 3 && fact.length > 0) {
    const [name, values] = choices.one(fact);
    const value = choices.one([...values, null]);
    replace({ [name]: value });
    setCell(form, `fact ${list} ${tag} ${name}`, value);
    return;
  }
  const name = choices.one(texts);
  const value = newWord();
  replace({ [name]: value });
  setCell(form, `text ${form.locale} ${list} ${tag} ${name}`, value);
};

const editLinks = (form: Form, choices: Choices, { partners, visits }: Linkable) => {
  if (choices.chance(2)) {
    const wanted = choices.some(partners);
    const had = partners.filter((each) => form.opened.cells.has(`link partners ${each}`));
    const [more, less] = [
      wanted.filter((each) => !had.includes(each)),
      had.filter((each) => !wanted.includes(each)),
    ];
    form.values.partners = choices.chance(3)
      ? wanted.length === 0
        ? { set: [] }
        : { set: link(...wanted).connect }
      : { ...link(...more), ...unlink(...less) };
    for (const each of partners)
      setCell(form, `link partners ${each}`, wanted.includes(each) ? 'there' : null);
    return;
  }
  const was = form.opened.cells.get('link returnVisitOf');
  const wanted = choices.chance(3) ? undefined : choices.one(visits);
  form.values.returnVisitOf =
    wanted === was
      ? { connect: [], disconnect: [] }
      : { ...(wanted && link(wanted)), ...(was && unlink(was)) };
  setCell(form, 'link returnVisitOf', wanted);
};

/** Does something in a form. */
export function edit(form: Form, choices: Choices, linkable: Linkable) {
  const act = choices.one([editFact, editText, editPlace, editRows, editRows, editRows, editLinks]);
  act(form, choices, linkable);
}

const ofRow = (row: string) => (name: string) => name === `row ${row}` || name.includes(` ${row} `);

/** The row that a cell is in, `participants 12`; undefined for a field of the visit itself. */
const rowOf = (name: string): string | undefined => {
  const parts = name.split(' ');
  if (parts[0] === 'link') return undefined;
  const at = parts.findIndex((part) => part === 'place' || part in LISTS);
  if (at < 1 || (parts[0] === 'text' && at !== 2) || (parts[0] !== 'text' && at !== 1)) return undefined;
  return parts[at] === 'place'
    ? parts.length > at + 1 || parts[0] === 'row'
      ? 'place'
      : undefined
    : parts.slice(at, at + 2).join(' ');
};

/** A row in every language: a form removes it from all of them. */
const wholeOf = (cells: Cells, row: string) =>
  [...cells]
    .filter(([name]) => ofRow(row)(name))
    .sort()
    .join('\n');

/** What a form does not show of a cell's neighbours: texts in the other language. */
const isShown =
  ({ locale }: Form) =>
  (name: string) =>
    !name.startsWith('text ') || name.startsWith(`text ${locale} `);

const shownOf = (form: Form, cells: Cells, row: string) =>
  [...cells]
    .filter(([name]) => ofRow(row)(name) && isShown(form)(name))
    .sort()
    .join('\n');

const common = (order: readonly string[], ...others: readonly (readonly string[])[]) =>
  order.filter((each) => others.every((other) => other.includes(each)));

/**
 * What a save of a form must be refused for: the fields that it changed and somebody else changed differently since it was
 * opened.
 *
 * @param seen cells whose other value the editor has been shown already, with that value.
 */
export function conflictsOf(form: Form, before: State): Set<string> {
  const { opened, edits, locale } = form;
  const fields = new Set<string>();
  const fieldOf = (name: string) =>
    rowOf(name)?.split(' ')[0] ?? name.split(' ')[name.startsWith('text ') ? 2 : 1] ?? '';
  const isFree = (name: string) => name.startsWith('text ') && locale === 'en' && before.follows;
  for (const [name, mine] of edits) {
    const [was, is] = [opened.cells.get(name), before.cells.get(name)];
    const row = rowOf(name);
    if (!isShown(form)(name)) continue;
    if (name.startsWith('link partners')) continue; // merged one by one
    if (row !== undefined && form.removed.has(row)) {
      const isThere = before.cells.has(`row ${row}`);
      const isSame = wholeOf(opened.cells, row) === wholeOf(before.cells, row);
      if (isThere && !isSame) fields.add(fieldOf(name));
    } else if (row !== undefined && opened.cells.has(`row ${row}`)) {
      if (!before.cells.has(`row ${row}`)) fields.add(fieldOf(name));
      else if (was !== is && is !== mine && !isFree(name)) fields.add(fieldOf(name));
    } else if (row === 'place' && before.cells.has('row place')) {
      if (shownOf(form, before.cells, row) !== shownOf(form, edits as Cells, row)) fields.add('place');
    } else if (row === undefined && was !== is && is !== mine && !isFree(name)) fields.add(fieldOf(name));
  }
  for (const list of form.moved) {
    const [was, is, mine] = [
      opened.order[list] ?? [],
      before.order[list] ?? [],
      rowsIn(form.values, list).map((row) => tagIn(list, row)),
    ];
    const [a, b, c] = [common(was, is, mine), common(is, was, mine), common(mine, was, is)].map(String);
    if (a !== b && a !== c && b !== c) fields.add(list);
  }
  return fields;
}

/** Whether a form insists on a row that somebody has removed since it was opened: the row that comes of it is another one. */
export const bringsBackRow = ({ opened, edits, removed }: Form, before: State): boolean =>
  [...edits.keys()].some((name) => {
    const row = rowOf(name);
    if (row === undefined || removed.has(row)) return false;
    return opened.cells.has(`row ${row}`) && !before.cells.has(`row ${row}`);
  });

/** What is stored after a save of a form that was not refused. */
export function after(form: Form, before: State): Cells {
  const cells = new Map(before.cells);
  const writesText = [...form.edits.keys()].some((name) => name.startsWith(`text ${form.locale} `));
  const follows = before.follows && !(form.locale === 'en' && writesText);
  for (const [name, value] of form.edits) {
    const row = rowOf(name);
    const isNew = row !== undefined && !form.opened.cells.has(`row ${row}`);
    if (row !== undefined && form.removed.has(row)) {
      for (const each of [...cells.keys()]) if (ofRow(row)(each)) cells.delete(each);
    } else if (value === undefined) cells.delete(name);
    else cells.set(name, value);
    if (!isNew && follows && name.startsWith('text bg ')) {
      const english = name.replace('text bg', 'text en');
      if (value === undefined) cells.delete(english);
      else cells.set(english, value);
    }
  }
  return cells;
}

/** Whether rows stand as they must after a save: as the form moved them, or as they were. */
export function isInOrder(form: Form, before: State, now: State): boolean {
  return Object.keys(LISTS).every((list) => {
    const [was, is, then, mine] = [
      form.opened.order[list] ?? [],
      now.order[list] ?? [],
      before.order[list] ?? [],
      rowsIn(form.values, list).map((row) => tagIn(list, row)),
    ];
    const changed = String(common(mine, was, then)) !== String(common(was, mine, then));
    const wanted = changed ? mine : then;
    return String(common(is, wanted)) === String(common(wanted, is));
  });
}

/** Whether a row has words in English only: publishing asks for them in the source (docs/adr/0042-texts-of-one-language.md). */
export function lacksSourceText(cells: Cells): boolean {
  const wordsOf = (locale: Locale) =>
    new Set([...cells.keys()].filter((name) => name.startsWith(`text ${locale} `)).map(rowOf));
  const [source, translation] = [wordsOf('bg'), wordsOf('en')];
  return [...translation].some((row) => row !== undefined && !source.has(row));
}
