import { BOUNDS, sumOf } from '../../domain/figure';
import type { Participants } from '../../domain/shared/requirements';
import { numberOf, oneOf, rowsOf, type Row } from '../schema/row-values';

/** Who took part in a visit or a project: by group, and in total. */
export function readParticipants(row: Row): Participants {
  const [total] = rowsOf(row, 'participantsTotal');
  return {
    counts: rowsOf(row, 'participants').map((group) => numberOf(group, 'count')),
    total: total ? { value: numberOf(total, 'value'), bound: oneOf(BOUNDS, total.bound) } : null,
  };
}

/** The largest number an integer column holds: PostgreSQL refuses a larger one, SQLite would store it. */
const LARGEST = 2_147_483_647;

/**
 * All participants together, as a stored number; null if no group has a number, or the sum is too large for the column.
 */
export function sumOfParticipants({ counts }: Participants): number | null {
  const sum = sumOf(counts);
  return sum === null || sum > LARGEST ? null : sum;
}
