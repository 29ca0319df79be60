import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { builtPage } from './pages';
import { renderPage, type Built } from './render';

const FOLDER = 'docs/editors';
const STYLE = 'src/admin/handbook/style.css';

const pages = () => readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
const nameOf = (file: string) => path.basename(file, '.md');
const render = (file: string, built: Built) =>
  renderPage(readFileSync(path.join(FOLDER, file), 'utf8'), built);

/** What `strapi develop` answers, by the last part of the address: it serves neither pictures nor style sheets of its own. */
async function answerFor(name: string): Promise<[type: string, body: string | Buffer] | undefined> {
  if (name === path.basename(STYLE)) return ['text/css', readFileSync(STYLE)];
  const file = pages().find((each) => builtPage(nameOf(each)) === name);
  if (file === undefined) return undefined;
  const inPage = (picture: string) =>
    `data:image/png;base64,${readFileSync(path.join(FOLDER, picture), 'base64')}`;
  return ['text/html; charset=utf-8', await render(file, { addressOf: inPage, style: path.basename(STYLE) })];
}

/**
 * The handbook as pages of the built admin, beside its own page: Strapi serves what lies there, without asking who it is. Pictures and the style
 * sheet have a hash in their names, because Strapi lets browsers keep all but pages for a year.
 */
export const handbook = (): Plugin => ({
  name: 'handbook',
  async generateBundle() {
    const asset = (file: string) => {
      const reference = this.emitFile({
        type: 'asset',
        name: `handbook-${path.basename(file)}`,
        source: readFileSync(file),
      });
      return this.getFileName(reference);
    };
    const built: Built = {
      addressOf: (picture) => asset(path.join(FOLDER, picture)),
      style: asset(STYLE),
    };
    for (const file of pages())
      this.emitFile({
        type: 'asset',
        fileName: builtPage(nameOf(file)),
        source: await render(file, built),
      });
  },
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const [address = ''] = (request.url ?? '').split('?');
      answerFor(path.posix.basename(address)).then((answer) => {
        if (!answer) return next();
        const [type, body] = answer;
        response.statusCode = 200;
        response.setHeader('Content-Type', type);
        response.end(body);
      }, next);
    });
  },
});
