import { isBlank, issue } from '../domain/shared/requirements';
import { rowsOf, textOf } from '../schema/row-values';
import type { Look } from './throughout';

const PICTURE = 'media.picture';

/**
 * Pictures that say nothing to who does not see them (WCAG 2.1, 1.1.1; binding for public bodies by the E-Government
 * Act, art. 58c). A picture without a file yet shows nothing, and a decorative one needs no words.
 */
export const undescribedPictures: Look = ({ uid }, row, path) => {
  const shows = uid === PICTURE && rowsOf(row, 'file').length > 0 && row.decorative !== true;
  return shows && isBlank(textOf(row, 'alternativeText'))
    ? [issue('picture_without_alternative_text', [...path, 'alternativeText'])]
    : [];
};
