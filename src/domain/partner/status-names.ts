import { displayLanguage, type Bilingual, type Language } from '../language';
import type { PartnerStatus } from './lists';

const NAMES: Readonly<Record<PartnerStatus, Bilingual>> = {
  prospective: { bg: 'предстоящо', en: 'prospective' },
  active: { bg: 'действащо', en: 'active' },
  dormant: { bg: 'прекъснато', en: 'dormant' },
  suspended: { bg: 'спряно', en: 'suspended' },
  ended: { bg: 'приключило', en: 'ended' },
};

/** The status of a partnership („партньорство“, hence the neuter) as its reader calls it. */
export const partnerStatusName = (status: PartnerStatus, language: Language): string =>
  NAMES[status][displayLanguage(language)];
