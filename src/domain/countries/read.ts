import bulgarian from 'i18n-iso-countries/langs/bg.json';
import english from 'i18n-iso-countries/langs/en.json';
import type { CountryCode } from './codes';
import { COUNTRY_CODES } from './codes';
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

const CODE_BY_NAME: ReadonlyMap<string, CountryCode> = unambiguous(
  COUNTRY_CODES.flatMap((code) => namesOf(code).map((name): [string, CountryCode] => [nameKey(name), code])),
);

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
