import type { Data } from '../../writing/documents';
import { contentOf } from '../../writing/content';
import { identityOf } from '../../writing/versions/rows';
import { isRecord } from '../../domain/record';
import { componentFieldsOf, isListField } from '../../model/schema/walk';
import type { TextValue } from '../contract';
import type { OpenedTranslation } from './open';
import { nameOf, rowsBeside, textKindOf, type Pair } from './pairs';

/** What is to be written into a translation, by the names of texts and of parts. */
export interface Written {
  texts: ReadonlyMap<string, TextValue>;
  without: ReadonlySet<string>;
}

/** Makes of texts by their names what a form sends: the rows that something is written in, with what they are known by. */
class Writing {
  private readonly names: readonly string[];

  constructor(
    private readonly opened: OpenedTranslation,
    private readonly written: Written,
  ) {
    this.names = [...written.texts.keys(), ...written.without];
  }

  /** A row as it is stored, or, of an article, one that the translation does not have yet. */
  private row(pair: Pair): Data {
    const { schema, source, target } = pair;
    if (target) return { ...identityOf(target), ...this.fields(pair) };
    const { __component } = source ?? {};
    return {
      ...contentOf(this.opened.schemaOf, schema, source ?? {}),
      ...(__component !== undefined && { __component }),
      ...this.fields(pair),
    };
  }

  /** What is written in an entry or in a row. */
  fields(pair: Pair, isOwnText = false): Data {
    const data: Data = {};
    for (const [field, attribute] of Object.entries(pair.schema.attributes)) {
      const text = this.written.texts.get(nameOf([...pair.address, field]));
      if (text !== undefined && textKindOf(attribute)) data[field] = text;
    }
    for (const [field, attribute] of componentFieldsOf(pair.schema)) {
      // The text of an article is each language’s own; all other rows are facts, and those of the original.
      const isOwn = isOwnText || this.isInArticle(pair) || attribute.type === 'dynamiczone';
      const within = `${nameOf([...pair.address, field])}/`;
      const pairs = [...rowsBeside(this.opened.schemaOf, pair, [field, attribute])].filter(
        ({ target }) => isOwn || target !== undefined,
      );
      const isWritten = this.names.some((name) => name.startsWith(within));
      if (!isWritten && pairs.every(({ target }) => target !== undefined)) continue;
      const rows = pairs
        .filter(({ source, address }) => source !== undefined || !this.written.without.has(nameOf(address)))
        .map((each) => this.row(each));
      data[field] = isListField(attribute) ? rows : (rows[0] ?? null);
    }
    return data;
  }

  private isInArticle({ within }: Pair): boolean {
    if (!within) return false;
    return (
      within.pair.schema.attributes[within.field]?.type === 'dynamiczone' || this.isInArticle(within.pair)
    );
  }
}

/**
 * The data of a save. What an article has got in its own language since it was translated comes with it, in the order of the
 * original: until it is translated it stands in the language of the original, as new rows of components do.
 */
export function dataOf(opened: OpenedTranslation, written: Written): Data {
  const { schema, source, target } = opened;
  return new Writing(opened, written).fields({ schema, address: [], source, target });
}

/** The name of what is at a path in the data of a save, where messages say what is wrong with it. */
export function nameAt(data: unknown, path: readonly (string | number)[]): string {
  const address: string[] = [];
  let value = data;
  for (const step of path) {
    const within: unknown = Array.isArray(value)
      ? value[Number(step)]
      : isRecord(value)
        ? value[step]
        : undefined;
    address.push(typeof step === 'number' && isRecord(within) ? String(within.key) : String(step));
    value = within;
  }
  return nameOf(address);
}
