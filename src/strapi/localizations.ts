import { extendPart, type Factory } from './plugin-parts';

/** The part of the i18n plugin that is held; the plugin has no types of its own for it. */
interface Localizations {
  syncNonLocalizedAttributes: (entry: object, model: { uid: string }) => Promise<void>;
}
export interface LocalizationPlugin {
  services: { localizations: Factory<Localizations> };
}

/**
 * Hold: `syncNonLocalizedAttributes` of the i18n plugin's service `localizations`
 * (i18n/dist/server/services/localizations.js), by which Strapi copies the shared fields of the last written row to all
 * other languages, drafts to drafts (strapi/strapi#25802). It cannot be switched off for a type. It can go when Strapi
 * stores shared fields once for all languages.
 *
 * @param isOurs the types whose languages this product handles; others keep Strapi's behaviour.
 * @throws Error at the start when the service has no such function: shared fields would be copied again, silently.
 */
export function keepOwnLanguages(plugin: LocalizationPlugin, isOurs: (uid: string) => boolean) {
  plugin.services.localizations = extendPart(plugin.services.localizations, {
    uid: 'plugin::i18n.localizations',
    functions: ['syncNonLocalizedAttributes'],
    file: 'localizations',
    replace: (service) => ({
      syncNonLocalizedAttributes: async (entry, model) => {
        if (!isOurs(model.uid)) await service.syncNonLocalizedAttributes(entry, model);
      },
    }),
  });
}
