const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A piece of a page that is HTML already; nothing else makes one. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = Markup | string | number | readonly Value[] | null | undefined | false;

const textOf = (value: Value): string => {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(textOf).join('');
  return String(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
};

/**
 * A piece of a page: markup`<p>${words}</p>`. Every value is escaped, for texts and for attributes in quotes, unless it is `Markup`; an
 * address has to be checked before.
 */
export const markup = (pieces: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(pieces.map((piece, index) => piece + textOf(values[index])).join(''));
