import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const childrenOf = ({ children }: Node): Node[] => (Array.isArray(children) ? children.filter(isNode) : []);

/** What lets a piece of text stand out. */
const MARKS = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['code', 'code'],
] as const;

const marked = (node: Node): ReactNode =>
  MARKS.reduce<ReactNode>(
    (text, [mark, Tag]) => (node[mark] === true ? <Tag>{text}</Tag> : text),
    String(node.text ?? ''),
  );

const TAGS: Readonly<Record<string, 'blockquote' | 'pre' | 'li' | 'p'>> = {
  quote: 'blockquote',
  code: 'pre',
  'list-item': 'li',
};

const Blocks = ({ nodes }: { nodes: readonly Node[] }) => (
  <>
    {nodes.map((node, index) => (
      <Block key={index} node={node} />
    ))}
  </>
);

const Block = ({ node }: { node: Node }): ReactNode => {
  if (typeof node.text === 'string') return marked(node);
  const within = <Blocks nodes={childrenOf(node)} />;
  // An address is read here, and not gone to: the page may have unsaved texts.
  if (node.type === 'link') return <u title={String(node.url)}>{within}</u>;
  if (node.type === 'list') return node.format === 'ordered' ? <ol>{within}</ol> : <ul>{within}</ul>;
  // Its level is one within the text, and not within this page.
  if (node.type === 'heading') return <p style={{ fontWeight: 600 }}>{within}</p>;
  const Tag = TAGS[String(node.type)] ?? 'p';
  return <Tag>{within}</Tag>;
};

/** Rich text as one reads it. */
export const RichText = ({ blocks }: { blocks: readonly object[] }) => (
  <Typography tag="div" style={{ overflowWrap: 'anywhere' }}>
    <Blocks nodes={blocks.filter(isNode)} />
  </Typography>
);
