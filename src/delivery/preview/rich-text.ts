import { isRecord } from '../../domain/record';
import { isLinkable } from '../../domain/url';
import { markup, type Markup } from './markup';

type Node = Readonly<Record<string, unknown>>;

const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isRecord) : []);

const leaf = (node: Node): Markup => {
  let shown = markup`${typeof node.text === 'string' ? node.text : ''}`;
  if (node.code === true) shown = markup`<code>${shown}</code>`;
  if (node.bold === true) shown = markup`<strong>${shown}</strong>`;
  if (node.italic === true) shown = markup`<em>${shown}</em>`;
  if (node.underline === true) shown = markup`<u>${shown}</u>`;
  if (node.strikethrough === true) shown = markup`<s>${shown}</s>`;
  return shown;
};

const within = (node: Node): Markup[] => nodesOf(node.children).map(nodeHtml);

/** A link that cannot be followed is its words; a site would get it refused at the publication. */
const link = (node: Node): Markup => {
  const url = typeof node.url === 'string' ? node.url : '';
  return isLinkable(url)
    ? markup`<a href="${url}" rel="noopener noreferrer nofollow">${within(node)}</a>`
    : markup`${within(node)}`;
};

/** The page has h1 and h2 of its own. */
const heading = (node: Node): Markup => {
  const level = typeof node.level === 'number' ? node.level : 2;
  if (level <= 2) return markup`<h3>${within(node)}</h3>`;
  return level === 3 ? markup`<h4>${within(node)}</h4>` : markup`<h5>${within(node)}</h5>`;
};

function nodeHtml(node: Node): Markup {
  switch (node.type) {
    case 'text':
      return leaf(node);
    case 'link':
      return link(node);
    case 'heading':
      return heading(node);
    case 'list':
      return node.format === 'ordered' ? markup`<ol>${within(node)}</ol>` : markup`<ul>${within(node)}</ul>`;
    case 'list-item':
      return markup`<li>${within(node)}</li>`;
    case 'quote':
      return markup`<blockquote>${within(node)}</blockquote>`;
    case 'code':
      return markup`<pre><code>${within(node)}</code></pre>`;
    // A picture in a text has neither consent nor author; publishing refuses it, and a preview does not show it.
    case 'image':
      return markup``;
    default:
      return markup`<p>${within(node)}</p>`;
  }
}

/** Rich text as HTML: only what is listed here, so nothing that was pasted runs or loads. */
export const richTextHtml = (blocks: unknown): Markup => markup`${nodesOf(blocks).map(nodeHtml)}`;
