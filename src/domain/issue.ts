/**
 * The codes of issues, as the names of its members. Whoever words them adds them here (src/model/messages/catalogue.ts), so that a
 * code without a message does not compile, and the rules need not know who words what they find.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
export interface IssueCodes {}

export type IssueCode = keyof IssueCodes;

/**
 * What a rule returns instead of throwing; the caller decides what to do with it and in which language to say it.
 * `path` leads to the field, `params` fill the message's placeholders.
 */
export interface Issue {
  code: IssueCode;
  path: readonly (string | number)[];
  params: Readonly<Record<string, string | number>>;
}

/** What a rule found: at which field, and what the message needs to say it. */
export const issue = (code: IssueCode, path: Issue['path'], params: Issue['params'] = {}): Issue => ({
  code,
  path,
  params,
});
