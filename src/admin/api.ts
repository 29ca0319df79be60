import type { Answer, Assignments, HistoryPage, InboxGroup } from '../desk/contract';
import { documentApi, tagOf } from './strapi/document-tag';

/** The parameters of a page of a document's history. */
interface HistoryQuery {
  uid: string;
  documentId: string;
  page: number;
}

/** The municipalities that a user is to be assigned to. */
interface Assignment {
  user: number;
  municipalities: readonly string[];
}

const dataOf = <Data>({ data }: Answer<Data>): Data => data;

/**
 * All requests of our own screens. Strapi's client adds the session, and reads a document's history again when it is
 * saved.
 */
const api = documentApi.injectEndpoints({
  endpoints: (build) => ({
    getHistory: build.query<HistoryPage, HistoryQuery>({
      query: ({ uid, documentId, page }) => ({
        url: `/history/${uid}/${documentId}`,
        config: { params: { page } },
      }),
      providesTags: (_result, _error, { uid, documentId }) => [tagOf(uid, documentId)],
    }),
    getInbox: build.query<InboxGroup[], undefined>({
      query: () => ({ url: '/inbox' }),
      transformResponse: dataOf<InboxGroup[]>,
    }),
    getAssignments: build.query<Assignments, undefined>({
      query: () => ({ url: '/access/assignments' }),
      transformResponse: dataOf<Assignments>,
    }),
    assign: build.mutation<Assignments, Assignment>({
      query: ({ user, municipalities }) => ({
        method: 'PUT',
        url: `/access/assignments/${user}`,
        data: { municipalities },
      }),
      transformResponse: dataOf<Assignments>,
    }),
  }),
});

export const { useGetHistoryQuery, useGetInboxQuery, useGetAssignmentsQuery, useAssignMutation } = api;
