import { Box, Typography } from '@strapi/design-system';
import type { Names } from '../../desk/contract';
import type { Texts } from './texts';

/** What a value is shown with: the words of the screen, the names of the form, and where in the form it is. */
export interface Shown {
  texts: Texts;
  names: Names;
  at: string;
  /** The language of a text; of a fact, which has none, undefined. */
  lang: string | undefined;
}

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The texts in a rich text block (Strapi's blocks). */
const textIn = (node: Row): string =>
  typeof node.text === 'string' ? node.text : listIn(node.children).filter(isRow).map(textIn).join('');
const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The name of a linked document or a file; undefined for any other value. */
const calledBy = (row: Row): string | undefined => {
  const keys = Object.keys(row).sort().join();
  if (keys === 'documentId,title') return String(row.title ?? row.documentId);
  return keys === 'id,name' ? String(row.name ?? row.id) : undefined;
};

/** Used by the system only, to identify a row. */
const HIDDEN = ['key', '__component'];

/** The parts of an article are of several kinds. */
const within = ({ __component: kind }: Row, at: string) => (typeof kind === 'string' ? `${at}.${kind}` : at);

const says = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);

/** A row of a component: each field that has a value. */
const RowValue = ({ row, texts, names, at, lang }: Shown & { row: Row }) => (
  <Box tag="dl" paddingLeft={2} borderColor="neutral200" style={{ borderWidth: '0 0 0 2px' }}>
    {Object.entries(row)
      .filter(([name, value]) => !HIDDEN.includes(name) && says(value))
      .map(([name, value]) => [name, `${within(row, at)}.${name}`, value] as const)
      .map(([name, path, value]) => (
        <Box key={name}>
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {names[path] ?? name}
          </Typography>
          <Box tag="dd" margin={0}>
            <Value value={value} texts={texts} names={names} at={path} lang={lang} />
          </Box>
        </Box>
      ))}
  </Box>
);

/** A field's value in readable form, of any type. */
export const Value = ({ value, ...shown }: Shown & { value: unknown }) => {
  const { texts, names, at, lang } = shown;
  if (value === null || value === undefined || value === '')
    return <Typography textColor="neutral600">{texts.nothing}</Typography>;
  if (Array.isArray(value))
    return (
      <Box tag="ul" paddingLeft={0} style={{ listStyle: 'none' }}>
        {value.map((each, index) => (
          <Box tag="li" key={index} paddingBottom={1}>
            <Value value={each} {...shown} />
          </Box>
        ))}
      </Box>
    );
  if (isRow(value)) {
    const name = calledBy(value) ?? ('children' in value ? textIn(value) : undefined);
    return name === undefined ? <RowValue row={value} {...shown} /> : <Text lang={lang}>{name}</Text>;
  }
  if (typeof value === 'boolean') return <Text>{value ? texts.yes : texts.no}</Text>;
  const choice = names[`${at}=${String(value)}`];
  return choice === undefined ? <Text lang={lang}>{String(value)}</Text> : <Text>{choice}</Text>;
};

const Text = ({ lang, children }: { lang?: string | undefined; children: string }) => (
  <Typography lang={lang} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
    {children}
  </Typography>
);
