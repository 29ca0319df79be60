import { Box, Button, Field, Flex, TextButton, TextInput, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { MissingItem } from '../../desk/contract';
import { useTexts } from '../language';
import { TEXTS } from './texts';

/** The field in which an editor confirms what looks like a mistake, one row for each (docs/adr/0047-what-can-be-true.md). */
const CONFIRMATIONS = 'confirmations';

/** „Така е, защото …“: adds a row to the form, which is saved with it. */
const Confirm = ({ code }: { code: string }) => {
  const texts = useTexts(TEXTS);
  const addFieldRow = useForm('Confirm', (form) => form.addFieldRow);
  const [why, setWhy] = useState('');
  const isSaid = why.trim() !== '';
  const confirm = () => isSaid && addFieldRow(CONFIRMATIONS, { code, why: why.trim() });
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
      <Field.Root hint={texts.whyHint}>
        <Field.Label>{texts.itIsSo}</Field.Label>
        <TextInput
          value={why}
          maxLength={255}
          onChange={({ target }) => setWhy(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault(); // it would save the form
            confirm();
          }}
        />
        <Field.Hint />
      </Field.Root>
      <Button variant="tertiary" size="S" disabled={!isSaid} onClick={confirm}>
        {texts.confirm}
      </Button>
    </Flex>
  );
};

interface ItemProps {
  item: MissingItem;
  /** Of several warnings of a kind, which are confirmed together, one says so. */
  isToConfirm: boolean;
  onLead: (item: MissingItem) => void;
}

/** One thing that is missing: where it is, what to do, and how to say that it is so. */
export const Item = ({ item, isToConfirm, onLead }: ItemProps) => (
  <Box tag="li">
    {item.path.length > 0 && (
      <TextButton onClick={() => onLead(item)} style={{ textAlign: 'start' }}>
        {item.label ?? item.path.join('.')}
      </TextButton>
    )}
    <Typography tag="p" variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
      {item.message}
    </Typography>
    {isToConfirm && <Confirm code={item.code} />}
  </Box>
);
