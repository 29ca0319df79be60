/**
 * Hold: the variable that the i18n plugin reads while it is loaded (i18n/dist/server/constants), right after the
 * configuration, and only then. Without it a fresh database starts with English as its first language, and its default
 * even so (strapi/strapi#19978; applyLocales sets that). It can go when the plugin's configuration names the first
 * language.
 *
 * @param code to be called from the configuration: later, the plugin has read it.
 */
export function setFirstLocale(code: string) {
  process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE = code;
}
