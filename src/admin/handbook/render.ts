import type { Tokens } from 'marked';
import { builtPage, headingId, HANDBOOK } from './pages';

/** Where a page finds what is not text: by the path from docs/editors, and the style sheet. */
export interface Built {
  addressOf: (picture: string) => string;
  style: string;
}

const plain = (html: string) => html.replace(/<[^>]+>/g, '');

const page = (title: string, content: string, { style }: Built) => `<!doctype html>
<html lang="bg">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === HANDBOOK.README.bg ? title : `${title} – ${HANDBOOK.README.bg}`}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<a class="skip" href="#content">Към съдържанието</a>
<nav aria-label="${HANDBOOK.README.bg}"><a href="${builtPage('README')}">${HANDBOOK.README.bg}</a></nav>
<main id="content">
${content}</main>
</body>
</html>
`;

/** A page of the handbook as HTML: links to other pages lead to the built ones, and headings have the ids that links name. */
export async function renderPage(markdown: string, built: Built): Promise<string> {
  // Loaded when it is used: it is an ES module, and this file is not always.
  const { Marked } = await import('marked');
  const marked = new Marked({
    async: false,
    walkTokens(token) {
      if (token.type === 'link')
        token.href = token.href.replace(/^([\w-]+)\.md\b/, (_: string, name: string) => builtPage(name));
      if (token.type === 'image') token.href = built.addressOf(token.href);
    },
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const html = this.parser.parseInline(tokens);
        return `<h${depth} id="${headingId(plain(html))}">${html}</h${depth}>\n`;
      },
    },
  });
  const content = marked.parse(markdown, { async: false });
  return page(plain(/<h1[^>]*>(.*?)<\/h1>/.exec(content)?.[1] ?? ''), content, built);
}
