import type { Core } from '@strapi/strapi';
import { namedMunicipalities } from '../../access/municipalities/assignments';
import { binOf, DAYS_IN_BIN, type BinEntry } from '../../writing/bin/entries';
import type { BinPage } from '../contract';
import { binOfPresentUser, mayEmptyBin } from './access';

const PAGE_SIZE = 20;

const endOf = (at: string | Date): string => {
  const end = new Date(at);
  end.setUTCDate(end.getUTCDate() + DAYS_IN_BIN);
  return end.toISOString();
};

/** A page of what the present user may restore, the last deleted first. */
export const readBin = async (strapi: Core.Strapi, page: number): Promise<BinPage> => {
  const where = await binOfPresentUser(strapi);
  const entries: BinEntry[] = await binOf(strapi).findMany({
    where,
    select: ['id', 'at', 'who', 'whoKind', 'type', 'municipality', 'title', 'published'],
    orderBy: { id: 'desc' },
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  });
  const total = await binOf(strapi).count({ where });
  const municipalities = await namedMunicipalities(strapi);
  const nameOf = (id: string | null) =>
    municipalities.find(({ documentId }) => documentId === id)?.name ?? null;
  return {
    data: entries.map(({ id, at, who, whoKind, type, municipality, title, published }) => ({
      id,
      type,
      typeName: strapi.contentType(type).info.displayName,
      title,
      municipality: nameOf(municipality),
      at: new Date(at).toISOString(),
      until: endOf(at),
      who,
      whoKind,
      wasPublished: published,
    })),
    meta: {
      mayEmpty: mayEmptyBin(strapi),
      pagination: { page, pageSize: PAGE_SIZE, pageCount: Math.ceil(total / PAGE_SIZE), total },
    },
  };
};
