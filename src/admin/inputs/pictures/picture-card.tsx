import { Box, Flex, Grid, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { FormFieldInput } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import { useTexts } from '../../language';
import type { FormField } from '../../strapi/form-layout';
import type { LibraryFile } from '../../strapi/media-library';
import { TEXTS } from './texts';

/** A picture that was chosen: a file of the computer’s, or one that is uploaded already. */
export type ChosenFile = File | LibraryFile;

/** What is asked of each picture; all else is written in its row. */
const ASKED = ['alternativeText', 'decorative', 'caption', 'peopleShown', 'consent', 'consentUntil'];

/** The address at which the browser shows it. */
const useAddress = (file: ChosenFile) => {
  const [own, setOwn] = useState<string>();
  useEffect(() => {
    if (!(file instanceof File)) return undefined;
    const address = URL.createObjectURL(file);
    setOwn(address);
    return () => URL.revokeObjectURL(address);
  }, [file]);
  return file instanceof File ? own : (file.formats?.thumbnail?.url ?? file.url);
};

/** What is not asked of a picture takes no room. */
const Cell = styled(Grid.Item)`
  &:empty {
    display: none;
  }
`;

interface Props {
  file: ChosenFile;
  /** Where its row is in the form. */
  path: string;
  layout: FormField[][];
  /** Why it was not uploaded. */
  refusal: string | undefined;
  onRemove: () => void;
}

/** A chosen picture, with what is asked of it. */
export const PictureCard = ({ file, path, layout, refusal, onRemove }: Props) => {
  const texts = useTexts(TEXTS);
  const address = useAddress(file);
  const fields = layout.flat();
  return (
    <Flex
      tag="li"
      direction="column"
      alignItems="stretch"
      gap={3}
      padding={4}
      background="neutral100"
      borderColor="neutral200"
      hasRadius
    >
      <Flex gap={3} justifyContent="space-between" alignItems="flex-start">
        <Flex gap={3} minWidth={0}>
          {/* The file’s name is beside it. */}
          <Box
            tag="img"
            src={address}
            alt=""
            hasRadius
            style={{ width: '12rem', height: '8rem', objectFit: 'contain' }}
          />
          <Typography tag="h3" variant="pi" fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
            {file.name}
          </Typography>
        </Flex>
        <IconButton variant="ghost" withTooltip={false} label={texts.remove(file.name)} onClick={onRemove}>
          <Cross />
        </IconButton>
      </Flex>
      {refusal !== undefined && (
        <Typography role="alert" variant="pi" textColor="danger600">
          {texts.refused(refusal)}
        </Typography>
      )}
      <Grid.Root gap={3}>
        {ASKED.flatMap((name) => fields.find((field) => field.name === name) ?? []).map((field) => (
          <Cell key={field.name} col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <FormFieldInput {...field} name={`${path}.${field.name}`} />
          </Cell>
        ))}
      </Grid.Root>
    </Flex>
  );
};
