import { Flex } from '@strapi/design-system';
import {
  ComponentInput as StockComponentInput,
  FormFieldInput,
  unstable_useDocumentLayout as useDocumentLayout,
  useDocumentContext,
} from '@strapi/strapi/admin';
import type { FormField } from '../strapi/form-layout';
import type { FieldProps } from '../strapi/inputs';
import { FigureInput, isFigure } from './figure/figure-input';
import { ChoosePlace, isLocation } from './location/choose-place';
import { AddPictures, isPicture } from './pictures/add-pictures';

const drawField = (field: FormField) => <FormFieldInput {...field} />;

/**
 * A group of fields: a number as known is one text; all others are the content manager’s, pictures with a window that adds them,
 * coordinates with a map.
 */
export const ComponentInput = (props: FieldProps) => {
  const { currentDocumentMeta } = useDocumentContext('ComponentInput');
  const { edit } = useDocumentLayout(currentDocumentMeta.model);
  const layout = (edit.components[props.attribute.component ?? '']?.layout ?? []) as unknown as FormField[][]; // as form-layout.ts has them
  if (isFigure(props.attribute)) return <FigureInput {...props} layout={layout} />;
  const stock = (
    <StockComponentInput {...props} layout={layout}>
      {drawField}
    </StockComponentInput>
  );
  const more = isPicture(props.attribute) ? (
    <AddPictures {...props} layout={layout} />
  ) : isLocation(props.attribute) ? (
    <ChoosePlace {...props} />
  ) : undefined;
  if (!more) return stock;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {stock}
      {more}
    </Flex>
  );
};
