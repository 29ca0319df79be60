import { requireFunctions } from './hold';

/** The part of the i18n plugin that is held; the plugin has no types of its own for it. */
interface Localizations {
  syncNonLocalizedAttributes: (entry: object, model: { uid: string }) => Promise<void>;
}
export interface LocalizationPlugin {
  services: { localizations: () => Localizations };
}

/**
 * Hold: `syncNonLocalizedAttributes` of the i18n plugin's service `localizations`
 * (i18n/dist/server/services/localizations.js), by which Strapi copies the facts of whichever row was written last over
 * those of all other languages, drafts over drafts. There is no switch for a type. It can go when Strapi keeps facts once
 * for all languages.
 *
 * @param isOurs the types whose languages are kept by us; others keep Strapi's way.
 * @throws Error at the start when the service has no such function: facts would be copied again, silently.
 */
export function keepOwnLanguages(plugin: LocalizationPlugin, isOurs: (uid: string) => boolean) {
  const stock = plugin.services.localizations;
  plugin.services.localizations = () => {
    const service = stock();
    requireFunctions(
      service,
      ['syncNonLocalizedAttributes'],
      'localizations',
      'Strapi’s service localizations',
    );
    return {
      ...service,
      syncNonLocalizedAttributes: async (entry, model) => {
        if (!isOurs(model.uid)) await service.syncNonLocalizedAttributes(entry, model);
      },
    };
  };
}
