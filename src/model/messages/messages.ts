import type { MessageLanguage } from './reader-language';

/** Messages by the code of their issue; `{name}` is a parameter of the issue. */
export type Messages = Readonly<Record<string, Readonly<Record<MessageLanguage, string>>>>;
