import type {
  Answer,
  Assignments,
  BinPage,
  CalendarVisit,
  EarlierValue,
  EntryCard,
  HistoryPage,
  InboxGroup,
  InboxGroupName,
  Missing,
  IncomingLinks,
  Invited,
  NewEditor,
  Notices,
  PartnerPlaces,
  PreviewAddress,
  TranslationSave,
  TranslationTable,
  PersonSuggestion,
  RestoredEntry,
} from '../desk/contract';
import { documentApi, tagOf, tagOfList } from './strapi/document-tag';
import type { LibraryFile } from './strapi/media-library';

/** The parameters of a page of a document's history. */
interface HistoryQuery {
  uid: string;
  documentId: string;
  page: number;
}

/** Entries of a type in a language: those with words, or some by their documentIds. */
interface EntriesQuery {
  uid: string;
  locale: string | undefined;
  search?: string;
  documentIds?: readonly string[];
}

/** People by the beginning of a name, in a language; of the municipality that the form is about. */
interface PeopleQuery {
  name: string;
  locale: string | undefined;
  municipality: string | undefined;
}

/** A picture to be put into the media library, with its alternative text; a decorative one has none. */
interface PictureToUpload {
  file: File;
  alternativeText: string | null;
  /** By its id; null where it need not be said. */
  folder: number | null;
}

/** A folder of the media library with those in it. */
interface FolderBranch {
  id: number;
  name: string;
  children: FolderBranch[];
}

/** A folder of the media library, by the names that lead to it: „Троян / Делегации“. */
export interface LibraryFolder {
  id: number;
  path: string;
}

const foldersIn = (branches: readonly FolderBranch[], above = ''): LibraryFolder[] =>
  branches.flatMap(({ id, name, children }) => [
    { id, path: above + name },
    ...foldersIn(children, `${above}${name} / `),
  ]);

/** A form as it is filled in. */
interface FilledForm {
  uid: string;
  /** Undefined for a new entry. */
  documentId: string | undefined;
  locale: string | undefined;
  values: object;
}

/** The municipalities that a user is to be assigned to. */
interface Assignment {
  user: number;
  municipalities: readonly string[];
}

/** A language of the content. */
interface ContentLanguage {
  code: string;
  isDefault: boolean;
}

/** An entry in one of the languages that it is translated into. */
export interface AskedTranslation {
  uid: string;
  documentId: string;
  to: string;
}

const dataOf = <Data>({ data }: Answer<Data>): Data => data;

/**
 * All requests of our own screens. Strapi's client adds the session, and reads a document's history again when it is
 * saved.
 */
const BIN = 'Bin';
const NOTICES = 'Notices';

