import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { requireFunctions, requireHold } from './hold';
import { extendPart, type Factory } from './plugin-parts';

type Action = (ctx: Context) => Promise<unknown>;

interface AiController {
  getAiFeatureConfig: Action;
}

/** What Strapi itself says of its AI where it is off (admin/dist/server/server/src/ai/services/ai.js). */
const NO_AI = { isAiI18nConfigured: false, isAiMediaLibraryConfigured: false };

/**
 * Hold: `getAiFeatureConfig` of the admin’s controller `ai` (admin/dist/server/server/src/ai/controllers/ai.js). Every form asks it,
 * and is answered 404 where AI is off: an error in the console at each form, among which nobody would see a real one. Now it says that
 * there is none. It can go when Strapi answers so, or does not ask.
 *
 * @throws Error at the start when there is no such action.
 */
export function answerAiConfig(strapi: Core.Strapi) {
  strapi.get('controllers').extend('admin::ai', (controller: AiController) => {
    requireFunctions(controller, ['getAiFeatureConfig'], 'absent-features', 'Strapi’s controller admin::ai');
    const getAiFeatureConfig: Action = (ctx) => {
      ctx.body = { data: NO_AI };
      return Promise.resolve();
    };
    return { ...controller, getAiFeatureConfig };
  });
}

interface JobsController {
  getJobForCollectionType: Action;
}
export interface AiJobsPlugin {
  controllers: { 'ai-localization-jobs': Factory<JobsController> };
}

/** The same for translations by AI, which each form asks about twice: no document has one. */
export function answerAiJobs({ controllers }: AiJobsPlugin) {
  controllers['ai-localization-jobs'] = extendPart(controllers['ai-localization-jobs'], {
    uid: 'plugin::i18n.ai-localization-jobs',
    functions: ['getJobForCollectionType'],
    file: 'absent-features',
    replace: () => ({
      getJobForCollectionType: (ctx) => {
        ctx.body = { data: null };
        return Promise.resolve();
      },
    }),
  });
}

interface SettingsController {
  getSettings: Action;
}
interface Route {
  handler: unknown;
  config?: object;
}
export interface UploadSettingsPlugin {
  controllers: { 'admin-settings': Factory<SettingsController> };
  routes: { admin: { routes: Route[] } };
}

const GET_SETTINGS = 'admin-settings.getSettings';

/** The part of a user's permissions that the action asks (@casl/ability). */
interface Ability {
  cannot: () => boolean;
}

/**
 * Hold: the route and the action `getSettings` of the upload plugin (upload/dist/server/routes/admin.js, controllers/admin-settings.js),
 * which both ask for the right. The media library asks it in every window, and whoever may not
 * open the page of the settings was answered 403. The right to read them is also the right to change them, so it is not given: the
 * action answers everybody who reaches it; who that is, the policy of the route decides. It can go when the two are two rights.
 */
export function openUploadSettings({ controllers, routes }: UploadSettingsPlugin) {
  const { admin } = routes;
  requireHold(
    admin.routes.some(({ handler }) => handler === GET_SETTINGS),
    'absent-features',
    'The upload plugin has no route admin-settings.getSettings any more',
  );
  const policies = ['admin::isAuthenticatedAdmin'];
  routes.admin = {
    ...admin,
    routes: admin.routes.map((route) =>
      route.handler === GET_SETTINGS ? { ...route, config: { ...route.config, policies } } : route,
    ),
  };
  controllers['admin-settings'] = extendPart(controllers['admin-settings'], {
    uid: 'plugin::upload.admin-settings',
    functions: ['getSettings'],
    file: 'absent-features',
    replace: (controller) => ({
      getSettings: async (ctx) => {
        const userAbility: Ability = { cannot: () => false };
        const asked = Object.assign(Object.create(ctx), { state: { ...ctx.state, userAbility } }) as Context; // its prototype
        await controller.getSettings(asked);
        ctx.body = asked.body;
      },
    }),
  });
}
