import {
  Badge,
  Box,
  Field,
  Flex,
  Grid,
  TextButton,
  Textarea,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { BlocksInput, useField } from '@strapi/strapi/admin';
import type { KeyboardEvent } from 'react';
import type { TextState, TextValue, TranslatedText } from '../../desk/contract';
import { RichText } from './rich-text';
import type { Texts } from './texts';

/** A text in two languages, and what it is shown with. */
interface RowProps {
  text: TranslatedText;
  /** Its field in the form of the page. */
  field: string;
  from: string;
  to: string;
  texts: Texts;
}

const RICH_TEXT = { type: 'blocks' };

const COLOURS = {
  untranslated: ['neutral150', 'neutral700'],
  changed: ['warning100', 'warning700'],
  translated: ['success100', 'success700'],
} as const satisfies Record<TextState, readonly [string, string]>;

const Read = ({ value, texts }: { value: TextValue; texts: Texts }) => {
  if (value === null) return <Typography textColor="neutral600">{texts.nothing}</Typography>;
  if (typeof value !== 'string') return <RichText blocks={value} />;
  return <Typography style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>{value}</Typography>;
};

/** What the original said when it was translated, and what it says now. */
const Changed = ({ text, texts, lang }: { text: TranslatedText; texts: Texts; lang: string }) => (
  <Box background="warning100" padding={3} hasRadius>
    <Typography tag="p" variant="pi" textColor="neutral700">
      {texts.before}
    </Typography>
    <del lang={lang}>
      <Read value={text.before ?? null} texts={texts} />
    </del>
    <Typography tag="p" variant="pi" textColor="neutral700" paddingTop={2}>
      {texts.now}
    </Typography>
    <ins lang={lang} style={{ textDecoration: 'none' }}>
      <Read value={text.source} texts={texts} />
    </ins>
  </Box>
);

/** A line holds about so many letters in half of a window of 1280. */
const LETTERS_IN_LINE = 55;

const linesFor = ({ kind, source, target }: TranslatedText): number => {
  const longest = Math.max(
    ...[source, target].map((value) => (typeof value === 'string' ? value.length : 0)),
  );
  return Math.max(kind === 'line' ? 1 : 3, Math.min(12, Math.ceil(longest / LETTERS_IN_LINE)));
};

const PlainInput = ({ text, field, to, texts }: RowProps) => {
  const { value, error, onChange } = useField<string | null>(field);
  // A long line is read whole, but stays one line.
  const keepOneLine = (event: KeyboardEvent) => {
    if (text.kind === 'line' && event.key === 'Enter' && !event.ctrlKey) event.preventDefault();
  };
  return (
    <Field.Root name={field} error={error}>
      <VisuallyHidden>
        <Field.Label>{texts.translationOf(text.label)}</Field.Label>
      </VisuallyHidden>
      <Textarea
        lang={to}
        rows={linesFor(text)}
        value={value ?? ''}
        disabled={!text.writable}
        maxLength={text.longest}
        onChange={onChange}
        onKeyDown={keepOneLine}
        style={{ minHeight: 0 }}
      />
      <Field.Error />
    </Field.Root>
  );
};

/** The original of a text on the left, to be read, and its translation on the right. */
export const TextRow = (props: RowProps) => {
  const { text, field, from, to, texts } = props;
  const { onChange } = useField(field);
  const [background, colour] = COLOURS[text.state];
  const { suggestion } = text;
  const copy = () => onChange(field, text.source);
  const take = () => onChange(field, suggestion ?? text.source);
  const copyByKey = (event: KeyboardEvent) => {
    if (!event.altKey || event.key !== 'Enter' || text.source === null || !text.writable) return;
    event.preventDefault();
    event.stopPropagation();
    take();
  };
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch" gap={1}>
        <Flex gap={2} wrap="wrap">
          <Typography variant="sigma" textColor="neutral600">
            {text.label}
          </Typography>
          <Badge backgroundColor={background} textColor={colour}>
            {texts.textStates[text.state]}
          </Badge>
        </Flex>
        {text.state === 'changed' ? (
          <Changed text={text} texts={texts} lang={from} />
        ) : (
          <div lang={from}>
            <Read value={text.source} texts={texts} />
          </div>
        )}
        {text.writable && text.source !== null && (
          <Box>
            {/* By keyboard it is Alt+Enter in the field: Tab leads from one translation to the next. */}
            <TextButton tabIndex={-1} aria-label={texts.copyOf(text.label)} onClick={copy}>
              {texts.copy}
            </TextButton>
          </Box>
        )}
      </Grid.Item>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <div onKeyDown={copyByKey} lang={to}>
          {text.kind === 'blocks' ? (
            <BlocksInput
              attribute={RICH_TEXT}
              name={field}
              label={texts.translationOf(text.label)}
              disabled={!text.writable}
            />
          ) : (
            <PlainInput {...props} />
          )}
          {suggestion !== undefined && text.writable && (
            <TextButton
              tabIndex={-1}
              aria-label={texts.takeOf(suggestion, text.label)}
              onClick={take}
              style={{ paddingTop: '0.4rem' }}
            >
              {texts.take(suggestion)}
            </TextButton>
          )}
        </div>
      </Grid.Item>
    </Grid.Root>
  );
};
