import { documentApi, tagOf } from '../strapi/document-tag';

/** What a field said before and after, as `GET /history/:uid/:documentId` tells it (src/writing/history/changes.ts). */
export interface Change {
  field: string;
  locale?: string;
  published?: true;
  before: unknown;
  after: unknown;
}

/** One entry of a document's history. */
export interface Entry {
  id: number;
  at: string;
  who: string;
  whoKind: 'person' | 'token' | 'system';
  action: string;
  locale: string;
  changes: Change[];
  reason: Record<string, string> | null;
}

interface Page {
  data: Entry[];
  meta: { pagination: { page: number; pageCount: number } };
}

interface Asked {
  uid: string;
  documentId: string;
  page: number;
}

const api = documentApi.injectEndpoints({
  endpoints: (build) => ({
    getHistory: build.query<Page, Asked>({
      query: ({ uid, documentId, page }) => ({
        url: `/history/${uid}/${documentId}`,
        config: { params: { page } },
      }),
      providesTags: (_result, _error, { uid, documentId }) => [tagOf(uid, documentId)],
    }),
  }),
});

export const { useGetHistoryQuery } = api;
