import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isWithin, municipalityIds, presentUser, scopeOf } from '../../access/municipalities/scope';
import { issue } from '../../domain/issue';
import { SOURCE_LOCALE } from '../../model/locales';
import { refuse } from '../../model/messages/refuse';
import { addAdminRoute } from '../admin-route';
import type { Answer, PersonSuggestion } from '../contract';
import { suggestPeople } from './suggest';

/** Of more municipalities the form says in which one it is. */
const MOST_MUNICIPALITIES = 5;

/** A parameter that the shape of the route (access/admin-routes/shapes) has found to be a text, or empty. */
const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The municipalities in whose entries is looked: the form’s, or the user’s own. */
async function municipalitiesFor(strapi: Core.Strapi, named: string | undefined): Promise<readonly string[]> {
  const user = presentUser(strapi);
  if (!user) throw new errors.ForbiddenError();
  const scope = await scopeOf(strapi, user);
  if (named !== undefined) {
    if (!isWithin(scope, named)) throw new errors.ForbiddenError();
    if (scope === 'all' && !(await municipalityIds(strapi)).includes(named))
      refuse(strapi, [issue('municipality_unknown', ['municipality'], { value: named })]);
    return [named];
  }
  const own = scope === 'all' ? await municipalityIds(strapi) : scope;
  return own.length > MOST_MUNICIPALITIES
    ? refuse(strapi, [issue('municipality_missing', ['municipality'])])
    : own;
}

/**
 * `GET /people?name=…&municipality=…&locale=…`, for the forms of the admin: people that the user's own municipalities have recorded
 * already.
 */
export const installPeopleRoute = (strapi: Core.Strapi) =>
  addAdminRoute(strapi, '/people', async (ctx) => {
    const { query } = ctx;
    const municipalities = await municipalitiesFor(strapi, textIn(query.municipality));
    const data = await suggestPeople(strapi, {
      name: textIn(query.name) ?? '',
      municipalities,
      locale: textIn(query.locale) ?? SOURCE_LOCALE,
    });
    ctx.body = { data } satisfies Answer<PersonSuggestion[]>;
  });
