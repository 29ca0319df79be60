import { Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useField, useForm, useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { useTexts } from '../../language';
import type { FormField } from '../../strapi/form-layout';
import type { FieldProps } from '../../strapi/inputs';
import { useLibraryDialog, useMayUpload } from '../../strapi/media-library';
import type { ChosenFile } from './picture-card';
import { PicturesWindow, type PictureRow } from './pictures-window';
import { TEXTS } from './texts';

/** Whether a group of fields is a picture, or rows of them. */
export const isPicture = ({ component }: FieldProps['attribute']) => component === 'media.picture';

/** What is a picture to this product (src/uploads/kinds.ts). */
const KINDS = 'image/jpeg,image/png,image/webp,image/gif';

interface Props extends FieldProps {
  layout: FormField[][];
}

/** Below the rows of a gallery, or in place of a picture that is not there yet: adds pictures with what is seen on them. */
export const AddPictures = ({ name, attribute, layout, disabled = false }: Props) => {
  const isMany = attribute.repeatable === true;
  const texts = useTexts(TEXTS);
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const Library = useLibraryDialog();
  const mayUpload = useMayUpload();
  const { toggleNotification } = useNotification();
  const { value, onChange } = useField<unknown>(name);
  const addFieldRow = useForm('AddPictures', (form) => form.addFieldRow);
  const [isInLibrary, setIsInLibrary] = useState(false);
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([]);
  const isFull = !isMany && value !== null && value !== undefined;
  if (disabled || isFull) return null;

  const close = () => {
    setChosen([]);
    button.current?.focus();
  };
  const add = (row: PictureRow) => (isMany ? addFieldRow(name, row) : onChange(name, row));
  return (
    <Flex gap={2} wrap="wrap">
      {mayUpload && (
        <Button ref={button} variant="secondary" startIcon={<Plus />} onClick={() => input.current?.click()}>
          {texts.add(isMany)}
        </Button>
      )}
      <Button variant="tertiary" onClick={() => setIsInLibrary(true)}>
        {texts.fromLibrary}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={isMany}
        accept={KINDS}
        aria-label={texts.add(isMany)}
        onChange={({ target }) => {
          setChosen([...(target.files ?? [])]);
          target.value = ''; // the same files may be chosen again
        }}
      />
      {isInLibrary && Library && (
        <Library
          allowedTypes={['images']}
          multiple={isMany}
          onClose={() => setIsInLibrary(false)}
          onSelectAssets={(files) => {
            setIsInLibrary(false);
            setChosen(files);
          }}
        />
      )}
      {chosen.length > 0 && (
        <PicturesWindow
          name={name}
          layout={layout}
          chosen={chosen}
          onAdd={add}
          onDone={(count) => toggleNotification({ type: 'success', message: texts.added(count) })}
          onClose={close}
        />
      )}
    </Flex>
  );
};
