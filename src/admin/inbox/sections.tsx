import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { CareGroup, ComingGroup, InboxGroup, InboxGroupName, WaitingGroup } from '../../desk/contract';
import { useTexts } from '../language';
import { Entries } from './entries';
import { TEXTS, type Texts } from './texts';

type SectionName = keyof Texts['sections'];

/** In which part of the page a group is. */
const SECTION_OF: Readonly<
  Record<WaitingGroup, 'waiting'> & Record<ComingGroup, 'coming'> & Record<CareGroup, 'care'>
> = {
  refused: 'waiting',
  ready: 'waiting',
  translated: 'waiting',
  returned: 'waiting',
  drafts: 'waiting',
  outdated: 'waiting',
  translating: 'waiting',
  untranslated: 'waiting',
  scheduled: 'coming',
  visits: 'coming',
  agreements: 'care',
  review: 'care',
  consent: 'care',
  pictures: 'care',
  facts: 'care',
  contacts: 'care',
} satisfies Record<InboxGroupName, SectionName>;

/** As many columns as there is room for: one on a narrow screen. */
const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(32rem, 100%), 1fr));
  gap: 2.4rem 3.2rem;
`;

/** What waits beside what is coming, where there is room; what needs care below them. */
const Desk = styled.div`
  display: grid;
  gap: 2.4rem;
  @media (min-width: 1080px) {
    grid-template-columns: 3fr 2fr;
    > .wide {
      grid-column: 1 / -1;
    }
  }
`;

interface SectionProps {
  name: SectionName;
  /** Whether it is as wide as the page. */
  isWide?: boolean;
  children: ReactNode;
}

/** A part of the page, with its heading. */
export const Section = ({ name, isWide = false, children }: SectionProps) => {
  const texts = useTexts(TEXTS);
  const heading = `home-${name}`;
  return (
    <Box
      tag="section"
      className={isWide ? 'wide' : undefined}
      aria-labelledby={heading}
      background="neutral0"
      borderColor="neutral150"
      shadow="tableShadow"
      hasRadius
      padding={6}
    >
      <Typography id={heading} tag="h2" variant="beta">
        {texts.sections[name]}
      </Typography>
      <Box paddingTop={4}>{children}</Box>
    </Box>
  );
};

interface SectionsProps {
  groups: readonly InboxGroup[];
}

/** Whether entries are of several municipalities, so that it has to be said of which each is; each language has names of its own. */
const areOfSeveral = (groups: readonly InboxGroup[]): boolean => {
  const names = new Map<string, Set<string>>();
  for (const { locale, municipality } of groups.flatMap(({ items }) => items))
    if (municipality) names.set(locale, (names.get(locale) ?? new Set()).add(municipality));
  return [...names.values()].some(({ size }) => size > 1);
};

/** What waits, what is coming and what needs care; the last two only where there is something. */
export const Sections = ({ groups }: SectionsProps) => {
  const texts = useTexts(TEXTS);
  const ofSection = (name: SectionName) => groups.filter(({ group }) => SECTION_OF[group] === name);
  const hasSeveral = areOfSeveral(groups);
  const isWide = { waiting: ofSection('coming').length === 0, coming: false, care: true };
  return (
    <Desk>
      {(['waiting', 'coming', 'care'] as const).map((name) => {
        const own = ofSection(name);
        if (own.length === 0 && name !== 'waiting') return null;
        return (
          <Section key={name} name={name} isWide={isWide[name]}>
            {own.length === 0 ? (
              <Typography textColor="neutral600">{texts.empty}</Typography>
            ) : (
              <Columns>
                {own.map((group) => (
                  <Entries key={group.group} group={group} namesMunicipality={hasSeveral} />
                ))}
              </Columns>
            )}
          </Section>
        );
      })}
    </Desk>
  );
};
