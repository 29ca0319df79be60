import type { DisplayLanguage } from '../language';

/** „283 872,5“, as a number is shown in a field: no comma or point stands for thousands, in neither language. */
export const writeNumber = (value: number, language: DisplayLanguage): string => {
  const parts = new Intl.NumberFormat(language === 'bg' ? 'bg-BG' : 'en-GB', {
    maximumFractionDigits: 15,
  }).formatToParts(value);
  return parts.map(({ type, value: part }) => (type === 'group' ? '\u00a0' : part)).join('');
};
