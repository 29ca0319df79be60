import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { SOURCE_LOCALE } from '../../domain/language';
import type { HistoryEntry, Names } from '../../desk/contract';
import { useGetHistoryQuery } from '../api';
import { useTexts } from '../language';
import type { PanelProps } from '../side-panel';
import { EntryDialog } from './entry-dialog';
import { TEXTS, type Texts } from './texts';

interface LineProps {
  entry: HistoryEntry;
  texts: Texts;
  names: Names;
  onOpen: () => void;
}

const Line = ({ entry, texts, names, onOpen }: LineProps) => (
  <Box tag="li" paddingBottom={3}>
    <Typography tag="p" variant="pi" textColor="neutral600">
      {texts.when(entry)}
    </Typography>
    <Typography tag="p" fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
      {texts.who(entry)}
    </Typography>
    <TextButton onClick={onOpen} style={{ textAlign: 'start' }}>
      {entry.locale === SOURCE_LOCALE
        ? texts.what(entry, names)
        : `${texts.what(entry, names)} (${texts.languageOf(entry.locale)})`}
    </TextButton>
  </Box>
);

const History = ({ uid, documentId }: { uid: string; documentId: string }) => {
  const texts = useTexts(TEXTS);
  const [page, setPage] = useState(1);
  const [open, setOpen] = useState<HistoryEntry>();
  const { data, isLoading, isError } = useGetHistoryQuery({ uid, documentId, page });
  if (isLoading) return <Typography>{texts.loading}</Typography>;
  if (isError || !data) return <Typography textColor="danger600">{texts.failed}</Typography>;
  if (data.data.length === 0) return <Typography textColor="neutral600">{texts.empty}</Typography>;
  const { names, pagination } = data.meta;
  const { pageCount } = pagination;
  return (
    <Flex direction="column" alignItems="stretch" width="100%">
      <Box tag="ol" aria-label={texts.history} style={{ listStyle: 'none' }}>
        {data.data.map((entry) => (
          <Line key={entry.id} entry={entry} texts={texts} names={names} onOpen={() => setOpen(entry)} />
        ))}
      </Box>
      {pageCount > 1 && (
        <Flex justifyContent="space-between">
          <TextButton disabled={page <= 1} onClick={() => setPage(page - 1)}>
            {texts.newer}
          </TextButton>
          <TextButton disabled={page >= pageCount} onClick={() => setPage(page + 1)}>
            {texts.older}
          </TextButton>
        </Flex>
      )}
      {open && (
        <EntryDialog
          uid={uid}
          documentId={documentId}
          entry={open}
          texts={texts}
          names={names}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Flex>
  );
};

/** „История“, beside the form of every stored document: who changed it, how and when. */
export const HistoryPanel = ({ model, document }: PanelProps) => {
  const texts = useTexts(TEXTS);
  if (!document || !model.startsWith('api::')) return null;
  return { title: texts.history, content: <History uid={model} documentId={document.documentId} /> };
};
