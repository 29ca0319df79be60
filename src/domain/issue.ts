/**
 * What a rule returns instead of throwing; the caller decides what to do with it and in which language to say it.
 * `code` is a key of a message catalogue, `path` leads to the field, `params` fill the message's placeholders.
 */
export interface Issue {
  code: string;
  path: readonly (string | number)[];
  params: Readonly<Record<string, string | number>>;
}
