import type { Core } from '@strapi/strapi';
import type { ContentType } from '../model/content-types';
import { SOURCE_LOCALE } from '../model/locales';
import { schemasOf, type AnySchema, type SchemaOf } from '../model/schema/field-options';
import { DocumentRows, loadDocument, type EntryRow } from './document-rows';
import { lockDocuments } from './locks';
import { documentsOf, type Data, type WriteAction, type WriteParams, type WriteResult } from './documents';

const copyOf = ({ rows }: DocumentRows) => new DocumentRows(rows.map((row) => ({ ...row })));

/** The languages in a request; undefined for none or all. */
const named = (locale: WriteParams['locale']): readonly string[] | undefined => {
  const names = [locale ?? []].flat().filter((name) => name !== '');
  return names.length === 0 || names.includes('*') ? undefined : names;
};

/** One write, as the steps of the pipeline (src/pipeline.ts) see it. */
export class Write {
  /** The requested languages; undefined for none or all. Copying to other languages later does not change them. */
  readonly asked: readonly string[] | undefined;
  readonly #params: WriteParams;
  #before: DocumentRows | undefined;
  #now: DocumentRows | undefined;

  /** @param params Strapi's own object: changes made before Strapi acts have an effect. */
  constructor(
    readonly strapi: Core.Strapi,
    readonly uid: ContentType,
    readonly action: WriteAction,
    params: WriteParams,
  ) {
    this.#params = params;
    this.asked = named(params.locale);
  }

  get schemaOf(): SchemaOf {
    return schemasOf(this.strapi);
  }

  get schema(): AnySchema {
    return this.schemaOf(this.uid);
  }

  /** The document; undefined for one that is being created. */
  get documentId(): string | undefined {
    return this.#params.documentId;
  }

  /** The language a save writes in. */
  get locale(): string {
    return this.asked?.[0] ?? SOURCE_LOCALE;
  }

  /** The languages the write is about: the requested ones, or the source language. */
  get languages(): readonly string[] {
    return this.asked ?? [this.before.source?.locale ?? SOURCE_LOCALE];
  }

  /** The data of a save or clone, as changed by earlier steps. */
  get data(): Readonly<Data> | undefined {
    return this.#params.data;
  }

  setData(data: Data) {
    this.#params.data = data;
  }

  /** Makes Strapi act on these languages; `*` is all. */
  actIn(locales: '*' | string[]) {
    this.#params.locale = locales;
  }

  /** Whether a save is to be published as well. */
  get isToBePublished(): boolean {
    return this.#params.status === 'published';
  }

  saveAsDraft() {
    this.#params.status = 'draft';
  }

  /** The requested content of the answer. */
  get selection(): Pick<WriteParams, 'fields' | 'populate'> {
    const { fields, populate } = this.#params;
    return { ...(fields !== undefined && { fields }), ...(populate !== undefined && { populate }) };
  }

  /** Adds a relation to the answer, if the request selects what it contains. */
  alsoAnswer(relation: string) {
    const { populate } = this.#params;
    if (typeof populate === 'object' && !Array.isArray(populate))
      this.#params.populate = { ...populate, [relation]: true };
  }

  /** Returns a call that repeats this write from the beginning; made before any step changes it. */
  repeatable(): () => Promise<WriteResult> {
    const asked = structuredClone(this.#params);
    return () => documentsOf(this.strapi, this.uid)[this.action](structuredClone(asked));
  }

  /** Locks the document and loads it, in the write's transaction and before any step has changed it. */
  async load() {
    const { documentId } = this;
    if (documentId !== undefined)
      await lockDocuments(this.strapi, this.uid, { documentIds: [documentId] }, 'write');
    await this.read();
  }

  /** Loads the document without locking it, for a write that is judged and not made. */
  async read() {
    const { documentId } = this;
    const found =
      documentId === undefined ? [] : (await loadDocument(this.strapi, this.uid, documentId)).rows;
    this.#before = new DocumentRows(found.map((row) => Object.freeze(row)));
  }

  /** The document before the write, immutable; without rows when it did not exist. */
  get before(): DocumentRows {
    if (!this.#before) throw new Error(`A step asks for the document of ${this.action} before it is loaded.`);
    return this.#before;
  }

  /** The document after the steps so far: as last loaded, with the changes reported by `rowsChanged`. */
  get now(): DocumentRows {
    return (this.#now ??= copyOf(this.before));
  }

  /** Loads the document again, so that `now` has what Strapi stored. */
  async reload(documentId: string): Promise<DocumentRows> {
    return (this.#now = await loadDocument(this.strapi, this.uid, documentId));
  }

  /** Reports what a step has stored past the document service, so that later steps see it. */
  rowsChanged(isChanged: (row: EntryRow) => boolean, data: Readonly<Data>) {
    for (const row of this.now.rows.filter(isChanged)) Object.assign(row, data);
  }
}

/** A step of the pipeline: calls `next()` once and answers with what it answered, or throws to refuse the write. */
export type WriteHandler = (write: Write, next: () => Promise<WriteResult>) => Promise<WriteResult>;
