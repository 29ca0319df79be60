import bulgarian from 'i18n-iso-countries/langs/bg.json';
import english from 'i18n-iso-countries/langs/en.json';
import type { CountryCode } from './codes';
import { COUNTRY_CODES, isCountryCode } from './codes';
import type { FormerCountry } from './former';
import { formerCountry } from './former';
import { keysOf, nameKey } from './name-keys';
import { STATED_NAMES } from './stated-names';

export type ReadCountry = { code: CountryCode } | { former: FormerCountry };

/**
 * The country that is meant by a name in Bulgarian or English, for imports: „Румъния“, „Кралство Швеция“, "Russian
 * Federation" → its code; „Сърбия и Черна гора“, „Македония“ → the former country, whose successor an editor chooses.
 * Null for a name that is unknown or fits several countries ("Congo"), and for a territory without a code.
 */
export function readCountry(statedName: string): ReadCountry | null {
  const [asStated, ...withoutForm] = keysOf(statedName).map((key) => CODE_BY_NAME.get(key));
  if (asStated) return { code: asStated };
  const former = formerCountry(statedName);
  if (former) return { former };
  const code = withoutForm.find((found) => found !== undefined);
  return code ? { code } : null;
}

const ICU = ['bg', 'en'].flatMap((language) =>
  (['long', 'short'] as const).map((style) => new Intl.DisplayNames([language], { type: 'region', style })),
);

/** Every name of a country as a key, for what is typed of it. */
const KEYS: readonly (readonly [CountryCode, readonly string[]])[] = COUNTRY_CODES.map((code) => [
  code,
  [...new Set(namesOf(code).map(nameKey))],
]);

const CODE_BY_NAME: ReadonlyMap<string, CountryCode> = unambiguous(
  KEYS.flatMap(([code, names]) => names.map((name): [string, CountryCode] => [name, code])),
);

export type CountryAsTyped =
  | { kind: 'country'; code: CountryCode }
  | { kind: 'former'; former: FormerCountry }
  /** The countries of which a name, or a word of it, begins like the text; those whose name does come first. */
  | { kind: 'unknown'; options: readonly CountryCode[] };

/** A country as people type it: a name in Bulgarian or English, or its code; what is no name yet says what it may become. */
export function countryAsTyped(text: string): CountryAsTyped {
  const capitals = text.trim().toUpperCase();
  if (isCountryCode(capitals)) return { kind: 'country', code: capitals };
  const read = readCountry(text);
  if (read && 'code' in read) return { kind: 'country', ...read };
  if (read) return { kind: 'former', ...read };
  const key = nameKey(text);
  const having = (holds: (name: string) => boolean) =>
    key === '' ? [] : KEYS.flatMap(([code, names]) => (names.some(holds) ? [code] : []));
  const options = [...having((name) => name.startsWith(key)), ...having((name) => name.includes(` ${key}`))];
  return { kind: 'unknown', options: [...new Set(options)] };
}

function namesOf(code: CountryCode): string[] {
  const inIcu = ICU.map((names) => names.of(code) ?? code);
  return [
    ...inIcu,
    ...inPackage(bulgarian, code),
    ...inPackage(english, code),
    ...(STATED_NAMES[code] ?? []),
  ];
}

function inPackage(
  { countries }: { countries: Readonly<Record<string, string | string[]>> },
  code: string,
): string[] {
  return [countries[code] ?? []].flat();
}

/** A name of two countries names none. */
function unambiguous(entries: readonly [string, CountryCode][]): Map<string, CountryCode> {
  const codes = new Map<string, Set<CountryCode>>();
  for (const [key, code] of entries) codes.set(key, (codes.get(key) ?? new Set()).add(code));
  return new Map(
    [...codes].flatMap(([key, [only, ...others]]) => (only && others.length === 0 ? [[key, only]] : [])),
  );
}
