import type { TextValue, TranslatedText, TranslationTable } from '../../desk/contract';

/** What stands in the right column, by the field of each text in the form: their names may have any characters. */
export type Values = Readonly<Record<string, TextValue>>;

export const textsOf = ({ sections }: TranslationTable): TranslatedText[] =>
  sections.flatMap(({ texts }) => texts);

/** The field of a text in the form of the page. */
export const fieldOf = (table: TranslationTable, text: TranslatedText): string =>
  `text${textsOf(table).findIndex(({ name }) => name === text.name)}`;

/** What the right column begins with. */
export const initialValues = (table: TranslationTable): Values =>
  Object.fromEntries(textsOf(table).map((text) => [fieldOf(table, text), text.target]));

/** The right column with some texts written, by their names. */
export const withTexts = (table: TranslationTable, written: Values): Values =>
  Object.fromEntries(
    textsOf(table).map((text) => [
      fieldOf(table, text),
      text.name in written ? (written[text.name] ?? null) : text.target,
    ]),
  );

const isEmpty = (value: TextValue | undefined) =>
  value === undefined ||
  value === null ||
  value.length === 0 ||
  (typeof value === 'string' && value.trim() === '');

/** The texts of the original without a translation. */
export const leftToTranslate = (table: TranslationTable, values: Values): number =>
  textsOf(table).filter((text) => text.source !== null && isEmpty(values[fieldOf(table, text)])).length;

/** What was changed in the right column, by the names of texts. */
export const changedTexts = (table: TranslationTable, values: Values): Record<string, TextValue> =>
  Object.fromEntries(
    textsOf(table).flatMap((text) => {
      const value = values[fieldOf(table, text)] ?? null;
      const isChanged = JSON.stringify(value) !== JSON.stringify(text.target);
      return isChanged ? [[text.name, isEmpty(value) ? null : value] as const] : [];
    }),
  );

/** What was written, by the names of texts, for which the table has no place any more. */
export const withoutPlace = (table: TranslationTable, written: Values): TextValue[] => {
  const names = new Set(textsOf(table).map(({ name }) => name));
  return Object.entries(written).flatMap(([name, text]) => (names.has(name) || isEmpty(text) ? [] : [text]));
};

/** What was typed while a save was on its way, by the fields of the table that it is answered with. */
export const typedSince = (
  { table, values: sent }: { table: TranslationTable; values: Values },
  values: Values,
  now: TranslationTable,
): Values =>
  Object.fromEntries(
    textsOf(now).flatMap((text) => {
      const before = textsOf(table).find(({ name }) => name === text.name);
      const field = before && fieldOf(table, before);
      const value = field === undefined ? undefined : values[field];
      return field === undefined || value === undefined || value === sent[field]
        ? []
        : [[fieldOf(now, text), value] as const];
    }),
  );

/** A reason for which a save was refused, as the server says it. */
interface Reason {
  path: readonly unknown[];
  message: string;
  code?: string;
}

/** What a request was refused with. */
export interface Refusal {
  message?: string;
  status?: number;
  details?: { errors?: readonly Reason[]; version?: string };
}

/** The reasons at their texts, by the fields of the form. */
export const errorsOf = (table: TranslationTable, { details }: Refusal): Record<string, string> =>
  Object.fromEntries(
    textsOf(table).flatMap((text) => {
      const reason = details?.errors?.find(({ path }) => path[0] === 'texts' && path[1] === text.name);
      return reason ? [[fieldOf(table, text), reason.message]] : [];
    }),
  );

/** The texts whose rows are gone: the next save leaves them out. */
export const goneTexts = ({ details }: Refusal): string[] =>
  (details?.errors ?? []).flatMap(({ code, path }) =>
    code === 'translated_text_gone' ? [String(path[1])] : [],
  );
