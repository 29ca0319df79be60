export type Text = { type: 'text'; text: string };
export type Inline = Text | { type: 'link'; url: string; children: Text[] };

/** What a line is: a heading of a level, an item of a list, or neither. */
export interface Kind {
  level?: number;
  list?: { depth: number; format: List['format'] };
}

export interface Line extends Kind {
  inlines: readonly Inline[];
}

interface Item {
  type: 'list-item';
  children: Inline[];
}

interface List {
  type: 'list';
  format: 'ordered' | 'unordered';
  indentLevel: number;
  children: (Item | List)[];
}

/** A block of rich text as Strapi’s editor has it. */
export type Block =
  { type: 'paragraph'; children: Inline[] } | { type: 'heading'; level: number; children: Inline[] } | List;

/** The editor wants a text before and after each link. */
const withTexts = (inlines: readonly Inline[]): Inline[] => [
  { type: 'text', text: '' },
  ...inlines.flatMap((inline): Inline[] =>
    inline.type === 'link' ? [inline, { type: 'text', text: '' }] : [inline],
  ),
];

/** Lines as blocks: the items that follow one another are one list, with lists in it. */
export function listedBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  /** The list that goes on, and those in it, to the innermost. */
  let open: List[] = [];
  for (const { level, list, inlines } of lines) {
    const children = withTexts(inlines);
    if (list === undefined) {
      open = [];
      blocks.push(
        level === undefined ? { type: 'paragraph', children } : { type: 'heading', level, children },
      );
      continue;
    }
    const depth = Math.min(list.depth, open.length); // no level is left out
    open = open.slice(0, depth + 1);
    let innermost = open[depth];
    if (innermost?.format !== list.format) {
      innermost = { type: 'list', format: list.format, indentLevel: depth, children: [] };
      (open[depth - 1]?.children ?? blocks).push(innermost);
      open = [...open.slice(0, depth), innermost];
    }
    innermost.children.push({ type: 'list-item', children });
  }
  return blocks;
}
