import { factsBehind } from '../../domain/shared';
import { isBlank } from '../../domain/shared/requirements';
import { now, today } from '../../model/clock';
import { rowsOf, type Row } from '../../model/schema/row-values';
import { loadDocument, type DocumentRows } from '../document-rows';
import { whoWrites } from '../history/author';
import { CONFIRMATIONS, readConfirmation } from '../publishing/confirmations';
import { requirementIssues } from '../publishing/requirements';
import { updateColumns } from '../update-columns';
import type { Write, WriteHandler } from '../write';

/** The component that a confirmation is a row of. */
const CONFIRMATION = 'shared.confirmation';

/** The confirmations of a draft that are not bound to any facts yet. */
const newIn = (draft: Row) =>
  rowsOf(draft, CONFIRMATIONS)
    .map((row) => ({ key: row.key, ...readConfirmation(row) }))
    .filter(({ code, why, facts }) => code !== null && !isBlank(why) && facts === null);

/**
 * Notes for each new confirmation the facts that it is about, who confirmed it and when, in all languages. It is not an edit,
 * and computed fields are not recorded, so it is written past the document service. One without a warning waits for it.
 */
const bindNew = async ({ strapi, uid }: Write, { source: known }: DocumentRows) => {
  if (!known || newIn(known).length === 0) return;
  // The other languages have got their rows only now.
  const { source, drafts } = await loadDocument(strapi, uid, known.documentId);
  if (!source) return;
  const issues = await requirementIssues(uid, source, { strapi, today: today() });
  const rows = drafts.flatMap((draft) => rowsOf(draft, CONFIRMATIONS));
  for (const { key, code } of newIn(source)) {
    const facts = code && factsBehind(issues, code);
    if (facts === null) continue;
    const ids = rows.filter((row) => row.key === key).map(({ id }) => Number(id));
    const bound = { facts, confirmedBy: whoWrites(strapi).who, confirmedOn: now() };
    await updateColumns(strapi, CONFIRMATION, { id: { $in: ids } }, bound);
  }
};

/** Binds confirmations to the facts that they are about (docs/adr/0047-what-can-be-true.md). */
export const bindConfirmations: WriteHandler = async (write, next) => {
  if (!(CONFIRMATIONS in write.schema.attributes)) return next();
  if (write.action === 'publish') {
    await bindNew(write, write.before);
    return next();
  }
  const result = await next();
  await bindNew(write, write.now);
  return result;
};
