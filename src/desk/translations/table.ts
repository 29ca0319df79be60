import { presentlyMay } from '../../access/municipalities/scope';
import { labelsOf } from '../../model/messages/labels';
import { readerLanguage } from '../../model/messages/reader-language';
import { fieldOptionsOf, isLocalized, type AnySchema } from '../../model/schema/field-options';
import type { Row } from '../../model/schema/row-values';
import { holdsComponents } from '../../model/schema/walk';
import { nameOfPartner, ownerOfRow } from '../../writing/publishing/partners-of-rows';
import { ShownValues } from '../../writing/versions/shown-values';
import type { ShownFact, TranslatedSection, TranslatedText } from '../contract';
import { fieldsOfForm } from '../forms/arrangement';
import type { OpenedTranslation } from './open';
import { addressIn, nameOf, rightTo, stretchesOf, textKindOf, type Pair, type Stretch } from './pairs';
import { filesIn, picturesOf } from './pictures';
import { sourceBefore } from './source-before';
import { suggestionFor } from './suggestion';
import { isSameText, stateOfText, textIn } from './text';

/** A section, and the row that it is of. */
interface Drawn {
  section: TranslatedSection;
  pair: Pair;
}

/** Draws the table of a translation for its reader: with the reader's names for fields, and what they may see and write. */
class Drawing {
  private readonly shown: ShownValues;
  private readonly labels = new Map<AnySchema, Promise<(field: string) => string>>();
  /** The rows whose facts are shown: the texts of one may stand in several places of the form. */
  private readonly introduced = new Set<Row>();

  constructor(private readonly opened: OpenedTranslation) {
    const { strapi, source } = opened;
    this.shown = new ShownValues(strapi, source.locale, readerLanguage(strapi));
  }

  private async label(schema: AnySchema, field: string): Promise<string> {
    const known = this.labels.get(schema) ?? labelsOf(this.opened.strapi, schema);
    this.labels.set(schema, known);
    return (await known)(field);
  }

  private may(right: 'read' | 'update', pair: Pair, field: string): boolean {
    const { strapi, uid, schema } = this.opened;
    return presentlyMay(strapi, right, uid, rightTo(schema, pair, field));
  }

  /** The texts of a stretch that one of the languages has. */
  private async texts({ pair, fields }: Stretch): Promise<TranslatedText[]> {
    const { source: original, target: translation, writable } = this.opened;
    const texts: TranslatedText[] = [];
    for (const field of fields) {
      const attribute = pair.schema.attributes[field];
      const kind = attribute && textKindOf(attribute);
      const [source, stored] = [textIn(pair.source, field), textIn(pair.target, field)];
      if (!kind || (source === null && stored === null) || !this.may('read', pair, field)) continue;
      const state = stateOfText(source, stored, original.locale, translation.locale);
      texts.push({
        name: nameOf([...pair.address, field]),
        label: await this.label(pair.schema, field),
        kind,
        ...('maxLength' in attribute && { longest: attribute.maxLength }),
        source,
        // What shows the text of the original is not a translation to go on with.
        target: state === 'untranslated' ? null : stored,
        state,
        writable: writable && this.may('update', pair, field),
        suggestion: suggestionFor(this.opened, pair.schema, field, pair.source ?? {}, source),
      });
    }
    return texts;
  }

  /** The partner that a row names by its documentId; one that is not there any more says nothing to a translator. */
  private async partner(value: unknown): Promise<string> {
    const { strapi, source } = this.opened;
    if (typeof value !== 'string') return this.shown.nothing;
    const name = await nameOfPartner(strapi, value, ownerOfRow(source), source.locale);
    return name === value ? this.shown.nothing : name;
  }

  /** What is known of an entry or a row besides its texts. */
  private async facts(pair: Pair): Promise<ShownFact[]> {
    const facts: ShownFact[] = [];
    for (const field of fieldsOfForm(pair.schema)) {
      const attribute = pair.schema.attributes[field];
      const options = fieldOptionsOf(attribute);
      const value = (pair.source ?? pair.target)?.[field];
      if (!attribute || !options || options.computed || options.role !== undefined || value === false)
        continue;
      if (isLocalized(attribute) || holdsComponents(attribute) || !this.may('read', pair, field)) continue;
      const shown =
        options.value === 'partner' ? await this.partner(value) : await this.shown.value(attribute, value);
      if (shown !== this.shown.nothing)
        facts.push({ label: await this.label(pair.schema, field), value: shown });
    }
    return facts;
  }

  /** Which rows a pair is in: the field of each, and of a list the number as people count. */
  private async place({ within }: Pair): Promise<string[]> {
    if (!within) return [];
    const { pair, field, index } = within;
    const own = [await this.label(pair.schema, field), ...(index === undefined ? [] : [String(index + 1)])];
    return [...(await this.place(pair)), ...own];
  }

  private async section(pair: Pair, texts: TranslatedText[]): Promise<TranslatedSection> {
    const { schema, within, source, target } = pair;
    const row = source ?? target ?? {};
    const isFirst = !this.introduced.has(row);
    this.introduced.add(row);
    const title = within ? await this.shown.row(schema, row) : this.shown.nothing;
    const isPart = within?.pair.schema.attributes[within.field]?.type === 'dynamiczone';
    return {
      place: await this.place(pair),
      kind: isPart ? schema.uid : null,
      title: title === this.shown.nothing ? null : title,
      picture: null,
      facts: isFirst ? await this.facts(pair) : [],
      texts,
      ...(within && !source && { extra: nameOf(pair.address) }),
    };
  }

  async sections(): Promise<Drawn[]> {
    const { schemaOf, schema, source, target } = this.opened;
    const drawn: Drawn[] = [];
    for (const stretch of stretchesOf(schemaOf, { schema, address: [], source, target })) {
      const texts = await this.texts(stretch);
      const { pair } = stretch;
      if (texts.length > 0) drawn.push({ pair, section: await this.section(pair, texts) });
    }
    return drawn;
  }
}

/** The same sections with a picture of what each shows. */
async function withPictures({ strapi }: OpenedTranslation, drawn: readonly Drawn[]): Promise<Drawn[]> {
  const filesOf = ({ schema, source, target }: Pair) => filesIn(schema, source ?? target ?? {});
  const pictures = await picturesOf(
    strapi,
    drawn.flatMap(({ pair }) => filesOf(pair)),
  );
  return drawn.map(({ pair, section }) => {
    const [file] = filesOf(pair);
    return { pair, section: { ...section, picture: (file !== undefined && pictures.get(file)) || null } };
  });
}

/** All texts of a document in two languages, in the order of its form. */
export async function sectionsOf(opened: OpenedTranslation): Promise<TranslatedSection[]> {
  const drawn = await withPictures(opened, await new Drawing(opened).sections());
  const sections = drawn.map(({ section }) => section);
  const translated = sections.flatMap(({ texts }) => texts.filter(({ state }) => state === 'translated'));
  const before = await sourceBefore(
    opened,
    translated.map(({ name }) => addressIn(name)),
  );
  const marked = (text: TranslatedText): TranslatedText => {
    if (!before.has(text.name)) return text;
    const said = textIn({ text: before.get(text.name) }, 'text');
    return isSameText(said, text.source) ? text : { ...text, state: 'changed', before: said };
  };
  return sections.map((section) => ({ ...section, texts: section.texts.map(marked) }));
}
