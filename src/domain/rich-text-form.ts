import { isRecord } from './record';

type Node = Readonly<Record<string, unknown>>;
type Holds = (node: Node) => boolean;

const isTextOrNone = (value: unknown) => value === undefined || value === null || typeof value === 'string';

const MODIFIERS = ['bold', 'italic', 'underline', 'strikethrough', 'code'];

const TEXT: Holds = (node) =>
  typeof node.text === 'string' &&
  MODIFIERS.every((name) => node[name] === undefined || typeof node[name] === 'boolean');

/** Whether all children of a node are of the given kinds. */
const children =
  (kinds: () => Readonly<Record<string, Holds>>, least: number): Holds =>
  (node) =>
    Array.isArray(node.children) && node.children.length >= least && node.children.every(isOneOf(kinds()));

const isOneOf = (kinds: Readonly<Record<string, Holds>>) => (value: unknown) =>
  isRecord(value) &&
  typeof value.type === 'string' &&
  Object.hasOwn(kinds, value.type) &&
  kinds[value.type]?.(value) === true;

const PLAIN = { text: TEXT };
const INLINE = {
  ...PLAIN,
  link: (node: Node) => typeof node.url === 'string' && children(() => PLAIN, 0)(node),
};
const inline = (least: number) => children(() => INLINE, least);

const LIST: Holds = (node) =>
  ['ordered', 'unordered'].includes(String(node.format)) &&
  children(() => ({ list: LIST, 'list-item': inline(0) }), 1)(node);

const BLOCKS: Readonly<Record<string, Holds>> = {
  paragraph: inline(1),
  quote: inline(1),
  heading: (node) => [1, 2, 3, 4, 5, 6].some((level) => level === node.level) && inline(1)(node),
  code: (node) => isTextOrNone(node.language) && children(() => PLAIN, 1)(node),
  list: LIST,
  image: (node) => isRecord(node.image) && typeof node.image.url === 'string' && inline(0)(node),
};

/**
 * Whether a value is rich text as Strapi's editor stores it („blocks“, https://docs.strapi.io/cms/features/content-manager):
 * a list of blocks, each of a known kind, with children of the kinds it takes. Plain text and HTML are none.
 */
export const isRichText = (value: unknown): boolean => Array.isArray(value) && value.every(isOneOf(BLOCKS));
