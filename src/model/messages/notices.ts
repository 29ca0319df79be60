import type { Messages } from './messages';

/** Why a site has not accepted a notice of a change, and what the administrator does next. */
export const NOTICE_MESSAGES = {
  notice_network_unlisted: {
    bg: 'Адресът {host} е в местна мрежа, а там се изпраща само с разрешение. Ако адресът е верен, добавете мрежата в NOTICE_LOCAL_NETWORKS и пуснете сървъра отново; ако не е, поправете го в NOTICE_RECEIVERS.',
    en: 'The address {host} is in a local network, where notices are sent only with permission. If the address is right, add the network to NOTICE_LOCAL_NETWORKS and restart the server; if not, correct it in NOTICE_RECEIVERS.',
  },
  notice_host_unknown: {
    bg: 'Сървър с име {host} не е намерен. Проверете адреса в NOTICE_RECEIVERS и дали този сървър има връзка с интернет.',
    en: 'No server named {host} was found. Check the address in NOTICE_RECEIVERS, and whether this server is connected to the internet.',
  },
  notice_connection_refused: {
    bg: 'На адреса {host} нищо не приема връзки. Проверете дали сайтът е пуснат и дали адресът и портът в NOTICE_RECEIVERS са верни.',
    en: 'Nothing accepts connections at the address {host}. Check whether the site is running, and whether the address and the port in NOTICE_RECEIVERS are right.',
  },
  notice_certificate_untrusted: {
    bg: 'Сертификатът на {host} не беше приет ({error}). Помолете поддръжката на сайта да го поднови; ако е от собствен издател, посочете издателя в NODE_EXTRA_CA_CERTS.',
    en: 'The certificate of {host} was not accepted ({error}). Ask those who run the site to renew it; if it is from an authority of your own, name that authority in NODE_EXTRA_CA_CERTS.',
  },
  notice_connection_failed: {
    bg: 'Връзката с {host} се разпадна ({error}). Проверете дали сайтът работи и дали адресът в NOTICE_RECEIVERS е верен.',
    en: 'The connection to {host} failed ({error}). Check whether the site works, and whether the address in NOTICE_RECEIVERS is right.',
  },
  notice_unanswered: {
    bg: 'Сайтът не отговори до {seconds} секунди. Проверете дали работи. Ако работи, помолете разработчика му да отговаря веднага и да обработва известието след това.',
    en: 'The site did not answer within {seconds} seconds. Check whether it works. If it does, ask its developer to answer at once and to process the notice afterwards.',
  },
  notice_redirected: {
    bg: 'Сайтът препраща към друг адрес ({status}), а известие не се препраща. Напишете новия адрес в NOTICE_RECEIVERS и пуснете сървъра отново.',
    en: 'The site redirects to another address ({status}), where a notice does not follow. Write the new address into NOTICE_RECEIVERS and restart the server.',
  },
  notice_signature_refused: {
    bg: 'Сайтът не прие подписа ({status}). Сравнете ключа в NOTICE_RECEIVERS с ключа на сайта и проверете часовниците на двата сървъра.',
    en: 'The site did not accept the signature ({status}). Compare the secret in NOTICE_RECEIVERS with that of the site, and check the clocks of both servers.',
  },
  notice_address_missing: {
    bg: 'На този адрес сайтът не приема известия ({status}). Поправете адреса в NOTICE_RECEIVERS или помолете разработчика на сайта да го добави.',
    en: 'The site accepts no notices at this address ({status}). Correct the address in NOTICE_RECEIVERS, or ask the developer of the site to add it.',
  },
  notice_unwanted: {
    bg: 'Сайтът отговори, че не иска повече известия ({status}). Ако все пак трябва да ги получава, изберете „Изпращане отново“.',
    en: 'The site answered that it wants no notices any more ({status}). If it is to get them all the same, choose “Send again”.',
  },
  notice_site_busy: {
    bg: 'Сайтът е претоварен или в ремонт ({status}). Изчакайте следващия опит; ако се повтаря, обадете се на поддръжката на сайта.',
    en: 'The site is overloaded or under maintenance ({status}). Wait for the next attempt; if it happens again, tell those who run the site.',
  },
  notice_site_failed: {
    bg: 'В сайта възникна грешка ({status}). Кажете на разработчика му какво е отговорил.',
    en: 'The site met an error of its own ({status}). Tell its developer what it answered.',
  },
  notice_refused: {
    bg: 'Сайтът не прие известието ({status}). Кажете на разработчика му какво е отговорил.',
    en: 'The site did not accept the notice ({status}). Tell its developer what it answered.',
  },
} satisfies Messages;
