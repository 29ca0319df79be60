/** What an invitation says. */
interface Invited {
  /** The name of the person. */
  name: string;
  /** What the person will be: „Редактор“, by language. */
  role: { bg: string; en: string };
  url: string;
  /** Until when the link is valid: „31.12.2026, 18:30“. */
  ends: string;
}

const linesOf = ({ name, role, url, ends }: Invited) => ({
  bg: [
    `Здравейте, ${name},`,
    `Поканени сте да работите в Побратим, системата за международното сътрудничество на общината, като „${role.bg}“.`,
    'Отворете тази връзка и изберете паролата си:',
    url,
    `Връзката е само за вас и важи до ${ends} ч. След това помолете администратора за нова покана.`,
    'Ако не очаквате покана, не правете нищо.',
  ],
  en: [
    `Hello, ${name},`,
    `You are invited to work in Pobratim, the system for the municipality’s international cooperation, as “${role.en}”.`,
    'Open this link and choose your password:',
    url,
    `The link is for you only and valid until ${ends}. After that, ask the administrator for a new invitation.`,
    'If you do not expect an invitation, do nothing.',
  ],
});

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const paragraphs = (lines: readonly string[], language: string, url: string) =>
  lines.map((line) => {
    const shown = escapeHtml(line);
    return `<p lang="${language}">${line === url ? `<a href="${shown}">${shown}</a>` : shown}</p>`;
  });

/**
 * The e-mail that invites a person: in both languages, since it is not known yet which one they read. A name is what somebody has
 * typed, so it stands in the letter as text.
 */
export const invitationLetter = (invited: Invited) => {
  const { bg, en } = linesOf(invited);
  return {
    subject: 'Покана за Побратим / Invitation to Pobratim',
    text: [...bg, '—', ...en].join('\n\n'),
    html: [...paragraphs(bg, 'bg', invited.url), '<hr>', ...paragraphs(en, 'en', invited.url)].join('\n'),
  };
};
