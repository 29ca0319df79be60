import { Flex, LinkButton } from '@strapi/design-system';
import { Calendar, PinMap } from '@strapi/icons';
import { useAuth } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { TEXTS as CALENDAR } from '../calendar/texts';
import { HandbookLink } from '../handbook/link';
import { useLanguage } from '../language';
import { TEXTS as MAP } from '../map/texts';
import { PARTNER, VISIT } from '../overview-types';

const READ = 'plugin::content-manager.explorer.read';

const OVERVIEWS = [
  { to: '/calendar', subject: VISIT, texts: CALENDAR, icon: <Calendar /> },
  { to: '/map', subject: PARTNER, texts: MAP, icon: <PinMap /> },
] as const;

/** The handbook, the calendar and the map, which the menu of a narrow screen does not have. */
export const Overviews = () => {
  const language = useLanguage();
  const permissions = useAuth('Overviews', ({ permissions: all }) => all);
  return (
    <Flex gap={4} wrap="wrap">
      <HandbookLink page="README" />
      {OVERVIEWS.filter(({ subject }) =>
        permissions.some((each) => each.action === READ && each.subject === subject),
      ).map(({ to, texts, icon }) => (
        <LinkButton key={to} tag={Link} to={to} variant="tertiary" startIcon={icon}>
          {texts[language].title}
        </LinkButton>
      ))}
    </Flex>
  );
};
