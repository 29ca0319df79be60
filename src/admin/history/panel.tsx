import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useGetHistoryQuery, type Entry } from './api';
import { EntryDialog } from './entry-dialog';
import { useWords, type Words } from './words';

const Line = ({ entry, words, onOpen }: { entry: Entry; words: Words; onOpen: () => void }) => (
  <Box tag="li" paddingBottom={3}>
    <Typography tag="p" variant="pi" textColor="neutral600">
      {words.when(entry)}
    </Typography>
    <Typography tag="p" fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
      {words.who(entry)}
    </Typography>
    <TextButton onClick={onOpen} style={{ textAlign: 'start' }}>
      {entry.locale === 'bg' ? words.what(entry) : `${words.what(entry)} (${words.languageOf(entry.locale)})`}
    </TextButton>
  </Box>
);

const History = ({ uid, documentId }: { uid: string; documentId: string }) => {
  const words = useWords();
  const [page, setPage] = useState(1);
  const [open, setOpen] = useState<Entry>();
  const { data, isLoading, isError } = useGetHistoryQuery({ uid, documentId, page });
  if (isLoading) return <Typography>{words.loading}</Typography>;
  if (isError || !data) return <Typography textColor="danger600">{words.failed}</Typography>;
  if (data.data.length === 0) return <Typography textColor="neutral600">{words.empty}</Typography>;
  const { pageCount } = data.meta.pagination;
  return (
    <Flex direction="column" alignItems="stretch" width="100%">
      <Box tag="ol" aria-label={words.history} style={{ listStyle: 'none' }}>
        {data.data.map((entry) => (
          <Line key={entry.id} entry={entry} words={words} onOpen={() => setOpen(entry)} />
        ))}
      </Box>
      {pageCount > 1 && (
        <Flex justifyContent="space-between">
          <TextButton disabled={page <= 1} onClick={() => setPage(page - 1)}>
            {words.newer}
          </TextButton>
          <TextButton disabled={page >= pageCount} onClick={() => setPage(page + 1)}>
            {words.older}
          </TextButton>
        </Flex>
      )}
      {open && <EntryDialog entry={open} words={words} onClose={() => setOpen(undefined)} />}
    </Flex>
  );
};

interface PanelProps {
  model: string;
  document?: { documentId: string };
}

/** „История“, beside the form of every document that exists: who did what to it when. */
export const HistoryPanel = ({ model, document }: PanelProps) => {
  const words = useWords();
  if (!document || !model.startsWith('api::')) return null;
  return { title: words.history, content: <History uid={model} documentId={document.documentId} /> };
};
