import { Button, Flex, Typography } from '@strapi/design-system';
import { displayMoment } from '../dates';
import { useLanguage } from '../language';
import type { KeptEdits } from './kept-edits';
import { TEXTS } from './texts';

interface OfferProps {
  offered: KeptEdits;
  bringBack: () => void;
  dismiss: () => void;
}

/** Says since when something is kept that was not saved, and offers it back. */
export const Offer = ({ offered, bringBack, dismiss }: OfferProps) => {
  const language = useLanguage();
  const texts = TEXTS[language];
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" role="status">
      <Typography>{texts.found(displayMoment(offered.at, language))}</Typography>
      <Button variant="secondary" fullWidth onClick={bringBack}>
        {texts.bringBack}
      </Button>
      <Button variant="tertiary" fullWidth onClick={dismiss}>
        {texts.dismiss}
      </Button>
    </Flex>
  );
};
