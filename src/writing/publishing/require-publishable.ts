import { today } from '../../model/clock';
import { takenSlugs } from '../slugs/taken';
import { issue, type Issue } from '../../domain/issue';
import { ownName } from '../../domain/language';
import { placeOf } from '../../model/messages/labels';
import { refuseInForm } from '../../model/messages/refuse';
import type { Write, WriteHandler } from '../write';
import { unpublishedBehind, type Unpublished } from './links';
import { publishIssues, textIssues } from './publish-issues';
import { textsMissingInSource } from '../translations/source-texts';

/** The drafts that are published: every language except those with a translation in progress that was not asked for. */
const shown = ({ before, asked = [] }: Write) =>
  before.drafts.filter(({ translation, locale }) => translation !== 'in-progress' || asked.includes(locale));

const SOURCE_STATE = 'source';

const isSame = (one: Issue) => (other: Issue) =>
  one.code === other.code && one.path.join('.') === other.path.join('.');

/** An issue of a translation cannot be shown in the source's form, so its message has the language and the field. */
const inTranslation = async ({ strapi, schema }: Write, { path }: Issue, locale: string): Promise<Issue> =>
  issue('translation_lacks_text', [], {
    language: ownName(locale),
    field: await placeOf(strapi, schema, path),
  });

/** Issues for links: each unpublished target at its field. A circle has its own issue, since no order is possible. */
const linkIssues = ({ links, inCircle }: Unpublished): Issue[] =>
  links.map(({ field, named: { title } }) =>
    issue(inCircle ? 'linked_in_circle' : 'linked_to_unpublished', [field], { title }),
  );

/**
 * Refuses to publish what is not complete: published means complete (docs/adr/0018-published-means-complete.md). It
 * holds for every way to publish; it never refuses to save a draft.
 */
export const requirePublishable: WriteHandler = async (write, next) => {
  const { strapi, uid, asked = [] } = write;
  const asking = { strapi, today: today() };
  const rows = shown(write);
  const source = rows.find(({ translation }) => translation === SOURCE_STATE) ?? rows[0];
  const issues = source ? await publishIssues(uid, source, asking) : [];
  issues.push(...textsMissingInSource(write));
  for (const row of rows) {
    if (row === source || row.translation === 'fallback') continue;
    const more = (await textIssues(uid, row, asking)).filter(
      (each) => each.facts === undefined && !issues.some(isSame(each)), // facts are the same in every language
    );
    for (const each of more) issues.push(await inTranslation(write, each, row.locale));
  }
  issues.push(...(await takenSlugs(strapi, uid, rows, asked)));
  const behind = source && (await unpublishedBehind(strapi, uid, source));
  if (behind) issues.push(...linkIssues(behind));
  if (issues.length === 0) return next();
  return refuseInForm(
    strapi,
    write.schema,
    issues,
    behind && behind.first.length > 0 ? { mustPublishFirst: behind.first } : {},
  );
};
