import { fundingNoticeOf, type FundedProject } from '../../src/domain/project';

const EU = { funders: [{ europeanUnion: null }, { europeanUnion: true }] };
const OWN = 'Проектът се осъществява с подкрепата на Европейския съюз.';
const PROGRAMME = { programme: '„Европа за гражданите“', period: '2018-09/2020-02' };

test.each<[string, Partial<FundedProject>, string, string | null]>([
  ['no funder', {}, 'bg', null],
  ['a funder that is not the Union', { funders: [{ europeanUnion: false }] }, 'bg', null],
  ['a notice of its own', { ...EU, ...PROGRAMME, fundingNotice: OWN }, 'bg', OWN],
  ['a notice, though nobody says who pays', { fundingNotice: OWN }, 'bg', OWN],
  ['the Union alone', EU, 'bg', 'Съфинансирано от Европейския съюз'],
  ['the Union alone, in English', { ...EU, fundingNotice: ' ' }, 'en', 'Co-funded by the European Union'],
  [
    'a programme of 2014 to 2020',
    { ...EU, ...PROGRAMME },
    'bg',
    'Съфинансирано от програма „Европа за гражданите“ на Европейския съюз',
  ],
  [
    'one in English',
    { ...EU, programme: 'Europe for Citizens', period: '2019' },
    'en',
    'Co-funded by the “Europe for Citizens” programme of the European Union',
  ],
  [
    'one that is called a programme',
    { ...EU, programme: 'Програма „Еразъм+“', period: '2019' },
    'bg',
    'Съфинансирано от програма „Еразъм+“ на Европейския съюз',
  ],
  [
    'a programme of today',
    { ...EU, programme: 'CERV', period: '2023' },
    'en',
    'Co-funded by the European Union',
  ],
  ['a programme of an unknown time', { ...EU, programme: 'CERV' }, 'en', 'Co-funded by the European Union'],
  [
    'a programme whose name is in another language only',
    { ...EU, programme: null, period: '2019' },
    'en',
    'Co-funded by the European Union',
  ],
])('%s', (_, more, language, expected) => {
  const project: FundedProject = { funders: [], fundingNotice: null, programme: null, period: null, ...more };
  expect(fundingNoticeOf(project, language)).toBe(expected);
});
