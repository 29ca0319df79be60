import type { Messages } from './messages';

/** About files that were sent; each names the file, for several may have been. */
export const UPLOAD_MESSAGES = {
  file_kind_unknown: {
    bg: 'Файлът „{name}“ не е от видовете, които се качват. Качете снимка (JPG, PNG, WebP, GIF), PDF, документ на Office или LibreOffice, RTF, CSV, TXT или ICS.',
    en: 'The file “{name}” is of no kind that can be uploaded. Upload a picture (JPG, PNG, WebP, GIF), a PDF, a document of Office or LibreOffice, RTF, CSV, TXT or ICS.',
  },
  file_not_its_kind: {
    bg: 'Файлът „{name}“ се казва {kind}, но съдържанието му е друго. Отворете го с програмата, с която е направен, запишете го като {kind} и качете новия файл.',
    en: 'The file “{name}” is called {kind}, but its content is something else. Open it with the program that made it, save it as {kind} and upload the new file.',
  },
  file_other_kind: {
    bg: 'Файлът „{name}“ не е {kind}, а файл се заменя само с друг от същия вид. Качете {kind} или го добавете като нов файл.',
    en: 'The file “{name}” is no {kind}, and a file is replaced only by one of its own kind. Upload {kind}, or add it as a new file.',
  },
  file_empty: {
    bg: 'Файлът „{name}“ е празен. Запишете го отново и го качете пак.',
    en: 'The file “{name}” is empty. Save it again and upload it once more.',
  },
  file_missing: {
    bg: 'Не пристигна файл. Изберете файл и опитайте отново.',
    en: 'No file arrived. Choose a file and try again.',
  },
  files_too_many: {
    bg: 'Наведнъж се качват до {most} файла. Качете останалите след това.',
    en: 'Up to {most} files can be uploaded at once. Upload the others afterwards.',
  },
  file_too_large: {
    bg: 'Качва се до {most} MB наведнъж, а изпратеното е по-голямо. Намалете файла или качете файловете един по един.',
    en: 'Up to {most} MB can be uploaded at once, and more was sent. Make the file smaller, or upload the files one by one.',
  },
  picture_too_large: {
    bg: 'Снимката „{name}“ е {megapixels} мегапиксела с всичките си кадри, а се приемат до {most}. Намалете я и я качете отново.',
    en: 'The picture “{name}” has {megapixels} megapixels in all its frames, and up to {most} are taken. Make it smaller and upload it again.',
  },
  picture_broken: {
    bg: 'Снимката „{name}“ е повредена и не може да се отвори докрай. Запишете я отново с програма за снимки и качете новия файл.',
    en: 'The picture “{name}” is damaged and cannot be opened completely. Save it again with a program for pictures and upload the new file.',
  },
  text_unreadable: {
    bg: 'Файлът „{name}“ не може да се прочете като текст. Запишете го отново с кодиране UTF-8 и качете новия файл.',
    en: 'The file “{name}” cannot be read as text. Save it again in the encoding UTF-8 and upload the new file.',
  },
  text_with_markup: {
    bg: 'Във файла „{name}“ има код на уебстраница ({found}). Махнете го или качете файла като PDF.',
    en: 'The file “{name}” contains the code of a web page ({found}). Take it out, or upload the file as a PDF.',
  },
  table_with_formula: {
    bg: 'В таблицата „{name}“ има формула ({found}), която Excel би изпълнил у читателя. Заменете я с резултата ѝ и качете файла отново.',
    en: 'The table “{name}” contains a formula ({found}) that Excel would run at the reader’s. Put its result in its place and upload the file again.',
  },
  file_with_program: {
    bg: 'Във файла „{name}“ има програма (скрипт или макрос), която би тръгнала у читателя. Запишете го без нея, например с „Печат“ като PDF, и качете новия файл.',
    en: 'The file “{name}” contains a program (a script or macro) that would run at the reader’s. Save it without, for instance with “Print” as a PDF, and upload the new file.',
  },
  file_tied_by_upload: {
    bg: 'При качване файл не се поставя направо в запис. Качете го в „Снимки и файлове“, после го изберете в полето на записа и запазете.',
    en: 'An upload does not put a file into an entry. Upload it to the media library, then choose it in the field of the entry and save.',
  },
  form_malformed: {
    bg: 'Изпратеното не пристигна цяло или не е във вида, в който страниците го изпращат, затова нищо не беше качено. Опитайте отново.',
    en: 'What was sent did not arrive complete, or not as the screens send it, so nothing was uploaded. Try again.',
  },
  form_not_here: {
    bg: 'На този адрес не се качват файлове. Качете ги в „Снимки и файлове“.',
    en: 'No files are uploaded at this address. Upload them in the media library.',
  },
} satisfies Messages;
