import type { Messages } from './messages';

/** Refusals of what a user may not do. */
export const ACCESS_MESSAGES = {
  municipality_none: {
    bg: 'Още не сте причислени към община, затова нищо не можете да запазите. Помолете администратора да ви причисли.',
    en: 'You do not belong to a municipality yet, so you cannot store anything. Ask the administrator to assign you to one.',
  },
  municipality_foreign: {
    bg: 'Не сте причислени към тази община. Изберете някоя от своите.',
    en: 'You do not belong to this municipality. Choose one of yours.',
  },
  moved_while_published: {
    bg: 'Записът е на сайта на досегашната си община. Първо го свалете от сайта, после изберете другата община.',
    en: 'The entry is on the site of the municipality it belongs to. Withdraw it first, then choose the other municipality.',
  },
  moved_while_referred: {
    bg: 'Към записа сочат записи на досегашната му община: {titles}. Махнете връзката от тях, после изберете другата община.',
    en: 'Entries of the municipality it belongs to refer to it: {titles}. Remove the link from them, then choose the other municipality.',
  },
  moved_with_file: {
    bg: 'Тук е избран файл на досегашната община. Махнете го или помолете администратора да го премести, после изберете другата община.',
    en: 'A file of the municipality it belongs to is shown here. Take it out, or ask the administrator to move it; then choose the other municipality.',
  },
  link_foreign: {
    bg: 'Тук е избран запис, който не е на вашата община. Махнете го и изберете друг от списъка.',
    en: 'An entry is chosen here that is not your municipality’s. Take it out and choose another one from the list.',
  },
  file_foreign: {
    bg: 'Тук е избран файл, който не е на вашата община. Махнете го и изберете друг от „Снимки и файлове“.',
    en: 'A file is chosen here that is not your municipality’s. Take it out and choose another one from the media library.',
  },
  folder_foreign: {
    bg: 'Изберете папка на своята община и опитайте отново.',
    en: 'Choose a folder of your municipality, and try again.',
  },
  folder_holds_foreign: {
    bg: 'В папката има файлове или папки, които не са на вашата община, затова тя остава където е. Помолете администратора да ги премести и опитайте отново.',
    en: 'The folder holds files or folders that are not your municipality’s, so it stays where it is. Ask the administrator to move them, and try again.',
  },
  published_kept: {
    bg: 'Записът е на сайта. Помолете главния редактор да го изтрие или първо да го свали от сайта.',
    en: 'The entry is on the site. Ask the head editor to delete it, or to withdraw it first.',
  },
  common_not_yours: {
    bg: 'Областите на сътрудничество и мрежите са общи за всички общини. Променяте само свое предложение, докато не е на сайта; за друго се обърнете към отговорника за общите области и мрежи или към администратора.',
    en: 'Themes and networks belong to all municipalities. You change only a proposal of your own that is not on the site yet; for anything else ask those who look after common themes and networks, or the administrator.',
  },
  scheduled_not_yours: {
    bg: 'Записът е насрочен за публикуване и промените ви биха излезли на сайта непрочетени. Помолете редактор или главния редактор да махне времето от полето „{field:publishAt}“, после опитайте отново.',
    en: 'The entry is set to be published, and your changes would appear on the site unread. Ask an editor or the head editor to clear the field “{field:publishAt}”, then try again.',
  },
  publish_not_yours: {
    bg: 'Нямате право да публикувате този запис. Помолете главния редактор, а за област на сътрудничество или мрежа – отговорника за общите области и мрежи или администратора.',
    en: 'You may not publish this entry. Ask the head editor, or for a theme or network those who look after common themes and networks, or the administrator.',
  },
  discard_not_yours: {
    bg: 'Отказът от промените е само за онзи, който може да публикува. Помолете редактор или главния редактор.',
    en: 'Only somebody who may publish can discard changes. Ask an editor or the head editor.',
  },
  translation_of_source: {
    bg: 'На този език е написан самият запис. Сменете езика горе вдясно и преведете там.',
    en: 'The entry itself is written in this language. Change the language at the top right and translate there.',
  },
  translation_changes_fact: {
    bg: 'Преводът променя само текста. Върнете тук редовете, реда им, снимките и числата, както бяха, и запазете отново.',
    en: 'A translation changes the text only. Put rows, their order, pictures and numbers here back as they were, and save again.',
  },
  request_malformed: {
    bg: '„{name}“ не е във вида, в който страниците го изпращат, затова нищо не беше направено. Презаредете страницата и опитайте отново.',
    en: '“{name}” is not of the form in which the screens send it, so nothing was done. Reload the page and try again.',
  },
  value_malformed: {
    bg: 'Изпратеното тук не е във вида, в който формулярът го изпраща, затова нищо не беше запазено. Презаредете страницата и въведете полето отново; програма нека провери вида на стойността.',
    en: 'What was sent here is not of the form in which the form sends it, so nothing was stored. Reload the page and enter the field again; a program should check the type of the value.',
  },
  parameter_unknown: {
    bg: 'Тук няма параметър „{name}“, затова нищо не беше направено. Презаредете страницата; програма нека провери как се казва.',
    en: 'There is no parameter “{name}” here, so nothing was done. Reload the page; a program should check what it is called.',
  },
  field_unknown: {
    bg: 'Няма поле „{name}“, затова нищо не беше запазено. Презаредете страницата; програма нека провери как се казва полето.',
    en: 'There is no field “{name}”, so nothing was stored. Reload the page; a program should check what the field is called.',
  },
  rows_too_many: {
    bg: 'В един запис се записват до {most} реда общо, а изпратените са {count}. Разделете записа на няколко.',
    en: 'One entry is saved with up to {most} rows in all, and {count} were sent. Divide the entry into several.',
  },
  values_too_many: {
    bg: 'Изпратеното има повече от {most} стойности, затова нищо не беше запазено. Разделете текста или записа на няколко по-малки.',
    en: 'What was sent has more than {most} values, so nothing was stored. Divide the text or the entry into several smaller ones.',
  },
  body_unreadable: {
    bg: 'Изпратеното не е JSON или не е цяло, затова нищо не беше направено. Презаредете страницата и опитайте отново; програма посочва „Content-Type: application/json“.',
    en: 'What was sent is not JSON, or not whole, so nothing was done. Reload the page and try again; a program says “Content-Type: application/json”.',
  },
  sign_in_too_often: {
    bg: 'Твърде много опити. Изчакайте {minutes} мин. и опитайте отново.',
    en: 'Too many attempts. Wait {minutes} min. and try again.',
  },
  user_unknown: {
    bg: 'Няма потребител с номер {value}. Презаредете страницата и изберете от списъка.',
    en: 'There is no user number {value}. Reload the page and choose from the list.',
  },
  municipality_unknown: {
    bg: 'Няма община с номер „{value}“. Презаредете страницата и изберете от списъка.',
    en: 'There is no municipality with the id “{value}”. Reload the page and choose from the list.',
  },
  document_id_foreign: {
    bg: '„{value}“ е друг запис: documentId казва кой запис се пише и не се изпраща в данните. Махнете го и изпратете данните на адреса на записа.',
    en: '“{value}” is another document: documentId says which document is written and is not sent in the data. Take it out, and send the data to the document’s address.',
  },
  row_sent_twice: {
    bg: 'Този ред е изпратен два пъти. Оставете го веднъж; нов ред се изпраща без id.',
    en: 'This row was sent twice. Keep it once; a new row is sent without an id.',
  },
  row_unknown: {
    bg: 'Този ред вече не е част от записа: някой го е изтрил или се е отказал от промените, докато формулярът е бил отворен. Копирайте написаното, презаредете страницата и го въведете отново.',
    en: 'This row is not part of the entry any more: somebody deleted it or discarded the changes while the form was open. Copy what you wrote, reload the page and enter it again.',
  },
} satisfies Messages;
