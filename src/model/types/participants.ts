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

/** The most that the column of a whole number holds: PostgreSQL refuses the write, SQLite would store it. */
const LARGEST = 2_147_483_647;

/** All participants together, as a stored number; null where no group has one, or no column could hold it. */
export function sumOfParticipants({ counts }: Participants): number | null {
  const sum = sumOf(counts);
  return sum === null || sum > LARGEST ? null : sum;
}
