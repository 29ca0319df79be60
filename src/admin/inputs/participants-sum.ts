import { useForm } from '@strapi/strapi/admin';
import { writeNumber } from '../../domain/as-typed';
import { BOUNDS, isNotSumOf, sumOf, type Bound } from '../../domain/figure';
import { isRecord } from '../../domain/record';
import { useLanguage, type Language } from '../language';
import { TEXTS } from './texts';

/** The fields at which the sum is shown: the number of each group, and the total that the source states. */
const SHOWN_AT = /^(?:participants\.\d+\.count|participantsTotal\.value)$/;

const numberIn = (value: unknown) => (typeof value === 'number' ? value : null);

/** Who took part, by town and in total. */
interface Participants {
  counts: readonly (number | null)[];
  total: { value: number; bound: Bound | null } | null;
}

/** The same as the form has it now. */
function participantsIn(values: object): Participants {
  const { participants, participantsTotal: total } = values as Record<string, unknown>; // a form’s values by field
  const groups = Array.isArray(participants) ? participants.filter(isRecord) : [];
  return {
    counts: groups.map(({ count }) => numberIn(count)),
    total:
      isRecord(total) && typeof total.value === 'number'
        ? { value: total.value, bound: BOUNDS.find((bound) => bound === total.bound) ?? null }
        : null,
  };
}

function said({ counts, total }: Participants, language: Language): string {
  const sum = sumOf(counts);
  if (sum === null) return '';
  const texts = TEXTS[language].participants;
  const written = writeNumber(sum, language);
  if (total === null) return texts.sum(written);
  return texts[isNotSumOf(total, counts) ? 'differs' : 'agrees'](written, writeNumber(total.value, language));
}

/** All participants by town together, beside the total that is stated, while they are typed; nothing at other fields. */
export const useParticipantsSum = (name: string): string => {
  const language = useLanguage();
  // What is selected is a text: the field is drawn again only when it reads differently.
  return useForm('ParticipantsSum', ({ values }) =>
    SHOWN_AT.test(name) ? said(participantsIn(values), language) : '',
  );
};
