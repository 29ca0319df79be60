import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { countryName, isCountryCode } from '../../domain/countries';
import { useGetFirstYearQuery, useGetPartnerCountriesQuery } from '../api';
import { useLanguage, useTexts } from '../language';
import { conditionAt, useConditions, valueIn } from './conditions';
import { TEXTS } from './texts';

interface ChoiceProps {
  label: string;
  /** Stands there instead of a value. */
  any: string;
  value: string | undefined;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
  onClear: () => void;
}

const Choice = ({ label, any, value, options, onChoose, onClear }: ChoiceProps) => (
  <SingleSelect
    size="S"
    aria-label={label}
    placeholder={any}
    clearLabel={any}
    value={value ?? null}
    onClear={onClear}
    onChange={(chosen: string | number) => onChoose(String(chosen))}
  >
    {options.map((option) => (
      <SingleSelectOption key={option.value} value={option.value}>
        {option.label}
      </SingleSelectOption>
    ))}
  </SingleSelect>
);

/** The entries of a year, by the type's date. */
export const Years = ({ uid, field }: { uid: string; field: string }) => {
  const texts = useTexts(TEXTS);
  const { conditions, set } = useConditions();
  const { data: first } = useGetFirstYearQuery({ uid, field });
  if (first === undefined || first === null) return null;
  const last = new Date().getFullYear() + 1;
  const years = Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => String(last - index));
  const [from, to] = [`${field}.$gte`, `${field}.$lte`];
  const others = conditions.filter((condition) => !(field in condition));
  return (
    <Choice
      label={texts.year}
      any={texts.anyYear}
      value={conditions.flatMap((condition) => valueIn(condition, from)?.slice(0, 4) ?? [])[0]}
      options={years.map((year) => ({ value: year, label: year }))}
      onChoose={(year) =>
        set([...others, conditionAt(from, `${year}-01-01`), conditionAt(to, `${year}-12-31`)])
      }
      onClear={() => set(others)}
    />
  );
};

/** The entries of a country, or with partners from it: one of those in which there are partners. */
export const Countries = ({ field }: { field: string }) => {
  const language = useLanguage();
  const texts = TEXTS[language];
  const { conditions, set } = useConditions();
  const { data = [] } = useGetPartnerCountriesQuery(undefined);
  const codes = data.filter(isCountryCode);
  if (codes.length < 2) return null;
  const path = `${field}.$eq`;
  const others = conditions.filter((condition) => valueIn(condition, path) === undefined);
  return (
    <Choice
      label={texts.country}
      any={texts.anyCountry}
      value={conditions.flatMap((condition) => valueIn(condition, path) ?? [])[0]}
      options={codes
        .map((code) => ({ value: code, label: countryName(code, language) }))
        .sort((one, other) => one.label.localeCompare(other.label, language))}
      onChoose={(code) => set([...others, conditionAt(path, code)])}
      onClear={() => set(others)}
    />
  );
};
