import {
  compact,
  isBlank,
  isRecord,
  leavesOf,
  leavesWithout,
  matches,
  valuesAt,
  valuesNamed,
  type Language,
} from './match';
import {
  ALL_TYPES,
  type Count,
  type Fact,
  type FactSheet,
  type Selection,
  type Silence,
  type TypeName,
} from './sheet';

export type Entry = Readonly<Record<string, unknown>>;
/** What is published of one municipality in one language, with the networks and themes it refers to. */
export type Content = Readonly<Record<TypeName, readonly Entry[]>>;
export type ContentByLanguage = Readonly<Record<Language, Content>>;

export const LANGUAGES = ['bg', 'en'] as const satisfies readonly Language[];

/** Attributes that may be Cyrillic in English too: names as they are written at home, and titles of sources. */
const CYRILLIC_IN_ENGLISH = ['nativeName', 'otherNames', 'sources'];

/**
 * Everything in which the published content differs from the sheet: one readable sentence each, none when it is right.
 */
export function judge(content: ContentByLanguage, sheet: FactSheet): readonly string[] {
  const inLanguage = (language: Language): readonly string[] =>
    [
      ...sheet.facts.flatMap((fact) => factFinding(content[language], fact, language)),
      ...sheet.counts.flatMap((count) => countFinding(content[language], count, language)),
      ...sheet.nothingInvented.flatMap((silence) => inventions(content[language], silence, language)),
    ].map((finding) => `${sheet.municipality} (${language}): ${finding}`);

  return [
    ...LANGUAGES.flatMap(inLanguage),
    ...missingTexts(content.bg, sheet.texts).map(
      (text) => `${sheet.municipality} (bg): text not found: ${text}`,
    ),
    ...translationFindings(content).map((finding) => `${sheet.municipality}: ${finding}`),
  ];
}

function selected(content: Content, selection: Selection, language: Language): readonly Entry[] {
  const types: readonly TypeName[] = typeof selection.type === 'string' ? [selection.type] : selection.type;
  const { where } = selection;
  const entries = types.flatMap((type) => content[type]);
  return where === undefined ? entries : entries.filter((entry) => matches(entry, where, language));
}

function factFinding(content: Content, fact: Fact, language: Language): readonly string[] {
  if (fact.locale !== undefined && fact.locale !== language) return [];
  return selected(content, fact, language).length > 0
    ? []
    : [`not found among ${String(fact.type)}: ${fact.about}`];
}

function countFinding(content: Content, count: Count, language: Language): readonly string[] {
  const entries = selected(content, count, language);
  const { of, exactly, atLeast = exactly ?? 0, atMost = exactly ?? Infinity } = count;
  const values = of === undefined ? entries : entries.flatMap((entry) => valuesAt(entry, of));
  const found = count.distinct ? new Set(values).size : values.length;
  if (found >= atLeast && found <= atMost) return [];
  return [`${count.about}: expected ${expectation(atLeast, atMost)}, found ${found}`];
}

function expectation(atLeast: number, atMost: number): string {
  if (atLeast === atMost) return String(atLeast);
  return atMost === Infinity ? `at least ${atLeast}` : `${atLeast} to ${atMost}`;
}

function inventions(content: Content, silence: Silence, language: Language): readonly string[] {
  const { blank = [], nowhere = [], never } = silence;
  const say = (entry: Entry, what: string) =>
    `${what} in ${nameOf(entry)}, but the source does not say: ${silence.about}`;
  return selected(content, silence, language).flatMap((entry) => [
    ...blank
      .filter((path) => !isDelivered(entry, path))
      .map((path) => say(entry, `"${path}" is not delivered`)),
    ...blank
      .filter((path) => valuesAt(entry, path).length > 0)
      .map((path) => say(entry, `"${path}" is given`)),
    ...nowhere
      .filter((name) => valuesNamed(entry, name).length > 0)
      .map((name) => say(entry, `a "${name}" is given`)),
    ...(never !== undefined && matches(entry, never, language) ? [say(entry, 'something is given')] : []),
  ]);
}

const isDelivered = (entry: Entry, path: string): boolean => (path.split('.')[0] ?? path) in entry;

function missingTexts(content: Content, texts: readonly string[]): readonly string[] {
  const published = compact(ALL_TYPES.flatMap((type) => leavesOf(content[type])).join(' '));
  return texts.filter((text) => !published.includes(compact(text)));
}

/**
 * Every entry in both languages: Bulgarian as the source, English translated, with a text wherever Bulgarian has one.
 */
function translationFindings({ bg, en }: ContentByLanguage): readonly string[] {
  return ALL_TYPES.flatMap((type) => [
    ...bg[type].flatMap((entry) => {
      const english = en[type].find(({ documentId }) => documentId === entry.documentId);
      if (english === undefined) return [`${type}: ${nameOf(entry)} is not there in English`];
      return [
        ...wrongState(type, entry, 'source'),
        ...wrongState(type, english, 'done'),
        ...untold(type, entry, english),
      ];
    }),
    ...en[type].flatMap((entry) =>
      leavesWithout(entry, CYRILLIC_IN_ENGLISH)
        .filter((text) => /\p{Script=Cyrillic}/u.test(text))
        .map((text) => `${type}: Bulgarian text in the English of ${nameOf(entry)}: ${text.slice(0, 80)}`),
    ),
  ]);
}

function wrongState(type: TypeName, entry: Entry, wanted: string): readonly string[] {
  if (entry.translation === wanted) return [];
  return [`${type}: ${nameOf(entry)} has translation "${String(entry.translation)}" instead of "${wanted}"`];
}

/** What each language has of its own, so may have without the other (docs/adr/0023-history.md); no example has any. */
const NOTES = ['changeNote', 'changeHistory'];

function untold(type: TypeName, entry: Entry, english: Entry): readonly string[] {
  return Object.keys(entry)
    .filter((attribute) => !NOTES.includes(attribute) && size(entry[attribute]) !== size(english[attribute]))
    .map(
      (attribute) =>
        `${type}: "${attribute}" of ${nameOf(entry)} has more or less in English than in Bulgarian`,
    );
}

/** How many there are of a list; of a text, with or without paragraphs, only whether there is any. */
function size(value: unknown): number {
  if (isBlank(value)) return 0;
  return Array.isArray(value) && !value.some((item) => isRecord(item) && 'children' in item)
    ? value.length
    : 1;
}

const nameOf = (entry: Entry): string => `„${String(entry.name ?? entry.title ?? entry.slug)}“`;
