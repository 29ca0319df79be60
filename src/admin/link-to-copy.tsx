import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useTexts, type TextsByLanguage } from './language';

const BG = {
  link: 'Връзка',
  copy: 'Копиране на връзката',
  copied: 'Връзката е копирана.',
  notCopied: 'Браузърът не позволи. Връзката е маркирана: натиснете Ctrl+C.',
};
const TEXTS: TextsByLanguage<typeof BG> = {
  bg: BG,
  en: {
    link: 'Link',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    notCopied: 'The browser did not allow it. The link is selected: press Ctrl+C.',
  },
};

interface Props {
  link: string;
}

/** A whole link, to be copied; the button has the focus, and what became of it is said aloud. */
export const LinkToCopy = ({ link }: Props) => {
  const texts = useTexts(TEXTS);
  const { copy } = useClipboard();
  const [said, setSaid] = useState('');
  const shown = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const press = async () => {
    const isCopied = await copy(link);
    // Without https a browser copies nothing for a page.
    if (!isCopied && shown.current) window.getSelection()?.selectAllChildren(shown.current);
    setSaid(isCopied ? texts.copied : texts.notCopied);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Box background="neutral100" padding={3} hasRadius>
        <Typography
          ref={shown}
          aria-label={texts.link}
          role="group"
          style={{ overflowWrap: 'anywhere', userSelect: 'all' }}
        >
          {link}
        </Typography>
      </Box>
      <Flex gap={4} wrap="wrap">
        <Button ref={button} startIcon={<Duplicate />} onClick={press}>
          {texts.copy}
        </Button>
        <Typography role="status" textColor={said === texts.notCopied ? 'danger700' : 'success700'}>
          {said}
        </Typography>
      </Flex>
    </Flex>
  );
};
