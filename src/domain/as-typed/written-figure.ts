import { displayEdtf } from '../edtf';
import { AS_OF, BOUND_WORDS, displayFigure, UNIT_NOUNS } from '../figure';
import type { DisplayLanguage } from '../language';
import { figureAsTyped, type KnownFigure } from './figure';
import { writeNumber } from './written-number';

/** Currencies that are typed as a word; of the others the code is. */
const CURRENCY_WORDS: Readonly<Record<string, string>> = { EUR: 'евро', BGN: 'лв.' };

function counted({ value, unit, currency }: KnownFigure, language: DisplayLanguage): string {
  const number = writeNumber(value, language);
  if (currency !== undefined)
    return language === 'bg' ? `${number} ${CURRENCY_WORDS[currency] ?? currency}` : `${currency} ${number}`;
  if (unit === undefined) return number;
  const isOne = new Intl.PluralRules(language).select(value) === 'one';
  return `${number} ${UNIT_NOUNS[language][unit][isOne ? 'one' : 'other']}`;
}

const isSame = (one: KnownFigure, other: KnownFigure) =>
  one.value === other.value &&
  (one.bound ?? 'exact') === (other.bound ?? 'exact') &&
  one.unit === other.unit &&
  one.currency === other.currency &&
  one.asOf === other.asOf;

/**
 * A number as it is known, as it is typed: „повече от 200 000 евро, към 2021 г.“. It is read as the same number again.
 *
 * @returns undefined for one that no text says: with a unit and a currency, for example.
 */
export function writeFigure(figure: KnownFigure, language: DisplayLanguage): string | undefined {
  const number = BOUND_WORDS[language][figure.bound ?? 'exact'] + counted(figure, language);
  const dates =
    figure.asOf === undefined
      ? ['']
      : [displayEdtf(figure.asOf, language, 'point'), figure.asOf].map(
          (date) => `, ${AS_OF[language]} ${date}`,
        );
  return dates
    .map((date) => number + date)
    .find((text) => {
      const read = figureAsTyped(text);
      return read.kind === 'figure' && isSame(read.figure, figure);
    });
}

/** The same in the words that readers will see. */
export function sayFigure(figure: KnownFigure, language: DisplayLanguage): string {
  const { value, bound = null, unit = null, currency = null, asOf = null } = figure;
  return displayFigure({ value, bound, unit, currency, asOf }, language);
}
