const LINES = {
  bg: [
    'Здравейте,',
    'Поискана е нова парола за вашия профил. До един час отворете тази връзка и изберете паролата:',
    '<%= url %>',
    'Ако не сте я поискали вие, не правете нищо: паролата ви остава същата.',
  ],
  en: [
    'Hello,',
    'A new password was asked for your account. Open this link within an hour and choose one:',
    '<%= url %>',
    'If it was not you, do nothing: your password stays as it is.',
  ],
};

const SUBJECTS = { bg: 'Нова парола', en: 'New password' };

/** The languages of a letter to an account: its own where it has chosen one that we write in, else all. */
const languagesFor = (chosen: unknown) =>
  (['bg', 'en'] as const).filter((each, _, all) => !all.some((one) => one === chosen) || each === chosen);

const paragraphs = (language: 'bg' | 'en') =>
  LINES[language].map((line) => `<p lang="${language}">${line}</p>`).join('\n');

/**
 * The e-mail with the link for a new password, in Strapi's form (`admin.forgotPassword.emailTemplate`). The link is valid for an hour,
 * Strapi's default.
 *
 * @param chosen the language of the admin that the account has chosen, if it has: without one the letter is in both.
 */
export const newPasswordLetter = (chosen?: unknown) => {
  const languages = languagesFor(chosen);
  return {
    subject: languages.map((each) => SUBJECTS[each]).join(' / '),
    text: languages.map((each) => LINES[each].join('\n\n')).join('\n\n—\n\n'),
    html: languages.map(paragraphs).join('\n<hr>\n'),
  };
};
