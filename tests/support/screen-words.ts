import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { TYPE_NAMES } from '../../src/admin/type-names';
import { SCHEMAS } from './schemas';

/** Where the texts of the admin, and of what it draws from the server, are written. */
const SOURCES = ['src/admin', 'src/model/types', 'src/access/roles'];

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => path.join(folder, file));

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const HOLE = '.+';

/** The texts of a source file, as patterns: what is put into a text may be anything. */
function textsOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node)) found.push(literal(node.text));
    if (ts.isTemplateExpression(node))
      found.push(
        [node.head, ...node.templateSpans.map((span) => span.literal)]
          .map(({ text }) => literal(text))
          .join(HOLE),
      );
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

/** Texts of Strapi in Bulgarian, by key; an argument may be anything. */
const translationsIn = (file: string) =>
  Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) // keys and texts, which its own test holds
    .map((text) =>
      text
        .split(/\{[^}]*\}/)
        .map(literal)
        .join(HOLE),
    );

const inSchemas = SCHEMAS.flatMap(([, { attributes }]) =>
  Object.values(attributes).flatMap(({ pluginOptions }) => {
    const { label, values = {} } = pluginOptions?.pobratim ?? {};
    return [label, ...Object.values(values)].flatMap((each) => (each ? [literal(each.bg)] : []));
  }),
);

const patterns = [
  ...SOURCES.flatMap((folder) => filesIn(folder, /\.tsx?$/)).flatMap(textsOf),
  ...filesIn('src/admin/bulgarian', /\.json$/).flatMap(translationsIn),
  ...inSchemas,
  ...Object.values(TYPE_NAMES).map(({ bg }) => literal(bg)),
].filter((text) => /[а-я]/i.test(text));

const ON_SCREEN = new RegExp(`^(?:${[...new Set(patterns)].join('|')})$`);

/** Whether a text, from its beginning to its end, is one that the admin shows. */
export const isOnScreen = (text: string): boolean => ON_SCREEN.test(text);
