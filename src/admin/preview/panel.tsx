import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import { useState } from 'react';
import { useGetPreviewQuery } from '../api';
import { HandbookLink } from '../handbook/link';
import { useTexts } from '../language';
import { LinkToCopy } from '../link-to-copy';
import { TEXTS } from './texts';

interface Shown {
  uid: string;
  documentId: string;
  locale: string;
}

const Preview = ({ uid, documentId, locale }: Shown) => {
  const texts = useTexts(TEXTS);
  const [isSharing, setSharing] = useState(false);
  // Made anew with the form: a link that is copied is valid for its whole time.
  const { data, isError } = useGetPreviewQuery({ uid, documentId }, { refetchOnMountOrArgChange: true });
  if (isError) return <Typography textColor="danger600">{texts.failed}</Typography>;
  if (!data) return null;
  const { address, locales, ends } = data;
  const inLanguage = locales.includes(locale) ? `${address}/${locale}` : address;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <LinkButton
        href={inLanguage}
        isExternal
        variant="tertiary"
        startIcon={<ExternalLink />}
        aria-label={`${texts.open} (${texts.newTab})`}
        fullWidth
      >
        {texts.open}
      </LinkButton>
      <Typography variant="pi" textColor="neutral600">
        {texts.asSaved}
      </Typography>
      <Button
        variant="tertiary"
        fullWidth
        aria-expanded={isSharing}
        onClick={() => setSharing((before) => !before)}
      >
        {texts.share}
      </Button>
      {isSharing && (
        <>
          <Typography variant="pi">{texts.sharing(ends)}</Typography>
          <LinkToCopy link={`${window.location.origin}${inLanguage}`} />
        </>
      )}
      <HandbookLink page="chernova" />
    </Flex>
  );
};

interface PanelProps {
  model: string;
  document?: { documentId: string; locale?: string };
}

/** „Преглед“, beside the form of every stored document: the draft as its page will look, and a link to show it to others. */
export const PreviewPanel = ({ model, document }: PanelProps) => {
  const texts = useTexts(TEXTS);
  if (!document || !model.startsWith('api::')) return null;
  const { documentId, locale = '' } = document;
  return {
    title: texts.preview,
    content: <Preview uid={model} documentId={documentId} locale={locale} />,
  };
};
