/** For the admin only: a trail names people, and shows drafts. */
export default {
  type: 'admin',
  routes: [
    {
      method: 'GET',
      path: '/trail/:uid/:documentId',
      handler: 'api::trail-entry.trail-entry.ofDocument',
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    },
  ],
};
