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
 * What the parser of queries leaves out without a word: the answer would be to another question, a whole list where one was
 * filtered.
 *
 * @param querystring as it was sent, without the question mark.
 * @returns a name every object has (`constructor`) that stands in the name of a parameter, or the first parameter that is one
 *   too many; undefined when all is read.
 */
export function unreadParameter(querystring: string): string | undefined {
  const names = querystring.split('&').map((pair) => decoded(pair.split('=')[0] ?? ''));
  const inherited = INHERITED.find((name) => names.some((each) => each.split(/[[\]]/).includes(name)));
  return inherited ?? names[MOST_PARAMETERS];
}
