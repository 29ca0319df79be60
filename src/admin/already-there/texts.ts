import type { TextsByLanguage } from '../language';

const BG = {
  title: 'Има ли го вече?',
  question: 'Тези записи се казват почти така. Ако е някой от тях, отворете го, вместо да правите втори.',
  draft: 'чернова',
};

const EN: typeof BG = {
  title: 'Is it there already?',
  question: 'These entries have nearly that name. If it is one of them, open it rather than make a second.',
  draft: 'draft',
};

/** The texts of what is offered before a duplicate is made. */
export const TEXTS: TextsByLanguage<typeof BG> = { bg: BG, en: EN };
