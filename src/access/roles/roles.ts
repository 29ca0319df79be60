import { CONTENT_TYPES, isOwned, MUNICIPALITY, type ContentType } from '../../model/content-types';

export type Right = 'read' | 'create' | 'update' | 'publish' | 'delete';

/** What a role may do with the files of its municipalities. */
type MediaRight = 'read' | 'create' | 'update' | 'download' | 'copy-link';

export interface Role {
  code: string;
  name: string;
  description: string;
  /** The same for readers of English; Strapi stores one name. */
  english: { name: string; description: string };
  /** What it may do with its municipalities' documents… */
  owned: readonly Right[];
  /** …with the municipality itself, its page and its coat of arms… */
  municipality: readonly Right[];
  /**
   * …and with common themes and networks: with `publish` it maintains them, without it only proposes
   * (common-entries.ts).
   */
  common: readonly Right[];
  media: readonly MediaRight[];
  /** Translators write the text of other languages; all others write every field they may update. */
  writes: 'everything' | 'translations';
  /** Some roles may delete published documents, which withdraws them; all others only drafts. */
  deletes: 'everything' | 'drafts';
}

const ALL_MEDIA = ['read', 'create', 'update', 'download', 'copy-link'] as const;

/**
 * The permissions of all roles in the admin. `publish` includes unpublishing, as in Strapi. The administrator is
 * Strapi's Super Admin, who may do everything for every municipality and is not in this table.
 */
export const ROLES: readonly Role[] = [
  {
    code: 'head-editor',
    name: 'Главен редактор',
    description:
      'Пише, публикува и изтрива всичко на своята община; предлага общи области на сътрудничество и мрежи.',
    english: {
      name: 'Head editor',
      description:
        'Writes, publishes and deletes everything of their municipality; proposes common themes and networks.',
    },
    owned: ['read', 'create', 'update', 'publish', 'delete'],
    municipality: ['read', 'update', 'publish'],
    common: ['read', 'create', 'update', 'delete'],
    media: ALL_MEDIA,
    writes: 'everything',
    deletes: 'everything',
  },
  {
    code: 'editor',
    name: 'Редактор',
    description:
      'Пише и публикува записите на своята община; изтрива само чернови; предлага общи области на сътрудничество и мрежи.',
    english: {
      name: 'Editor',
      description:
        'Writes and publishes the entries of their municipality; deletes drafts only; proposes common themes and networks.',
    },
    owned: ['read', 'create', 'update', 'publish', 'delete'],
    municipality: ['read'],
    common: ['read', 'create', 'update', 'delete'],
    media: ALL_MEDIA,
    writes: 'everything',
    deletes: 'drafts',
  },
  {
    code: 'contributor',
    name: 'Сътрудник',
    description: 'Пише чернови на своята община и ги отбелязва като готови; не публикува.',
    english: {
      name: 'Contributor',
      description: 'Writes drafts of their municipality and marks them ready; does not publish.',
    },
    owned: ['read', 'create', 'update', 'delete'],
    municipality: ['read'],
    common: ['read'],
    media: ['read', 'create', 'download', 'copy-link'],
    writes: 'everything',
    deletes: 'drafts',
  },
  {
    code: 'translator',
    name: 'Преводач',
    description: 'Превежда текстовете на своята община на другите езици; не променя факти и не публикува.',
    english: {
      name: 'Translator',
      description:
        'Translates the texts of their municipality into other languages; changes no facts and does not publish.',
    },
    owned: ['read', 'update'],
    municipality: ['read', 'update'],
    common: ['read'],
    media: ['read', 'download', 'copy-link'],
    writes: 'translations',
    deletes: 'drafts',
  },
  {
    code: 'steward',
    name: 'Отговорник за общите области и мрежи',
    description:
      'Поддържа общите области на сътрудничество и мрежи: преименува ги, превежда, публикува, сваля от сайта и изтрива. Може да се даде заедно с друга роля.',
    english: {
      name: 'Steward of common themes and networks',
      description:
        'Looks after the common themes and networks: renames, translates, publishes, withdraws and deletes them. Can be given beside another role.',
    },
    owned: [],
    municipality: [],
    common: ['read', 'create', 'update', 'publish', 'delete'],
    media: ['read', 'download', 'copy-link'],
    writes: 'everything',
    deletes: 'everything',
  },
];

/** A role's rights to one type. */
export const rightsTo = (role: Role, uid: ContentType): readonly Right[] => {
  if (uid === MUNICIPALITY) return role.municipality;
  return isOwned(uid) ? role.owned : role.common;
};

/** A role's rights, type by type. */
export const rightsOf = (role: Role): [ContentType, readonly Right[]][] =>
  CONTENT_TYPES.map((uid) => [uid, rightsTo(role, uid)]);

/** Whether users with a role work for municipalities: who has none of such roles needs to be assigned to none. */
export const needsMunicipality = ({ owned, municipality }: Role): boolean =>
  owned.length > 0 || municipality.length > 0;
