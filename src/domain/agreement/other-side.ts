import type { Issue } from '../issue';
import { areContrary } from '../shared/requirements';
import { warning } from '../shared/warning';

/** The agreement that the other side’s municipality has published of the same tie. */
export interface AgreementOfOtherSide {
  documentId: string;
  title: string;
  /** The name of the municipality it belongs to. */
  municipality: string;
  /** When it was signed first (EDTF). */
  signedOn: string | null;
}

/**
 * A warning where the other side says that the agreement was signed at another time.
 *
 * @param signedOn the first signing as this side has it (EDTF).
 */
export const signedAsOnOtherSide = (
  signedOn: string | null,
  { documentId, title, municipality, signedOn: there }: AgreementOfOtherSide,
): Issue[] => {
  if (!areContrary(signedOn, there)) return [];
  const dates = { here: signedOn ?? '', there: there ?? '' };
  const params = { ...dates, title, other: municipality };
  return [warning('agreement_signed_differently', ['signings'], params, { ...dates, agreement: documentId })];
};
