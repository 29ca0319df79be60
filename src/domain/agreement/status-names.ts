import { displayLanguage, type Bilingual, type Language } from '../language';
import type { AgreementStatus } from './lists';

const NAMES: Readonly<Record<AgreementStatus, Bilingual>> = {
  proposed: { bg: 'предложено', en: 'proposed' },
  negotiating: { bg: 'в преговори', en: 'under negotiation' },
  signed: { bg: 'подписано', en: 'signed' },
  'in-force': { bg: 'в сила', en: 'in force' },
  expired: { bg: 'изтекло', en: 'expired' },
  terminated: { bg: 'прекратено', en: 'terminated' },
};

/** The status of an agreement („споразумение“, hence the neuter) as readers see it. */
export const agreementStatusName = (status: AgreementStatus, language: Language): string =>
  NAMES[status][displayLanguage(language)];
