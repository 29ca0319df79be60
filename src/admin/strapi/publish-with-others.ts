import { documentApi, TAG } from './document-tag';

/** What is sent of a publication, as far as it is changed (RTK Query); Strapi exports no type for it. */
interface Request {
  config?: { params?: object };
}
interface Endpoint {
  query: (asked: object) => Request;
  invalidatesTags: (...answered: unknown[]) => unknown[];
}

/** The request of Strapi’s that is changed. */
export const PUBLISH = 'publishDocument';

/** Whether the publication that is being sent is one with others; the form of this page sends one at a time. */
let isWithOthers = false;

/** Publishes by Strapi’s own action, together with the unpublished entries that the form links to (docs/adr/0046-sets.md). */
export async function withOthers(publish: () => Promise<void>) {
  isWithOthers = true;
  try {
    await publish();
  } finally {
    isWithOthers = false;
  }
}

const askForOthers = (endpoint: Endpoint) => {
  const { query, invalidatesTags } = endpoint;
  endpoint.query = (asked) => {
    const request = query(asked);
    if (!isWithOthers) return request;
    const { config } = request;
    return { ...request, config: { ...config, params: { ...config?.params, withRelated: true } } };
  };
  // The others are read again as well.
  endpoint.invalidatesTags = (...answered) => {
    const tags = invalidatesTags(...answered);
    return isWithOthers && tags.length > 0 ? [...tags, TAG] : tags;
  };
};

/**
 * Hold: the content manager’s request for a publication (content-manager/dist/admin/services/documents.mjs), changed by RTK Query’s own
 * `enhanceEndpoints`. Its action validates the form, sends it, shows what was refused and leads on to what is new, and can be told of
 * no further parameter. It can go when the action takes one.
 */
export const sendWithOthers = () =>
  documentApi.enhanceEndpoints({
    // The name is not one that the exported API knows.
    endpoints: { [PUBLISH]: askForOthers } as object,
  });
