import type { Messages } from './messages';

/** Refusals of the form that takes in an editor, and of the link in an invitation. */
export const INVITATION_MESSAGES = {
  name_missing: {
    bg: 'Напишете името и фамилията.',
    en: 'Write the first and the last name.',
  },
  email_missing: {
    bg: 'Напишете адреса на електронната поща, например ime@obshtina.bg.',
    en: 'Write the e-mail address, for example name@municipality.bg.',
  },
  email_taken: {
    bg: 'С този адрес вече има потребител: {name}. Намерете го в списъка и изберете общините му там; ролята се сменя в „Потребители“.',
    en: 'There is already a user with this address: {name}. Find them in the list and choose their municipalities there; the role is changed under “Users”.',
  },
  email_invited: {
    bg: 'Човек с този адрес вече е поканен: {name}. Намерете го в списъка и изберете „Нова покана“.',
    en: 'Somebody with this address is already invited: {name}. Find them in the list and choose “New invitation”.',
  },
  role_missing: {
    bg: 'Изберете роля от списъка.',
    en: 'Choose a role from the list.',
  },
  invited_nowhere: {
    bg: 'Изберете общината, за която ще работи човекът.',
    en: 'Choose the municipality that the person will work for.',
  },
  invitation_closed: {
    bg: 'Този потребител няма отворена покана: вече е избрал парола или не е действащ. Презаредете страницата; който е забравил паролата си, избира „Забравена парола“ на страницата за вход.',
    en: 'This user has no open invitation: they have chosen a password, or are not active. Reload the page; who forgot a password chooses “Forgot your password” on the sign-in page.',
  },
  invitation_ended: {
    bg: 'Връзката от поканата важеше {days} дни и вече не действа. Помолете администратора за нова покана.',
    en: 'The link of the invitation was valid for {days} days and has ended. Ask the administrator for a new invitation.',
  },
  invited_too_often: {
    bg: 'Твърде много покани. Изчакайте {minutes} мин. и опитайте отново.',
    en: 'Too many invitations. Wait {minutes} min. and try again.',
  },
} satisfies Messages;
