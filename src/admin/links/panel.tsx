import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { SOURCE_LOCALE } from '../../domain/language';
import { useGetLinksQuery } from '../api';
import { formOf } from '../form-link';
import { useTexts } from '../language';
import type { PanelProps } from '../side-panel';
import { TEXTS } from './texts';

const Links = ({ uid, documentId }: { uid: string; documentId: string }) => {
  const texts = useTexts(TEXTS);
  const { data, isLoading, isError } = useGetLinksQuery(
    { uid, documentId },
    { refetchOnMountOrArgChange: true },
  );
  if (isLoading) return <Typography>{texts.loading}</Typography>;
  if (isError || !data) return <Typography textColor="danger600">{texts.failed}</Typography>;
  const { items, total, hasMore = false } = data;
  if (items.length === 0) return <Typography textColor="neutral600">{texts.none}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label={texts.title}>
        {items.map(({ type, typeName, documentId: id, title, state }) => (
          <Box tag="li" key={id}>
            <Link
              tag={RouterLink}
              to={formOf({ type, documentId: id, locale: SOURCE_LOCALE })}
              lang={title ? SOURCE_LOCALE : undefined}
              style={{ overflowWrap: 'anywhere' }}
            >
              {title || texts.untitled}
            </Link>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {typeName} · {texts.states[state]}
            </Typography>
          </Box>
        ))}
      </Flex>
      {(total > items.length || hasMore) && (
        <Typography variant="pi" textColor="neutral600">
          {texts.shown(items.length, total, hasMore)}
        </Typography>
      )}
    </Flex>
  );
};

/** „Какво сочи насам“, beside the form of every stored entry: what has to be thought of before it is withdrawn or deleted. */
export const LinksPanel = ({ model, document }: PanelProps) => {
  const texts = useTexts(TEXTS);
  if (!document || !model.startsWith('api::')) return null;
  return { title: texts.title, content: <Links uid={model} documentId={document.documentId} /> };
};
