import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { translationOf } from '../form-link';
import { useTexts } from '../language';
import type { PanelProps } from '../side-panel';
import { TEXTS } from './texts';

/** The languages that an entry can be translated into from its form: that of the form, or all others of the original’s. */
const languagesFor = ({ document, meta }: PanelProps): string[] => {
  const shown = document?.translation === 'source' ? (meta?.availableLocales ?? []) : [document ?? {}];
  return shown.flatMap(({ locale }) => locale ?? []);
};

/** „Превод“, beside the form of every stored document: the way to the translator’s table. */
export const TranslationPanel = (props: PanelProps) => {
  const { panel } = useTexts(TEXTS);
  const { model, document } = props;
  const languages = languagesFor(props);
  if (!document || !model.startsWith('api::') || languages.length === 0) return null;
  return {
    title: panel.title,
    content: (
      <Flex direction="column" alignItems="start" gap={2}>
        {languages.map((to) => (
          <Link
            key={to}
            tag={RouterLink}
            to={translationOf({ type: model, documentId: document.documentId, locale: to })}
          >
            {panel.open(to)}
          </Link>
        ))}
        <Typography variant="pi" textColor="neutral600">
          {panel.why}
        </Typography>
      </Flex>
    ),
  };
};
