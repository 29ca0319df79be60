import { titleField } from '../../model/schema/field-roles';
import { textOf } from '../../model/schema/row-values';
import { sameTexts } from '../../writing/content';
import type { EntryRow } from '../../writing/document-rows';
import { stateOf } from '../../writing/translations/states';
import { digestFields } from '../../writing/versions/digest';
import { encodeVersion } from '../../writing/versions/version';
import type { TranslationTable } from '../contract';
import type { OpenedTranslation } from './open';
import { sectionsOf } from './table';

/** Whether readers have a translation as it is in the draft. */
const isAsShown = ({ schema, schemaOf, target }: OpenedTranslation, shown: EntryRow) =>
  shown.translation === target.translation && sameTexts(schemaOf, schema, shown, target);

/** The table of a translation, as its reader may see it. */
export async function tableOf(opened: OpenedTranslation): Promise<TranslationTable> {
  const { strapi, uid, schema, schemaOf, rows, source, target, since } = opened;
  const { languages, writable, publishable } = opened;
  const { documentId, locale: to } = target;
  const shown = rows.publishedIn(to);
  return {
    type: uid,
    typeName: strapi.contentType(uid).info.displayName,
    documentId,
    title: textOf(source, titleField(schema)),
    from: source.locale,
    to,
    languages,
    state: stateOf(target.translation) ?? 'fallback',
    version: encodeVersion({
      document: documentId,
      locale: to,
      since,
      relations: {},
      fields: digestFields(schemaOf, schema, target),
    }),
    published: shown !== undefined,
    upToDate: shown !== undefined && isAsShown(opened, shown),
    writable,
    publishable,
    sections: await sectionsOf(opened),
  };
}
