import type { Core } from '@strapi/strapi';
import { today } from '../clock';
import { takenSlugs } from '../addresses/taken';
import type { Issue } from '../domain/issue';
import { ownName } from '../domain/language';
import { issue } from '../domain/shared/requirements';
import { refuse } from '../messages/refuse';
import { onWrite, type Write } from '../writing/on-write';
import { unpublishedBehind, type Unpublished } from './links';
import { lacking, lackingWords } from './whole';

/** The languages somebody names who publishes; none, for the one the document was written in. */
const askedOf = ({ params }: Write) => [params.locale ?? []].flat();

/** The drafts a publication shows: every language but those that somebody else is still translating. */
const shown = async (write: Write) => {
  const asked = askedOf(write);
  const { drafts } = await write.before();
  return drafts.filter(({ translation, locale }) => translation !== 'in-progress' || asked.includes(locale));
};

const SOURCE_STATE = 'source';

const isSame = (one: Issue) => (other: Issue) => one.code === other.code && one.path.join('.') === other.path.join('.');

/** What only a translation lacks is not to be seen in the form of the source, so it is said with language and field. */
const inTranslation = ({ path }: Issue, locale: string): Issue =>
  issue('translation_lacks_text', [], { language: ownName(locale), field: path.join(' → ') });

/** What links ask for: each unpublished target at its field; a circle is another matter, since no order helps. */
const linkIssues = ({ links, inCircle }: Unpublished): Issue[] =>
  links.map(({ field, named: { title } }) =>
    issue(inCircle ? 'linked_in_circle' : 'linked_to_unpublished', [field], { title }),
  );

/**
 * Refuses to publish what is not whole: published means whole (docs/adr/0018-published-means-whole.md). Asked whoever
 * publishes; saving a draft is never refused by it.
 */
export const installRequirements = (strapi: Core.Strapi) =>
  onWrite(strapi, ['publish'], async (write, next) => {
    const asking = { strapi, today: today() };
    const rows = await shown(write);
    const source = rows.find(({ translation }) => translation === SOURCE_STATE) ?? rows[0];
    const issues = source ? await lacking(write.uid, source, asking) : [];
    for (const row of rows) {
      if (row === source || row.translation === 'fallback') continue;
      const more = (await lackingWords(write.uid, row, asking)).filter((each) => !issues.some(isSame(each)));
      issues.push(...more.map((each) => inTranslation(each, row.locale)));
    }
    issues.push(...(await takenSlugs(strapi, write.uid, rows, askedOf(write))));
    const behind = source && (await unpublishedBehind(strapi, write.uid, source));
    if (behind) issues.push(...linkIssues(behind));
    if (issues.length === 0) return next();
    return refuse(strapi, issues, behind && behind.first.length > 0 ? { mustPublishFirst: behind.first } : {});
  });
