import { pagesOfPdf } from './pages';
import { RUNS } from './programs';

/** What the content of a file is checked as, besides its kind. */
export type Content = 'picture' | 'text' | 'table' | 'whole';

/** A kind of file that may be uploaded, with all its properties. */
export interface Kind {
  /** Its name for editors. */
  name: string;
  /** First the extension used on the disk and in URLs, then others that are accepted. */
  extensions: readonly [string, ...string[]];
  mime: string;
  /** The type that file-type detects; none for texts. */
  detected?: string;
  content: Content;
  /** A further byte sequence: three formats of Microsoft share one container with Windows installers. */
  marker?: Buffer;
  /** Whether there is a program in the file. */
  runs?: (bytes: Buffer) => boolean;
  /** How many pages the file has. */
  pages?: (bytes: Buffer) => number | null;
  /** Browsers may show it; all others are downloaded. */
  shown?: true;
}

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';
const COMPOUND = 'application/x-cfb';

const picture = (name: string, mime: string, extensions: Kind['extensions']): Kind => ({
  ...{ name, mime, extensions, detected: mime },
  content: 'picture',
  shown: true,
});
const office = (extension: string, mime: string): Kind => ({
  ...{ name: extension.toUpperCase(), mime, extensions: [`.${extension}`], detected: mime },
  content: 'whole',
});
/** @param stream the entry of the container's directory with the document */
const legacy = (extension: string, mime: string, stream: string): Kind => ({
  ...office(extension, mime),
  detected: COMPOUND,
  marker: Buffer.from(stream, 'utf16le'),
  runs: RUNS.compound,
});
const openDocument = (extension: string, kind: string): Kind => ({
  ...office(extension, `${OPEN_DOCUMENT}.${kind}`),
  runs: RUNS.openDocument,
});

/** The one list of what may be uploaded (docs/adr/0034-what-may-be-uploaded.md). */
export const KINDS: readonly Kind[] = [
  picture('JPG', 'image/jpeg', ['.jpg', '.jpeg', '.jpe', '.jfif']),
  picture('PNG', 'image/png', ['.png']),
  picture('WebP', 'image/webp', ['.webp']),
  picture('GIF', 'image/gif', ['.gif']),
  { ...office('pdf', 'application/pdf'), runs: RUNS.pdf, pages: pagesOfPdf, shown: true },
  office('docx', `${OPEN_XML}.wordprocessingml.document`),
  office('xlsx', `${OPEN_XML}.spreadsheetml.sheet`),
  office('pptx', `${OPEN_XML}.presentationml.presentation`),
  openDocument('odt', 'text'),
  openDocument('ods', 'spreadsheet'),
  openDocument('odp', 'presentation'),
  { ...office('rtf', 'application/rtf'), runs: RUNS.rtf },
  legacy('doc', 'application/msword', 'WordDocument'),
  legacy('xls', 'application/vnd.ms-excel', 'Workbook'),
  legacy('ppt', 'application/vnd.ms-powerpoint', 'PowerPoint Document'),
  { name: 'CSV', mime: 'text/csv', extensions: ['.csv'], content: 'table' },
  { name: 'TXT', mime: 'text/plain', extensions: ['.txt'], content: 'text' },
  { name: 'ICS', mime: 'text/calendar', extensions: ['.ics'], detected: 'text/calendar', content: 'text' },
];

/** The kind of an extension, in any case. */
export const kindOfExtension = (extension: string): Kind | undefined =>
  KINDS.find(({ extensions }) => extensions.includes(extension.toLowerCase()));
