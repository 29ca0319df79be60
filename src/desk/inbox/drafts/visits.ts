import { VISIT } from '../../../model/content-types';
import { sql } from '../../sql';
import type { DraftGroup } from './condition';

/** The next visits and those that are going on, in the order of their dates. */
export const nextVisits: DraftGroup = {
  group: 'visits',
  of: 'source',
  conditionOn: ({ accessTo }, uid) =>
    uid === VISIT && accessTo(uid).reads('date', 'phase')
      ? { where: sql(`entry.phase in ('upcoming', 'ongoing')`), date: sql('entry.date_from') }
      : undefined,
};
