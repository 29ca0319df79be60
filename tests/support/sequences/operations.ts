import type { ContentType } from '../../../src/model/content-types';
import type * as failure from '../../../src/operations/database/failure';
import { app, compiled } from '../app';
import type { Choices } from './random';
import { isText, optionsOf, schemaOf, valueFor, type Row } from './values';

export interface Doc {
  uid: ContentType;
  documentId: string;
}

/** What one sequence works on. */
export interface World {
  types: readonly ContentType[];
  languages: string[];
  municipality: string;
  files: readonly number[];
  docs: Doc[];
}

/** Any type's documents: what is written is made from its schema. */
interface Documents {
  create: (params: Row) => Promise<{ documentId: string }>;
  update: (params: Row) => Promise<unknown>;
  publish: (params: Row) => Promise<unknown>;
  unpublish: (params: Row) => Promise<unknown>;
  discardDraft: (params: Row) => Promise<unknown>;
  delete: (params: Row) => Promise<unknown>;
  findOne: (params: Row) => Promise<Row | null>;
}
export const documentsOf = (uid: ContentType) => app().documents(uid) as unknown as Documents; // see above

const titleOf = (uid: string) => ('title' in schemaOf(uid).attributes ? 'title' : 'name');
/**
 * The switches that decide when something is published by itself are left alone: the clock is not part of a sequence.
 */
const ALONE = ['slug', 'translation', 'textLanguage', 'publishAt', 'withdrawAt', 'municipality'];

const fieldsOf = (uid: string, kind: 'content' | 'relation') =>
  Object.entries(schemaOf(uid).attributes).filter(
    ([name, attribute]) =>
      optionsOf(attribute) !== undefined &&
      !optionsOf(attribute)?.computed &&
      !ALONE.includes(name) &&
      (attribute.type === 'relation') === (kind === 'relation'),
  );

const populated = (uid: string) =>
  Object.entries(schemaOf(uid).attributes).flatMap(([name, { type }]) =>
    type === 'component' || type === 'dynamiczone' ? [name] : [],
  );

const linksFor = (uid: string, world: World, choices: Choices): Row => {
  const links: Row = {};
  for (const [name, attribute] of fieldsOf(uid, 'relation')) {
    if (!('target' in attribute) || choices.chance(2)) continue;
    const targets = choices
      .some(world.docs.filter((doc) => doc.uid === attribute.target))
      .map((doc) => doc.documentId);
    const toMany = 'relation' in attribute && attribute.relation.endsWith('ToMany');
    links[name] = { set: toMany ? targets : targets.slice(0, 1) };
  }
  return links;
};

const create = async (world: World, choices: Choices): Promise<Step> => {
  const uid = choices.one(world.types);
  const owned = 'municipality' in schemaOf(uid).attributes ? { municipality: world.municipality } : {};
  const title = `Чернова ${choices.number(1_000_000)}`;
  const data = { [titleOf(uid)]: title, ...owned, ...linksFor(uid, world, choices) };
  const { documentId } = await documentsOf(uid).create({
    locale: choices.one([...world.languages, 'bg', 'bg']),
    data,
  });
  const doc = { uid, documentId };
  world.docs.push(doc);
  return { description: `create ${uid} ${documentId}`, doc };
};

type Acting = (doc: Doc, locale: string, world: World, choices: Choices) => Promise<unknown>;

const edit: Acting = async ({ uid, documentId }, locale, world, choices) => {
  const stored = await documentsOf(uid).findOne({ documentId, locale, populate: populated(uid) });
  const data: Row = {};
  for (let count = 1 + choices.number(3); count > 0; count -= 1) {
    const [name, attribute] = choices.one(fieldsOf(uid, 'content'));
    data[name] = valueFor(attribute, stored?.[name], choices, world.files);
  }
  return documentsOf(uid).update({
    documentId,
    locale,
    data,
    ...(choices.chance(6) && { status: 'published' }),
  });
};

const translate: Acting = async ({ uid, documentId }, _locale, world, choices) => {
  const locale = choices.one(world.languages.filter((code) => code !== 'bg'));
  const texts = fieldsOf(uid, 'content').filter(
    ([, attribute]) => isText(attribute) && ['string', 'text'].includes(attribute.type),
  );
  const [name, attribute] = choices.one(texts);
  const data = {
    [name]: valueFor(attribute, undefined, choices, []) ?? 'Budva',
    ...(choices.chance(2) && { translation: choices.one(['done', 'in-progress', 'fallback']) }),
  };
  return documentsOf(uid).update({ documentId, locale, data });
};

const relink: Acting = async ({ uid, documentId }, locale, world, choices) =>
  documentsOf(uid).update({ documentId, locale, data: linksFor(uid, world, choices) });

const publish: Acting = async ({ uid, documentId }, locale, _world, choices) =>
  documentsOf(uid).publish({ documentId, locale: choices.chance(4) ? '*' : locale });
const unpublish: Acting = async ({ uid, documentId }, locale) =>
  documentsOf(uid).unpublish({ documentId, locale });
const discard: Acting = async ({ uid, documentId }, locale) =>
  documentsOf(uid).discardDraft({ documentId, locale });
const remove: Acting = async ({ uid, documentId }, locale) => documentsOf(uid).delete({ documentId, locale });

const ACTING: Readonly<Record<string, Acting>> = {
  edit,
  translate,
  relink,
  publish,
  unpublish,
  discard,
  remove,
};
/** How often each is done: mostly writing and publishing, as editors do. */
const DECK = [
  'create',
  'create',
  'edit',
  'edit',
  'edit',
  'translate',
  'translate',
  'relink',
  'relink',
  'publish',
  'publish',
  'publish',
  'unpublish',
  'discard',
  'remove',
];

const REFUSALS = [
  'ValidationError',
  'ApplicationError',
  'ForbiddenError',
  'NotFoundError',
  'YupValidationError',
];

/** What a write is answered with that another one was in the way of: 503 or 409, with what to do. */
const IN_THE_WAY = ['conflict', 'held', 'taken'];

const isInTheWay = (error: unknown) => {
  const { databaseFailure } = compiled<typeof failure>('operations/database/failure');
  return IN_THE_WAY.includes(String(databaseFailure(error)));
};

/** One step of a sequence: what was done, to understand a failure, and to which document. */
export interface Step {
  description: string;
  doc?: Doc;
}

/**
 * Does one thing that an editor, a translator or a program might do next. That the rules refuse it is an outcome like
 * any other; any other error is not.
 */
export const doSomething = async (world: World, choices: Choices): Promise<Step> => {
  const name = world.docs.length === 0 ? 'create' : choices.one(DECK);
  const acting = ACTING[name];
  const locale = choices.one(world.languages);
  const doc = world.docs.length === 0 ? undefined : choices.one(world.docs);
  const description = `${name} ${locale} ${doc ? `${doc.uid} ${doc.documentId}` : ''}`;
  try {
    if (!acting || !doc) return await create(world, choices);
    await acting(doc, locale, world, choices);
    return { description, doc };
  } catch (error) {
    const { name: kind, message } = error as Error; // Strapi's come from outside Jest's sandbox, so instanceof is no help
    if (REFUSALS.includes(kind) || isInTheWay(error))
      return { description: `${description}: refused, ${message}`, ...(doc && { doc }) };
    throw new Error(`${description}`, { cause: error });
  }
};
