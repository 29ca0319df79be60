import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Cross } from '@strapi/icons';
import { RelationModalRenderer } from '@strapi/strapi/admin';
import { memo, useEffect, useRef } from 'react';
import type { EntryCard } from '../../../desk/contract';
import { useTexts } from '../../language';
import type { DocumentMeta, Link } from '../../content-manager';
import { documentIdOf } from './links';
import { Facts } from './card-line';
import { TEXTS } from './texts';

/** What is known of its name: as readers will see it, as it was chosen, or as the content manager has read it. */
const titleOf = (link: Link, card: EntryCard | undefined, mainField: string | undefined) =>
  [card?.title, link.label, mainField === undefined ? undefined : link[mainField]].find(
    (each): each is string => typeof each === 'string' && each !== '',
  );

interface RowProps {
  title: string;
  /** Of the title; undefined for words of the screen. */
  lang: string | undefined;
  card: EntryCard | undefined;
  /** Opens it over the form. */
  meta: DocumentMeta;
  onRemove?: () => void;
  onUp?: () => void;
  onDown?: () => void;
  canMove: boolean;
}

const Row = ({ title, lang, card, meta, onRemove, onUp, onDown, canMove }: RowProps) => {
  const texts = useTexts(TEXTS);
  return (
    <Flex
      tag="li"
      gap={1}
      justifyContent="space-between"
      borderColor="neutral200"
      background="neutral0"
      hasRadius
      paddingTop={1}
      paddingBottom={1}
      paddingLeft={3}
      paddingRight={1}
    >
      <Flex direction="column" alignItems="flex-start" minWidth={0}>
        <RelationModalRenderer relation={meta}>
          <span lang={lang}>{title}</span>
        </RelationModalRenderer>
        <Facts card={card} />
      </Flex>
      <Flex shrink={0}>
        {onRemove && canMove && (
          <>
            <IconButton
              variant="ghost"
              withTooltip={false}
              label={texts.up(title)}
              disabled={!onUp}
              onClick={onUp}
            >
              <ArrowUp />
            </IconButton>
            <IconButton
              variant="ghost"
              withTooltip={false}
              label={texts.down(title)}
              disabled={!onDown}
              onClick={onDown}
            >
              <ArrowDown />
            </IconButton>
          </>
        )}
        {onRemove && (
          <IconButton variant="ghost" withTooltip={false} label={texts.remove(title)} onClick={onRemove}>
            <Cross />
          </IconButton>
        )}
      </Flex>
    </Flex>
  );
};

interface Props {
  links: readonly Link[];
  cards: ReadonlyMap<string, EntryCard>;
  mainField: string | undefined;
  /** The type of the linked entries, and the language of the form. */
  uid: string;
  locale: string | undefined;
  disabled: boolean;
  onRemove: (link: Link, title: string) => void;
  onMove: (link: Link, title: string, place: number) => void;
}

/** What is linked, in its order: each can be opened, moved by one place, and removed, by keyboard as well. */
export const LinkedList = memo(
  ({ links, cards, mainField, uid, locale, disabled, onRemove, onMove }: Props) => {
    const texts = useTexts(TEXTS);
    const list = useRef<HTMLOListElement>(null);
    /** The label of the button that had the focus before its row was moved: at the end it leads back from there. */
    const pressed = useRef<readonly string[]>();
    useEffect(() => {
      if (pressed.current === undefined) return;
      const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
      const wanted = pressed.current;
      pressed.current = undefined;
      const named = (label: string) =>
        buttons.find((button) => !button.disabled && button.textContent?.trim() === label);
      wanted.map(named).find(Boolean)?.focus();
    }, [links]);
    if (links.length === 0)
      return disabled ? <Typography textColor="neutral600">{texts.none}</Typography> : null;
    return (
      <Box tag="ol" ref={list} paddingLeft={0} style={{ listStyle: 'none', display: 'grid', gap: '0.4rem' }}>
        {links.map((link, index) => {
          const documentId = documentIdOf(link);
          const card = cards.get(documentId);
          const name = titleOf(link, card, mainField);
          const title = name ?? texts.untitled;
          const move = (place: number, ...labels: readonly string[]) => {
            pressed.current = labels;
            onMove(link, title, place);
          };
          return (
            <Row
              key={documentId || link.id}
              title={title}
              lang={name === undefined ? undefined : (card?.locale ?? locale)}
              card={card}
              meta={{ collectionType: 'collection-types', model: uid, documentId, params: { locale } }}
              canMove={links.length > 1}
              onRemove={disabled ? undefined : () => onRemove(link, title)}
              onUp={index > 0 ? () => move(index - 1, texts.up(title), texts.down(title)) : undefined}
              onDown={
                index < links.length - 1
                  ? () => move(index + 1, texts.down(title), texts.up(title))
                  : undefined
              }
            />
          );
        })}
      </Box>
    );
  },
);
