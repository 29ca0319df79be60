import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { SOURCE_LOCALE } from '../../domain/language';
import type { CalendarVisit } from '../../desk/contract';
import { formOf } from '../form-link';
import { useTexts } from '../language';
import { TEXTS } from './texts';
import { VISIT } from '../overview-types';

/** Dates that name their days: the others may be of any day of a month or a year, and have no place among its days. */
const EXACT = /^\d{4}-\d\d-\d\d[?~%]?(\/\d{4}-\d\d-\d\d[?~%]?)?$/;

export const isExact = ({ date }: CalendarVisit): boolean => date !== null && EXACT.test(date);

/** A visit by its title, which leads to its form. */
export const VisitLink = ({ visit: { documentId, title, phase } }: { visit: CalendarVisit }) => {
  const texts = useTexts(TEXTS);
  const off = texts.phases[phase ?? ''];
  return (
    <>
      <Link
        tag={RouterLink}
        to={formOf({ type: VISIT, documentId, locale: SOURCE_LOCALE })}
        lang={title ? SOURCE_LOCALE : undefined}
        style={{ overflowWrap: 'anywhere' }}
      >
        {title || texts.untitled}
      </Link>
      {off && (
        <Typography variant="pi" textColor="danger700">
          {' '}
          {off}
        </Typography>
      )}
    </>
  );
};

/** Visits with their dates, one below another. */
export const VisitList = ({ visits, label }: { visits: readonly CalendarVisit[]; label: string }) => {
  const texts = useTexts(TEXTS);
  if (visits.length === 0) return <Typography textColor="neutral600">{texts.none}</Typography>;
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3} aria-label={label}>
      {visits.map((visit) => (
        <li key={visit.documentId}>
          <VisitLink visit={visit} />
          <Typography tag="p" variant="pi" textColor="neutral600">
            <span lang={SOURCE_LOCALE}>
              {[visit.dateText, visit.municipality].filter(Boolean).join(' · ')}
            </span>
          </Typography>
        </li>
      ))}
    </Flex>
  );
};
