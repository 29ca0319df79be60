import { Box, Button, Flex, Textarea, Typography } from '@strapi/design-system';
import type { TextValue } from '../../desk/contract';
import { RichText } from './rich-text';
import type { Texts } from './texts';

interface LostTextsProps {
  lost: readonly TextValue[];
  to: string;
  texts: Texts['lost'];
  onDismiss: () => void;
}

/** What was written for rows that the original has no longer: it has no field of its own to stand in, and is there to be copied. */
export const LostTexts = ({ lost, to, texts, onDismiss }: LostTextsProps) => {
  if (lost.length === 0) return null;
  return (
    <Box tag="section" background="neutral0" shadow="tableShadow" hasRadius padding={5} marginBottom={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h2" variant="delta">
          {texts.title}
        </Typography>
        <Typography tag="p" role="status">
          {texts.why}
        </Typography>
        {lost.map((text, index) => (
          <div key={index} lang={to}>
            {Array.isArray(text) ? (
              <RichText blocks={text} />
            ) : (
              <Textarea
                aria-label={texts.written}
                value={String(text)}
                readOnly
                style={{ minHeight: 0 }}
                rows={2}
              />
            )}
          </div>
        ))}
        <Box>
          <Button size="S" variant="tertiary" onClick={onDismiss}>
            {texts.dismiss}
          </Button>
        </Box>
      </Flex>
    </Box>
  );
};
