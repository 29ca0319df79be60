import { FILE, isOwned } from '../../model/content-types';
import { issue, type Issue } from '../../domain/issue';
import { refuse } from '../../model/messages/refuse';
import { partsOf } from '../../model/schema/parts';
import { rowsOf } from '../../model/schema/row-values';
import type { EntryRow } from '../../writing/document-rows';
import { ofOtherMunicipality } from '../../writing/publishing/publish-issues';
import { referrersOf } from '../../writing/publishing/referrers';
import { joinTitles } from '../../writing/publishing/require-unreferenced';
import { municipalityOf } from '../../writing/slugs/slugs';
import type { Write, WriteHandler } from '../../writing/write';
import { mediaWhere } from './ownership';

/** The entries of its municipality that a document would leave behind with a link to it. */
const referring = async ({ strapi, uid }: Write, documentId: string): Promise<Issue[]> => {
  const { named, count } = await referrersOf(strapi, uid, documentId, 'draft');
  if (count === 0) return [];
  const more = count > named.length ? ` (+${count - named.length})` : '';
  return [issue('moved_while_referred', ['municipality'], { titles: joinTitles(named) + more })];
};

/** The files in a row that belong to another municipality, each where it is shown; those of nobody are everybody's. */
const foreignFiles = async ({ strapi, schema, schemaOf }: Write, row: EntryRow, to: string | undefined) => {
  const shown = [...partsOf(schemaOf, schema, row)].flatMap((part) =>
    Object.entries(part.schema.attributes).flatMap(([name, { type }]) =>
      type === 'media'
        ? rowsOf(part.row, name).map(({ id }) => ({ id: Number(id), path: [...part.path, name] }))
        : [],
    ),
  );
  const files = await mediaWhere(strapi, FILE, { id: { $in: shown.map(({ id }) => id) } });
  const foreign = files.flatMap(({ id, municipality }) =>
    municipality !== null && municipality !== to ? [id] : [],
  );
  return shown
    .filter(({ id }) => foreign.includes(id))
    .map(({ path }): Issue => issue('moved_with_file', path));
};

/**
 * Refuses to move an entry to another municipality while anything of it would stay behind: its page, links to it, what it
 * links to, files it shows. Half of it would be the one's and half the other's, and neither could change or withdraw it
 * (docs/adr/0039-moving-an-entry.md). Asked after the save, which is undone: only then it is known whose the entry is.
 */
export const requireMovable: WriteHandler = async (write, next) => {
  const { strapi, uid, before } = write;
  const from = municipalityOf(before.source);
  const result = await next();
  const row = write.now.source;
  const to = municipalityOf(row);
  if (!isOwned(uid) || !row || from === undefined || from === to) return result;
  // An entry whose page is the other one's already was moved before there was this rule; it is put together again.
  const isComingBack =
    before.published.length > 0 && before.published.every((each) => municipalityOf(each) === to);
  if (isComingBack) return result;
  const issues = before.published.length > 0 ? [issue('moved_while_published', ['municipality'])] : [];
  issues.push(
    ...(await referring(write, row.documentId)),
    ...(await ofOtherMunicipality(strapi, uid, row)),
    ...(await foreignFiles(write, row, to)),
  );
  return issues.length === 0 ? result : refuse(strapi, issues);
};
