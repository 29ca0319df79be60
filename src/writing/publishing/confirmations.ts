import { WARNINGS, type Confirmation } from '../../domain/shared';
import { oneOf, rowsOf, textOf, type Row } from '../../model/schema/row-values';

/** The field of the types whose requirements give warnings. */
export const CONFIRMATIONS = 'confirmations';

export const readConfirmation = (row: Row): Confirmation => ({
  code: oneOf(WARNINGS, row.code),
  why: textOf(row, 'why'),
  facts: textOf(row, 'facts'),
});

/** What editors have confirmed in a draft. */
export const confirmationsOf = (row: Row): Confirmation[] => rowsOf(row, CONFIRMATIONS).map(readConfirmation);
