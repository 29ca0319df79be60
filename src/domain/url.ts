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
