import { issue, type Issue } from '../../domain/issue';
import { PICTURE } from '../../model/content-types';
import { isBlank } from '../../domain/shared/requirements';
import type { Part } from '../../model/schema/parts';
import { rowsOf, textOf } from '../../model/schema/row-values';

/**
 * A picture without a description for people who do not see it (WCAG 2.1, 1.1.1; binding for public bodies by the
 * E-Government Act, art. 58c). A picture without a file shows nothing, and a decorative one needs no description.
 */
export const undescribedPicture = ({ schema: { uid }, row, path }: Part): Issue[] => {
  const shows = uid === PICTURE && rowsOf(row, 'file').length > 0 && row.decorative !== true;
  return shows && isBlank(textOf(row, 'alternativeText'))
    ? [issue('picture_without_alternative_text', [...path, 'alternativeText'])]
    : [];
};
