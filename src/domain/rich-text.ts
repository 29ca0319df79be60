import { isRecord } from './record';

/** The part of Strapi's rich text („blocks“) that plain text can become. */
export type Block =
  | { type: 'paragraph'; children: Text[] }
  | { type: 'heading'; level: 2; children: Text[] }
  | { type: 'list'; format: 'unordered'; children: { type: 'list-item'; children: Text[] }[] };

interface Text {
  type: 'text';
  text: string;
}

const text = (content: string): Text[] => [{ type: 'text', text: content }];

/**
 * Plain text as rich text. Blank lines part paragraphs; a paragraph that begins with `## ` is a heading; one whose
 * lines all begin with `- ` is a list. Nothing else is markup, so text copied from a page stays what it is.
 *
 * @returns blocks as Strapi's editor makes them; none for text without any.
 */
export const blocksFromText = (plain: string): Block[] =>
  plain
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph): Block => {
      const lines = paragraph.split('\n');
      if (paragraph.startsWith('## '))
        return { type: 'heading', level: 2, children: text(paragraph.slice(3)) };
      if (lines.every((line) => line.startsWith('- '))) {
        const children = lines.map((line) => ({ type: 'list-item' as const, children: text(line.slice(2)) }));
        return { type: 'list', format: 'unordered', children };
      }
      return { type: 'paragraph', children: text(paragraph) };
    });

/** A node of rich text as it is stored: a block, a list item, a link, an image, or a piece of text. */
export type RichTextNode = Readonly<Record<string, unknown>>;

/** All nodes of rich text, outermost first; none for what is no rich text. */
export function* nodesIn(blocks: unknown): Generator<RichTextNode> {
  for (const node of Array.isArray(blocks) ? blocks : []) {
    if (!isRecord(node)) continue;
    yield node;
    yield* nodesIn(node.children);
  }
}

/** Whether rich text has any words; an editor's empty line is a paragraph with none. */
export const hasWords = (blocks: unknown): boolean =>
  [...nodesIn(blocks)].some(({ text: content }) => typeof content === 'string' && content.trim() !== '');

/** The words of rich text, without their form. */
export const wordsOf = (blocks: unknown): string =>
  [...nodesIn(blocks)]
    .flatMap(({ text: content }) => (typeof content === 'string' ? [content] : []))
    .join(' ');
