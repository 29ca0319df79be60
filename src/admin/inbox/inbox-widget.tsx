import { useEffect, useState } from 'react';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useFetchClient, Widget } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { useLanguage, type Language } from '../language';
import { FullHeight } from '../strapi/home-page-widgets';
import { displayDate, WORDS, type GroupName } from './words';

/** What `GET /inbox` answers with (src/desk/inbox). */
interface Item {
  type: string;
  typeName: string;
  documentId: string;
  locale: string;
  title: string | null;
  municipality: string | null;
  date: string | null;
  action?: 'publish' | 'withdraw';
  messages?: readonly string[];
}
interface Group {
  group: GroupName;
  total: number;
  items: readonly Item[];
}

const linkTo = ({ type, documentId, locale }: Item) =>
  `/content-manager/collection-types/${type}/${documentId}?plugins[i18n][locale]=${locale}`;

const Entry = ({ item, group, language }: { item: Item; group: GroupName; language: Language }) => {
  const words = WORDS[language];
  const date = item.date && words.date(group, item.action, displayDate(item.date, language));
  return (
    <Box tag="li">
      <Link tag={RouterLink} to={linkTo(item)}>
        {item.title || words.untitled}
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

const Entries = ({ group: { group, items, total }, language }: { group: Group; language: Language }) => (
  <Box>
    <Typography tag="h3" variant="delta">
      {WORDS[language].groups[group]}
    </Typography>
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={2}>
      {items.map((item) => (
        <Entry key={`${item.documentId} ${item.action}`} item={item} group={group} language={language} />
      ))}
    </Flex>
    {total > items.length && (
      <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={2}>
        {WORDS[language].more(total - items.length)}
      </Typography>
    )}
  </Box>
);

/** What waits for the editor, on the home page: to publish, to correct, to look at again. */
export const InboxWidget = () => {
  const { get } = useFetchClient();
  const language = useLanguage();
  const [groups, setGroups] = useState<readonly Group[] | 'loading' | 'failed'>('loading');

  useEffect(() => {
    let isShown = true;
    get<{ data: Group[] }>('/inbox').then(
      ({ data }) => isShown && setGroups(data.data),
      () => isShown && setGroups('failed'),
    );
    return () => {
      isShown = false;
    };
  }, [get]);

  const words = WORDS[language];
  if (groups === 'loading') return <Widget.Loading>{words.loading}</Widget.Loading>;
  if (groups === 'failed') return <Widget.Error>{words.failed}</Widget.Error>;
  if (groups.length === 0) return <Widget.NoData>{words.empty}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={6} lang={language}>
      <FullHeight />
      {groups.map((group) => (
        <Entries key={group.group} group={group} language={language} />
      ))}
    </Flex>
  );
};
