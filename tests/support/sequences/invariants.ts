import type * as compute from '../../../src/writing/computed/compute';
import type * as clock from '../../../src/model/clock';
import type * as documentRows from '../../../src/writing/document-rows';
import { app, compiled, visit } from '../app';
import type { Doc, World } from './operations';
import { isText, optionsOf, schemaOf, type Row } from './values';

const rowsOf = (value: unknown) => (value === null || value === undefined ? [] : [value].flat()) as Row[];
const nameOf = (row: Row) => `${row.locale} ${row.publishedAt ? 'published' : 'draft'}`;

/** The facts of a row by its schema: what must be the same in every language. Component rows by key, in order. */
const factsOf = (uid: string, row: Row): Row => {
  const facts: Row = {};
  for (const [name, attribute] of Object.entries(schemaOf(uid).attributes)) {
    // What others say of it, as a visit of its project, is theirs.
    if (optionsOf(attribute) === undefined || 'mappedBy' in attribute) continue;
    if (attribute.type === 'component')
      facts[name] = rowsOf(row[name]).map((each) => factsOf(attribute.component, each));
    else if (attribute.type === 'relation')
      facts[name] = rowsOf(row[name]).map(({ documentId }) => documentId);
    else if (attribute.type === 'media') facts[name] = rowsOf(row[name]).map(({ id }) => id);
    else if (!isText(attribute) && name !== 'slug') facts[name] = row[name] ?? null;
  }
  return facts;
};

/** What the fields are for that every language has of its own, whatever it is translated from. */
const OWN_TO_EACH: readonly (string | undefined)[] = ['text-state', 'note'];

/** The plain texts of a row; those in components are compared where the fallback itself is tested. */
const textsOf = (uid: string, row: Row): Row =>
  Object.fromEntries(
    Object.entries(schemaOf(uid).attributes)
      .filter(([, attribute]) => isText(attribute) && !OWN_TO_EACH.includes(optionsOf(attribute)?.role))
      .filter(([, { type }]) => ['string', 'text', 'blocks'].includes(type))
      .filter(([, attribute]) => optionsOf(attribute) !== undefined && !optionsOf(attribute)?.computed)
      .map(([name]) => [name, row[name] ?? null]),
  );

function* linksOf(uid: string, row: Row): Generator<[string, Row]> {
  for (const [name, attribute] of Object.entries(schemaOf(uid).attributes))
    if (attribute.type === 'relation' && optionsOf(attribute))
      for (const each of rowsOf(row[name])) yield [name, each];
}

/** What is wrong between the rows of a document. */
const untruths = (doc: Doc, rows: readonly Row[], languages: readonly string[]): string[] => {
  const wrong: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) wrong.push(`${doc.uid} ${doc.documentId}: ${what}`);
  };
  const drafts = rows.filter(({ publishedAt }) => publishedAt === null);
  const published = rows.filter(({ publishedAt }) => publishedAt !== null);
  const locales = (some: readonly Row[]) =>
    some
      .map(({ locale }) => locale)
      .sort()
      .join();
  const all = [...languages].sort().join();
  must(locales(drafts) === all, `drafts in ${locales(drafts)}`);
  must(published.length === 0 || locales(published) === all, `published in ${locales(published)}`);
  for (const versions of [drafts, published]) {
    const [first, ...others] = versions;
    if (!first) continue;
    const facts = JSON.stringify(factsOf(doc.uid, first));
    for (const other of others) {
      const otherFacts = JSON.stringify(factsOf(doc.uid, other));
      must(facts === otherFacts, `${nameOf(first)} and ${nameOf(other)} disagree:\n${facts}\n${otherFacts}`);
    }
    const sources = versions.filter(({ translation }) => translation === 'source');
    must(sources.length === 1, `${sources.length} sources among ${versions.map(nameOf).join()}`);
    for (const row of versions)
      if (row.translation === 'fallback' && sources[0])
        must(
          JSON.stringify(textsOf(doc.uid, row)) === JSON.stringify(textsOf(doc.uid, sources[0])),
          `the fallback of ${nameOf(row)} is not its source`,
        );
  }
  for (const row of published) {
    must(row.translation !== 'in-progress', `${nameOf(row)} shows work in progress`);
    must(row.withdrawnBecause === null, `${nameOf(row)} is published and says why it is withdrawn`);
  }
  for (const row of rows)
    for (const [name, linked] of linksOf(doc.uid, row)) {
      const target = `${nameOf(row)}: ${name} → ${nameOf(linked)} ${String(linked.documentId)}`;
      must(linked.locale === row.locale, `${target} is in another language`);
      must((linked.publishedAt === null) === (row.publishedAt === null), `${target} is in another state`);
    }
  return wrong;
};

