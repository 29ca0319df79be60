/**
 * Sites know the slug history by what they need of it: where to send who comes by an old address. The route asks for no
 * right: a read-only API token has none but `find` and `findOne`, and would be refused what every visitor gets.
 */
export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/redirects',
      handler: 'api::slug-record.slug-record.redirects',
      config: { auth: false },
    },
  ],
};
