import { BlocksInput } from '@strapi/strapi/admin';
import { useTexts } from '../../language';
import type { FieldProps } from '../../strapi/inputs';
import { TEXTS } from '../texts';

/** Strapi’s editor of rich text, which says how one moves within it by keyboard (src/admin/strapi/leave-rich-text.ts). */
export const RichTextInput = (props: FieldProps) => {
  const { richText } = useTexts(TEXTS);
  return (
    <BlocksInput
      {...props}
      hint={
        props.disabled ? (
          props.hint
        ) : (
          <>
            {props.hint} {richText}
          </>
        )
      }
    />
  );
};