const api = documentApi.enhanceEndpoints({ addTagTypes: [BIN, NOTICES] }).injectEndpoints({
  endpoints: (build) => ({
    getHistory: build.query<HistoryPage, HistoryQuery>({
      query: ({ uid, documentId, page }) => ({
        url: `/history/${uid}/${documentId}`,
        config: { params: { page } },
      }),
      providesTags: (_result, _error, { uid, documentId }) => [tagOf(uid, documentId)],
    }),
    getPreview: build.query<PreviewAddress, { uid: string; documentId: string }>({
      query: ({ uid, documentId }) => ({ url: `/preview-links/${uid}/${documentId}` }),
      transformResponse: dataOf<PreviewAddress>,
    }),
    getEntries: build.query<EntryCard[], EntriesQuery>({
      query: ({ uid, ...params }) => ({ url: `/entries/${uid}`, config: { params } }),
      transformResponse: dataOf<EntryCard[]>,
      providesTags: (cards = [], _error, { uid }) => cards.map(({ documentId }) => tagOf(uid, documentId)),
    }),
    getPeople: build.query<PersonSuggestion[], PeopleQuery>({
      query: (params) => ({ url: '/people', config: { params } }),
      transformResponse: dataOf<PersonSuggestion[]>,
    }),
    restoreEarlier: build.mutation<
      null,
      { uid: string; documentId: string; id: number; changes: readonly EarlierValue[] }
    >({
      query: ({ uid, documentId, id, changes }) => ({
        method: 'POST',
        url: `/history/${uid}/${documentId}/${id}/restore`,
        data: { changes },
      }),
      transformResponse: dataOf<null>,
      invalidatesTags: (_result, error, { uid, documentId }) =>
        error === undefined ? [tagOf(uid, documentId), tagOfList(uid)] : [],
    }),
    checkForm: build.mutation<Missing | null, FilledForm>({
      query: ({ uid, documentId, locale, values }) => ({
        method: 'POST',
        url: ['/checks', uid, ...(documentId === undefined ? [] : [documentId])].join('/'),
        data: values,
        config: { params: { locale } },
      }),
      transformResponse: dataOf<Missing | null>,
    }),
    getInbox: build.query<InboxGroup[], undefined>({
      query: () => ({ url: '/inbox' }),
      transformResponse: dataOf<InboxGroup[]>,
    }),
    getInboxGroup: build.query<InboxGroup | undefined, InboxGroupName>({
      query: (group) => ({ url: '/inbox', config: { params: { group } } }),
      transformResponse: (answer: Answer<InboxGroup[]>) => dataOf(answer)[0],
    }),
    getCalendar: build.query<CalendarVisit[], { from: string; to: string }>({
      query: (params) => ({ url: '/calendar', config: { params } }),
      transformResponse: dataOf<CalendarVisit[]>,
    }),
    getPlaces: build.query<PartnerPlaces, undefined>({
      query: () => ({ url: '/places' }),
      transformResponse: dataOf<PartnerPlaces>,
    }),
    /** The countries of partners, by their codes. */
    getPartnerCountries: build.query<string[], undefined>({
      query: () => ({ url: '/places/countries' }),
      transformResponse: dataOf<string[]>,
    }),
    getLinks: build.query<IncomingLinks, { uid: string; documentId: string }>({
      query: ({ uid, documentId }) => ({ url: `/links/${uid}/${documentId}` }),
      transformResponse: dataOf<IncomingLinks>,
    }),
    getLanguages: build.query<ContentLanguage[], undefined>({ query: () => ({ url: '/i18n/locales' }) }),
    /** The year of the earliest entry of a type, by a date of it; null where none has one. */
    getFirstYear: build.query<number | null, { uid: string; field: string }>({
      query: ({ uid, field }) => ({
        url: `/content-manager/collection-types/${uid}`,
        config: {
          params: {
            pageSize: 1,
            sort: `${field}:ASC`,
            filters: { $and: [{ [field]: { $notNull: 'true' } }] },
          },
        },
      }),
      transformResponse: ({ results }: { results: Record<string, unknown>[] }, _meta, { field }) => {
        const year = Number(String(results[0]?.[field] ?? '').slice(0, 4));
        return year > 0 ? year : null;
      },
    }),
    getTranslation: build.query<TranslationTable, AskedTranslation>({
      query: ({ uid, documentId, to }) => ({
        url: `/translations/${uid}/${documentId}`,
        config: { params: { to } },
      }),
      transformResponse: dataOf<TranslationTable>,
    }),
    saveTranslation: build.mutation<TranslationTable, AskedTranslation & { save: TranslationSave }>({
      query: ({ uid, documentId, to, save }) => ({
        method: 'PUT',
        url: `/translations/${uid}/${documentId}`,
        config: { params: { to } },
        data: save,
      }),
      transformResponse: dataOf<TranslationTable>,
      // After a refusal nothing is other than it was.
      invalidatesTags: (_result, error, { uid, documentId }) => (error ? [] : [tagOf(uid, documentId)]),
    }),
    publishTranslation: build.mutation<unknown, AskedTranslation>({
      query: ({ uid, documentId, to }) => ({
        method: 'POST',
        url: `/content-manager/collection-types/${uid}/${documentId}/actions/publish`,
        config: { params: { locale: to } },
        data: {},
      }),
      invalidatesTags: (_result, error, { uid, documentId }) => (error ? [] : [tagOf(uid, documentId)]),
    }),
    getAssignments: build.query<Assignments, undefined>({
      query: () => ({ url: '/access/assignments' }),
      transformResponse: dataOf<Assignments>,
    }),
    getFolders: build.query<LibraryFolder[], undefined>({
      query: () => ({ url: '/upload/folder-structure' }),
      transformResponse: (answer: Answer<FolderBranch[]>) => foldersIn(dataOf(answer)),
    }),
    uploadPicture: build.mutation<LibraryFile, PictureToUpload>({
      query: ({ file, alternativeText, folder }) => {
        const data = new FormData();
        data.append('files', file);
        data.append('fileInfo', JSON.stringify({ name: file.name, alternativeText, folder }));
        return { method: 'POST', url: '/upload', data };
      },
      transformResponse: ([file]: [LibraryFile]) => file,
    }),
    assign: build.mutation<Assignments, Assignment>({
      query: ({ user, municipalities }) => ({
        method: 'PUT',
        url: `/access/assignments/${user}`,
        data: { municipalities },
      }),
      transformResponse: dataOf<Assignments>,
      onQueryStarted: async (_asked, { dispatch, queryFulfilled }) => {
        const answered = await queryFulfilled.catch(() => undefined); // the page tells of a refusal
        if (answered) dispatch(showAssignments(answered.data));
      },
    }),
    invite: build.mutation<Invited, NewEditor | { user: number }>({
      query: (asked) => ({
        method: 'POST',
        url: 'user' in asked ? `/access/invitations/${asked.user}` : '/access/invitations',
        data: 'user' in asked ? {} : asked,
      }),
      transformResponse: dataOf<Invited>,
      onQueryStarted: async (_asked, { dispatch, queryFulfilled }) => {
        const answered = await queryFulfilled.catch(() => undefined); // the form tells of a refusal
        if (answered) dispatch(showAssignments(answered.data.assignments));
      },
    }),
    getBin: build.query<BinPage, number>({
      query: (page) => ({ url: '/bin', config: { params: { page } } }),
      providesTags: [BIN],
    }),
    restore: build.mutation<RestoredEntry, { id: number; type: string }>({
      query: ({ id }) => ({ method: 'POST', url: `/bin/${id}/restore` }),
      transformResponse: dataOf<RestoredEntry>,
      invalidatesTags: (restored, _error, { type }) =>
        restored ? [BIN, tagOfList(type), tagOf(type, restored.documentId)] : [],
    }),
    getNotices: build.query<Notices, undefined>({
      query: () => ({ url: '/notices' }),
      transformResponse: dataOf<Notices>,
      providesTags: [NOTICES],
    }),
    sendAgain: build.mutation<null, string>({
      query: (receiver) => ({ method: 'POST', url: `/notices/${encodeURIComponent(receiver)}/send-again` }),
      transformResponse: dataOf<null>,
      invalidatesTags: [NOTICES],
    }),
    deleteForGood: build.mutation<null, number>({
      query: (id) => ({ method: 'DELETE', url: `/bin/${id}` }),
      transformResponse: dataOf<null>,
      invalidatesTags: [BIN],
    }),
  }),
});

/** Shows what a change has answered wherever the users are shown. */
const showAssignments = (assignments: Assignments) =>
  api.util.updateQueryData('getAssignments', undefined, () => assignments);

export const {
  useGetHistoryQuery,
  useGetInboxQuery,
  useGetInboxGroupQuery,
  useGetLinksQuery,
  useGetPartnerCountriesQuery,
  useGetPlacesQuery,
  useGetCalendarQuery,
  useGetLanguagesQuery,
  useGetFirstYearQuery,
  useGetPreviewQuery,
  useGetTranslationQuery,
  useSaveTranslationMutation,
  usePublishTranslationMutation,
  useGetAssignmentsQuery,
  useAssignMutation,
  useInviteMutation,
  useGetEntriesQuery,
  useGetPeopleQuery,
  useUploadPictureMutation,
  useGetFoldersQuery,
  useRestoreEarlierMutation,
  useGetBinQuery,
  useRestoreMutation,
  useDeleteForGoodMutation,
  useGetNoticesQuery,
  useSendAgainMutation,
  useCheckFormMutation,
} = api;
