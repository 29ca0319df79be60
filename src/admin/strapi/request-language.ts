/**
 * Hold: `fetch` and `XMLHttpRequest`, with which Strapi's admin asks its server (admin/dist/admin/admin/src/utils/getFetchClient.mjs,
 * upload/dist/admin/future/services/uploadFileViaXHR.mjs). Both send the browser's languages; here they send the page's, in
 * which the answer will be read: before signing in the server knows no other, and an account may have chosen none. It
 * can go when Strapi sends the language of its page.
 */
export const sendLanguageOfPage = ({ fetch, XMLHttpRequest, document }: Window & typeof globalThis) => {
  const HEADER = 'Accept-Language';
  const language = () => document.documentElement.lang;
  window.fetch = (input, init) => {
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    if (!headers.has(HEADER)) headers.set(HEADER, language());
    return fetch(input, { ...init, headers });
  };
  const { send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function (body) {
    this.setRequestHeader(HEADER, language());
    send.call(this, body);
  };
};
