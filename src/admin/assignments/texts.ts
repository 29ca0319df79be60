import { displayMoment } from '../dates';
import type { TextsByLanguage } from '../language';

/** Which users the list shows. */
export type Shown = 'all' | 'nowhere' | 'invited';

const BG = {
  title: 'Редактори и общини',
  subtitle: 'Всеки вижда и променя само записите и файловете на общините, към които е причислен.',
  unneeded: 'Инсталацията е на една община и всички са към нея: няма какво да изберете.',
  user: 'Потребител',
  roles: 'Роля',
  municipalities: 'Общини',
  all: 'Всички: администратор на инсталацията',
  choose: 'Изберете общини',
  municipalitiesOf: (name: string) => `Общини на ${name}`,
  save: 'Запазване',
  saved: 'Запазено.',
  failed: 'Не се запази. Опитайте отново след малко.',
  shown: 'Кои да се виждат',
  showing: {
    all: (count: number) => `Всички (${count})`,
    nowhere: (count: number) => `Без община (${count})`,
    invited: (count: number) => `Поканени, още не са идвали (${count})`,
  } satisfies Record<Shown, (count: number) => string>,
  lacksMunicipality: 'Без община: не вижда нищо. Изберете община.',
  invitedOn: (since: string) => `Поканен на ${displayMoment(since, 'bg')}, още не е идвал.`,
  linkEnded: 'Връзката вече не действа.',
  inviteAgain: 'Нова покана',
  inviteAgainOf: (name: string) => `Нова покана за ${name}`,

  newEditor: 'Нов редактор',
  name: 'Име и фамилия',
  email: 'Електронна поща',
  emailHint: 'С този адрес човекът ще влиза.',
  role: 'Роля',
  municipality: 'Община',
  municipalityHint: 'Вижда и променя само нейните записи и файлове. Още общини се избират после, в списъка.',
  chooseMunicipality: 'Изберете община или напишете името ѝ',
  noMunicipality: (typed: string) => `Няма община „${typed}“.`,
  clear: 'Изчистване',
  invite: 'Изпращане на покана',
  cancel: 'Отказ',
  close: 'Затваряне',
  inviteFailed: 'Поканата не беше направена. Опитайте отново след малко.',

  ready: (name: string) => `Покана за ${name}`,
  sent: (address: string) =>
    `Поканата е изпратена на ${address}. Ако писмото не се вижда до няколко минути, нека провери и в „Нежелана поща“.`,
  refusedMail:
    'Писмото не можа да се изпрати: пощенският сървър не го прие. Проверете адреса и кажете на администратора на сървъра.',
  handOver:
    'Копирайте връзката и я изпратете само на този човек: който я отвори, избира паролата. Тя се показва сега и никъде другаде; ако се загуби, изберете „Нова покана“.',
  validUntil: (ends: string) => `Важи до ${displayMoment(ends, 'bg')}`,
};

const EN: typeof BG = {
  title: 'Editors and municipalities',
  subtitle:
    'Everybody sees and changes only the entries and files of the municipalities they are assigned to.',
  unneeded: 'This installation has one municipality and everybody belongs to it: there is nothing to choose.',
  user: 'User',
  roles: 'Role',
  municipalities: 'Municipalities',
  all: 'All: the installation’s administrator',
  choose: 'Choose municipalities',
  municipalitiesOf: (name) => `Municipalities of ${name}`,
  save: 'Save',
  saved: 'Saved.',
  failed: 'It was not saved. Try again in a moment.',
  shown: 'Show',
  showing: {
    all: (count) => `All (${count})`,
    nowhere: (count) => `Without a municipality (${count})`,
    invited: (count) => `Invited, not here yet (${count})`,
  },
  lacksMunicipality: 'No municipality: sees nothing. Choose one.',
  invitedOn: (since) => `Invited on ${displayMoment(since, 'en')}, not here yet.`,
  linkEnded: 'The link has ended.',
  inviteAgain: 'New invitation',
  inviteAgainOf: (name) => `New invitation for ${name}`,

  newEditor: 'New editor',
  name: 'First and last name',
  email: 'E-mail',
  emailHint: 'The person signs in with this address.',
  role: 'Role',
  municipality: 'Municipality',
  municipalityHint: 'They see and change only its entries and files. More can be chosen later, in the list.',
  chooseMunicipality: 'Choose a municipality or type its name',
  noMunicipality: (typed) => `There is no municipality “${typed}”.`,
  clear: 'Clear',
  invite: 'Send the invitation',
  cancel: 'Cancel',
  close: 'Close',
  inviteFailed: 'The invitation was not made. Try again in a moment.',

  ready: (name) => `Invitation for ${name}`,
  sent: (address) =>
    `The invitation was sent to ${address}. If the mail is not there in a few minutes, the spam folder is the place to look.`,
  refusedMail:
    'The mail could not be sent: the mail server did not take it. Check the address, and tell who runs the server.',
  handOver:
    'Copy the link and send it to this person only: who opens it chooses the password. It is shown now and nowhere else; if it is lost, choose “New invitation”.',
  validUntil: (ends) => `Valid until ${displayMoment(ends, 'en')}`,
};

export type Texts = typeof BG;

/** Under which the title is among Strapi's translations, for the menu. */
export const TITLE_ID = 'pobratim.assignments.title';

/** The texts of the page „Редактори и общини“. */
export const TEXTS: TextsByLanguage<Texts> = { bg: BG, en: EN };
