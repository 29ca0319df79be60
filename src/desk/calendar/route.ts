import type { Core } from '@strapi/strapi';
import { daysFrom, type Day } from '../../domain/day';
import { issue } from '../../domain/issue';
import { refuse } from '../../model/messages/refuse';
import { addAdminRoute } from '../admin-route';
import type { Answer, CalendarVisit } from '../contract';
import { visitsBetween } from './read';

/** The six weeks of a month, and some days more. */
const MOST_DAYS = 50;

/** `GET /calendar?from=2026-11-30&to=2027-01-03`, for the calendar of visits in the admin. */
export const installCalendarRoute = (strapi: Core.Strapi) =>
  addAdminRoute(strapi, '/calendar', async (ctx) => {
    const { from, to } = ctx.query as { from: Day; to: Day }; // the shape of the route (access/admin-routes/shapes) has found them to be days
    if (to < from || to > daysFrom(from, MOST_DAYS))
      refuse(strapi, [issue('request_malformed', ['to'], { name: 'to' })]);
    ctx.body = { data: await visitsBetween(strapi, from, to) } satisfies Answer<CalendarVisit[]>;
  });
