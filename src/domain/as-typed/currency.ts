import { isCurrencyCode } from '../figure';
import { oneLine } from '../plain-text';

/** What people write for a currency besides its code. */
export const CURRENCIES: readonly (readonly [words: string, code: string])[] = [
  ['евро|euros?|€', 'EUR'],
  ['лева?|лв\\.?', 'BGN'],
  ['долара?|щатски долара?|dollars?|\\$', 'USD'],
];

/** The code of a currency as people type it: „eur“, „лв.“, „€“; any other text stays as it is. */
export function currencyAsTyped(text: string): string {
  const plain = oneLine(text).toLowerCase();
  const code = plain.toUpperCase();
  if (isCurrencyCode(code)) return code;
  return CURRENCIES.find(([words]) => new RegExp(`^(?:${words})$`, 'u').test(plain))?.[1] ?? text;
}
