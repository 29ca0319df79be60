import { splitName } from '../domain/media';

/** Anywhere and in any case: `/./uploads/` leads to the same folder, and so does `/Uploads/` where the disk ignores case. */
const UPLOADS = /(^|\/)uploads\//i;

/** What an address names in the folder of uploads. */
export interface StoredAddress {
  /** Its hash, or that of the file it is a smaller size of, with a prefix. */
  stem: string;
  /** With its dot. */
  extension: string;
}

/**
 * Which uploaded file an address leads to, as it is looked up: `%67osti.png` is the same file as `gosti.png`.
 *
 * @returns undefined for any other address; 'unreadable' for one that cannot be decoded, and is at no file either.
 */
export function storedAddress(address: string): StoredAddress | 'unreadable' | undefined {
  try {
    const decoded = decodeURIComponent(address);
    return UPLOADS.test(decoded) ? splitName(decoded.split('/').at(-1) ?? '') : undefined;
  } catch {
    return 'unreadable';
  }
}