const outdated = (uid: string, row: Row): string[] => {
  const { patchesFor } = compiled<typeof compute>('writing/computed/compute');
  const { today } = compiled<typeof clock>('model/clock');
  const context = {
    schemaOf: (each: string) => schemaOf(each),
    locale: String(row.locale),
    today: today(),
    newKey: () => 'a new key',
  };
  const patches: { uid: string; data: Row }[] = patchesFor(schemaOf(uid), row, context);
  return patches.map((patch) => `${uid} ${nameOf(row)}: outdated ${patch.uid} ${JSON.stringify(patch.data)}`);
};

/** Whether sites get exactly the published versions: all of them, and nothing of a draft. */
const misdelivered = async (
  doc: Doc,
  published: readonly Row[],
  languages: readonly string[],
): Promise<string[]> => {
  const { pluralName } = app().contentType(doc.uid).info;
  const wrong: string[] = [];
  for (const locale of languages) {
    const { body, status } = await visit(
      `/api/${pluralName}/${doc.documentId}?locale=${locale}&status=draft`,
    );
    const row = published.find((each) => each.locale === locale);
    const title = 'title' in schemaOf(doc.uid).attributes ? 'title' : 'name';
    if (row ? body.data?.[title] !== row[title] : ![404, 410].includes(status))
      wrong.push(
        `${doc.uid} ${doc.documentId}: REST answers ${status} ${JSON.stringify(body.data?.[title])} in ${locale}`,
      );
  }
  return wrong;
};

/** What readers see of each document, as far as a write to another may not touch it. */
type Seen = Map<string, string>;

const seenOf = (doc: Doc, rows: readonly Row[]): string =>
  JSON.stringify(
    rows
      .filter(({ publishedAt }) => publishedAt !== null)
      .sort((a, b) => (String(a.locale) < String(b.locale) ? -1 : 1))
      .map((row) => [row.locale, factsOf(doc.uid, row), textsOf(doc.uid, row)]),
  );

/** Watches a world from step to step. */
export class Watch {
  private seen: Seen = new Map();

  constructor(private readonly world: World) {}

  /**
   * Everything that is untrue after a step; empty when all is well. Documents that are gone leave the world.
   *
   * @param acted the documents that were written to: what readers see of all others has to be what it was. Undefined
   * after a step that may change any, as the last look at the end and the adding of a language.
   */
  async wrongAfter(acted: readonly Doc[] | undefined): Promise<string[]> {
    const { loadDocument } = compiled<typeof documentRows>('writing/document-rows');
    const wrong: string[] = [];
    for (const doc of [...this.world.docs]) {
      const { rows } = await loadDocument(app(), doc.uid, doc.documentId);
      const isActed = acted === undefined || acted.some(({ documentId }) => documentId === doc.documentId);
      const [before, now] = [this.seen.get(doc.documentId), seenOf(doc, rows)];
      this.seen.set(doc.documentId, now);
      if (!isActed && before !== now)
        wrong.push(
          `${doc.uid} ${doc.documentId}: the published row changed without a write:\n${before}\n${now}`,
        );
      if (rows.length === 0) {
        this.world.docs.splice(this.world.docs.indexOf(doc), 1);
        continue;
      }
      wrong.push(
        ...untruths(doc, rows, this.world.languages),
        ...rows.flatMap((row) => outdated(doc.uid, row)),
      );
      const published = rows.filter(({ publishedAt }) => publishedAt !== null);
      if (isActed) wrong.push(...(await misdelivered(doc, published, this.world.languages)));
    }
    return wrong;
  }
}
