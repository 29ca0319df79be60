import { Button, Flex } from '@strapi/design-system';
import { useParams } from 'react-router-dom';
import { useGetLanguagesQuery } from '../api';
import { useLanguage, useTexts } from '../language';
import { FILTERS, useFormOptions } from '../strapi/list-page';
import { conditionAt, useConditions, type Condition } from './conditions';
import { Countries, Years } from './ready-choices';
import { TEXTS } from './texts';

const isSame = (one: Condition, other: Condition) => JSON.stringify(one) === JSON.stringify(other);
const state = (value: string) => conditionAt('__status.$eq', value);
const translation = (value: string) => conditionAt('translation.$eq', value);

interface ChipProps {
  label: string;
  isOn: boolean;
  onPress: () => void;
}

const Chip = ({ label, isOn, onPress }: ChipProps) => (
  <Button variant={isOn ? 'secondary' : 'tertiary'} size="S" aria-pressed={isOn} onClick={onPress}>
    {label}
  </Button>
);

/** Above a list, what one often looks for: drafts, changes that wait, what is not translated, a country, a year. */
export const ReadyFilters = () => {
  const texts = useTexts(TEXTS);
  const { slug: uid = '' } = useParams();
  const form = useFormOptions(uid);
  const { conditions, locale, set } = useConditions();
  const { data: languages = [] } = useGetLanguagesQuery(undefined);
  const names = new Intl.DisplayNames([useLanguage()], { type: 'language' });
  if (!form) return null;
  const targets = languages.filter(({ isDefault }) => !isDefault);
  const source = languages.find(({ isDefault }) => isDefault)?.code;
  const chip = (label: string, condition: Condition, others: (each: Condition) => boolean, to?: string) => {
    const isOn = conditions.some((each) => isSame(each, condition)) && (to === undefined || to === locale);
    const kept = conditions.filter((each) => !others(each));
    return (
      <Chip
        key={label}
        label={label}
        isOn={isOn}
        onPress={() => set(isOn ? kept : [...kept, condition], isOn && to !== undefined ? source : to)}
      />
    );
  };
  const isState = (each: Condition) => '__status' in each;
  const isTranslation = (each: Condition) => 'translation' in each;
  return (
    <Flex {...{ [FILTERS]: true }} gap={2} wrap="wrap" role="group" aria-label={texts.ready}>
      {chip(texts.drafts, state('draft'), isState)}
      {chip(texts.changed, state('published-modified'), isState)}
      {targets.flatMap(({ code }) => {
        // With one language there is no doubt which is meant.
        const inLanguage = targets.length > 1 ? `: ${names.of(code) ?? code}` : '';
        return [
          chip(texts.untranslated + inLanguage, translation('fallback'), isTranslation, code),
          chip(texts.outdated + inLanguage, translation('outdated'), isTranslation, code),
        ];
      })}
      {form.countryField !== undefined && <Countries field={form.countryField} />}
      {form.yearField !== undefined && <Years uid={uid} field={form.yearField} />}
    </Flex>
  );
};
