import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { SOURCE_LOCALE } from '../../domain/language';
import type { NeededEntry } from '../../desk/contract';
import { useTexts } from '../language';
import { TEXTS } from './texts';

interface OthersProps {
  entries: readonly NeededEntry[];
  onPublish: () => Promise<void>;
}

/** In a tab of its own: leaving the form would lose what is typed. */
const addressOf = ({ uid, documentId }: NeededEntry) =>
  `/admin/content-manager/collection-types/${uid}/${documentId}`;

/** The entries that a form waits for, to be published together with it. */
export const Others = ({ entries, onPublish }: OthersProps) => {
  const texts = useTexts(TEXTS);
  const [isPublishing, setIsPublishing] = useState(false);
  const isComplete = entries.every(({ missing }) => missing.length === 0);
  const publish = async () => {
    setIsPublishing(true);
    try {
      await onPublish();
    } finally {
      setIsPublishing(false);
    }
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="p" variant="pi">
        {isComplete ? texts.publishTogether : texts.othersLack}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} style={{ listStyle: 'none' }}>
        {entries.map((entry) => (
          <Box tag="li" key={entry.documentId}>
            <Link href={addressOf(entry)} isExternal lang={entry.title ? SOURCE_LOCALE : undefined}>
              {entry.title || texts.untitled}
            </Link>
            {entry.missing.map((message) => (
              <Typography key={message} tag="p" variant="pi" textColor="danger700">
                {message}
              </Typography>
            ))}
          </Box>
        ))}
      </Flex>
      {isComplete && (
        <Button variant="success-light" loading={isPublishing} onClick={() => void publish()}>
          {texts.publishWithOthers}
        </Button>
      )}
    </Flex>
  );
};
