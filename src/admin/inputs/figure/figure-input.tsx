import { Box, Flex, TextButton } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { FormFieldInput, NonRepeatableComponent, useField } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import { isRecord } from '../../../domain/record';
import { useLanguage } from '../../language';
import type { FormField } from '../../strapi/form-layout';
import type { FieldProps } from '../../strapi/inputs';
import { TEXTS } from '../texts';
import { hasMore, type FormFigure } from './form-figure';

const FIGURE = 'shared.figure';

/** The type of field that `FigureText` is the input of; Strapi has none of that name. */
export const FIGURE_TEXT = 'figure-text';

/** Whether a group of fields is a number as it is known. */
export const isFigure = ({ component, repeatable }: FieldProps['attribute']) =>
  component === FIGURE && repeatable !== true;

interface Props extends FieldProps {
  layout: FormField[][];
}

/** A number as it is known: one text, and below it, folded, the fields that it is made of and the words of the source. */
export const FigureInput = ({ layout, ...props }: Props) => {
  const { name, label, labelAction, hint } = props;
  const id = useId();
  const language = useLanguage();
  const { value, rawError } = useField<FormFigure | null>(name);
  const [isAsked, setIsAsked] = useState<boolean>();
  const inParts: unknown = rawError; // Strapi types it as any
  const isWrong = isRecord(inParts) && Object.keys(inParts).some((part) => part !== 'value');
  const isOpen = isWrong || (isAsked ?? hasMore(value ?? {}, language));
  const number = layout.flat().find((field) => field.name === 'value');
  const others = layout.flat().filter((field) => field !== number);
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      {number && (
        <FormFieldInput
          {...number}
          type={FIGURE_TEXT}
          name={`${name}.value`}
          label={label}
          labelAction={labelAction}
          hint={hint}
        />
      )}
      <Box>
        <TextButton
          aria-expanded={isOpen}
          aria-controls={`${id}-parts`}
          endIcon={isOpen ? <CaretUp aria-hidden /> : <CaretDown aria-hidden />}
          onClick={() => setIsAsked(!isOpen)}
        >
          {TEXTS[language].figure.parts}
        </TextButton>
      </Box>
      <Box id={`${id}-parts`}>
        {isOpen && (
          <NonRepeatableComponent {...props} layout={[others]}>
            {(field) => <FormFieldInput {...field} />}
          </NonRepeatableComponent>
        )}
      </Box>
    </Flex>
  );
};
