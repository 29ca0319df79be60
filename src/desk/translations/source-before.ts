import type { Core } from '@strapi/strapi';
import { isRecord } from '../../domain/record';
import { HISTORY_ENTRY } from '../../model/content-types';
import type { Change } from '../../writing/history/change';
import type { OpenedTranslation } from './open';
import { nameOf } from './pairs';

/** How many entries of the history are read at most: more than a text waits to be translated again. */
const MOST = 300;

/** How many are read at a time: most translations are newer than the last few writes. */
const AT_ONCE = 30;

interface Entry {
  id: number;
  action: string;
  locale: string;
  changes: readonly Change[];
}

/** The value at an address in the value of a whole field, as the history has it; undefined where the row was not there. */
export function valueAt(field: unknown, address: readonly string[]): unknown {
  const [step, ...rest] = address;
  if (step === undefined) return field ?? null;
  if (Array.isArray(field))
    return valueAt(
      field.find((row) => isRecord(row) && row.key === step),
      rest,
    );
  return isRecord(field) ? valueAt(field[step], rest) : undefined;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What changes drafts; a publication is recorded as the difference to what was published before, and may finish a translation. */
const ON_DRAFTS = ['create', 'clone', 'update', 'discardDraft'];

/** The writes of a document, the newest first, a few at a time. */
async function* writesOf(strapi: Core.Strapi, { uid, source }: OpenedTranslation): AsyncGenerator<Entry> {
  for (let offset = 0; offset < MOST; offset += AT_ONCE) {
    const entries: Entry[] = await strapi.db.query(HISTORY_ENTRY).findMany({
      where: { type: uid, document: source.documentId, action: { $in: [...ON_DRAFTS, 'publish'] } },
      select: ['id', 'action', 'locale', 'changes'],
      orderBy: { id: 'desc' },
      offset,
      limit: AT_ONCE,
    });
    yield* entries;
    if (entries.length < AT_ONCE) return;
  }
}

/** Goes back through the history, and notes of each text what the original said before it was changed. */
class LookBack {
  /** What the original said, by the names of texts that are not yet known to be translated at that time. */
  private readonly before = new Map<string, unknown>();
  private readonly open: Map<string, readonly string[]>;

  constructor(
    private readonly from: string,
    private readonly to: string,
    addresses: readonly (readonly string[])[],
  ) {
    this.open = new Map(addresses.map((address) => [nameOf(address), address]));
  }

  /** What it said when each text was translated. */
  readonly found = new Map<string, unknown>();

  get isDone(): boolean {
    return this.open.size === 0;
  }

  /** An earlier write. */
  note({ action, locale, changes }: Entry) {
    const isDone = changes.some(
      (change) =>
        change.field === 'translation' && (change.locale ?? locale) === this.to && change.after === 'done',
    );
    for (const [name, address] of this.open) {
      const [field, ...rest] = address;
      const change = (language: string) =>
        ON_DRAFTS.includes(action)
          ? changes.find((each) => each.field === field && (each.locale ?? locale) === language)
          : undefined;
      const [theirs, own] = [change(this.from), change(this.to)];
      const isTranslated =
        // Rows that are added or removed in another language change the translation too, and nobody has translated then.
        locale === this.to && own && !isSame(valueAt(own.before, rest), valueAt(own.after, rest));
      if (isDone || isTranslated) {
        this.open.delete(name);
        if (this.before.has(name)) this.found.set(name, this.before.get(name));
      } else if (theirs && !isSame(valueAt(theirs.before, rest), valueAt(theirs.after, rest)))
        this.before.set(name, valueAt(theirs.before, rest) ?? null);
    }
  }
}

/**
 * What the original said of some texts when they were last translated, where it has been changed since: the history knows both
 * (docs/adr/0023-history.md). A translation that is marked as done is one of all that the original said then.
 *
 * @param addresses of texts that are translated.
 * @returns by their names; nothing for a text whose original is the same.
 */
export async function sourceBefore(
  opened: OpenedTranslation,
  addresses: readonly (readonly string[])[],
): Promise<ReadonlyMap<string, unknown>> {
  const { strapi, source, target } = opened;
  const back = new LookBack(source.locale, target.locale, addresses);
  if (back.isDone) return back.found;
  for await (const entry of writesOf(strapi, opened)) {
    back.note(entry);
    if (back.isDone) break;
  }
  return back.found;
}
