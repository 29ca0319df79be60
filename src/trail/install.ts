import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { TRAIL_ENTRY } from '../content-types';
import { schemasOf, titleField } from '../schema/marks';
import { textOf } from '../schema/row-values';
import { onWrite, WRITES, type WriteResult } from '../writing/on-write';
import { beginToTell, whatHappened, type Told } from './happened';
import { reasonsOf } from './notes';
import { whoWrites } from './who';

/** Writes that are told only when they changed something: the admin saves before it publishes. */
const QUIET = ['update', 'discardDraft', 'delete'];

/** A copy is first made and then given what it has of its own: one write to whoever asked for it. */
const copying = new AsyncLocalStorage<true>();

const documentOf = ({ write }: Told, result: WriteResult): string | undefined => {
  const answered = result as { documentId?: string } | null; // every write answers with it, or null
  return answered === null ? undefined : (answered.documentId ?? write.params.documentId);
};

const tell = async (told: Told, document: string) => {
  const { strapi, write, before, locale } = told;
  const { uid: type, action } = write;
  const happened = await whatHappened(told, document);
  if (!happened || (happened.changes.length === 0 && QUIET.includes(action))) return;
  const { row, changes } = happened;
  const title = row ? textOf(row, titleField(schemasOf(strapi)(type))) : null;
  const slug = row ? textOf(row, 'slug') : null;
  const reason = action === 'unpublish' ? reasonsOf(before.drafts) : null;
  const data = { at: new Date(), ...whoWrites(strapi), action, type, document, locale, title, slug, changes, reason };
  // One statement; `create` would read the entry back.
  await strapi.db.query(TRAIL_ENTRY).createMany({ data: [data] });
};

/**
 * Leaves a trail: who did what to which document when, and what it changed, in the transaction of the write, so that
 * there is no write without its entry and no entry without its write (docs/adr/0023-trail.md). Inside of
 * publish-by-publish.ts, so that a save and its publication are told one after the other.
 */
export const installTrail = (strapi: Core.Strapi) =>
  onWrite(strapi, WRITES, async (write, next) => {
    if (copying.getStore()) return next();
    const told = await beginToTell(strapi, write);
    const result = await (write.action === 'clone' ? copying.run(true, next) : next());
    const document = documentOf(told, result);
    if (document !== undefined) await tell(told, document);
    return result;
  });
