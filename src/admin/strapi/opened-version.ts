import { documentApi } from './document-tag';

interface Document {
  documentId?: string;
  version?: string;
}

/** The arguments of the content manager's requests for one document. */
interface Asked {
  model: string;
  documentId?: string | undefined;
  params?: { locale?: string | undefined };
  data?: object;
}

interface Refused {
  status?: number;
  details?: { version?: string };
}

/** The part of a request's definition that is changed (RTK Query); Strapi exports no type for it. */
interface Endpoint {
  queryFn: (asked: Asked, ...rest: unknown[]) => Promise<{ data?: { data?: Document } }>;
  query: (asked: Asked) => { data?: object };
  invalidatesTags: (result: unknown, error: unknown, asked: Asked) => unknown[];
  transformErrorResponse?: (error: Refused, meta: unknown, asked: Asked) => unknown;
}

type Change = (endpoint: Endpoint) => void;

/** The requests of Strapi's that are changed, by their names. */
export const ENDPOINTS = ['getDocument', 'updateDocument', 'publishDocument'] as const;

/** The form that a version is of. */
type FormOf = Pick<Asked, 'model' | 'documentId' | 'params'>;

/** The versions of the documents that forms show, by document and language. */
const shown = new Map<string, string>();

/** The versions that a conflict was answered with, by those that the forms were opened from. */
const seen = new Map<string, string>();

const nameOf = ({ model, documentId, params }: FormOf) => [model, documentId, params?.locale].join(' ');

/** The version that a form was opened from; undefined for a new entry. */
export const versionShown = (form: FormOf): string | undefined => shown.get(nameOf(form));

/** Says which version a form shows now, when it is filled with what was typed into an earlier one. */
export const showVersion = (form: FormOf, version: string | undefined) => {
  if (version !== undefined) shown.set(nameOf(form), version);
};

const noteVersion: Change = (endpoint) => {
  const { queryFn } = endpoint;
  endpoint.queryFn = async (asked, ...rest) => {
    const answer = await queryFn(asked, ...rest);
    const version = answer.data?.data?.version;
    if (version !== undefined) shown.set(nameOf(asked), version);
    return answer;
  };
};

const sendVersion: Change = (endpoint) => {
  const { query, invalidatesTags } = endpoint;
  endpoint.query = (asked) => {
    const version = shown.get(nameOf(asked));
    if (version === undefined) return query(asked);
    return query({ ...asked, data: { ...asked.data, version: seen.get(version) ?? version } });
  };
  // After a refusal the form keeps what was typed: reading the entry again would reset it to what the colleague saved.
  endpoint.invalidatesTags = (result, error, asked) =>
    error === undefined ? invalidatesTags(result, error, asked) : [];
  endpoint.transformErrorResponse = (error, _meta, asked) => {
    const version = shown.get(nameOf(asked));
    const next = error.status === 409 ? error.details?.version : undefined;
    if (version !== undefined && next !== undefined) seen.set(version, next);
    return error;
  };
};

/**
 * Hold: three of the content manager's requests (content-manager/dist/admin/services/documents.mjs), changed by RTK Query's own
 * `enhanceEndpoints`. A form of Strapi's drops what is not in the schema, so the version that it was opened from is kept here and
 * sent with a save. The version is always that of what the form shows: a form is reset whenever its document is read again
 * with other values. A save that is refused because of what a colleague saved goes through when it is sent again: its editor has
 * read both values. It can go when Strapi's forms send a version (strapi/strapi#27506).
 */
export function sendOpenedVersions() {
  documentApi.enhanceEndpoints({
    // The names are not those that the exported API knows.
    endpoints: {
      getDocument: noteVersion,
      updateDocument: sendVersion,
      publishDocument: sendVersion,
    } as object,
  });
}
