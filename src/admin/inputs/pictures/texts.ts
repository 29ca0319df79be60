import type { TextsByLanguage } from '../../language';

interface Texts {
  /** What begins it: from the computer, and from what is uploaded already. */
  add: (isMany: boolean) => string;
  fromLibrary: string;
  title: (count: number) => string;
  lead: string;
  /** Where they are put in the media library. */
  folder: string;
  chooseFolder: string;
  undescribed: string;
  addAll: (count: number) => string;
  /** Adds them with no alternative text yet. */
  later: string;
  laterHint: string;
  cancel: string;
  close: string;
  remove: (name: string) => string;
  uploading: (number: number, of: number) => string;
  refused: (message: string) => string;
  added: (count: number) => string;
}

/** The texts of the window in which pictures are added. */
export const TEXTS: TextsByLanguage<Texts> = {
  bg: {
    add: (isMany) => (isMany ? 'Добавяне на снимки' : 'Добавяне на снимка'),
    fromLibrary: 'От качените',
    title: (count) => (count === 1 ? 'Нова снимка' : `${count} нови снимки`),
    lead: 'Напишете какво се вижда, за хората, които не виждат снимката, или отбележете, че е украсна.',
    folder: 'Папка',
    chooseFolder: 'Изберете папка на общината',
    undescribed: 'Напишете какво се вижда или изберете „Да“ при „Украсна“.',
    addAll: (count) => (count === 1 ? 'Добавяне на снимката' : `Добавяне на ${count} снимки`),
    later: 'Добавяне засега без текст',
    laterHint: 'Без алтернативен текст записът не може да се публикува.',
    cancel: 'Отказ',
    close: 'Затваряне',
    remove: (name) => `Махане на „${name}“`,
    uploading: (number, of) => (of === 1 ? 'Снимката се качва…' : `Качва се снимка ${number} от ${of}…`),
    refused: (message) => `Снимката не е качена. ${message}`,
    added: (count) =>
      count === 1
        ? 'Снимката е добавена. Натиснете „Запазване“.'
        : `Добавени са ${count} снимки. Натиснете „Запазване“.`,
  },
  en: {
    add: (isMany) => (isMany ? 'Add pictures' : 'Add a picture'),
    fromLibrary: 'From the uploaded ones',
    title: (count) => (count === 1 ? 'New picture' : `${count} new pictures`),
    lead: 'Write what is seen, for people who do not see the picture, or mark it as decorative.',
    folder: 'Folder',
    chooseFolder: 'Choose a folder of the municipality',
    undescribed: 'Write what is seen, or choose “Yes” at “Decorative”.',
    addAll: (count) => (count === 1 ? 'Add the picture' : `Add ${count} pictures`),
    later: 'Add without a text for now',
    laterHint: 'Without an alternative text the entry cannot be published.',
    cancel: 'Cancel',
    close: 'Close',
    remove: (name) => `Remove “${name}”`,
    uploading: (number, of) =>
      of === 1 ? 'The picture is being uploaded…' : `Uploading picture ${number} of ${of}…`,
    refused: (message) => `The picture was not uploaded. ${message}`,
    added: (count) =>
      count === 1 ? 'The picture is added. Press “Save”.' : `${count} pictures are added. Press “Save”.`,
  },
};
