import { Box, Field, Flex, Popover, Typography } from '@strapi/design-system';
import { Calendar as CalendarIcon, ChevronLeft, ChevronRight } from '@strapi/icons';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import { daysFrom, monthsFrom, weeksOfMonth, type Day } from '../../domain/day';
import { formatDay } from '../dates';
import { useLanguage } from '../language';
import { TEXTS } from './texts';

const Table = styled.table`
  border-collapse: collapse;
  th {
    padding: 0.4rem 0;
  }
`;

const DayButton = styled.button<{ $chosen: boolean; $today: boolean; $faint: boolean }>`
  width: 3.2rem;
  height: 3.2rem;
  border: 1px solid ${({ theme, $today }) => ($today ? theme.colors.primary600 : 'transparent')};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $chosen }) => ($chosen ? theme.colors.primary600 : 'transparent')};
  color: ${({ theme, $chosen, $faint }) =>
    $chosen ? theme.colors.neutral0 : $faint ? theme.colors.neutral600 : theme.colors.neutral800};
  font: inherit;
  font-size: 1.4rem;
  cursor: pointer;
  &:hover {
    background: ${({ theme, $chosen }) => ($chosen ? theme.colors.primary700 : theme.colors.primary100)};
  }
`;

interface MonthProps {
  chosen: Day | null;
  today: Day;
  onChoose: (day: Day) => void;
}

/** Where a key leads from a day, after the date picker of the ARIA Authoring Practices Guide. */
const moved = ({ key, shiftKey }: KeyboardEvent, day: Day): Day | undefined => {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  switch (key) {
    case 'ArrowLeft':
      return daysFrom(day, -1);
    case 'ArrowRight':
      return daysFrom(day, 1);
    case 'ArrowUp':
      return daysFrom(day, -7);
    case 'ArrowDown':
      return daysFrom(day, 7);
    case 'Home':
      return daysFrom(day, -weekday);
    case 'End':
      return daysFrom(day, 6 - weekday);
    case 'PageUp':
      return monthsFrom(day, shiftKey ? -12 : -1);
    case 'PageDown':
      return monthsFrom(day, shiftKey ? 12 : 1);
    default:
      return undefined;
  }
};

/** A month, from Monday to Sunday. */
const Month = ({ chosen, today, onChoose }: MonthProps) => {
  const language = useLanguage();
  const texts = TEXTS[language];
  const [at, setAt] = useState(chosen ?? today);
  const table = useRef<HTMLTableElement>(null);
  const follow = useRef(true);
  useEffect(() => {
    if (follow.current) table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    follow.current = false;
  }, [at]);
  const turn = (months: number) => setAt(monthsFrom(at, months));
  const weeks = weeksOfMonth(at);
  return (
    <Box padding={3}>
      <Flex justifyContent="space-between" paddingBottom={2}>
        <Field.Action label={texts.previousMonth} padding={1} onClick={() => turn(-1)}>
          <ChevronLeft fill="neutral600" />
        </Field.Action>
        <Typography variant="omega" fontWeight="semiBold" aria-live="polite">
          {formatDay(at, language, { month: 'long', year: 'numeric' })}
        </Typography>
        <Field.Action label={texts.nextMonth} padding={1} onClick={() => turn(1)}>
          <ChevronRight fill="neutral600" />
        </Field.Action>
      </Flex>
      <Table role="grid" ref={table}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col" abbr={formatDay(day, language, { weekday: 'long' })}>
                <Typography variant="pi" textColor="neutral600">
                  {formatDay(day, language, { weekday: 'short' })}
                </Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} role="gridcell" aria-selected={day === chosen}>
                  <DayButton
                    type="button"
                    tabIndex={day === at ? 0 : -1}
                    aria-label={formatDay(day, language, { dateStyle: 'full' })}
                    aria-current={day === today ? 'date' : undefined}
                    $chosen={day === chosen}
                    $today={day === today}
                    $faint={day.slice(0, 7) !== at.slice(0, 7)}
                    onClick={() => onChoose(day)}
                    onKeyDown={(event) => {
                      const to = moved(event, day);
                      if (to === undefined) return;
                      event.preventDefault();
                      follow.current = true;
                      setAt(to);
                    }}
                  >
                    {Number(day.slice(8))}
                  </DayButton>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Box>
  );
};

/** The button that opens the calendar of a field. */
export const Calendar = ({ onChoose, ...month }: MonthProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const texts = TEXTS[useLanguage()];
  const hasChosen = useRef(false);
  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Popover.Trigger>
        <Field.Action label={texts.calendar} padding={1}>
          <CalendarIcon fill="neutral600" />
        </Field.Action>
      </Popover.Trigger>
      <Popover.Content
        aria-label={texts.calendar}
        align="end"
        onOpenAutoFocus={(event) => event.preventDefault()}
        // A chosen day leads to the field, Escape back to the button.
        onCloseAutoFocus={(event) => {
          if (hasChosen.current) event.preventDefault();
          hasChosen.current = false;
        }}
      >
        <Month
          {...month}
          onChoose={(day) => {
            hasChosen.current = true;
            setIsOpen(false);
            onChoose(day);
          }}
        />
      </Popover.Content>
    </Popover.Root>
  );
};
