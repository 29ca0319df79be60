import type { SourceChange } from '../source-changes';

/** The rights to the pages of the settings, besides the one that everybody may open. */
const SETTINGS = [
  'admin::users.read',
  'admin::roles.read',
  'admin::webhooks.read',
  'admin::api-tokens.access',
  'admin::transfer.tokens.access',
  'admin::project-settings.read',
  'plugin::i18n.locale.read',
  'plugin::upload.settings.read',
  'plugin::email.settings.read',
  'plugin::users-permissions.roles.read',
  'plugin::users-permissions.providers.read',
  'plugin::users-permissions.email-templates.read',
  'plugin::users-permissions.advanced-settings.read',
];

/**
 * Hold: two entries of admin/dist/admin/admin/src/hooks/useMenu.mjs and a line of content-manager/dist/admin/components/LeftMenu.mjs,
 * changed while the admin is built. One entry leads administrators to Strapi’s shop on another site; the settings have for editors nothing but
 * the version of Strapi and its prices, so they are offered to who may open another page of them. The line draws a heading
 * for single types, of which there are none. A search in the menu still says of every kind how many it found. It can go when an
 * entry of the menu can be taken out, and when empty headings are left out.
 */
export const EMPTY_MENUS: readonly SourceChange[] = [
  {
    name: 'empty-menus',
    file: /admin[\\/]dist[\\/]admin[\\/]admin[\\/]src[\\/]hooks[\\/]useMenu\.mjs$/,
    replacements: [
      [
        `{
                icon: ShoppingCart,
                intlLabel: {
                    id: 'global.marketplace',
                    defaultMessage: 'Marketplace'
                },
                to: 'https://market.strapi.io',
                target: '_blank',
                permissions: permissions.marketplace?.main ?? [],
                position: 7
            },`,
        '',
      ],
      [
        'permissions: [],\n                notificationsCount: 0,',
        `permissions: ${JSON.stringify(SETTINGS.map((action) => ({ action, subject: null })))},\n                notificationsCount: 0,`,
      ],
      [
        'return [];\n    }\n    const authorizedGeneralLinksClone',
        'return authorizedGeneralSectionLinks;\n    }\n    const authorizedGeneralLinksClone',
      ],
    ],
  },
  {
    name: 'empty-menus',
    file: /content-manager[\\/]dist[\\/]admin[\\/]components[\\/]LeftMenu\.mjs$/,
    replacements: [
      ['].map((section)=>({', '].filter((section)=>section.links.length > 0).map((section)=>({'],
    ],
  },
];
