import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The rules for WCAG 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Runs in the browser until what fades in, and has less contrast until then, has done so; what turns while it loads does not end. */
const FADED_IN = `Promise.all(
  document
    .getAnimations()
    .filter(({ effect }) => effect.getTiming().iterations !== Infinity)
    .map(({ finished }) => finished.catch(() => undefined)),
)`;

/** What axe finds wrong on a page, each as the rule and the element. */
export const violationsOn = async (page: Page): Promise<string[]> => {
  await page.evaluate(FADED_IN);
  await page.evaluate(AXE);
  const options = { runOnly: TAGS, resultTypes: ['violations'] };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};

/** Runs in the browser: texts that are cut off at a side, by the window or by something that does not scroll. */
const CUT_OFF = `(() => {
  const isHidden = (element) => {
    const { position } = getComputedStyle(element);
    const { width, right } = element.getBoundingClientRect();
    // What is for screen readers only, and what comes into sight when it has the focus.
    return width <= 1 || (position === 'absolute' && right < 0);
  };
  const room = (element) => {
    if (!element) return [0, innerWidth];
    if (isHidden(element)) return undefined;
    const { overflowX, textOverflow } = getComputedStyle(element);
    // A name that ends in „…“ says that there is more, and is whole where it is opened.
    if (['auto', 'scroll'].includes(overflowX) || textOverflow === 'ellipsis') return [-Infinity, Infinity];
    const around = room(element.parentElement);
    if (!around || overflowX === 'visible') return around;
    const { left, right } = element.getBoundingClientRect();
    return [Math.max(left, around[0]), Math.min(right, around[1])];
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (!data.trim() || !parentElement.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const { left, right } = range.getBoundingClientRect();
    const space = room(parentElement);
    if (space && (left < space[0] - 1 || right > space[1] + 1)) found.push(data.trim());
  }
  return found;
})()`;

/** Runs in the browser: what of a table can only be seen by scrolling it sideways. */
const BESIDE = `[...document.querySelectorAll('main table')]
  .filter(({ parentElement: { scrollWidth, clientWidth } }) => scrollWidth > clientWidth)
  .map((table) => table.innerText.trim().slice(0, 80))`;

/** The tables of a page that do not fit into a window of 768 pixels, as on a tablet. */
export const tablesCutOff = async (page: Page): Promise<string[]> => {
  await page.setViewportSize({ width: 768, height: 1000 });
  const cut = await page.evaluate<string[]>(BESIDE);
  await page.setViewportSize({ width: 1280, height: 900 });
  return cut;
};

/** The texts of a page that are cut off at a side. */
const cutOffOn = (page: Page): Promise<string[]> => page.evaluate<string[]>(CUT_OFF);

/** The same at 200 % in a window of 1280 pixels. */
export const cutOffAtZoom = async (page: Page): Promise<string[]> => {
  await page.setViewportSize({ width: 640, height: 450 });
  const cut = await cutOffOn(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  return cut;
};
