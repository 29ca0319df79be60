import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Form, useAPIErrorHandler, useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { styled } from 'styled-components';
import { useUploadPictureMutation } from '../../api';
import { useTexts } from '../../language';
import type { FormField } from '../../strapi/form-layout';
import type { LibraryFile } from '../../strapi/media-library';
import { WindowFoot } from '../../window-foot';
import { FolderChoice, useFolder } from './folder';
import { nest, valueAt } from './nested';
import { PictureCard, type ChosenFile } from './picture-card';
import { TEXTS } from './texts';

/** A row of a component for pictures, as a form has it. */
export type PictureRow = Readonly<Record<string, unknown>>;

/** Strapi’s window expects its parts as children; the form between them is no box of its own. */
const Content = styled(Modal.Content)`
  > form {
    display: contents;
  }
`;

const isUndescribed = ({ alternativeText, decorative }: PictureRow) =>
  decorative !== true && (typeof alternativeText !== 'string' || alternativeText.trim() === '');

/** A file that is uploaded already brings its text along. */
const initialRow = (file: ChosenFile): PictureRow =>
  file instanceof File || !file.alternativeText ? {} : { alternativeText: file.alternativeText };

interface AddButtonProps {
  isUndescribedIn: (values: object) => boolean;
  isWarned: boolean;
  isBusy: boolean;
  count: number;
}

/** Adds the pictures; after it was asked once, also those of which nobody has said what is seen. */
const AddButton = ({ isUndescribedIn, isWarned, isBusy, count }: AddButtonProps) => {
  const texts = useTexts(TEXTS);
  const isLater = useForm('AddButton', ({ values }) => isUndescribedIn(values)) && isWarned;
  return (
    <Button type="submit" loading={isBusy}>
      {isLater ? texts.later : texts.addAll(count)}
    </Button>
  );
};

interface Props {
  /** Of the field in the entry’s form: rights to the fields of a picture are asked by it. */
  name: string;
  layout: FormField[][];
  chosen: readonly ChosenFile[];
  onAdd: (row: PictureRow) => void;
  onDone: (count: number) => void;
  onClose: () => void;
}

/** One window for pictures that were chosen: what is seen on each is asked before any of them is in the entry. */
export const PicturesWindow = ({ name, layout, chosen, onAdd, onDone, onClose }: Props) => {
  const texts = useTexts(TEXTS);
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const [upload] = useUploadPictureMutation();
  const [left, setLeft] = useState(() => chosen.map((_, index) => index));
  const [refusals, setRefusals] = useState<Readonly<Record<number, string>>>({});
  const [isWarned, setIsWarned] = useState(false);
  const [number, setNumber] = useState(0);
  const [isTouched, setIsTouched] = useState(false);
  const folder = useFolder(left.some((index) => chosen[index] instanceof File));

  const rowsIn = (values: object) => valueAt(values, name) as readonly PictureRow[]; // as they were given to the form
  const undescribedIn = (values: object) =>
    left.filter((index) => isUndescribed(rowsIn(values)[index] ?? {}));

  const fileOf = async (file: ChosenFile, row: PictureRow): Promise<LibraryFile> => {
    if (!(file instanceof File)) return file;
    const { alternativeText } = row;
    const isSaid = typeof alternativeText === 'string' && row.decorative !== true;
    return upload({ file, alternativeText: isSaid ? alternativeText : null, folder: folder.value }).unwrap();
  };
  const add = async (rows: readonly PictureRow[]) => {
    const notAdded: number[] = [];
    setRefusals({});
    for (const [position, index] of left.entries()) {
      const [file, row = {}] = [chosen[index], rows[index]];
      if (file === undefined) continue;
      setNumber(position + 1);
      try {
        onAdd({ ...row, file: await fileOf(file, row) });
      } catch (error) {
        notAdded.push(index);
        const refusal = formatError(error as Parameters<typeof formatError>[0]); // what the client throws
        setRefusals((others) => ({ ...others, [index]: refusal }));
      }
    }
    setNumber(0);
    setLeft(notAdded);
    const count = left.length - notAdded.length;
    if (count > 0) onDone(count);
    if (notAdded.length === 0) onClose();
  };
  const remove = (index: number) => {
    const others = left.filter((each) => each !== index);
    setLeft(others);
    if (others.length === 0) onClose();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Content
        onOpenAutoFocus={(event) => {
          if (!(event.target instanceof Element)) return;
          event.preventDefault();
          event.target.querySelector<HTMLElement>('input')?.focus();
        }}
        onInteractOutside={(event) => event.preventDefault()}
        onEscapeKeyDown={(event) => isTouched && event.preventDefault()}
        onChange={() => setIsTouched(true)}
      >
        <Form
          method="POST"
          initialValues={nest(name, chosen.map(initialRow))}
          onSubmit={async (values, { setErrors }) => {
            const undescribed = undescribedIn(values);
            if (undescribed.length > 0 && !isWarned) {
              const errors = undescribed.map((index) => [index, { alternativeText: texts.undescribed }]);
              setErrors(nest(name, Object.assign([], Object.fromEntries(errors))) as Record<string, never>); // Strapi types what is at a field as text
              setIsWarned(true);
              return;
            }
            await add(rowsIn(values));
          }}
        >
          <Modal.Header closeLabel={texts.close}>
            <Modal.Title>{texts.title(left.length)}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Typography tag="p" textColor="neutral600" paddingBottom={4}>
              {texts.lead}
            </Typography>
            <FolderChoice {...folder} />
            <Flex tag="ul" direction="column" alignItems="stretch" gap={4} padding={0}>
              {left.map((index) => {
                const file = chosen[index];
                return (
                  file && (
                    <PictureCard
                      key={index}
                      file={file}
                      path={`${name}.${index}`}
                      layout={layout}
                      refusal={refusals[index]}
                      onRemove={() => remove(index)}
                    />
                  )
                );
              })}
            </Flex>
          </Modal.Body>
          <WindowFoot leave={texts.cancel} onLeave={onClose}>
            <Typography role="status" variant="pi" textColor="neutral800">
              {number > 0 ? texts.uploading(number, left.length) : isWarned ? texts.laterHint : ''}
            </Typography>
            <AddButton
              isUndescribedIn={(values) => undescribedIn(values).length > 0}
              isWarned={isWarned}
              isBusy={number > 0}
              count={left.length}
            />
          </WindowFoot>
        </Form>
      </Content>
    </Modal.Root>
  );
};
