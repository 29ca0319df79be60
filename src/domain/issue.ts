/**
 * The codes of issues, as the names of its members. The message catalogue (src/model/messages/catalogue.ts) adds them,
 * so that a code without a message does not compile, and the rules do not import the catalogue.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
export interface IssueCodes {}

export type IssueCode = keyof IssueCodes;

/**
 * What a rule returns instead of throwing; the caller decides what to do with it and in which language to say it.
 * `path` leads to the field, `params` fill the message's placeholders: a list with commas between.
 */
export interface Issue {
  code: IssueCode;
  path: readonly (string | number)[];
  params: Readonly<Record<string, string | number | readonly string[]>>;
  /**
   * Of a warning (`domain/shared`): the facts that it is about, the same in every language. An editor may confirm that they
   * are true.
   */
  facts?: Readonly<Record<string, unknown>>;
}

/** Makes an issue: its field, and the parameters of its message. */
export const issue = (code: IssueCode, path: Issue['path'], params: Issue['params'] = {}): Issue => ({
  code,
  path,
  params,
});
