/** What the bytes of a file are looked at for, beyond what kind they are. */
export type Content = 'picture' | 'text' | 'table' | 'whole';

/** A kind of file that may be uploaded, and all that is said of it anywhere. */
export interface Kind {
  /** How editors call it. */
  name: string;
  /** As it is written on the disk and in addresses first, then as it may come. */
  extensions: readonly [string, ...string[]];
  mime: string;
  /** What the bytes say, by file-type; texts have nothing to be known by. */
  detected?: string;
  content: Content;
  /** What is in the bytes besides: three formats of Microsoft share one container with Windows installers. */
  marker?: Buffer;
  /** Browsers may show it in their own window; everything else is saved. */
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
/** @param stream the entry of the container's directory that holds the document */
const legacy = (extension: string, mime: string, stream: string): Kind => ({
  ...office(extension, mime),
  detected: COMPOUND,
  marker: Buffer.from(stream, 'utf16le'),
});

/** The one list of what may be uploaded (docs/adr/0034-what-may-be-uploaded.md). */
export const KINDS: readonly Kind[] = [
  picture('JPG', 'image/jpeg', ['.jpg', '.jpeg', '.jpe', '.jfif']),
  picture('PNG', 'image/png', ['.png']),
  picture('WebP', 'image/webp', ['.webp']),
  picture('GIF', 'image/gif', ['.gif']),
  { ...office('pdf', 'application/pdf'), shown: true },
  office('docx', `${OPEN_XML}.wordprocessingml.document`),
  office('xlsx', `${OPEN_XML}.spreadsheetml.sheet`),
  office('pptx', `${OPEN_XML}.presentationml.presentation`),
  office('odt', `${OPEN_DOCUMENT}.text`),
  office('ods', `${OPEN_DOCUMENT}.spreadsheet`),
  office('odp', `${OPEN_DOCUMENT}.presentation`),
  legacy('doc', 'application/msword', 'WordDocument'),
  legacy('xls', 'application/vnd.ms-excel', 'Workbook'),
  legacy('ppt', 'application/vnd.ms-powerpoint', 'PowerPoint Document'),
  { name: 'CSV', mime: 'text/csv', extensions: ['.csv'], content: 'table' },
  { name: 'TXT', mime: 'text/plain', extensions: ['.txt'], content: 'text' },
  { name: 'ICS', mime: 'text/calendar', extensions: ['.ics'], detected: 'text/calendar', content: 'text' },
];

/** The kind that an extension stands for, in whatever case. */
export const kindOfExtension = (extension: string): Kind | undefined =>
  KINDS.find(({ extensions }) => extensions.includes(extension.toLowerCase()));
