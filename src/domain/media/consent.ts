import type { Day } from '../day';
import type { Consent } from '../shared';

/** What is known of the consent of those a picture shows. */
export interface PictureConsent {
  consent: Consent | null;
  /** The last day on which it holds; null when it has no end. */
  consentUntil: Day | null;
}

/**
 * Whether a picture may be shown on a day. Consent can be withdrawn at any time, and what is shown without it has no
 * basis any more (Regulation (EU) 2016/679, art. 7, para. 3); consent with an end holds through that day. Where none is
 * needed, a stored end has no effect.
 */
export const mayBeShown = ({ consent, consentUntil }: PictureConsent, today: Day): boolean => {
  if (consent === 'withdrawn') return false;
  return consent === 'not-needed' || consentUntil === null || today <= consentUntil;
};
