import type { Issue } from '../issue';
import { daysOf, participantsAddUp, type Participants } from '../shared/requirements';
import { warning } from '../shared/warning';

/** What publishing a visit looks at; dates are EDTF, as known. */
export interface PublishableVisit extends Participants {
  date: string | null;
  programme: readonly { date: string | null }[];
}

/** What a visit still needs before readers may see it: a programme within its dates, and participants that add up. */
export const visitRequirements = (visit: PublishableVisit): Issue[] => {
  const { from, to } = daysOf(visit.date);
  const outside = visit.programme.flatMap(({ date }, index) => {
    const day = daysOf(date);
    const early = from !== null && day.to !== null && day.to < from;
    const late = to !== null && day.from !== null && day.from > to;
    const params = { date: date ?? '', visit: visit.date ?? '' };
    return early || late
      ? [warning('programme_day_outside_visit', ['programme', index, 'date'], params)]
      : [];
  });
  return [...outside, ...participantsAddUp(visit)];
};
