import type { UID } from '@strapi/strapi';
import { issue, type Issue, type IssueCode } from '../../domain/issue';
import { rowsOf, textOf, type Row } from '../schema/row-values';
import { PUBLISHED, type FindRows } from './definition';

/** Links between entries of one type that lead in one direction: to what was before, to what is larger. */
interface Direction {
  uid: UID.ContentType;
  fields: readonly string[];
  /** What is said of an entry that leads to itself. */
  code: IssueCode;
}

const linksOf = (row: Row, { fields }: Direction) =>
  fields.flatMap((field) =>
    rowsOf(row, field).map((other) => ({ field, documentId: String(other.documentId), other })),
  );

/**
 * An issue for each link of a draft that leads back to it: the entry that it links to is the draft's own, or leads to it as
 * published, directly or over others.
 */
export async function circularLinks(row: Row, findRows: FindRows, direction: Direction): Promise<Issue[]> {
  const { uid, fields, code } = direction;
  const leadsBack = async (documentId: string, seen: Set<string>): Promise<boolean> => {
    if (documentId === row.documentId) return true;
    if (seen.has(documentId)) return false;
    seen.add(documentId);
    const [published] = await findRows(uid, {
      where: { documentId, locale: row.locale, ...PUBLISHED },
      populate: Object.fromEntries(fields.map((field) => [field, { select: ['documentId'] }])),
    });
    for (const next of published ? linksOf(published, direction) : [])
      if (await leadsBack(next.documentId, seen)) return true;
    return false;
  };
  const issues: Issue[] = [];
  for (const { field, documentId, other } of linksOf(row, direction))
    if (await leadsBack(documentId, new Set()))
      issues.push(issue(code, [field], { title: textOf(other, 'title') ?? textOf(other, 'name') ?? '' }));
  return issues;
}
