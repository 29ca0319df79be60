/**
 * True for an absolute http or https address (WHATWG URL) that can be published as it is.
 * An address with a user name is refused: it publishes a password, or shows one host and leads to another.
 */
export function isHttpUrl(text: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
