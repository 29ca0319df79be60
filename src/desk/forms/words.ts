import type { Bilingual } from '../../domain/language';
import { isContentType } from '../../model/content-types';
import { choiceOf, productLabel } from '../../model/messages/labels';
import { readerLanguage, type MessageLanguage } from '../../model/messages/reader-language';
import {
  fieldOptionsOf,
  schemasOf,
  type AnySchema,
  type FieldOptions,
} from '../../model/schema/field-options';
import type { ChangeWords, FieldWords, FormWords } from '../../strapi/form-answers';

/** Stored for a help text or a placeholder of ours that an administrator has deleted: an empty one is ours again. */
const DELETED = ' ';

type Words = FieldWords['edit'];
type Said = Readonly<Record<'label' | 'description' | 'placeholder', Bilingual | undefined>>;

/** Help that only repeats the label takes room and says nothing. */
const saysMore = ({ label, description }: FieldOptions) => description.bg !== `${label.bg}.`;

/** What only the application writes (the history, the bin…) is in no form: its fields have no labels. */
const isInNoForm = (uid: string) => uid.startsWith('api::') && !isContentType(uid);

/** What this product says of a field. */
const saidOf = (schema: AnySchema, field: string): Said => {
  const options = fieldOptionsOf(schema.attributes[field]);
  return {
    label: productLabel(schema, field),
    description: options && saysMore(options) ? options.description : undefined,
    placeholder: options?.placeholder,
  };
};

const isOurs = (said: Bilingual | undefined, text: string) => said?.bg === text || said?.en === text;

/** Applies a change to each text that Strapi has of a field; which ones differs, and a text that is not there stays so. */
const mapWords = (
  schema: AnySchema,
  words: FormWords,
  change: (said: Bilingual | undefined, text: string, field: string, name: keyof Said) => string,
): FormWords => {
  const changed = <Of extends Words>(of: Of, field: string): Of => {
    const said = saidOf(schema, field);
    const texts = (Object.keys(said) as (keyof Said)[]).flatMap((name) => {
      const text = of[name];
      return typeof text === 'string' ? [[name, change(said[name], text, field, name)]] : [];
    });
    return { ...of, ...Object.fromEntries(texts) };
  };
  return Object.fromEntries(
    Object.entries(words).map(([field, { edit, list, ...rest }]) => [
      field,
      { ...rest, edit: changed(edit, field), list: changed(list, field) },
    ]),
  );
};

/** What Strapi stores where nobody has written anything. */
const unwritten = (field: string, name: keyof Said) => (name === 'label' ? field : '');

/** Adds what the reader calls each value of a list, for the filters and the tables of the admin (src/admin/choices). */
const withChoices = (schema: AnySchema, words: FormWords, language: MessageLanguage): FormWords =>
  Object.fromEntries(
    Object.entries(words).map(([field, word]) => {
      const attribute = schema.attributes[field];
      if (attribute?.type !== 'enumeration') return [field, word];
      const choices = attribute.enum.map((value) => [value, choiceOf(attribute, value, language)]);
      return [field, { ...word, list: { ...word.list, choices: Object.fromEntries(choices) } }];
    }),
  );

const withoutChoices = (words: FormWords): FormWords =>
  Object.fromEntries(
    Object.entries(words).map(([field, { list, ...word }]) => {
      const stored = { ...list };
      delete stored.choices;
      return [field, { ...word, list: stored }];
    }),
  );

/** Answers a form and a list with our words in the reader's language, except where an administrator wrote others. */
export const answeredWords: ChangeWords = (strapi, uid, words) => {
  if (isInNoForm(uid)) return words;
  const language = readerLanguage(strapi);
  const schema = schemasOf(strapi)(uid);
  const said = mapWords(schema, words, (ours, text, field, name) =>
    ours && text === unwritten(field, name) ? ours[language] : text,
  );
  return isContentType(uid) ? withChoices(schema, said, language) : said;
};

/** Stores only what an administrator wrote: our words come from the schema, in each language and after each update. */
export const storedWords: ChangeWords = (strapi, uid, words) => {
  if (isInNoForm(uid)) return words;
  return mapWords(schemasOf(strapi)(uid), withoutChoices(words), (said, text, field, name) => {
    if (isOurs(said, text)) return unwritten(field, name);
    if (text !== '') return text;
    return name === 'label' || said === undefined ? unwritten(field, name) : DELETED;
  });
};
