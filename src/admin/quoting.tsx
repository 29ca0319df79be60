import type { ReactNode } from 'react';
import { SOURCE_LOCALE } from '../domain/language';

const QUOTES = [
  ['„', '“'],
  ['“', '”'],
] as const;

/** Where a title begins in a sentence that quotes it; undefined if it does not. */
const beginOf = (sentence: string, title: string): number | undefined => {
  const found = QUOTES.map(([before, after]) => sentence.indexOf(before + title + after)).find(
    (at) => at >= 0,
  );
  return found === undefined ? undefined : found + 1;
};

interface QuotingProps {
  sentence: string;
  /** What it quotes, in the order of the sentence. */
  titles: readonly string[];
}

/** A sentence of the screen with titles of entries in it, each marked as being in the language of the originals (WCAG 3.1.2). */
export const Quoting = ({ sentence, titles }: QuotingProps) => {
  const parts: ReactNode[] = [];
  let rest = sentence;
  for (const title of titles) {
    const at = beginOf(rest, title);
    if (at === undefined) continue;
    parts.push(
      rest.slice(0, at),
      <span key={parts.length} lang={SOURCE_LOCALE}>
        {title}
      </span>,
    );
    rest = rest.slice(at + title.length);
  }
  return (
    <span>
      {parts}
      {rest}
    </span>
  );
};
