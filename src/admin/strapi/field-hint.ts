import { isValidElement, type ReactNode } from 'react';

/**
 * Hold: what the content manager puts before the help text of a field with bounds (content-manager/dist/admin/pages/EditView/components/
 * InputRenderer.mjs): „min. 0 / max. 2147483647“, and a line break. It helps nobody who types a number; one out of bounds is answered
 * at the field. It can go when the content manager hands the help text on by itself.
 *
 * @returns the help text alone.
 */
export const descriptionIn = (hint: ReactNode): ReactNode =>
  Array.isArray(hint)
    ? hint.slice(hint.findLastIndex((part) => isValidElement(part) && part.type === 'br') + 1)
    : hint;
