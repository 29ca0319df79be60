import { Box } from '@strapi/design-system';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { styled } from 'styled-components';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * What a combobox is apart from what it offers, after the ARIA Authoring Practices Guide: a field with a list below it, from which
 * one chooses by hand (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
export function useCombobox() {
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [moved, setMoved] = useState(-1);
  return {
    listId,
    isOpen,
    open: () => setIsOpen(true),
    close: () => {
      setIsOpen(false);
      setMoved(-1);
    },
    /** Forgets which option was moved to: others are offered. */
    restart: () => setMoved(-1),
    /**
     * The option that is marked, of so many; below zero none is.
     *
     * @param first the one that is marked before an arrow is pressed.
     */
    marked: (count: number, first: number) => (moved >= 0 ? Math.min(moved, count - 1) : first),
    /** An arrow opens the list, or marks the next option or the one before; false for every other key. */
    moves: (key: string, count: number, marked: number) => {
      const step = STEPS[key];
      if (step === undefined) return false;
      if (isOpen && count > 0) setMoved((marked + step + count + (marked < 0 && step < 0 ? 1 : 0)) % count);
      setIsOpen(true);
      return true;
    },
    /** What makes the input one with the list, where it is shown. */
    input: (marked: number, isShown = isOpen) => ({
      role: 'combobox',
      autoComplete: 'off',
      'aria-autocomplete': 'list' as const,
      'aria-expanded': isShown,
      'aria-controls': isShown ? listId : undefined,
      'aria-activedescendant': isShown && marked >= 0 ? `${listId}-${marked}` : undefined,
    }),
  };
}

const List = styled(Box)`
  position: absolute;
  z-index: 4;
  top: calc(100% + 0.4rem);
  left: 0;
  right: 0;
  overflow-y: auto;
  margin: 0;
  list-style: none;
`;

const Line = styled.li`
  padding: 0.8rem 1.2rem;
  cursor: pointer;

  &[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }

  &[aria-disabled='true'] {
    cursor: default;
  }
`;

interface OptionsProps {
  id: string;
  label: string;
  marked: number;
  options: readonly { key: string; content: ReactNode; isDisabled?: boolean }[];
  /** What stands there instead, where nothing is offered. */
  empty?: ReactNode;
  maxHeight?: string;
  onChoose: (index: number) => void;
}

/** The list that is chosen from, below an input; both stand in a box that is `position: relative`. */
export const Options = ({
  id,
  label,
  marked,
  options,
  empty,
  maxHeight = '32rem',
  onChoose,
}: OptionsProps) => {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <List
      tag="ul"
      ref={list}
      id={id}
      role="listbox"
      // Firefox and Chromium stop at what scrolls; one chooses from the input.
      tabIndex={-1}
      aria-label={label}
      background="neutral0"
      borderColor="neutral200"
      hasRadius
      shadow="filterShadow"
      paddingTop={1}
      paddingBottom={1}
      paddingLeft={0}
      style={{ maxHeight }}
      onMouseDown={(event: MouseEvent) => event.preventDefault()}
    >
      {empty !== undefined && (
        <Box tag="li" role="presentation" paddingTop={2} paddingBottom={2} paddingLeft={3} paddingRight={3}>
          {empty}
        </Box>
      )}
      {options.map(({ key, content, isDisabled }, index) => (
        <Line
          key={key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === marked}
          aria-disabled={isDisabled}
          onClick={() => onChoose(index)}
        >
          {content}
        </Line>
      ))}
    </List>
  );
};
