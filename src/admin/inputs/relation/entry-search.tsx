import { Box, TextInput, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState, type KeyboardEvent, type Ref } from 'react';
import { styled } from 'styled-components';
import type { EntryCard } from '../../../desk/contract';
import { useGetEntriesQuery } from '../../api';
import { useTexts } from '../../language';
import { Options, useCombobox } from '../combobox';
import { CardLine } from './card-line';
import { TEXTS } from './texts';

interface Props {
  inputRef: Ref<HTMLInputElement>;
  uid: string;
  locale: string | undefined;
  placeholder: string;
  /** Those that are linked already; they are shown, and cannot be chosen again. */
  linked: readonly string[];
  /** One that is never offered: the document itself. */
  except: string | undefined;
  onChoose: (card: EntryCard) => void;
  /** Makes a new one, by what is written on the button; left out where that cannot be. */
  create?: { label: string; onCreate: () => void };
  /** What was typed is left, and nothing chosen. */
  onLeave: (text: string) => void;
}

/**
 * A field in which one types the name of an entry, and chooses it: the combobox of the ARIA Authoring Practices Guide, with a list
 * that is chosen from by hand (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
export const EntrySearch = ({
  inputRef,
  uid,
  locale,
  placeholder,
  linked,
  except,
  onChoose,
  create,
  onLeave,
}: Props) => {
  const texts = useTexts(TEXTS);
  const list = useCombobox();
  const [text, setText] = useState('');
  const search = useDebounce(text, 150);
  const { data, isFetching } = useGetEntriesQuery({ uid, locale, search }, { skip: !list.isOpen });
  const isLate = isFetching || search !== text;
  const found = data?.filter(({ documentId }) => documentId !== except) ?? [];
  const count = found.length + (create ? 1 : 0);
  // The first one is chosen by Enter as soon as something is typed; without a text nothing is.
  const marked = list.marked(count, text.trim() !== '' && found.length > 0 ? 0 : -1);

  const open = () => {
    list.open();
    onLeave('');
  };
  const choose = (index: number) => {
    const card = found[index];
    if (card && linked.includes(card.documentId)) return;
    setText('');
    list.close();
    if (card) onChoose(card);
    else create?.onCreate();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (list.moves(event.key, count, marked)) open();
    else if (event.key === 'Enter') {
      if (list.isOpen && marked >= 0 && !isLate) choose(marked);
      else open();
    } else if (event.key === 'Escape' && (list.isOpen || text !== '')) {
      if (!list.isOpen) setText('');
      list.close();
    } else return;
    event.preventDefault();
  };
  const says = isLate ? texts.searching : texts.found(found.length);
  return (
    <Box position="relative">
      <TextInput
        ref={inputRef}
        type="text"
        {...list.input(marked)}
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          list.restart();
          open();
        }}
        onClick={open}
        onKeyDown={onKeyDown}
        onBlur={() => {
          list.close();
          onLeave(text.trim());
        }}
      />
      {list.isOpen && (
        <Options
          id={list.listId}
          label={placeholder}
          marked={marked}
          options={[
            ...found.map((card) => {
              const isDisabled = linked.includes(card.documentId);
              const content = <CardLine card={card} note={isDisabled ? texts.linked : undefined} />;
              return { key: card.documentId, content, isDisabled };
            }),
            ...(create
              ? [
                  {
                    key: '+',
                    content: <Typography textColor="primary600">{`+ ${create.label}`}</Typography>,
                  },
                ]
              : []),
          ]}
          empty={found.length === 0 ? <Typography textColor="neutral600">{says}</Typography> : undefined}
          onChoose={choose}
        />
      )}
      <Status>{list.isOpen ? says : ''}</Status>
    </Box>
  );
};

/** Said to screen readers only. */
export const Status = styled.span.attrs({ role: 'status' })`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
