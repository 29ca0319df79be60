import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { EntryCard } from '../../../desk/contract';
import { useTexts } from '../../language';
import { TEXTS } from './texts';

/** What tells an entry from others, quietly; whether readers can see it only where they cannot. */
export const Facts = ({ card, note }: { card: EntryCard | undefined; note?: string }) => {
  const texts = useTexts(TEXTS);
  const parts = [...(card?.facts ?? []), card && !card.isPublished ? texts.draft : undefined, note];
  return (
    <Typography tag="span" variant="pi" textColor="neutral600">
      {parts.filter(Boolean).join(' · ')}
    </Typography>
  );
};

interface Props {
  card: EntryCard;
  note?: string;
  children?: ReactNode;
}

/** An entry as people call it, with what tells it from others. */
export const CardLine = ({ card, note, children }: Props) => {
  const texts = useTexts(TEXTS);
  return (
    <Flex direction="column" alignItems="flex-start">
      {children ?? (
        <Typography tag="span" textColor="neutral800" lang={card.title ? card.locale : undefined}>
          {card.title || texts.untitled}
        </Typography>
      )}
      <Facts card={card} note={note} />
    </Flex>
  );
};
