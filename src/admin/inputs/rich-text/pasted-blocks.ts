import { completedLink, isForeignLink } from '../../../domain/url';
import { listedBlocks, type Block, type Inline, type Kind, type Line, type Text } from './lines';

/** What begins a line of its own. */
const BLOCKS = /^(P|DIV|LI|H[1-6]|TR|BLOCKQUOTE|UL|OL|TABLE|TD|TH)$/;

/** What Word says of a paragraph that is an item of a list: `mso-list:l0 level2 lfo1`. */
const WORD_ITEM = /mso-list:\s*\w+\s+level(\d)/i;
/** What stands before it: a bullet, or a number. */
const WORD_MARK = '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]';
const IS_NUMBER = /^\s*[(]?[\p{L}\d]{1,5}[.)]/u;

/** Word’s own remarks, and what is no text. */
const NOTHING = `head, style, script, meta, title, ${WORD_MARK}`;

const text = (value: string): Text => ({ type: 'text', text: value });
const plain = (value: string | null) => (value ?? '').replace(/\s+/g, ' ');

/** The address of a link that a text may have. */
const urlOf = (link: Element): string | undefined => {
  const url = completedLink((link.getAttribute('href') ?? '').trim());
  return url === '' || url.startsWith('#') || isForeignLink(url) ? undefined : url;
};

/** The lines in Word that are items of lists, with whether they are numbered; the mark is read before it is left out. */
const wordItems = (body: HTMLElement): ReadonlyMap<Element, Kind> =>
  new Map(
    [...body.querySelectorAll('[style*="mso-list:" i]')].flatMap((element) => {
      const [, level] = WORD_ITEM.exec(element.getAttribute('style') ?? '') ?? [];
      if (level === undefined || /^H[1-6]$/.test(element.tagName)) return [];
      const mark = element.querySelector(WORD_MARK)?.textContent ?? '';
      const format = IS_NUMBER.test(mark) ? 'ordered' : 'unordered';
      return [[element, { list: { depth: Number(level) - 1, format } }]];
    }),
  );

/** The lines of an HTML text, each with what it is; of what is within them, links. */
class Lines {
  readonly found: Line[] = [];
  private inlines: Inline[] = [];
  private kind: Kind = {};

  constructor(private readonly items: ReadonlyMap<Element, Kind>) {}

  add(node: Node, kind: Kind = {}) {
    if (node.nodeType === Node.TEXT_NODE) {
      // A line begins and ends without the blanks around it, as in a browser.
      const written = this.inlines.length > 0 ? plain(node.textContent) : plain(node.textContent).trimStart();
      if (written !== '') this.push(text(written), kind);
    } else if (node instanceof Element) this.addElement(node, kind);
  }

  end() {
    const last = this.inlines.at(-1);
    if (last?.type === 'text') this.inlines.splice(-1, 1, text(last.text.trimEnd()));
    if (this.inlines.length > 0) this.found.push({ ...this.kind, inlines: this.inlines });
    this.inlines = [];
  }

  private push(inline: Inline, kind: Kind) {
    if (this.inlines.length === 0) this.kind = kind;
    this.inlines.push(inline);
  }

  private addElement(element: Element, outer: Kind) {
    const url = element.tagName === 'A' ? urlOf(element) : undefined;
    const written = plain(element.textContent);
    if (url !== undefined && written.trim() !== '') {
      this.push({ type: 'link', url, children: [text(written)] }, outer);
      return;
    }
    const isBlock = BLOCKS.test(element.tagName);
    if (isBlock || element.tagName === 'BR') this.end();
    const kind = this.kindOf(element, outer);
    element.childNodes.forEach((child) => this.add(child, kind));
    if (isBlock) this.end();
  }

  private kindOf(element: Element, outer: Kind): Kind {
    const { tagName } = element;
    const isList = tagName === 'UL' || tagName === 'OL';
    if (isList) {
      const depth = outer.list === undefined ? 0 : outer.list.depth + 1;
      return { list: { depth, format: tagName === 'OL' ? 'ordered' : 'unordered' } };
    }
    if (/^H[1-6]$/.test(tagName) && outer.list === undefined) return { level: Number(tagName[1]) };
    return this.items.get(element) ?? outer;
  }
}

/**
 * What is pasted from Word, LibreOffice or a page, in the form of the editor: paragraphs, headings, lists and links. The editor of Strapi takes
 * its plain text, and all of these are lost.
 *
 * @returns nothing for a text that has none of them, which the editor takes as it always does.
 */
export function pastedBlocks(html: string): Block[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const items = wordItems(body);
  body.querySelectorAll(NOTHING).forEach((element) => element.remove());
  const lines = new Lines(items);
  body.childNodes.forEach((node) => lines.add(node));
  lines.end();
  const isPlain = lines.found.every(
    ({ level, list, inlines }) => !level && !list && inlines.every(({ type }) => type === 'text'),
  );
  return isPlain ? [] : listedBlocks(lines.found);
}
