import { Box, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { TextValue, TranslationTable } from '../../desk/contract';
import { useTexts } from '../language';
import { Offer } from '../unsaved/offer';
import { TEXTS } from '../unsaved/texts';
import { useKept } from '../unsaved/use-kept';
import { changedTexts, withoutPlace, withTexts, type Values } from './values';

interface UnsavedProps {
  table: TranslationTable;
  /** Is given the version that what is brought back was written in, and what of it has no place any more. */
  onBroughtBack: (version: string | undefined, lost: readonly TextValue[]) => void;
}

/** „Незапазени промени“: the texts that were written when the session ended. Not there otherwise. */
export const UnsavedTexts = ({ table, onBroughtBack }: UnsavedProps) => {
  const { title } = useTexts(TEXTS);
  const { values, modified, setValues } = useForm('UnsavedTexts', (form) => form);
  const written = useMemo(() => changedTexts(table, values as Values), [table, values]); // what the form was given
  const { offered, ...answers } = useKept({
    name: ['translation', table.type, table.documentId, table.to].join(' '),
    modified,
    values: written,
    version: () => table.version,
    bringBack: (kept) => {
      const before = kept.values as Values; // `written`, above
      onBroughtBack(kept.version, withoutPlace(table, before));
      setValues(withTexts(table, before));
    },
  });
  if (!offered) return null;
  return (
    <Box tag="section" background="neutral0" shadow="tableShadow" hasRadius padding={5} marginBottom={4}>
      <Typography tag="h2" variant="delta">
        {title}
      </Typography>
      <Offer offered={offered} {...answers} />
    </Box>
  );
};
