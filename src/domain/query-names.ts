/** Names that every object has: qs, by which Strapi reads queries, leaves out a parameter that has one of them. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

/** Parameters after these are left out as well (`parameterLimit`). */
export const MOST_PARAMETERS = 1000;

/** As qs decodes a name: what cannot be decoded stays as it is. */
const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return name;
  }
};

/**
 * The first parameter that the query parser drops silently. Strapi would answer another question: a full list instead
 * of a filtered one.
 *
 * @param querystring as it was sent, without the question mark.
 * @returns a name every object has (`constructor`) that is in the name of a parameter, a value without a name (`=1`), or the
 *   first parameter that is one too many; undefined when all is read.
 */
export function unreadParameter(querystring: string): string | undefined {
  const pairs = querystring.split('&');
  const names = pairs.map((pair) => decoded(pair.split('=')[0] ?? ''));
  const inherited = INHERITED.find((name) => names.some((each) => each.split(/[[\]]/).includes(name)));
  return inherited ?? pairs.find((pair) => /^=./.test(pair)) ?? names[MOST_PARAMETERS];
}
