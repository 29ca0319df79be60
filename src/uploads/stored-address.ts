import { splitName } from '../domain/media';

/**
 * Anywhere in the path and in any case: `/./uploads/` is the same folder, and so is `/Uploads/` on a case-insensitive
 * disk.
 */
const UPLOADS = /(^|\/)uploads\//i;

/** A file in the folder of uploads, as named by a path. */
export interface StoredAddress {
  /** Its hash; for a smaller size the hash of the file, with a prefix. */
  stem: string;
  /** With its dot. */
  extension: string;
}

/**
 * The uploaded file of a path: `%67osti.png` is the same file as `gosti.png`.
 *
 * @returns undefined for any other path; 'unreadable' for one that cannot be decoded, for which there is no file.
 */
export function storedAddress(address: string): StoredAddress | 'unreadable' | undefined {
  try {
    const decoded = decodeURIComponent(address);
    return UPLOADS.test(decoded) ? splitName(decoded.split('/').at(-1) ?? '') : undefined;
  } catch {
    return 'unreadable';
  }
}
