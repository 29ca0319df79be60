import { isContentType } from '../../content-types';

/** The part of the i18n plugin that is replaced; the plugin has no types of its own for it. */
interface Localizations {
  syncNonLocalizedAttributes: (entry: object, model: { uid: string }) => Promise<void>;
}
interface Plugin {
  services: { localizations: () => Localizations };
}

/**
 * Strapi copies the facts of whichever row was written last over those of all other languages, drafts over drafts. Our
 * types are kept by src/translations, which for a moment writes an older state into one language (to publish it there)
 * and then back: Strapi's copy would carry that moment everywhere. Other types keep Strapi's way.
 */
export default (plugin: Plugin) => {
  const original = plugin.services.localizations;
  plugin.services.localizations = () => {
    const service = original();
    return {
      ...service,
      syncNonLocalizedAttributes: async (entry, model) => {
        if (!isContentType(model.uid)) await service.syncNonLocalizedAttributes(entry, model);
      },
    };
  };
  return plugin;
};
