/** Query parameters that are as good as a password: of an invitation, and of a link for a new password. */
const SECRETS = ['registrationToken', 'code'];

/** The addresses of previews, which whoever knows one may read. */
const PREVIEW = /^(\/preview\/)[^/?]+/i;

/** The name of a parameter as it is understood, however it is spelled: `registration%54oken`, `code[0]`. */
const nameOf = (parameter: string): string => {
  const [name = ''] = [...new URLSearchParams(parameter).keys()];
  return name.replace(/\[.*$/, '');
};

/** The address of a request as a log may have it: without what opens a door to whoever reads the log. */
export const loggedAddress = (url: string): string => {
  const [path = '', ...queries] = url.split('?');
  const shown = path.replace(PREVIEW, '$1…');
  if (queries.length === 0) return shown;
  const parameters = queries.join('?').split('&');
  return `${shown}?${parameters.map((each) => (SECRETS.includes(nameOf(each)) ? '…' : each)).join('&')}`;
};
