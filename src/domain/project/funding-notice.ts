import { boundsOf } from '../edtf';
import { displayLanguage, type Bilingual, type Language } from '../language';
import { isBlank } from '../shared/requirements';

/** What the notice of a project follows from. */
export interface FundedProject {
  /** The notice as the project’s own documents have it. */
  fundingNotice: string | null;
  funders: readonly { europeanUnion: boolean | null }[];
  /** The programme by its name in the language of the notice; null where only another language has it. */
  programme: string | null;
  /** EDTF. */
  period: string | null;
}

/** Since 2021 the sentence is the same for every programme: Regulation (EU) 2021/1060, annex IX. */
const OF_UNION: Bilingual = {
  bg: 'Съфинансирано от Европейския съюз',
  en: 'Co-funded by the European Union',
};

/** Before, a project named its programme: Regulation (EU) No 1303/2013, annex XII, and the grant agreements of the time. */
const OF_PROGRAMME: Bilingual = {
  bg: 'Съфинансирано от програма „{programme}“ на Европейския съюз',
  en: 'Co-funded by the “{programme}” programme of the European Union',
};

const FIRST_DAY_OF_ONE_SENTENCE = '2021-01-01';

/** A name without the quotes and the word „програма“ that the sentence has already. */
const bareName = (programme: string) =>
  programme
    .trim()
    .replace(/^програма(та)?\s+/i, '')
    .replace(/^[„“"«]+|[“”"»]+$/g, '');

/**
 * The notice that readers are shown: the project’s own, or the programme’s usual sentence where the European Union pays.
 *
 * @returns null for a project that the Union does not pay for and that has none of its own.
 */
export function fundingNoticeOf(project: FundedProject, language: Language): string | null {
  const { fundingNotice, funders, programme, period } = project;
  if (!isBlank(fundingNotice)) return fundingNotice;
  if (!funders.some(({ europeanUnion }) => europeanUnion === true)) return null;
  const shown = displayLanguage(language);
  const { from } = period === null ? { from: null } : boundsOf(period);
  const isOfBefore = from !== null && from < FIRST_DAY_OF_ONE_SENTENCE;
  if (programme === null || isBlank(programme) || !isOfBefore) return OF_UNION[shown];
  return OF_PROGRAMME[shown].replace('{programme}', bareName(programme));
}
