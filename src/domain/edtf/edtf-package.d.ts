/** The part of `edtf` 4.11 that is used; the package ships no types. */
declare module 'edtf' {
  export interface Parsed {
    type: 'Date' | 'Season' | 'Interval' | 'Year' | 'Decade' | 'Century' | 'List' | 'Set';
    level: number;
  }

  export interface Constraints {
    level?: number;
    types?: Parsed['type'][];
    seasonIntervals?: boolean;
    seasonUncertainty?: boolean;
  }

  /** @throws Error for text outside the grammar or the constraints */
  export function parse(text: string, constraints?: Constraints): Parsed;

  /** The first and the last millisecond (UTC) of a date. @throws Error for text outside the grammar */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
