import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { monthsFrom, toDay, weeksOfMonth, type Day } from '../../domain/day';
import { useGetCalendarQuery } from '../api';
import { formatDay, presentDay } from '../dates';
import { useLanguage } from '../language';
import { Month } from './month';
import { TEXTS } from './texts';
import { isExact, VisitList } from './visits';
import { VISIT } from '../overview-types';

/** The days that are shown of a month. */
const daysOf = (month: Day): { from: Day; to: Day } => {
  const days = weeksOfMonth(month).flat();
  return { from: days[0] ?? month, to: days.at(-1) ?? month };
};

/** The month and the view are in the address, so that the browser’s “back” from a form leads here again. */
const useView = (today: Day) => {
  const [params, setParams] = useSearchParams();
  const month = toDay(`${params.get('month') ?? today.slice(0, 7)}-01`) ?? today;
  const isWide = window.matchMedia('(min-width: 768px)').matches;
  const isList = (params.get('view') ?? (isWide ? 'month' : 'list')) === 'list';
  const show = (next: Record<string, string>) =>
    setParams({ ...Object.fromEntries(params), ...next }, { replace: true });
  return {
    month,
    isList,
    showMonth: (day: Day) => show({ month: day.slice(0, 7) }),
    showList: (list: boolean) => show({ view: list ? 'list' : 'month' }),
  };
};

const CalendarPage = () => {
  const language = useLanguage();
  const texts = TEXTS[language];
  const today = presentDay();
  const { month, isList, showMonth, showList } = useView(today);
  const {
    data = [],
    isFetching,
    isError,
  } = useGetCalendarQuery(daysOf(month), { refetchOnMountOrArgChange: true });
  const exact = data.filter(isExact);
  const inexact = data.filter((visit) => !isExact(visit));
  const inMonth = exact.filter(
    ({ from, to }) => from.slice(0, 7) <= month.slice(0, 7) && month.slice(0, 7) <= to.slice(0, 7),
  );
  const name = formatDay(month, language, { month: 'long', year: 'numeric' });
  return (
    <Page.Main lang={language}>
      <Page.Title>{texts.title}</Page.Title>
      <Layouts.Header title={texts.title} subtitle={texts.subtitle} />
      <Layouts.Content>
        <Flex justifyContent="space-between" gap={3} wrap="wrap" paddingBottom={4}>
          <Flex gap={2}>
            <IconButton label={texts.previous} onClick={() => showMonth(monthsFrom(month, -1))}>
              <ChevronLeft />
            </IconButton>
            <IconButton label={texts.next} onClick={() => showMonth(monthsFrom(month, 1))}>
              <ChevronRight />
            </IconButton>
            <Button variant="tertiary" onClick={() => showMonth(today)}>
              {texts.today}
            </Button>
            <Typography tag="h2" variant="beta" aria-live="polite" paddingLeft={2}>
              {name}
            </Typography>
          </Flex>
          <Flex gap={2} role="group" aria-label={texts.view}>
            <Button
              variant={isList ? 'tertiary' : 'secondary'}
              aria-pressed={!isList}
              onClick={() => showList(false)}
            >
              {texts.month}
            </Button>
            <Button
              variant={isList ? 'secondary' : 'tertiary'}
              aria-pressed={isList}
              onClick={() => showList(true)}
            >
              {texts.list}
            </Button>
          </Flex>
        </Flex>
        <Box background="neutral0" shadow="tableShadow" hasRadius padding={isList ? 6 : 0}>
          {isError ? (
            <Typography role="alert" textColor="danger700">
              {texts.failed}
            </Typography>
          ) : isList ? (
            <VisitList visits={inMonth} label={name} />
          ) : (
            <Month month={month} today={today} visits={exact} />
          )}
        </Box>
        <Typography role="status" variant="pi" textColor="neutral600">
          {isFetching ? texts.loading : ''}
        </Typography>
        {inexact.length > 0 && (
          <Box tag="section" aria-labelledby="calendar-inexact" paddingTop={6} paddingBottom={10}>
            <Typography id="calendar-inexact" tag="h2" variant="delta" paddingBottom={3}>
              {texts.inexact}
            </Typography>
            <VisitList visits={inexact} label={texts.inexact} />
          </Box>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

/** „Календар“: the visits by month. */
export default () => (
  <Page.Protect permissions={[{ action: 'plugin::content-manager.explorer.read', subject: VISIT }]}>
    <CalendarPage />
  </Page.Protect>
);
