import { ownedBy } from './app';
import type { Editor, Fields } from './editor';
import { VISIT } from './types';

/** A visit of Troyan's with rows, as an editor makes it: for what becomes of a document in every language. */
export const makeTroyanVisit = async (make: Editor['make'], more: Fields = {}): Promise<string> =>
  make(VISIT, {
    title: 'Посещение на делегация от Будва',
    direction: 'incoming',
    date: '2026-05-05/2026-05-08',
    ...(await ownedBy('troyan')),
    programme: [
      { date: '2026-05-05', title: 'Посрещане' },
      { date: '2026-05-06', title: 'Фестивал на сливата' },
    ],
    ...more,
  });
