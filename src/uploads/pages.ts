import { partsOfPdf } from './pdf';

/**
 * What of an object matters here: where dictionaries begin and end, the end of an object, and of a node of the tree of pages
 * (ISO 32000-1, 7.7.3) that it is one, that it is below another, and how many pages it counts.
 */
const TOKEN = /<<|>>|endobj|\/Type\s*\/Pages(?![\w.-])|\/Parent(?![\w.-])|\/Count\s+(\d{1,6})(?!\d)/g;

interface Dictionary {
  isNode?: boolean;
  isBelow?: boolean;
  count?: number;
}

/** The roots of trees of pages in some objects, in one pass: where they end, and how many pages they count. */
function* rootsIn(text: string): Generator<{ at: number; count: number }> {
  let open: Dictionary[] = [];
  for (const { 0: token, 1: count, index } of text.matchAll(TOKEN)) {
    const within = open.at(-1);
    if (token === '<<') open.push({});
    else if (token === 'endobj')
      open = []; // the bytes of a picture may look like the start of a dictionary
    else if (token === '>>') {
      open.pop();
      if (within?.isNode && !within.isBelow && within.count) yield { at: index, count: within.count };
    } else if (within && count !== undefined) within.count = Number(count);
    else if (within && token === '/Parent') within.isBelow = true;
    else if (within) within.isNode = true;
  }
}

/**
 * How many pages a PDF has. A program that changes one may append the new objects: the last root is the one that holds.
 *
 * @returns null where it cannot be read: encrypted, damaged, or compressed in a rare way.
 */
export function pagesOfPdf(bytes: Buffer): number | null {
  let last: { at: number; count: number } | undefined;
  for (const part of partsOfPdf(bytes)) {
    if (part === undefined) return null;
    for (const root of rootsIn(part.text)) {
      const at = part.at === 0 ? root.at : part.at;
      if (last === undefined || at >= last.at) last = { at, count: root.count };
    }
  }
  return last?.count ?? null;
}
