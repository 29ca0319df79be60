/** Sites know the slug history by what they need of it: where to send who comes by an old address. */
export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/redirects', handler: 'api::slug-record.slug-record.redirects' }],
};
