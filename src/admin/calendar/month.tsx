import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { CalendarVisit } from '../../desk/contract';
import { weeksOfMonth, type Day } from '../../domain/day';
import { formatDay } from '../dates';
import { useLanguage } from '../language';
import { VisitLink } from './visits';

const Table = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;
  th,
  td {
    padding: 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: start;
    vertical-align: top;
  }
  td {
    height: 9.6rem;
  }
  li + li {
    margin-top: 0.8rem;
  }
`;

const Cell = styled.td<{ $faint: boolean; $today: boolean }>`
  background: ${({ theme, $faint }) => ($faint ? theme.colors.neutral100 : 'transparent')};
  box-shadow: ${({ theme, $today }) => ($today ? `inset 0 0 0 2px ${theme.colors.primary600}` : 'none')};
`;

interface MonthProps {
  /** Any day of it. */
  month: Day;
  today: Day;
  visits: readonly CalendarVisit[];
}

/** A month from Monday to Sunday; in each day the visits that are on it. */
export const Month = ({ month, today, visits }: MonthProps) => {
  const language = useLanguage();
  const weeks = weeksOfMonth(month);
  return (
    <Table aria-label={formatDay(month, language, { month: 'long', year: 'numeric' })}>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col" abbr={formatDay(day, language, { weekday: 'long' })}>
              <Typography variant="sigma" textColor="neutral600">
                {formatDay(day, language, { weekday: 'short' })}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const own = visits.filter(({ from, to }) => from <= day && day <= to);
              return (
                <Cell
                  key={day}
                  $faint={day.slice(0, 7) !== month.slice(0, 7)}
                  $today={day === today}
                  aria-current={day === today ? 'date' : undefined}
                >
                  <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={1}>
                    <time dateTime={day}>{Number(day.slice(8))}</time>
                  </Typography>
                  {own.length > 0 && (
                    <ul>
                      {own.map((visit) => (
                        <li key={visit.documentId}>
                          <VisitLink visit={visit} />
                        </li>
                      ))}
                    </ul>
                  )}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
