import { useId, useMemo } from 'react';
import {
  COUNTRY_CODES,
  countryAsTyped,
  countryName,
  isCountryCode,
  type CountryCode,
} from '../../domain/countries';
import { useLanguage, type Language } from '../language';
import { TEXTS } from './texts';
import { TypedField, type KeepingProps, type Reading } from './typed-field';

/** Two letters of Unicode’s that are drawn as the flag; Windows draws the letters. */
const flag = (code: CountryCode) =>
  String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 'A'.charCodeAt(0)));

const said = (code: CountryCode) => `${flag(code)} ${code}`;

/** What the browser’s list also finds a country by. */
const alsoFound = (code: CountryCode, language: Language) =>
  `${said(code)} · ${countryName(code, language === 'bg' ? 'en' : 'bg')}`;

/** More are no help: the next letter leaves fewer. */
const MOST_OFFERS = 6;

const offersOf = (codes: readonly string[], language: Language) =>
  codes
    .filter(isCountryCode)
    .slice(0, MOST_OFFERS)
    .map((code) => ({ label: `${flag(code)} ${countryName(code, language)}`, value: code }));

const reading = (text: string, language: Language): Reading => {
  const read = countryAsTyped(text);
  const { country } = TEXTS[language];
  if (read.kind === 'country') return { value: read.code, said: said(read.code) };
  if (read.kind === 'former')
    return {
      wrong: country.former(read.former.name[language]),
      offers: offersOf(read.former.successors, language),
    };
  const offers = offersOf(read.options, language);
  return {
    wrong: (offers.length > 0 ? country.unfinished : country.unknown)(text.trim()),
    offers,
    ...(offers.length === 1 && { only: offers[0] }),
  };
};

/** A country, by its name in Bulgarian or English or its code. */
export const CountryInput = (props: KeepingProps) => {
  const language = useLanguage();
  const list = useId();
  const read = (text: string) => reading(text, language);
  const show = (value: string | number) => {
    const code = String(value);
    return isCountryCode(code)
      ? { text: countryName(code, language), reading: { value: code, said: said(code) } }
      : { text: code, reading: read(code) };
  };
  // Drawn once: it is long, and a form draws its fields with each letter.
  const options = useMemo(
    () =>
      COUNTRY_CODES.map((code) => ({ code, name: countryName(code, language) }))
        .sort((one, other) => one.name.localeCompare(other.name, language))
        .map(({ code, name }) => <option key={code} value={name} label={alsoFound(code, language)} />),
    [language],
  );
  return (
    <>
      <TypedField {...props} read={read} show={show} list={props.disabled ? undefined : list} />
      <datalist id={list}>{options}</datalist>
    </>
  );
};
