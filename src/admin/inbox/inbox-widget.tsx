import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import type { InboxGroup, InboxItem } from '../../desk/contract';
import { useGetInboxQuery } from '../api';
import { displayDay, displayMoment } from '../dates';
import { useLanguage, type Language } from '../language';
import { FullHeight } from '../strapi/home-page-widgets';
import { TEXTS } from './texts';

const linkTo = ({ type, documentId, locale }: InboxItem) =>
  `/content-manager/collection-types/${type}/${documentId}?plugins[i18n][locale]=${locale}`;

/** An entry's date: a day, or a moment where it has a time. */
const displayDate = (date: string, language: Language) =>
  date.includes('T') ? displayMoment(date, language) : displayDay(date, language);

interface EntryProps {
  item: InboxItem;
  group: InboxGroup['group'];
  language: Language;
}

const Entry = ({ item, group, language }: EntryProps) => {
  const texts = TEXTS[language];
  const date = item.date && texts.date(group, item.action, displayDate(item.date, language));
  return (
    <Box tag="li">
      <Link tag={RouterLink} to={linkTo(item)}>
        {item.title || texts.untitled}
      </Link>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {[item.typeName, item.municipality, date].filter(Boolean).join(' · ')}
      </Typography>
      {item.messages?.map((message) => (
        <Typography key={message} tag="p" variant="pi" textColor="danger700">
          {message}
        </Typography>
      ))}
    </Box>
  );
};

const Entries = ({ group: { group, items, total }, language }: { group: InboxGroup; language: Language }) => (
  <Box>
    <Typography tag="h3" variant="delta">
      {TEXTS[language].groups[group]}
    </Typography>
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={2}>
      {items.map((item) => (
        <Entry key={`${item.documentId} ${item.action}`} item={item} group={group} language={language} />
      ))}
    </Flex>
    {total > items.length && (
      <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={2}>
        {TEXTS[language].more(total - items.length)}
      </Typography>
    )}
  </Box>
);

/** The editor's inbox on the home page: entries to publish, to correct and to review. */
export const InboxWidget = () => {
  const language = useLanguage();
  const texts = TEXTS[language];
  const {
    data: groups,
    isFetching,
    isError,
  } = useGetInboxQuery(undefined, { refetchOnMountOrArgChange: true });
  if (isFetching) return <Widget.Loading>{texts.loading}</Widget.Loading>;
  if (isError || !groups) return <Widget.Error>{texts.failed}</Widget.Error>;
  if (groups.length === 0) return <Widget.NoData>{texts.empty}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={6} lang={language}>
      <FullHeight />
      {groups.map((group) => (
        <Entries key={group.group} group={group} language={language} />
      ))}
    </Flex>
  );
};
