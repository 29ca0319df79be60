import type { Messages } from './messages';

/** About what publishing demands. */
export const REQUIREMENT_MESSAGES = {
  title_missing: {
    bg: 'Няма заглавие. Напишете го, за да знаят читателите за какво е записът.',
    en: 'There is no title. Write one, so that readers know what this is about.',
  },
  municipality_missing: {
    bg: 'Не е посочена община. Изберете общината, на чийто сайт ще се показва записът.',
    en: 'There is no municipality. Choose the one on whose site this is to be shown.',
  },
  linked_to_other_municipality: {
    bg: '„{title}“ е на друга община. Махнете връзката или изберете запис на вашата община.',
    en: '“{title}” belongs to another municipality. Remove the link, or choose an entry of your own municipality.',
  },
  picture_without_alternative_text: {
    bg: 'Снимката няма алтернативен текст за хората, които не я виждат. Напишете какво се вижда на нея или отбележете, че е само украса.',
    en: 'The picture has no description for people who cannot see it. Write what it shows, or mark it as decorative.',
  },
  picture_in_text: {
    bg: 'В текста има снимка. Махнете я оттам и я добавете при снимките на записа, където се посочват описание, автор и съгласие.',
    en: 'There is a picture in the text. Take it out and add it to the pictures of the entry, where its description, author and consent are given.',
  },
  email_malformed: {
    bg: '„{value}“ не е имейл адрес. Препишете го изцяло, например obshtina@troyan.bg.',
    en: '“{value}” is not an e-mail address. Copy the whole address, for example obshtina@troyan.bg.',
  },
  link_malformed: {
    bg: '„{value}“ не е адрес на страница. Препишете адреса изцяло, например https://www.troyan.bg/.',
    en: '“{value}” is not the address of a page. Copy the whole address, for example https://www.troyan.bg/.',
  },
  link_in_text_malformed: {
    bg: 'Връзката в текста „{value}“ не води никъде. Напишете пълния адрес, например https://www.troyan.bg/, или я махнете.',
    en: 'The link “{value}” in the text leads nowhere. Write the full address, for example https://www.troyan.bg/, or remove the link.',
  },
  programme_day_outside_visit: {
    bg: 'Ден от програмата ({date}) е извън датите на посещението ({visit}). Поправете деня или датата на посещението.',
    en: 'A day of the programme ({date}) is outside the dates of the visit ({visit}). Correct the day or the date of the visit.',
  },
  participants_do_not_add_up: {
    bg: 'Участниците по групи са {sum}, а общият брой е {total}. Поправете броя в групите или общия брой.',
    en: 'The groups of participants add up to {sum}, but the total is {total}. Correct the groups or the total.',
  },
  agreement_without_partner: {
    bg: 'Споразумението е подписано, но не е посочено с кого. Изберете партньор или добавете другата страна в „{field:otherParties}“.',
    en: 'The agreement is signed, but not said with whom. Choose a partner, or add the other party in “{field:otherParties}”.',
  },
  agreement_without_date: {
    bg: 'Споразумението е подписано, но няма дата. Добавете подписване с дата – стига и само година, – а ако никъде не пише кога е било, отбележете „{overrule}“.',
    en: 'The agreement is signed, but has no date. Add a signing with its date – a year is enough – or tick “{overrule}” if no source says when.',
  },
  agreement_valid_before_signing: {
    bg: 'Споразумението е в сила ({date}), преди да е подписано ({than}). Поправете началото или датата на подписване.',
    en: 'The agreement is valid ({date}) before it was signed ({than}). Correct the start or the date of signing.',
  },
  agreement_ends_before_it_starts: {
    bg: 'Срокът изтича ({date}), преди да е започнал ({than}). Изберете край след началото.',
    en: 'The validity ends ({date}) before it starts ({than}). Choose an end after the start.',
  },
  agreement_expired_before_signing: {
    bg: 'Срокът изтича ({date}), преди споразумението да е подписано ({than}). Поправете края или датата на подписване.',
    en: 'The validity ends ({date}) before the agreement was signed ({than}). Correct the end or the date of signing.',
  },
  agreement_terminated_before_signing: {
    bg: 'Споразумението е прекратено ({date}), преди да е подписано ({than}). Поправете едната от двете дати.',
    en: 'The agreement was terminated ({date}) before it was signed ({than}). Correct one of the two dates.',
  },
  twinning_with_ended_partner: {
    bg: 'Побратимяването е в сила, а партньорството с „{partner}“ е приключило. Отбележете кога е прекратено споразумението или поправете историята на партньора.',
    en: 'The twinning is in force, but the partnership with “{partner}” has ended. Say when the agreement was terminated, or correct the partner’s history.',
  },
  ended_partner_with_twinning: {
    bg: 'Партньорството е приключило, а побратимяването „{title}“ се показва като действащо. Напишете в него кога е прекратено и го публикувайте, после публикувайте партньора, или поправете историята му.',
    en: 'The partnership has ended, but the twinning “{title}” is shown as in force. Say there when it was terminated and publish it, then publish the partner; or correct the partner’s history.',
  },
  agreement_follows_itself: {
    bg: '„{title}“ е самото това споразумение или е след него, а споразумение не заменя и не изменя себе си. Махнете връзката или изберете по-ранно.',
    en: '“{title}” is this agreement itself or comes after it, and no agreement replaces or amends itself. Remove the link, or choose an earlier one.',
  },
  status_history_backwards: {
    bg: 'Една от промените ({date}) стои след по-късна ({above}). Подредете промените от най-старата към най-новата.',
    en: 'One of the changes ({date}) stands after a later one ({above}). Put the changes in order, the oldest first.',
  },
  part_of_itself: {
    bg: '„{title}“ е самият този запис или е част от него, а нищо не е част от себе си. Махнете връзката или изберете по-голямото.',
    en: '“{title}” is this entry itself or a part of it, and nothing is a part of itself. Remove the link, or choose the larger one.',
  },
  status_ends_before_it_starts: {
    bg: 'Състоянието приключва ({date}), преди да е започнало ({than}). Поправете едната от двете дати.',
    en: 'The status ends ({date}) before it starts ({than}). Correct one of the two dates.',
  },
  status_history_overlaps: {
    bg: 'Една от промените ({date}) пада в периода на предишната ({above}). Поправете едната от двете дати.',
    en: 'One of the changes ({date}) falls within the period of the one before ({above}). Correct one of the two dates.',
  },
  partner_likely_duplicate: {
    bg: 'Вече има партньор „{other}“, който изглежда същият. Използвайте него, а ако са различни, изберете го в „{overrule}“.',
    en: 'There is a partner “{other}” already that looks the same. Use that one, or choose it in “{overrule}” if they differ.',
  },
  partner_not_linked: {
    bg: '„{partner}“ не е сред партньорите на този запис. Изберете го в „{field:partners}“ или изтрийте името тук.',
    en: '“{partner}” is not among the partners of this entry. Choose it in “{field:partners}”, or delete the name here.',
  },
  partner_since_differs: {
    bg: 'Двете страни дават различно начало на партньорството: тук е {here}, а в записа на „{other}“ е {there}. Проверете кое е вярно и поправете своя запис, ако грешката е тук.',
    en: 'The two sides give different beginnings of the partnership: here it is {here}, and {there} in the entry of “{other}”. See which is true, and correct your entry if the mistake is here.',
  },
  agreement_signed_differently: {
    bg: 'Двете страни дават различна дата на подписване: тук е {here}, а в „{title}“ на „{other}“ е {there}. Проверете коя е вярна и поправете своя запис, ако грешката е тук.',
    en: 'The two sides give different dates of signing: here it is {here}, and {there} in “{title}” of “{other}”. See which is true, and correct your entry if the mistake is here.',
  },
  article_lead_missing: {
    bg: 'Новината няма въведение. Напишете в едно-две изречения какво се е случило.',
    en: 'The article has no lead. Say in a sentence or two what happened.',
  },
  article_part_empty: {
    bg: 'Част {number} от новината е празна. Попълнете я или я изтрийте.',
    en: 'Part {number} of the article is empty. Fill it in, or delete it.',
  },
  translation_lacks_text: {
    bg: 'В превода на езика „{language}“ липсва текст в полето „{field}“. Отворете записа на този език и го напишете или изберете „{choice:translation:in-progress}“ в „{field:translation}“.',
    en: 'The translation into “{language}” lacks the text of the field “{field}”. Open the entry in that language and write it, or choose “{choice:translation:in-progress}” in “{field:translation}”.',
  },
} satisfies Messages;
