import type { Core } from '@strapi/strapi';
import { onWrite } from '../writing/on-write';
import { onClone } from './clone';
import { onDiscard } from './discard';
import { onPublish, onUnpublish } from './publish';
import { onDelete } from './remove';
import { onSave } from './save';

/**
 * Every document in every language, from the moment it exists: what is done to it in one language is carried to the
 * others (docs/adr/0016-every-document-in-every-language.md). Innermost of our middlewares, so that whoever refuses a
 * write has done so.
 */
export const installTranslations = (strapi: Core.Strapi) => {
  onWrite(strapi, ['create', 'update'], onSave(strapi));
  onWrite(strapi, ['clone'], onClone(strapi));
  onWrite(strapi, ['publish'], onPublish(strapi));
  onWrite(strapi, ['unpublish'], onUnpublish());
  onWrite(strapi, ['discardDraft'], onDiscard(strapi));
  onWrite(strapi, ['delete'], onDelete(strapi));
};
