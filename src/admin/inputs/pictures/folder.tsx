import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { FormOptions } from '../../../desk/contract';
import { useGetFoldersQuery, type LibraryFolder } from '../../api';
import type { Link } from '../../content-manager';
import { useTexts } from '../../language';
import { useLinks } from '../relation/use-links';
import { TEXTS } from './texts';

const nameOf = ({ label, name }: Link) => label ?? name;

interface Folder {
  /** From which one is chosen; none where it need not be said. */
  folders: readonly LibraryFolder[];
  value: number | null;
  onChange: (folder: number) => void;
}

/**
 * The folder that uploaded pictures are put into. Whoever works for several municipalities says which: by itself it is the one that is called as
 * the entry’s municipality.
 */
export function useFolder(isUploading: boolean): Folder {
  const { meta, shown: owners } = useLinks('municipality');
  const { edit } = useDocumentLayout(meta.model);
  const { form } = edit.options as { form?: FormOptions }; // what src/desk/forms/groups.ts adds
  const isAsked = isUploading && form?.hasOneMunicipality === false;
  const { data: folders = [] } = useGetFoldersQuery(undefined, { skip: !isAsked });
  const [chosen, onChange] = useState<number>();
  const own = folders.find(({ path }) => owners.some((owner) => nameOf(owner) === path));
  return { folders: isAsked ? folders : [], value: chosen ?? own?.id ?? null, onChange };
}

/** Where the folder is said; nothing where it need not be. */
export const FolderChoice = ({ folders, value, onChange }: Folder) => {
  const texts = useTexts(TEXTS);
  if (folders.length === 0) return null;
  return (
    <Box paddingBottom={4}>
      <Field.Root>
        <Field.Label>{texts.folder}</Field.Label>
        <SingleSelect
          value={value}
          placeholder={texts.chooseFolder}
          onChange={(folder: string | number) => onChange(Number(folder))}
        >
          {folders.map(({ id, path }) => (
            <SingleSelectOption key={id} value={id}>
              {path}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
};
