import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { memo } from 'react';
import type { TranslatedSection, TranslationTable } from '../../desk/contract';
import { useLanguage } from '../language';
import { PART_NAMES } from '../type-names';
import { TextRow } from './text-row';
import type { Texts } from './texts';
import { fieldOf } from './values';

interface SectionProps {
  section: TranslatedSection;
  table: TranslationTable;
  texts: Texts;
  /** Of a part that only the translation has: whether it is to be left out. */
  isLeftOut: boolean;
  onLeaveOut: (part: string) => void;
}

/** What the rows of a section are in: „Програма по дни › 2“, and of an article the kind of the part. */
const Heading = ({ section: { place, kind, title, picture } }: Pick<SectionProps, 'section'>) => {
  const language = useLanguage();
  if (place.length === 0) return null;
  const names = [...place, ...(kind === null ? [] : [PART_NAMES[kind]?.[language] ?? kind])];
  return (
    <Flex gap={3} paddingBottom={2}>
      {picture !== null && <img src={picture} alt="" style={{ maxWidth: '9rem', maxHeight: '6rem' }} />}
      <Box>
        <Typography tag="h2" variant="delta">
          {names.join(' › ')}
        </Typography>
        {title !== null && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {title}
          </Typography>
        )}
      </Box>
    </Flex>
  );
};

const Facts = ({ section: { facts }, texts }: Pick<SectionProps, 'section' | 'texts'>) =>
  facts.length === 0 ? null : (
    <Flex tag="dl" gap={4} wrap="wrap" paddingBottom={3} aria-label={texts.facts} title={texts.facts}>
      {facts.map(({ label, value }) => (
        <Flex key={label} gap={1}>
          <Typography tag="dt" variant="pi" textColor="neutral600">{`${label}:`}</Typography>
          <Typography tag="dd" variant="pi" margin={0}>
            {value}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );

/** A part of an article that the original has no longer. */
const Extra = ({ section, texts, isLeftOut, onLeaveOut }: SectionProps) => {
  const { extra } = section;
  if (extra === undefined) return null;
  return (
    <Flex gap={3} paddingBottom={3} wrap="wrap">
      <Typography textColor="warning700">{isLeftOut ? texts.leftOut : texts.extra}</Typography>
      <Button size="S" variant="tertiary" onClick={() => onLeaveOut(extra)}>
        {isLeftOut ? texts.keep : texts.leaveOut}
      </Button>
    </Flex>
  );
};

/** Texts that stand together on the form, with the facts beside them. */
export const Section = memo((props: SectionProps) => {
  const { section, table, texts } = props;
  return (
    <Box tag="section" background="neutral0" shadow="tableShadow" hasRadius padding={5}>
      <Heading section={section} />
      <Facts section={section} texts={texts} />
      <Extra {...props} />
      <Flex direction="column" alignItems="stretch" gap={5}>
        {section.texts.map((text) => (
          <TextRow
            key={text.name}
            text={text}
            field={fieldOf(table, text)}
            from={table.from}
            to={table.to}
            texts={texts}
          />
        ))}
      </Flex>
    </Box>
  );
});
Section.displayName = 'Section';
