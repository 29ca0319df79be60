import type { Core } from '@strapi/strapi';
import { FILE } from '../model/content-types';
import type { Job, Steps } from '../operations/jobs';
import { progressOf, setProgress } from '../operations/progress';
import { storedBytes } from '../strapi/upload-storage';
import { KINDS, kindOfExtension } from './kinds';

const WORK = 'pages of files';

interface UncountedFile {
  id: number;
  hash: string;
  ext: string;
}

/** The next file of a kind that has pages, of which nobody has counted them. */
async function nextFile(strapi: Core.Strapi, after: number): Promise<UncountedFile | undefined> {
  const kinds = KINDS.filter(({ pages }) => pages).flatMap(({ extensions }) => extensions);
  const [file] = await strapi.db.query(FILE).findMany({
    where: { id: { $gt: after }, ext: { $in: kinds }, pages: { $null: true } },
    select: ['id', 'hash', 'ext'],
    orderBy: { id: 'asc' },
    limit: 1,
  });
  return file;
}

/** Past the entity manager: nobody has edited the file, so `updatedAt` stays. A file that was replaced meanwhile has its own number. */
const keepPages = (strapi: Core.Strapi, id: number, pages: number) =>
  strapi.db
    .queryBuilder(FILE)
    .update({ pages })
    .where({ id, pages: { $null: true } })
    .execute();

/**
 * Counts the pages of files that were uploaded before they were counted (`services.ts`), a file a step. How far it has come is
 * kept in the database; once it is complete, a start reads nothing but that. A file that is not there, or does not say it, keeps none.
 */
export async function* countPagesOfOlderFiles(strapi: Core.Strapi): Steps {
  let counted = 0;
  for (;;) {
    const { after, complete } = await progressOf(strapi, WORK);
    if (complete) break;
    const file = await nextFile(strapi, Number(after));
    const bytes = file && (await storedBytes(strapi, file));
    const pages = bytes && kindOfExtension(file.ext)?.pages?.(bytes);
    if (pages) await keepPages(strapi, file.id, pages);
    counted += pages ? 1 : 0;
    await setProgress(strapi, WORK, { after: String(file?.id ?? after), complete: file === undefined });
    yield `${counted} files so far`;
  }
  if (counted > 0)
    strapi.log.info(`The pages of ${counted} files that were uploaded before are counted now.`);
}

export const pagesOfOlderFilesJob = (strapi: Core.Strapi): Job => ({
  name: 'The counting of pages',
  steps: () => countPagesOfOlderFiles(strapi),
});
