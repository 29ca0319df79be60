import { documentApi, tagOf } from './document-tag';

interface Asked {
  model: string;
  documentId?: string;
  params?: { locale?: string };
}

interface Tag {
  type: string;
  id?: string;
}

/** The part of a request's definition that is changed (RTK Query); Strapi exports no type for it. */
interface Endpoint {
  invalidatesTags: (result: unknown, error: unknown, asked: Asked) => (string | Tag)[];
}

/** The request of Strapi's that is changed, by its name. */
export const ENDPOINT = 'deleteDocument';

const forgetDeleted = (endpoint: Endpoint) => {
  const { invalidatesTags } = endpoint;
  endpoint.invalidatesTags = (result, error, asked) => {
    if (error !== undefined) return [];
    const { id } = tagOf(asked.model, String(asked.documentId));
    const isWhole = asked.params?.locale === '*';
    return invalidatesTags(result, error, asked).filter(
      (tag) => !isWhole || typeof tag === 'string' || tag.id !== id,
    );
  };
};

/**
 * Hold: `deleteDocument` of the content manager (content-manager/dist/admin/services/documents.mjs), changed by RTK Query's own
 * `enhanceEndpoints`. After a deletion Strapi reads the deleted document again, because its form is still there, and says „Entity
 * not found“ in red beside „Deleted document“ in green; after a refused one too, which resets the form. It can go when Strapi
 * leaves the form before it reads again.
 */
export function forgetDeletedDocuments() {
  // The name is not one that the exported API knows.
  documentApi.enhanceEndpoints({ endpoints: { [ENDPOINT]: forgetDeleted } as object });
}
