import type { Core } from '@strapi/strapi';
import { keepIdentity } from '../../access/documents/identity';
import { guardWrite } from '../../access/documents/write-guard';
import { presentlyMay } from '../../access/municipalities/scope';
import { issue, type Issue } from '../../domain/issue';
import { isRecord } from '../../domain/record';
import type { ContentType } from '../../model/content-types';
import { messagesInForm, sentenceOf } from '../../model/messages/refuse';
import { schemasOf } from '../../model/schema/field-options';
import { malformedValues } from '../../model/schema/malformed-values';
import { loadDocument } from '../../writing/document-rows';
import type { Data } from '../../writing/documents';
import { asSaved } from '../../writing/publishing/as-saved';
import type { Named } from '../../writing/publishing/links';
import { publicationIssues } from '../../writing/publishing/publication-issues';
import { asOneSet } from '../../writing/publishing/together';
import { timeIssues } from '../../writing/schedule/times-ahead';
import { normaliseTexts } from '../../writing/validation/normalise';
import { partnersByName } from '../../writing/validation/partners-by-name';
import { Write, type WriteHandler } from '../../writing/write';
import type { Missing, NeededEntry } from '../contract';

/** A form as it is filled in. */
export interface Form {
  uid: ContentType;
  /** Undefined for a new entry. */
  documentId: string | undefined;
  locale: string;
  data: Data;
}

/** The steps of a save (src/pipeline.ts) that decide who may and prepare its data, in the pipeline's order. */
const STEPS: readonly WriteHandler[] = [keepIdentity, guardWrite, normaliseTexts, partnersByName];

/** Runs the steps, the first outermost, and then `last`; nothing is stored, so there is no answer. */
const through = async (
  [step, ...inner]: readonly WriteHandler[],
  write: Write,
  last: () => Promise<void>,
): Promise<null> => {
  if (step) await step(write, () => through(inner, write, last));
  else await last();
  return null;
};

/** What each of the entries that have to be published first lacks, published together with the form’s. */
const neededEntries = (
  strapi: Core.Strapi,
  { documentId = '' }: Write,
  publishFirst: readonly Named[],
): Promise<NeededEntry[]> =>
  asOneSet([documentId, ...publishFirst.map((each) => each.documentId)], async () => {
    const needed: NeededEntry[] = [];
    for (const named of publishFirst) {
      const document = await loadDocument(strapi, named.uid, named.documentId);
      const { issues } = await publicationIssues(strapi, named.uid, document, []);
      if (!presentlyMay(strapi, 'publish', named.uid)) issues.unshift(issue('publish_not_yours', []));
      const reasons = await messagesInForm(strapi, schemasOf(strapi)(named.uid), issues);
      needed.push({ ...named, missing: reasons.map((reason) => sentenceOf(strapi, reason)) });
    }
    return needed;
  });

/** Data without some values, which stay as they are stored. */
function without(data: Data, paths: readonly Issue['path'][]): Data {
  const left = structuredClone(data);
  for (const path of paths) {
    let holder: unknown = left;
    for (const step of path.slice(0, -1)) holder = (holder as Data | undefined)?.[step]; // a list has its rows by number
    if (isRecord(holder)) Reflect.deleteProperty(holder, String(path.at(-1)));
  }
  return left;
}

/** What a form lacks: values that its fields cannot hold, and what publishing asks of the rest. */
async function issuesOf(write: Write) {
  const { strapi, uid, schemaOf, locale, data = {} } = write;
  const unusable = [...malformedValues(schemaOf, uid, data), ...(await timeIssues(write))];
  const paths = unusable.map(({ path }) => path);
  write.setData(without(data, paths));
  const { issues, publishFirst } = await publicationIssues(strapi, uid, await asSaved(write), [locale]);
  const isTold = ({ path }: Issue) => path.length > 0 && paths.some((each) => each.join() === path.join());
  return { issues: [...unusable, ...issues.filter((each) => !isTold(each))], publishFirst };
}

/**
 * What stands in the way of publishing a form as it is filled in now, by the steps and the rules that its save and its publication
 * would meet. Nothing is written.
 *
 * @throws what a save would be refused with where its user may not make it.
 */
export async function judge(strapi: Core.Strapi, { uid, documentId, locale, data }: Form): Promise<Missing> {
  const action = documentId === undefined ? 'create' : 'update';
  const write = new Write(strapi, uid, action, { ...(documentId && { documentId }), locale, data });
  await write.read();
  let missing: Missing = { items: [], publishFirst: [] };
  await through(STEPS, write, async () => {
    const { issues, publishFirst } = await issuesOf(write);
    const items = await messagesInForm(strapi, write.schema, issues, false); // the panel has a field for it
    missing = {
      items: items.map(({ path, message, code, label, warning }) => ({
        ...{ path, message, code },
        ...(label !== undefined && { label }),
        ...(warning && { warning }),
      })),
      publishFirst: await neededEntries(strapi, write, publishFirst),
    };
  });
  return missing;
}
