import admin from './admin.json';
import contentManager from './content-manager.json';
import contentReleases from './content-releases.json';
import email from './email.json';
import i18n from './i18n.json';
import reviewWorkflows from './review-workflows.json';
import unlisted from './unlisted.json';
import upload from './upload.json';
import usersPermissions from './users-permissions.json';

type Texts = Readonly<Record<string, string>>;

/** The texts of Strapi's plugins by the prefix that each puts before its keys. */
const PLUGINS: Readonly<Record<string, Texts>> = {
  'content-manager': contentManager,
  'content-releases': contentReleases,
  email,
  i18n,
  'review-workflows': reviewWorkflows,
  upload,
  'users-permissions': usersPermissions,
};

/** Strapi's own texts in Bulgarian, by the keys under which the admin asks for them. */
export const BULGARIAN: Texts = {
  ...admin,
  ...unlisted,
  ...Object.fromEntries(
    Object.entries(PLUGINS).flatMap(([prefix, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${prefix}.${key}`, text]),
    ),
  ),
};
