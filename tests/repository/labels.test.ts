import { agreementStatusName, AGREEMENT_STATUSES } from '../../src/domain/agreement';
import { DISPLAY_LANGUAGES, type DisplayLanguage } from '../../src/domain/language';
import { PARTNER_STATUSES, partnerStatusName } from '../../src/domain/partner';
import { edtfAsTyped, parseEdtf } from '../../src/domain/edtf';
import { ATTRIBUTES, SCHEMAS, TYPES, type Attribute } from '../support/schemas';

/** Longer ones do not stand beside each other in a form at 1280 pixels. */
const LONGEST = 40;

/** Begins with a capital; the rest is words of the language: no camelCase, no underscore, no code, no full stop. */
const WORDS: Readonly<Record<DisplayLanguage, RegExp>> = {
  bg: /^[А-Я][а-я]*([ ,(–-]+[А-Яа-я][а-я]*)*\)?$/,
  en: /^[A-Z][a-z]*([ ,(–-]+[A-Za-z][a-z]*(’s)?)*\)?$/,
};

/** What an interval means in a date as known; undefined for any other field. */
const meaningOf = ({ pluginOptions }: Attribute) => {
  const value = pluginOptions?.pobratim?.value;
  if (value === 'edtf-period') return 'period';
  return value === 'edtf-point' ? 'point' : undefined;
};

const enumerations = ATTRIBUTES.filter(
  ({ attribute }) =>
    attribute.type === 'enumeration' && attribute.pluginOptions?.pobratim?.value !== 'country',
);

describe.each(DISPLAY_LANGUAGES)('what editors read, in %s', (language) => {
  const isLabel = (text = '') => WORDS[language].test(text) && text.length <= LONGEST;
  const labels = (attributes: (typeof ATTRIBUTES)[number]['attribute'][]) =>
    attributes.map(({ pluginOptions }) => pluginOptions?.pobratim?.label?.[language]);

  test('every field has a label of words', () => {
    const wrong = ATTRIBUTES.filter(({ attribute }) => !isLabel(labels([attribute])[0]));
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  test.each(SCHEMAS)('no two fields of %s share a label', (_, { attributes }) => {
    const all = labels(Object.values(attributes));
    expect(all.filter((label, index) => all.indexOf(label) !== index)).toEqual([]);
  });

  test('every value of every list has a label of words, and no two of a list share one', () => {
    for (const { at, attribute } of enumerations) {
      const values = attribute.pluginOptions?.pobratim?.values ?? {};
      expect([at, Object.keys(values)]).toEqual([at, attribute.enum]);
      const texts = Object.values(values).map((value) => value[language]);
      expect([at, texts.filter((text) => !isLabel(text))]).toEqual([at, []]);
      expect([at, new Set(texts).size]).toEqual([at, texts.length]);
    }
    expect(enumerations.length).toBeGreaterThan(30);
  });

  test('an example of what is written is in it as well', () => {
    const examples = ATTRIBUTES.flatMap(({ at, attribute }) => {
      const { placeholder } = attribute.pluginOptions?.pobratim ?? {};
      return placeholder ? [[at, placeholder[language]]] : [];
    });
    expect(examples.length).toBeGreaterThan(20);
    expect(examples.filter(([, text]) => !text || (language === 'en' && /[а-я]/i.test(text)))).toEqual([]);
  });

  test('the example of a date is understood, each of its forms', () => {
    const dates = ATTRIBUTES.filter(
      ({ attribute }) => meaningOf(attribute) && !attribute.pluginOptions?.pobratim?.computed,
    );
    const wrong = dates.filter(({ attribute }) => {
      const forms = attribute.pluginOptions?.pobratim?.placeholder?.[language].split(/, | или | or /) ?? [];
      const meaning = meaningOf(attribute) ?? 'point';
      return forms.length < 2 || forms.some((form) => parseEdtf(edtfAsTyped(form, meaning)).kind !== 'date');
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
    expect(dates.length).toBeGreaterThan(15);
  });

  test('a status is called in the form what readers are told', () => {
    const said = (uid: string, field: string) =>
      TYPES.get(uid)?.attributes[field]?.pluginOptions?.pobratim?.values ?? {};
    for (const status of PARTNER_STATUSES)
      expect(said('api::partner.partner', 'partnershipStatus')[status]?.[language].toLowerCase()).toBe(
        partnerStatusName(status, language),
      );
    for (const status of AGREEMENT_STATUSES)
      expect(said('api::agreement.agreement', 'agreementStatus')[status]?.[language].toLowerCase()).toBe(
        agreementStatusName(status, language),
      );
  });
});

test('a field that is in several forms has one label in them, unless the forms differ in what it is about', () => {
  const byName = new Map<string, Set<string>>();
  for (const { name, attribute } of ATTRIBUTES) {
    const { label, role } = attribute.pluginOptions?.pobratim ?? {};
    if (role !== undefined && role !== 'title' && label)
      byName.set(name, (byName.get(name) ?? new Set()).add(label.bg));
  }
  expect([...byName].filter(([, labels]) => labels.size > 1)).toEqual([]);
});
