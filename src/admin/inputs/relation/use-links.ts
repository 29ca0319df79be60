import { useDocumentContext, useField, useGetRelationsQuery } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import type { EntryCard } from '../../../desk/contract';
import { useGetEntriesQuery } from '../../api';
import type { DocumentMeta, Link } from '../../content-manager';
import { documentIdOf, linksAfterSave, type Links, type LinksValue } from './links';

/** As many as the server answers at once. */
const PAGE = 100;
const NONE: readonly Link[] = [];
const UNCHANGED: LinksValue = {};

/** The links of a field of the form’s document, with what the form has changed in them. */
export interface LinksOfField {
  /** The document that the form is of; without a documentId it is new. */
  meta: DocumentMeta;
  documentId: string | undefined;
  /** The type of the linked entries; empty where the document has no such field. */
  target: string;
  links: Links;
  shown: readonly Link[];
  change: (value: LinksValue) => void;
  error: string | undefined;
  /** Reads further ones, where there are. */
  more: (() => void) | undefined;
}

/** @param name of a field of the document itself: no row of a component has links */
export const useLinks = (name: string): LinksOfField => {
  const { currentDocument, currentDocumentMeta: meta } = useDocumentContext('useLinks');
  const { value = UNCHANGED, onChange, error } = useField<LinksValue>(name);
  const [page, setPage] = useState(1);
  const { documentId } = currentDocument.document ?? {};
  const { target = '' } = currentDocument.schema?.attributes[name] ?? {};
  const { data, isFetching } = useGetRelationsQuery(
    {
      model: meta.model,
      targetField: name,
      id: documentId,
      params: { ...meta.params, pageSize: PAGE, page },
    },
    { skip: documentId === undefined || target === '', refetchOnMountOrArgChange: true },
  );
  const stored = (documentId === undefined ? undefined : data?.results) ?? NONE;
  const links = useMemo(() => ({ stored, value }), [stored, value]);
  const { pageCount = 1 } = data?.pagination ?? {};
  return {
    meta,
    documentId,
    target,
    links,
    shown: useMemo(() => linksAfterSave(links), [links]),
    change: (next) => onChange(name, { ...value, ...next }),
    error,
    more: page < pageCount && !isFetching ? () => setPage(page + 1) : undefined,
  };
};

/** What people call the entries that are linked, by their documentIds. */
export const useCards = (
  uid: string,
  locale: string | undefined,
  documentIds: readonly string[],
): ReadonlyMap<string, EntryCard> => {
  const asked = [...new Set(documentIds.filter((id) => id !== ''))].slice(0, PAGE).sort();
  const { data } = useGetEntriesQuery({ uid, locale, documentIds: asked }, { skip: asked.length === 0 });
  return useMemo(() => new Map(data?.map((card) => [card.documentId, card])), [data]);
};

/** The documentIds of links. */
export const documentIdsOf = (links: readonly Link[]) => links.map(documentIdOf);
