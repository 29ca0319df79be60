/** The codings of RFC 9110 (8.4.1) that are offered, the best one first. */
export const CODINGS = ['br', 'gzip', 'identity'] as const;
export type Coding = (typeof CODINGS)[number];

/** A coding and how much it is wanted (RFC 9110, 12.5.3). */
const WANTED = /^([\w.!#$%&'*+^`|~-]+)(?:\s*;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i;

/** What nobody named is accepted as it is, after all that was named. */
const UNNAMED = 0.0001;

/**
 * The coding that a reader wants most, by `Accept-Encoding`; of several the best one, since browsers name all that they know, in any
 * order and without a preference.
 *
 * @param header undefined where it was not sent.
 */
export function acceptedCoding(header: string | undefined): Coding {
  const wanted = new Map(
    (header ?? '').split(',').flatMap((part): [string, number][] => {
      const [, coding, quality = '1'] = WANTED.exec(part.trim()) ?? [];
      return coding === undefined ? [] : [[coding.toLowerCase(), Number(quality)]];
    }),
  );
  const quality = (coding: Coding): number =>
    wanted.get(coding) ?? wanted.get('*') ?? (coding === 'identity' ? UNNAMED : 0);
  // The order of equals stays, and something has to be sent where nothing is accepted.
  const [best = 'identity'] = CODINGS.filter((coding) => quality(coding) > 0).sort(
    (one, other) => quality(other) - quality(one),
  );
  return best;
}
