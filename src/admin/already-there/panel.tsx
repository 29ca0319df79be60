import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { EntryCard } from '../../desk/contract';
import { useGetEntriesQuery } from '../api';
import { useTexts } from '../language';
import { TEXTS } from './texts';

/** From how many letters on a name is looked for, how long typing has to rest, and how many entries are offered. */
const LEAST = 3;
const REST_MS = 400;
const OFFERED = 4;

/** A value, once it has rested. */
const useRested = <Value,>(value: Value): Value => {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(value), REST_MS);
    return () => window.clearTimeout(timer);
  }, [value]);
  return rested;
};

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

interface PanelProps {
  model: string;
  documentId?: string;
}

const Entry = ({ model, entry, draft }: { model: string; entry: EntryCard; draft: string }) => (
  <Box tag="li">
    <Link
      tag={RouterLink}
      to={`/content-manager/collection-types/${model}/${entry.documentId}?plugins[i18n][locale]=${entry.locale}`}
      lang={entry.locale}
    >
      {entry.title}
    </Link>
    <Typography tag="p" variant="pi" textColor="neutral600">
      {[...entry.facts, !entry.isPublished && draft].filter(Boolean).join(' · ')}
    </Typography>
  </Box>
);

/** „Има ли го вече?“, beside the form of a new entry with a name: those that are called nearly the same. */
export const AlreadyTherePanel = ({ model, documentId }: PanelProps) => {
  const texts = useTexts(TEXTS);
  const [{ query }] = useQueryParams<Query>();
  const typed = useForm('AlreadyThere', ({ values }) => ('name' in values ? values.name : undefined));
  const search = useRested(typeof typed === 'string' ? typed.trim() : '');
  const skip = documentId !== undefined || !model.startsWith('api::') || search.length < LEAST;
  const locale = query?.plugins?.i18n?.locale;
  const { currentData: entries = [] } = useGetEntriesQuery({ uid: model, search, locale }, { skip });
  if (skip || entries.length === 0) return null;
  return {
    title: texts.title,
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%" role="status">
        <Typography>{texts.question}</Typography>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {entries.slice(0, OFFERED).map((entry) => (
            <Entry key={entry.documentId} model={model} entry={entry} draft={texts.draft} />
          ))}
        </Flex>
      </Flex>
    ),
  };
};
