import type { StrapiApp } from '@strapi/strapi/admin';

interface Node {
  type?: string;
}

/** The part of Slate’s editor that is used; Strapi exports no type for it. */
interface Editor {
  insertData: (data: DataTransfer) => void;
  insertFragment: (nodes: readonly Node[]) => void;
  insertNodes: (nodes: readonly Node[], options: { at: number[]; select: true }) => void;
  removeNodes: (options: { at: number[] }) => void;
  deleteFragment: () => void;
  withoutNormalizing: (change: () => void) => void;
  isEmpty: (block: Node) => boolean;
  selection: { anchor: { path: readonly number[] } } | null;
  children: readonly Node[];
}

interface Block {
  plugin?: (editor: Editor) => Editor;
}

/** The content manager’s own interface for blocks of rich text. */
interface BlocksApi {
  addRichTextBlocks: (change: (blocks: Readonly<Record<string, Block>>) => Record<string, Block>) => void;
}

const placeIn = (editor: Editor) => editor.selection?.anchor.path[0] ?? editor.children.length - 1;

/** Headings and lists are blocks of their own: below the one that is written in, or in its place where it is empty. */
function insertBlocks(editor: Editor, nodes: readonly Node[]) {
  editor.deleteFragment();
  const place = placeIn(editor);
  const block = editor.children[place];
  editor.withoutNormalizing(() => {
    editor.insertNodes(nodes, { at: [place + 1], select: true });
    if (block && editor.isEmpty(block)) editor.removeNodes({ at: [place] });
  });
}

/**
 * Hold: the plugin of the block `link` in the editor of rich text (content-manager/dist/admin/pages/EditView/components/FormInputs/
 * BlocksInput/Blocks/Link.mjs), reached by `addRichTextBlocks`, which Strapi documents for blocks of one’s own. Of what is pasted, Slate takes the
 * plain text. It can go when Strapi’s editor keeps pasted links, headings and lists.
 *
 * @param nodesOf what an HTML text is in the editor; nothing, where the editor is to take it as it always does
 */
export function keepPasted(app: StrapiApp, nodesOf: (html: string) => readonly Node[]) {
  const { addRichTextBlocks } = app.getPlugin('content-manager').apis as unknown as BlocksApi; // Strapi types it as any value
  addRichTextBlocks((blocks) => ({
    ...blocks,
    link: {
      ...blocks.link,
      plugin: (stock) => {
        const editor = blocks.link?.plugin?.(stock) ?? stock;
        const { insertData } = editor;
        editor.insertData = (data) => {
          const isWithinEditor = data.types.includes('application/x-slate-fragment');
          const isCode = editor.children[placeIn(editor)]?.type === 'code';
          const nodes = isWithinEditor || isCode ? [] : nodesOf(data.getData('text/html'));
          if (nodes.length === 0) insertData(data);
          else if (nodes.every(({ type }) => type === 'paragraph')) editor.insertFragment(nodes);
          else insertBlocks(editor, nodes);
        };
        return editor;
      },
    },
  }));
}
