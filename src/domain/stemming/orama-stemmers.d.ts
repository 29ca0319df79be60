/** The part of `@orama/stemmers` 3.1 that is used: its own types are in `exports`, which this project's way of finding modules does not read. */
declare module '@orama/stemmers/english' {
  /** The stem of an English word in small letters, by Porter's algorithm. */
  export function stemmer(word: string): string;
}
