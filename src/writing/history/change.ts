/** The value of a field before and after a write; null for none. Linked documents and files by name, component rows by key. */
export interface Change {
  field: string;
  /** The language, where it is not the entry's. */
  locale?: string;
  /** `before` is what was published, while the draft differed from it. */
  published?: true;
  before: unknown;
  after: unknown;
}
