import { Box, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { SOURCE_LOCALE } from '../../domain/language';
import type { InboxGroup, InboxItem } from '../../desk/contract';
import { useGetInboxGroupQuery } from '../api';
import { displayDay, displayMoment } from '../dates';
import { formOf, translationOf } from '../form-link';
import { languageName, useLanguage, type Language } from '../language';
import { TEXTS } from './texts';

/** An entry's date: a day, or a moment where it has a time. */
const displayDate = (date: string, language: Language) =>
  date.includes('T') ? displayMoment(date, language) : displayDay(date, language);

/** Groups whose name says what type its entries are of. */
const OF_ONE_TYPE: readonly InboxGroup['group'][] = ['visits', 'agreements', 'contacts'];

/** Groups of what is translated: they lead to the translator’s table. */
const OF_TRANSLATIONS: readonly InboxGroup['group'][] = [
  'translated',
  'outdated',
  'translating',
  'untranslated',
];

interface GroupProps {
  /** Whether it has to be said of which municipality each entry is. */
  namesMunicipality: boolean;
}

interface EntryProps extends GroupProps {
  item: InboxItem;
  group: InboxGroup['group'];
}

const Entry = ({ item, group, namesMunicipality }: EntryProps) => {
  const language = useLanguage();
  const texts = TEXTS[language];
  const date = item.date && texts.date(group, item.action, displayDate(item.date, language));
  const said = [
    !OF_ONE_TYPE.includes(group) && item.typeName,
    item.locale !== SOURCE_LOCALE && languageName(item.locale, language),
    namesMunicipality && item.municipality,
    date,
  ];
  return (
    <Box tag="li">
      <Link
        tag={RouterLink}
        to={OF_TRANSLATIONS.includes(group) ? translationOf(item) : formOf(item)}
        lang={item.title ? item.locale : undefined}
        style={{ overflowWrap: 'anywhere' }}
      >
        {item.title || texts.untitled}
      </Link>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {said.filter(Boolean).join(' · ')}
      </Typography>
      {item.missing && (
        <Typography tag="p" variant="pi" textColor="neutral800">
          {texts.missing(item.missing)}
        </Typography>
      )}
      {item.messages?.map((message) => (
        <Typography key={message} tag="p" variant="pi" textColor="danger700">
          {message}
        </Typography>
      ))}
    </Box>
  );
};

/** A group of entries: what they are, how many, the first of them, and on request the others. */
export const Entries = ({ group: first, namesMunicipality }: GroupProps & { group: InboxGroup }) => {
  const texts = TEXTS[useLanguage()];
  const list = useId();
  const [isLong, setIsLong] = useState(false);
  const { data, isFetching, isError } = useGetInboxGroupQuery(first.group, {
    skip: !isLong,
    refetchOnMountOrArgChange: true,
  });
  const { group, items, total, hasMore = false } = (isLong && !isFetching && data) || first;
  const hint = texts.hints[group];
  return (
    <Box>
      <Typography tag="h3" variant="delta">
        {texts.groups[group]}{' '}
        <Typography variant="pi" textColor="neutral600">
          ({texts.count(total, hasMore)})
        </Typography>
      </Typography>
      {hint && (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
          {hint}
        </Typography>
      )}
      <Flex id={list} tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={2}>
        {items.map((item) => (
          <Entry
            key={`${item.documentId} ${item.action}`}
            item={item}
            group={group}
            namesMunicipality={namesMunicipality}
          />
        ))}
      </Flex>
      {isLong && total > items.length && !isFetching && !isError && (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={2}>
          {texts.more(total - items.length, hasMore)}
        </Typography>
      )}
      {isError && (
        <Typography tag="p" role="alert" variant="pi" textColor="danger700" paddingTop={2}>
          {texts.failed}
        </Typography>
      )}
      {first.total > first.items.length && (
        <Box paddingTop={2}>
          <TextButton
            aria-expanded={isLong}
            aria-controls={list}
            loading={isFetching}
            onClick={() => setIsLong(!isLong)}
          >
            {isLong ? texts.fewer : texts.showMore(first.total - first.items.length, first.hasMore ?? false)}
          </TextButton>
        </Box>
      )}
    </Box>
  );
};
