import { today } from '../../model/clock';
import { takenSlugs } from '../slugs/taken';
import { issue, type Issue } from '../../domain/issue';
import { ownName } from '../../domain/language';
import { refuse } from '../../model/messages/refuse';
import type { Write, WriteHandler } from '../write';
import { unpublishedBehind, type Unpublished } from './links';
import { publishIssues, textIssues } from './publish-issues';

/** The drafts a publication shows: every language but those that somebody else is still translating. */
const shown = ({ before, asked = [] }: Write) =>
  before.drafts.filter(({ translation, locale }) => translation !== 'in-progress' || asked.includes(locale));

const SOURCE_STATE = 'source';

const isSame = (one: Issue) => (other: Issue) =>
  one.code === other.code && one.path.join('.') === other.path.join('.');

/** What only a translation lacks is not to be seen in the form of the source, so it is said with language and field. */
const inTranslation = ({ path }: Issue, locale: string): Issue =>
  issue('translation_lacks_text', [], { language: ownName(locale), field: path.join(' → ') });

/** What links ask for: each unpublished target at its field; a circle is another matter, since no order helps. */
const linkIssues = ({ links, inCircle }: Unpublished): Issue[] =>
  links.map(({ field, named: { title } }) =>
    issue(inCircle ? 'linked_in_circle' : 'linked_to_unpublished', [field], { title }),
  );

/**
 * Refuses to publish what is not complete: published means complete (docs/adr/0018-published-means-complete.md). Asked whoever
 * publishes; saving a draft is never refused by it.
 */
export const requirePublishable: WriteHandler = async (write, next) => {
  const { strapi, uid, asked = [] } = write;
  const asking = { strapi, today: today() };
  const rows = shown(write);
  const source = rows.find(({ translation }) => translation === SOURCE_STATE) ?? rows[0];
  const issues = source ? await publishIssues(uid, source, asking) : [];
  for (const row of rows) {
    if (row === source || row.translation === 'fallback') continue;
    const more = (await textIssues(uid, row, asking)).filter((each) => !issues.some(isSame(each)));
    issues.push(...more.map((each) => inTranslation(each, row.locale)));
  }
  issues.push(...(await takenSlugs(strapi, uid, rows, asked)));
  const behind = source && (await unpublishedBehind(strapi, uid, source));
  if (behind) issues.push(...linkIssues(behind));
  if (issues.length === 0) return next();
  return refuse(strapi, issues, behind && behind.first.length > 0 ? { mustPublishFirst: behind.first } : {});
};
