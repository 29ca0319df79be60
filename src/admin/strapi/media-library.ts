import { useAuth, useStrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

/** A file of the media library, as far as a form asks. */
export interface LibraryFile {
  id: number;
  name: string;
  url?: string;
  alternativeText?: string | null;
  formats?: Readonly<Record<string, { url: string }>> | null;
}

interface DialogProps {
  allowedTypes: readonly 'images'[];
  multiple: boolean;
  onClose: () => void;
  onSelectAssets: (files: readonly LibraryFile[]) => void;
}

/**
 * Hold: the component `media-library`, by which the content manager’s rich text opens the window of uploaded files
 * (content-manager/dist/admin/pages/EditView/components/FormInputs/BlocksInput/Blocks/Image.mjs). It can go when Strapi exports it.
 */
export const useLibraryDialog = (): ComponentType<DialogProps> | undefined =>
  useStrapiApp('useLibraryDialog', ({ components }) => components['media-library']) as
    ComponentType<DialogProps> | undefined; // Strapi types it as any component

/** Whether the user may upload files. */
export const useMayUpload = () =>
  useAuth('useMayUpload', ({ permissions }) =>
    permissions.some(({ action }) => action === 'plugin::upload.assets.create'),
  );
