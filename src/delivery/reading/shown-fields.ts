import type { Core } from '@strapi/strapi';
import { TYPE_DEFINITIONS } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { schemasOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { rowsIn } from '../../model/schema/row-values';
import { rowFieldsOf, storedWithin } from '../../model/schema/walk';
import type { FindRows, ShowField } from '../../model/types/definition';
import { partnerOfRow } from '../../model/types/partner-of-row';
import { isFromReader } from '../../strapi/present-request';
import { showsOthers } from '../kept-answers/shown-municipality';
import { ROW_READS } from '../read-actions';

type Row = Record<string, unknown>;

/** A field that is made up for readers. */
interface Shown {
  uid: string;
  name: string;
  show: ShowField;
  /** It looks only for documents that the entry is linked to, and so for its own municipality's. */
  isOwn?: true;
}

const SHOWN: readonly Shown[] = [
  ...TYPE_DEFINITIONS.flatMap(({ uid, shownFields = {} }) =>
    Object.entries(shownFields).map(([name, show]) => ({ uid, name, show })),
  ),
  ...(['shared.participant-group', 'shared.person'] as const).map((uid) => ({
    uid,
    name: 'partner',
    show: partnerOfRow(uid),
    isOwn: true as const,
  })),
];

/** The same by type or component. */
const SHOWN_OF: ReadonlyMap<string, readonly Shown[]> = new Map(
  SHOWN.map(({ uid }) => [uid, SHOWN.filter((shown) => shown.uid === uid)]),
);

/** Collects the rows in which such a field was asked for: entries, those within other entries, and rows of components. */
function collect(schemaOf: SchemaOf, schema: AnySchema, row: Row, into: Map<Shown, Row[]>) {
  for (const shown of SHOWN_OF.get(schema.uid) ?? [])
    if (shown.name in row) {
      const rows = into.get(shown) ?? [];
      rows.push(row);
      into.set(shown, rows);
    }
  for (const [field, attribute] of rowFieldsOf(schema))
    for (const each of rowsIn(row[field])) {
      const within = storedWithin(schemaOf, attribute, each);
      if (within) collect(schemaOf, within, each, into);
    }
}

/**
 * Fills in what follows from other documents and is not stored (docs/adr/0052-the-same-in-two-municipalities.md): for all rows of an
 * answer at once.
 *
 * @param locale the language of the answer.
 */
export async function fillShownFields(
  strapi: Core.Strapi,
  answer: readonly (readonly [uid: string, row: Row])[],
  locale: string,
) {
  const findRows: FindRows = (target, query) => strapi.db.query(target).findMany(query);
  const findOthers: FindRows = (...query) => {
    showsOthers(strapi);
    return findRows(...query);
  };
  const schemaOf = schemasOf(strapi);
  const asked = new Map<Shown, Row[]>();
  for (const [uid, row] of answer) collect(schemaOf, schemaOf(uid), row, asked);
  for (const [{ name, show, isOwn }, rows] of asked) {
    const values = await show(rows, { locale, findRows: isOwn ? findRows : findOthers });
    for (const row of rows) row[name] = values.get(Number(row.id)) ?? null;
  }
}

/** Does so in every answer of the document service to a reader. */
export const installShownFields = (strapi: Core.Strapi) => {
  strapi.documents.use(async (context, next) => {
    const result = await next();
    if (!isFromReader(strapi) || !ROW_READS.includes(context.action)) return result;
    const { locale = SOURCE_LOCALE } = context.params as { locale?: string }; // the public API asks for one language
    await fillShownFields(
      strapi,
      rowsIn(result).map((row) => [context.uid, row]),
      locale,
    );
    return result;
  });
};
