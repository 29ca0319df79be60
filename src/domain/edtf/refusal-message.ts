import { displayLanguage, type Language } from '../language';
import { displayEdtf } from './display';
import type { EdtfRefused } from './parse';
import { DATES_IN_REFUSALS, EDTF_REFUSALS } from './refusals';

const isDateParam = (name: string) => DATES_IN_REFUSALS.some((date) => date === name);

/** The message for an editor, with its dates written out; a placeholder without a param stays as it is. */
export function refusalMessage(
  { code, params }: Pick<EdtfRefused, 'code' | 'params'>,
  language: Language,
): string {
  const shown = displayLanguage(language);
  return EDTF_REFUSALS[code][shown].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const param = String(params[name] ?? placeholder);
    return (isDateParam(name) && displayEdtf(param, shown, 'period')) || param;
  });
}
