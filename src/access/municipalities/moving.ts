import { FILE, isOwned } from '../../model/content-types';
import { issue, type Issue } from '../../domain/issue';
import { refuseInForm } from '../../model/messages/refuse';
import { partsOf } from '../../model/schema/parts';
import { rowsOf } from '../../model/schema/row-values';
import type { EntryRow } from '../../writing/document-rows';
import { ofOtherMunicipality } from '../../writing/publishing/publish-issues';
import { referrersOf } from '../../writing/publishing/referrers';
import { quoteTitles } from '../../writing/publishing/require-unreferenced';
import { municipalityOf } from '../../writing/slugs/slugs';
import type { Write, WriteHandler } from '../../writing/write';
import { mediaWhere } from './ownership';

/** The entries of the old municipality that link to the document. */
const referring = async ({ strapi, uid }: Write, documentId: string): Promise<Issue[]> => {
  const { named, count } = await referrersOf(strapi, uid, documentId, 'draft');
  if (count === 0) return [];
  const more = count > named.length ? [`+${count - named.length}`] : [];
  return [issue('moved_while_referred', ['municipality'], { titles: [...quoteTitles(named), ...more] })];
};

/**
 * An issue for each file in a row that belongs to another municipality, at its field; files without a municipality are
 * common.
 */
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
 * Refuses to move an entry to another municipality while something connects it to the old one: its published page,
 * links to it, documents it links to, files it shows. Otherwise neither municipality could change or withdraw it
 * (docs/adr/0039-moving-an-entry.md). Checked after the save, when the new municipality is known; a refusal rolls the
 * save back.
 */
export const requireMovable: WriteHandler = async (write, next) => {
  const { strapi, uid, before } = write;
  const from = municipalityOf(before.source);
  const result = await next();
  const row = write.now.source;
  const to = municipalityOf(row);
  if (!isOwned(uid) || !row || from === undefined || from === to) return result;
  // An entry whose published page already has the other municipality was moved before this rule existed; it may be
  // repaired.
  const isComingBack =
    before.published.length > 0 && before.published.every((each) => municipalityOf(each) === to);
  if (isComingBack) return result;
  const issues = before.published.length > 0 ? [issue('moved_while_published', ['municipality'])] : [];
  issues.push(
    ...(await referring(write, row.documentId)),
    ...(await ofOtherMunicipality(strapi, uid, row)),
    ...(await foreignFiles(write, row, to)),
  );
  return issues.length === 0 ? result : refuseInForm(strapi, write.schema, issues);
};
