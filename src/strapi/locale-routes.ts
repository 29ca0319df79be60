import type { Core } from '@strapi/strapi';
import { requireHold } from './hold';

/** A route of a plugin, as far as it is used. */
interface Route {
  handler?: unknown;
  config?: object;
}
interface Router {
  routes: Route[];
}
type Context = { strapi: Core.Strapi };

/** The part of the i18n plugin that is held; Strapi makes the router when it mounts it. */
export interface LocaleRoutesPlugin {
  routes: { 'content-api': (context: Context) => Router };
}

const LIST = 'locales.listLocales';

/**
 * Hold: the route of the i18n plugin that lists the languages (i18n/dist/server/routes/content-api.js). Its right has a
 * name of its own, and a read-only API token has only rights named `find` and `findOne`
 * (admin/dist/server/server/src/strategies/content-api-token.js): with such a token the list was refused, without one it was
 * answered. It needs no right now. It can go when read-only tokens may read it.
 *
 * @throws Error at the start when there is no such route.
 */
export function openLocaleList(plugin: LocaleRoutesPlugin) {
  const stock = plugin.routes['content-api'];
  requireHold(
    typeof stock === 'function',
    'locale-routes',
    'The i18n plugin’s routes are no factory any more',
  );
  plugin.routes['content-api'] = (context) => {
    const router = stock(context);
    requireHold(
      router.routes.length === 1 && router.routes[0]?.handler === LIST,
      'locale-routes',
      'The i18n plugin has other routes than the list of languages',
    );
    return {
      ...router,
      routes: router.routes.map((route) => ({ ...route, config: { ...route.config, auth: false } })),
    };
  };
}
