import { displayEdtf, edtfAsTyped, parseEdtf, refusalMessage, type Meaning } from '../../domain/edtf';
import { oneLine } from '../../domain/plain-text';
import { useLanguage, type Language } from '../language';
import type { FieldProps } from '../strapi/inputs';
import { TypedField, type Read, type Reading } from './typed-field';

/** What the messages of refused dates say to write instead, by the names of their placeholders. */
const SUGGESTIONS = ['suggestion', 'turned', 'month', 'years'];

const reading = (text: string, meaning: Meaning, language: Language): Reading => {
  const edtf = edtfAsTyped(oneLine(text), meaning);
  const parsed = parseEdtf(edtf);
  if (parsed.kind === 'date') return { value: text, said: displayEdtf(edtf, language, meaning) };
  return {
    wrong: refusalMessage(parsed, language),
    offers: SUGGESTIONS.flatMap((name) => {
      const suggestion = String(parsed.params[name] ?? '');
      const said = displayEdtf(suggestion, language, meaning);
      return said === '' ? [] : [{ label: said, value: suggestion }];
    }),
  };
};

/** A date in words, where these are understood as a date that is called the same; else as it is stored. */
const inWords = (text: string, meaning: Meaning, language: Language): string => {
  const edtf = edtfAsTyped(oneLine(text), meaning);
  const words = displayEdtf(edtf, language, meaning);
  return words !== '' && displayEdtf(edtfAsTyped(words, meaning), language, meaning) === words ? words : text;
};

/**
 * A date as it is known. What is typed is sent as it is: the server reads it by the same rules, and stores EDTF, which no editor has
 * to read.
 */
export const EdtfInput = ({ meaning, ...props }: FieldProps & { meaning: Meaning }) => {
  const language = useLanguage();
  const read = (text: string) => reading(text, meaning, language);
  const show = (value: string | number): Read => {
    const text = inWords(String(value), meaning, language);
    const understood = read(String(value));
    return { text, reading: understood.said === text ? { value: understood.value } : understood };
  };
  return <TypedField {...props} read={read} show={show} />;
};
