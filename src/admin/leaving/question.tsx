import { Flex, Typography } from '@strapi/design-system';
import type { IncomingLink } from '../../desk/contract';
import { useGetLinksQuery } from '../api';
import { useTexts } from '../language';
import { Quoting } from '../quoting';
import { TEXTS, type Texts, type Titles } from './texts';

/** How many entries are named in a sentence. */
const NAMED = 5;

/** The first of those that link in one way by their titles, and how many there are besides. */
const named = (
  items: readonly IncomingLink[],
  count: number,
  links: (item: IncomingLink) => boolean,
): Titles => {
  const titles = items.filter(links).flatMap(({ title }) => title ?? []);
  const first = titles.slice(0, NAMED);
  return { titles: first, more: count - first.length };
};

interface Props {
  uid: string;
  documentId: string;
}

/** The question itself, with the entry's title. */
export const Question = ({ ask, ...entry }: Props & { ask: (texts: Texts, title: string) => string }) => {
  const texts = useTexts(TEXTS);
  const { data } = useGetLinksQuery(entry);
  const title = data?.title;
  return <Quoting sentence={ask(texts, title || texts.untitled)} titles={title ? [title] : []} />;
};

interface ConsequencesProps extends Props {
  body: string;
  /** Whether drafts lose their links, as they do when the entry is deleted. */
  losesLinks?: boolean;
  /** A translation: nothing links to it alone. */
  isOwn?: boolean;
}

/** What will happen, and to which other entries. */
export const Consequences = ({ body, losesLinks = false, isOwn = false, ...entry }: ConsequencesProps) => {
  const texts = useTexts(TEXTS);
  // What links to an entry changes elsewhere.
  const { data, isLoading } = useGetLinksQuery(entry, { refetchOnMountOrArgChange: true });
  const blocking = data && named(data.items, data.onSite, ({ onSite }) => onSite);
  const losing = data && named(data.items, data.drafts, ({ inDraft }) => inDraft);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} aria-live="polite">
      <Typography>{body}</Typography>
      {!isOwn && isLoading && <Typography textColor="neutral600">{texts.loading}</Typography>}
      {!isOwn && !isLoading && !data && <Typography>{texts.unknown}</Typography>}
      {!isOwn && blocking && data.onSite > 0 && (
        <Typography textColor="danger700">
          <Quoting sentence={texts.blocked(blocking)} titles={blocking.titles} />
        </Typography>
      )}
      {!isOwn && losing && losesLinks && data.drafts > 0 && (
        <Typography>
          <Quoting sentence={texts.losing(losing)} titles={losing.titles} />
        </Typography>
      )}
    </Flex>
  );
};
