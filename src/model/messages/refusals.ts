import type { Messages } from './messages';

/** About a request that is refused as a whole, in place of Strapi's own texts (src/strapi/stock-refusals.ts). */
export const REFUSAL_MESSAGES = {
  signed_out: {
    bg: 'Не сте влезли или сесията ви е изтекла. Влезте отново и повторете.',
    en: 'You are not signed in, or your session is over. Sign in and try again.',
  },
  sign_in_wrong: {
    bg: 'Имейлът или паролата не са верни. Проверете ги и опитайте отново.',
    en: 'The e-mail or the password is wrong. Check both and try again.',
  },
  password_too_simple: {
    bg: 'Паролата е твърде лесна. Изберете поне осем знака, сред тях главна буква, малка буква и цифра.',
    en: 'This password is not enough. Choose at least eight characters, with a capital letter, a small letter and a digit.',
  },
  email_expected: {
    bg: 'Тук се пише имейл адрес, например ivanova@troyan.bg. Препишете го изцяло.',
    en: 'An e-mail address belongs here, for example ivanova@troyan.bg. Copy the whole address.',
  },
  sign_in_field_wrong: {
    bg: 'Полето „{field}“ е празно или не е попълнено, както трябва. Ако сте дошли от писмо, отворете връзката в него отново.',
    en: 'The field “{field}” is empty or not filled in as it should be. If you came from a letter, open the link in it again.',
  },
  right_missing: {
    bg: 'Ролята ви не позволява това. Ако ви е нужно, обърнете се към администратора.',
    en: 'Your role does not allow this. Ask the administrator if you need it.',
  },
  nothing_here: {
    bg: 'Тук няма нищо: изтрито е или адресът е грешен. Върнете се назад и изберете от списъка.',
    en: 'There is nothing here: it was deleted, or the address is wrong. Go back and choose from the list.',
  },
  not_copied_at_once: {
    bg: 'Този запис има връзки или име в адреса и не се копира направо. Отворете го, изберете „Ново копие“, променете каквото трябва и запазете.',
    en: 'This entry has links or a slug and is not copied at once. Open it, choose “Duplicate”, change what is needed and save.',
  },
  request_too_large: {
    bg: 'Изпратеното е по-голямо от {most} MB. Изпратете по-малко наведнъж.',
    en: 'What was sent is larger than {most} MB. Send less at once.',
  },
  requests_too_often: {
    bg: 'Твърде много заявки за кратко време. Изчакайте няколко минути и опитайте отново.',
    en: 'Too many requests in a short time. Wait a few minutes and try again.',
  },
  method_impossible: {
    bg: '{method} не е възможно тук. Използвайте {allowed}.',
    en: '{method} is not possible here. Use {allowed}.',
  },
  site_credentials_wrong: {
    bg: 'Ключът в заглавието Authorization не е валиден. Махнете го: публикуваното се чете и без него.',
    en: 'The token in the header Authorization is not valid. Leave it out: what is published is read without any.',
  },
  site_not_public: {
    bg: 'Този адрес не е за читатели. Използвайте адресите от описанието на API.',
    en: 'This address is not for the public. Use those that the description of the API lists.',
  },
  site_nothing_here: {
    bg: 'На този адрес няма нищо публикувано. Проверете адреса и езика (locale).',
    en: 'Nothing is published at this address. Check the address and the language (locale).',
  },
  site_requests_too_often: {
    bg: 'Повече от {most} заявки за {minutes} минути дойдоха от този адрес. Опитайте отново след {wait} сек.',
    en: 'More than {most} requests came from this address within {minutes} minutes. Try again in {wait} seconds.',
  },
  site_field_wrong: {
    bg: 'Полето „{field}“ липсва или не е каквото трябва да бъде. Поправете го и изпратете заявката отново.',
    en: 'The field “{field}” is missing, or is not what it has to be. Correct it and send the request again.',
  },
  site_account_taken: {
    bg: 'Вече има профил с този имейл или с това потребителско име. Изпратете други.',
    en: 'There is an account with this e-mail address or this user name already. Send others.',
  },
  site_file_unnamed: {
    bg: 'Напишете в адреса с id кой файл се променя и изпратете само един.',
    en: 'Say with id in the address which file is changed, and send one only.',
  },
  site_request_wrong: {
    bg: 'На този адрес не се приема такава заявка. Какво не е наред, пише на английски в details.reason.',
    en: 'Such a request is not taken at this address. What is wrong with it stands in details.reason.',
  },
} satisfies Messages;
