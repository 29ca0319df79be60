/**
 * True for an absolute http or https address (WHATWG URL) that can be published as it is.
 * An address with a user name is refused: it publishes a password, or shows one host and leads to another.
 */
export function isHttpUrl(text: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** Whether a link in a text can be followed: to a page, or to a mailbox or telephone (RFC 6068, RFC 3966). */
export const isLinkable = (text: string): boolean =>
  isHttpUrl(text) || /^(mailto:[^\s@]+@[^\s@]+|tel:\+?[\d().-]+)$/i.test(text);

/** Domains whose names people leave the scheme out of; not the endings of files. */
const HOST =
  /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+(?:[a-z]{2}|com|org|net|info|gov|edu|int|museum|бг|ею)(?::\d+)?(?:[/?#]\S*)?$/iu;
const WITH_WWW = /^www\.[^\s@]+\.[^\s@.]+$/iu;
const MAILBOX = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/.]+$/u;

/** The address of a page as it was typed, with the scheme where only that is missing: www.troyan.bg is https://www.troyan.bg. */
export const completedUrl = (text: string): string => {
  const isPage = HOST.test(text) || WITH_WWW.test(text);
  return isPage && isHttpUrl(`https://${text}`) ? `https://${text}` : text;
};

/** Likewise where a link in a text leads; that may be a mailbox as well. */
export const completedLink = (text: string): string =>
  MAILBOX.test(text) ? `mailto:${text}` : completedUrl(text);

/** An e-mail address as it was typed or copied, without the scheme of a link and the end of a sentence. */
export const completedMailbox = (text: string): string => {
  const address = text.replace(/^mailto:/i, '').replace(/[.,;]$/, '');
  return MAILBOX.test(address) ? address : text;
};

/** The schemes that a link in a text may have, as Strapi has them for its editor. */
const SCHEMES = ['http:', 'https:', 'ftp:', 'mailto:', 'tel:'];

/** Whether a link is of a kind that no text may have, such as `javascript:` or `file:`; a half-typed one is of none. */
export const isForeignLink = (text: string): boolean => {
  const [scheme] = /^[a-z][a-z\d+.-]*:/i.exec(text) ?? [];
  return scheme !== undefined && !SCHEMES.includes(scheme.toLowerCase());
};
