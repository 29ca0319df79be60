const BULGARIAN = [
  'Здравейте,',
  'Поискана е нова парола за вашия профил. До един час отворете тази връзка и изберете паролата:',
  '<%= url %>',
  'Ако не сте я поискали вие, не правете нищо: паролата ви остава същата.',
];
const ENGLISH = [
  'Hello,',
  'A new password was asked for your account. Open this link within an hour and choose one:',
  '<%= url %>',
  'If it was not you, do nothing: your password stays as it is.',
];

const paragraphs = (lines: readonly string[], language: string) =>
  lines.map((line) => `<p lang="${language}">${line}</p>`);

/**
 * The e-mail with the link for a new password, in Strapi's form (`admin.forgotPassword.emailTemplate`): in both languages,
 * since it has one text for all. The link is valid for an hour, Strapi's default.
 */
export const NEW_PASSWORD_LETTER = {
  subject: 'Нова парола / New password',
  text: [...BULGARIAN, '—', ...ENGLISH].join('\n\n'),
  html: [...paragraphs(BULGARIAN, 'bg'), '<hr>', ...paragraphs(ENGLISH, 'en')].join('\n'),
};
