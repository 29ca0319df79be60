import { Alert, Box, Button, EmptyStateLayout, Flex, Link, Td, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { SOURCE_LOCALE } from '../../domain/language';
import type { BinItem, RestoredEntry } from '../../desk/contract';
import { useDeleteForGoodMutation, useGetBinQuery, useRestoreMutation } from '../api';
import { HandbookLink } from '../handbook/link';
import { useTexts } from '../language';
import { DeleteForGood } from './delete-for-good';
import { MAY_DELETE } from './may-delete';
import { WrappedTable } from '../wrapped-table';
import { TEXTS, type Texts } from './texts';

/** What came of the last action: said above the list, where the focus goes, because its row is gone. */
interface Outcome {
  variant: 'success' | 'warning' | 'danger';
  message: string;
  details?: readonly string[];
  restored?: RestoredEntry;
}

const Said = ({ outcome, texts, onClose }: { outcome: Outcome; texts: Texts; onClose: () => void }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [outcome]);
  const { variant, message, details = [], restored } = outcome;
  const { type, documentId, locale } = restored ?? {};
  return (
    <Box ref={box} tabIndex={-1} role="status" paddingBottom={4}>
      <Alert
        variant={variant}
        title={message}
        closeLabel={texts.close}
        onClose={onClose}
        action={
          restored && (
            <Link
              tag={RouterLink}
              to={`/content-manager/collection-types/${type}/${documentId}?plugins[i18n][locale]=${locale}`}
            >
              {texts.open}
            </Link>
          )
        }
      >
        {details.map((detail) => (
          <Typography key={detail} tag="p">
            {detail}
          </Typography>
        ))}
      </Alert>
    </Box>
  );
};

interface RowProps {
  item: BinItem;
  texts: Texts;
  mayEmpty: boolean;
  onRestore: () => Promise<void>;
  onDelete: () => Promise<void>;
}

const BinRow = ({ item, texts, mayEmpty, onRestore, onDelete }: RowProps) => {
  const [isBusy, setBusy] = useState(false);
  const restore = async () => {
    setBusy(true);
    await onRestore();
    setBusy(false);
  };
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="start">
          <Typography
            fontWeight="semiBold"
            lang={item.title ? SOURCE_LOCALE : undefined}
            style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
          >
            {texts.nameOf(item)}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {texts.about(item)}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <Flex direction="column" alignItems="start">
          <Typography>{texts.when(item)}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {texts.who(item)}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <Typography>{texts.end(item)}</Typography>
      </Td>
      <Td>
        <Flex gap={2} wrap="wrap">
          <Button
            variant="secondary"
            loading={isBusy}
            aria-label={texts.restoreOf(texts.nameOf(item))}
            onClick={restore}
          >
            {texts.restore}
          </Button>
          {mayEmpty && <DeleteForGood title={texts.nameOf(item)} texts={texts} onConfirm={onDelete} />}
        </Flex>
      </Td>
    </Tr>
  );
};

/** „Кошче“: what was deleted in the last ninety days, and can be restored. */
const BinPage = () => {
  const texts = useTexts(TEXTS);
  const [page, setPage] = useState(1);
  const [outcome, setOutcome] = useState<Outcome>();
  const { data: bin, isError } = useGetBinQuery(page, { refetchOnMountOrArgChange: true });
  const [restore] = useRestoreMutation();
  const [deleteForGood] = useDeleteForGoodMutation();

  const refused = (error: { message?: string }): Outcome => ({
    variant: 'danger',
    message: error.message || texts.failed,
  });
  const restoreItem = (item: BinItem) => async () => {
    const answer = await restore({ id: item.id, type: item.type });
    if ('error' in answer) return setOutcome(refused(answer.error));
    const { data } = answer;
    setOutcome({
      variant: data.lost.length > 0 ? 'warning' : 'success',
      message: texts.restored(texts.nameOf(item)),
      details: data.lost,
      restored: data,
    });
  };
  const deleteItem = (item: BinItem) => async () => {
    const answer = await deleteForGood(item.id);
    if ('error' in answer) return setOutcome(refused(answer.error));
    setOutcome({ variant: 'success', message: texts.deletedForGood(texts.nameOf(item)) });
  };

  if (isError) return <Page.Error />;
  if (!bin) return <Page.Loading />;
  const { pagination, mayEmpty } = bin.meta;
  return (
    <Page.Main>
      <Page.Title>{texts.title}</Page.Title>
      <Layouts.Header title={texts.title} subtitle={texts.subtitle} />
      <Layouts.Content>
        <Box paddingBottom={4}>
          <HandbookLink page="vrashtane" />
        </Box>
        {outcome && <Said outcome={outcome} texts={texts} onClose={() => setOutcome(undefined)} />}
        {bin.data.length === 0 ? (
          <EmptyStateLayout content={texts.empty} />
        ) : (
          <WrappedTable
            headings={[texts.entry, texts.deleted, texts.until, texts.actions]}
            rows={bin.data.map((item) => (
              <BinRow
                key={item.id}
                item={item}
                texts={texts}
                mayEmpty={mayEmpty}
                onRestore={restoreItem(item)}
                onDelete={deleteItem(item)}
              />
            ))}
          />
        )}
        {pagination.pageCount > 1 && (
          <Flex justifyContent="space-between" paddingTop={4}>
            <Button variant="tertiary" disabled={page <= 1} onClick={() => setPage(page - 1)}>
              {texts.newer}
            </Button>
            <Button
              variant="tertiary"
              disabled={page >= pagination.pageCount}
              onClick={() => setPage(page + 1)}
            >
              {texts.older}
            </Button>
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

export default () => (
  <Page.Protect permissions={MAY_DELETE}>
    <BinPage />
  </Page.Protect>
);
