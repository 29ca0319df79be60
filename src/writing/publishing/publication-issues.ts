import type { Core } from '@strapi/strapi';
import { issue, type Issue } from '../../domain/issue';
import { ownName } from '../../domain/language';
import { today } from '../../model/clock';
import type { ContentType } from '../../model/content-types';
import { placeOf } from '../../model/messages/labels';
import { schemasOf } from '../../model/schema/field-options';
import type { DocumentRows } from '../document-rows';
import { takenSlugs } from '../slugs/taken';
import { textsMissingInSource } from '../translations/source-texts';
import { unpublishedBehind, type Named, type Unpublished } from './links';
import { publishIssues, textIssues } from './publish-issues';

/** The drafts that are published: every language except those with a translation in progress that was not asked for. */
const shown = ({ drafts }: DocumentRows, asked: readonly string[]) =>
  drafts.filter(({ translation, locale }) => translation !== 'in-progress' || asked.includes(locale));

const SOURCE_STATE = 'source';

const isSame = (one: Issue) => (other: Issue) =>
  one.code === other.code && one.path.join('.') === other.path.join('.');

/** Issues for links: each unpublished target at its field. A circle has its own issue, since no order is possible. */
const linkIssues = ({ links, inCircle }: Unpublished): Issue[] =>
  links.map(({ field, named: { title } }) =>
    issue(inCircle ? 'linked_in_circle' : 'linked_to_unpublished', [field], { title }),
  );

/** What stands in the way of a publication. */
export interface InTheWay {
  issues: Issue[];
  /** The unpublished documents that have to be published first, in a possible order. */
  publishFirst: readonly Named[];
}

/**
 * All that a document still lacks before it may be published, in every language that is published with it.
 *
 * @param document as it is stored, or as it would be once a form is saved.
 * @param asked the requested languages; none for the source's.
 */
export async function publicationIssues(
  strapi: Core.Strapi,
  uid: ContentType,
  document: DocumentRows,
  asked: readonly string[],
): Promise<InTheWay> {
  const schemaOf = schemasOf(strapi);
  const schema = schemaOf(uid);
  const asking = { strapi, today: today() };
  const rows = shown(document, asked);
  const source = rows.find(({ translation }) => translation === SOURCE_STATE) ?? rows[0];
  const issues = source ? await publishIssues(uid, source, asking) : [];
  issues.push(...textsMissingInSource(schemaOf, schema, document));
  for (const row of rows) {
    if (row === source || row.translation === 'fallback') continue;
    const more = (await textIssues(uid, row, asking)).filter(
      (each) => each.facts === undefined && !issues.some(isSame(each)), // facts are the same in every language
    );
    // An issue of a translation cannot be shown in the source's form, so its message has the language and the field.
    for (const { path } of more) {
      const params = { language: ownName(row.locale), field: await placeOf(strapi, schema, path) };
      issues.push(issue('translation_lacks_text', [], params));
    }
  }
  issues.push(...(await takenSlugs(strapi, uid, rows, asked)));
  const behind = source && (await unpublishedBehind(strapi, uid, source));
  if (behind) issues.push(...linkIssues(behind));
  return { issues, publishFirst: behind?.first ?? [] };
}
