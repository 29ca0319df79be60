import type { Messages } from './messages';

/** About what an editor confirms: `confirm_if_true` follows the sentence of every warning. */
export const CONFIRMATION_MESSAGES = {
  confirm_if_true: {
    bg: 'Ако наистина е така, добавете ред в „{field:confirmations}“: изберете „{code}“ и напишете откъде се знае.',
    en: 'If it is so, add a row to “{field:confirmations}”: choose “{code}” and write how it is known.',
  },
  confirmation_outdated: {
    bg: 'Потвърдено е за други данни, а те вече са променени. Изтрийте този ред и ако и сега е така, добавете нов.',
    en: 'This was confirmed for other facts, which have changed since. Delete this row, and add a new one if it is so now as well.',
  },
  confirmation_unexplained: {
    bg: 'Не пише откъде се знае. Напишете с едно изречение, например „Така е в отчета на общината“.',
    en: 'It does not say how this is known. Write a sentence, for example “The report of the municipality says so”.',
  },
} satisfies Messages;
