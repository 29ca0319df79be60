import type { Schema, Struct } from '@strapi/strapi';

export interface AdminApiToken extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_api_tokens';
  info: {
    description: '';
    displayName: 'Api Token';
    name: 'Api Token';
    pluralName: 'api-tokens';
    singularName: 'api-token';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    accessKey: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    adminPermissions: Schema.Attribute.Relation<'oneToMany', 'admin::permission'>;
    adminUserOwner: Schema.Attribute.Relation<'manyToOne', 'admin::user'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }> &
      Schema.Attribute.DefaultTo<''>;
    encryptedKey: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    expiresAt: Schema.Attribute.DateTime;
    kind: Schema.Attribute.Enumeration<['content-api', 'admin']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'content-api'>;
    lastUsedAt: Schema.Attribute.DateTime;
    lifespan: Schema.Attribute.BigInteger;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::api-token'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::api-token-permission'>;
    publishedAt: Schema.Attribute.DateTime;
    type: Schema.Attribute.Enumeration<['read-only', 'full-access', 'custom']> &
      Schema.Attribute.DefaultTo<'read-only'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminApiTokenPermission extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_api_token_permissions';
  info: {
    description: '';
    displayName: 'API Token Permission';
    name: 'API Token Permission';
    pluralName: 'api-token-permissions';
    singularName: 'api-token-permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::api-token-permission'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    token: Schema.Attribute.Relation<'manyToOne', 'admin::api-token'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminPermission extends Struct.CollectionTypeSchema {
  collectionName: 'admin_permissions';
  info: {
    description: '';
    displayName: 'Permission';
    name: 'Permission';
    pluralName: 'permissions';
    singularName: 'permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    actionParameters: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<{}>;
    apiToken: Schema.Attribute.Relation<'manyToOne', 'admin::api-token'>;
    conditions: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<[]>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::permission'> & Schema.Attribute.Private;
    properties: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<{}>;
    publishedAt: Schema.Attribute.DateTime;
    role: Schema.Attribute.Relation<'manyToOne', 'admin::role'>;
    subject: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminRole extends Struct.CollectionTypeSchema {
  collectionName: 'admin_roles';
  info: {
    description: '';
    displayName: 'Role';
    name: 'Role';
    pluralName: 'roles';
    singularName: 'role';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::role'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    users: Schema.Attribute.Relation<'manyToMany', 'admin::user'>;
  };
}

export interface AdminSession extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_sessions';
  info: {
    description: 'Session Manager storage';
    displayName: 'Session';
    name: 'Session';
    pluralName: 'sessions';
    singularName: 'session';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
    i18n: {
      localized: false;
    };
  };
  attributes: {
    absoluteExpiresAt: Schema.Attribute.DateTime & Schema.Attribute.Private;
    childId: Schema.Attribute.String & Schema.Attribute.Private;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    deviceId: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    expiresAt: Schema.Attribute.DateTime & Schema.Attribute.Required & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::session'> & Schema.Attribute.Private;
    metadata: Schema.Attribute.JSON & Schema.Attribute.Private;
    origin: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    sessionId: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.Unique;
    status: Schema.Attribute.String & Schema.Attribute.Private;
    type: Schema.Attribute.String & Schema.Attribute.Private;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    userId: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
  };
}

export interface AdminTransferToken extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_transfer_tokens';
  info: {
    description: '';
    displayName: 'Transfer Token';
    name: 'Transfer Token';
    pluralName: 'transfer-tokens';
    singularName: 'transfer-token';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    accessKey: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }> &
      Schema.Attribute.DefaultTo<''>;
    expiresAt: Schema.Attribute.DateTime;
    lastUsedAt: Schema.Attribute.DateTime;
    lifespan: Schema.Attribute.BigInteger;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token-permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminTransferTokenPermission extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_transfer_token_permissions';
  info: {
    description: '';
    displayName: 'Transfer Token Permission';
    name: 'Transfer Token Permission';
    pluralName: 'transfer-token-permissions';
    singularName: 'transfer-token-permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token-permission'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    token: Schema.Attribute.Relation<'manyToOne', 'admin::transfer-token'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminUser extends Struct.CollectionTypeSchema {
  collectionName: 'admin_users';
  info: {
    description: '';
    displayName: 'User';
    name: 'User';
    pluralName: 'users';
    singularName: 'user';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    apiTokens: Schema.Attribute.Relation<'oneToMany', 'admin::api-token'> & Schema.Attribute.Private;
    blocked: Schema.Attribute.Boolean & Schema.Attribute.Private & Schema.Attribute.DefaultTo<false>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    email: Schema.Attribute.Email &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    firstname: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    isActive: Schema.Attribute.Boolean & Schema.Attribute.Private & Schema.Attribute.DefaultTo<false>;
    lastname: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::user'> & Schema.Attribute.Private;
    password: Schema.Attribute.Password &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    preferedLanguage: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    registrationToken: Schema.Attribute.String & Schema.Attribute.Private;
    resetPasswordToken: Schema.Attribute.String & Schema.Attribute.Private;
    resetPasswordTokenExpiresAt: Schema.Attribute.DateTime & Schema.Attribute.Private;
    roles: Schema.Attribute.Relation<'manyToMany', 'admin::role'> & Schema.Attribute.Private;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    username: Schema.Attribute.String;
  };
}

export interface ApiAgreementAgreement extends Struct.CollectionTypeSchema {
  collectionName: 'agreements';
  info: {
    description: 'A document between the municipality and its partners, at any stage from talks to the end.';
    displayName: '\u0421\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u0435';
    pluralName: 'agreements';
    singularName: 'agreement';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    i18n: {
      localized: true;
    };
  };
  attributes: {
    agreementStatus: Schema.Attribute.Enumeration<
      ['proposed', 'negotiating', 'signed', 'in-force', 'expired', 'terminated']
    > &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0421\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435\u0442\u043E \u0434\u043D\u0435\u0441; \u0441\u043B\u0435\u0434\u0432\u0430 \u043E\u0442 \u0435\u0442\u0430\u043F\u0430 \u0438 \u0434\u0430\u0442\u0438\u0442\u0435.';
            en: 'The status today; follows from the stage and the dates.';
          };
          hidden: true;
          label: {
            bg: '\u0421\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435 \u0434\u043D\u0435\u0441';
            en: 'Status today';
          };
          values: {
            expired: {
              bg: '\u0418\u0437\u0442\u0435\u043A\u043B\u043E';
              en: 'Expired';
            };
            'in-force': {
              bg: '\u0412 \u0441\u0438\u043B\u0430';
              en: 'In force';
            };
            negotiating: {
              bg: '\u0412 \u043F\u0440\u0435\u0433\u043E\u0432\u043E\u0440\u0438';
              en: 'Under negotiation';
            };
            proposed: {
              bg: '\u041F\u0440\u0435\u0434\u043B\u043E\u0436\u0435\u043D\u043E';
              en: 'Proposed';
            };
            signed: {
              bg: '\u041F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043E';
              en: 'Signed';
            };
            terminated: {
              bg: '\u041F\u0440\u0435\u043A\u0440\u0430\u0442\u0435\u043D\u043E';
              en: 'Terminated';
            };
          };
        };
      }>;
    agreementStatusText: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0421\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435\u0442\u043E \u0434\u043D\u0435\u0441 \u0441 \u0434\u0443\u043C\u0438; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The status today in words; computed.';
          };
          label: {
            bg: '\u0421\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435 \u0434\u043D\u0435\u0441 \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'Status today \u2013 as readers see it';
          };
        };
      }>;
    amends: Schema.Attribute.Relation<'manyToOne', 'api::agreement.agreement'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u0421\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u0435\u0442\u043E, \u043A\u043E\u0435\u0442\u043E \u0442\u043E\u0432\u0430 \u0438\u0437\u043C\u0435\u043D\u044F.';
            en: 'The agreement this one amends.';
          };
          label: {
            bg: '\u0418\u0437\u043C\u0435\u043D\u044F';
            en: 'Amends';
          };
        };
      }>;
    changeHistory: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438\u0442\u0435 \u0437\u0430 \u043F\u0440\u043E\u043C\u0435\u043D\u0438 \u043E\u0442 \u0432\u0441\u0438\u0447\u043A\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0438\u044F, \u043D\u0430\u0439-\u043D\u043E\u0432\u0430\u0442\u0430 \u043F\u044A\u0440\u0432\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The change notes of all publications, the newest first; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0440\u0435\u0434\u0438\u0448\u043D\u0438 \u0431\u0435\u043B\u0435\u0436\u043A\u0438';
            en: 'Earlier notes';
          };
          role: 'note';
        };
      }>;
    changeNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0441\u0435 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0438\u043B\u043E, \u0441 \u0435\u0434\u043D\u043E \u0438\u0437\u0440\u0435\u0447\u0435\u043D\u0438\u0435; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0441\u0430\u0439\u0442\u0430 \u0441 \u0434\u0430\u0442\u0430\u0442\u0430 \u043D\u0430 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435\u0442\u043E. \u041D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 \u201E\u0414\u043E\u043F\u044A\u043B\u043D\u0435\u043D \u0435 \u0441\u043F\u0438\u0441\u044A\u043A\u044A\u0442 \u043D\u0430 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438\u0442\u0435\u201C.';
            en: 'What has changed, in a sentence; shown on the site with the date of publication.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0430 \u0437\u0430 \u043F\u0440\u043E\u043C\u044F\u043D\u0430\u0442\u0430';
            en: 'Note on the change';
          };
          role: 'note';
        };
      }>;
    confirmations: Schema.Attribute.Component<'shared.confirmation', true> &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0435 \u0438\u0437\u0433\u043B\u0435\u0436\u0434\u0430 \u0433\u0440\u0435\u0448\u043A\u0430, \u0430 \u0435 \u0432\u044F\u0440\u043D\u043E: \u0437\u0430 \u043D\u0435\u0433\u043E \u0432\u0438 \u043F\u0438\u0442\u0430\u0442 \u0432\u0435\u0434\u043D\u044A\u0436, \u0434\u043E\u043A\u0430\u0442\u043E \u0434\u0430\u043D\u043D\u0438\u0442\u0435 \u043D\u0435 \u0441\u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u044F\u0442. \u0427\u0438\u0442\u0430\u0442\u0435\u043B\u0438\u0442\u0435 \u043D\u0435 \u0433\u043E \u0432\u0438\u0436\u0434\u0430\u0442.';
            en: 'What looks like a mistake and is true: it is asked once, until the facts change. Readers do not see it.';
          };
          label: {
            bg: '\u041F\u043E\u0442\u0432\u044A\u0440\u0436\u0434\u0435\u043D\u0438\u044F';
            en: 'Confirmations';
          };
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    dateUnknown: Schema.Attribute.Boolean &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430 \u043D\u0430 \u043F\u043E\u0434\u043F\u0438\u0441\u0432\u0430\u043D\u0435 \u043D\u0435 \u0435 \u0438\u0437\u0432\u0435\u0441\u0442\u043D\u0430: \u0442\u0430\u043A\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u0438 \u0431\u0435\u0437 \u043D\u0435\u044F.';
            en: 'The date of signing is not known: it may be published without one.';
          };
          label: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430 \u043D\u0430 \u043F\u043E\u0434\u043F\u0438\u0441\u0432\u0430\u043D\u0435 \u043D\u0435 \u0435 \u0438\u0437\u0432\u0435\u0441\u0442\u043D\u0430';
            en: 'The date of signing is not known';
          };
        };
      }>;
    decisions: Schema.Attribute.Component<'agreement.decision', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0420\u0435\u0448\u0435\u043D\u0438\u044F \u0437\u0430 \u0441\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u0435\u0442\u043E.';
            en: 'Decisions about the agreement.';
          };
          label: {
            bg: '\u0420\u0435\u0448\u0435\u043D\u0438\u044F';
            en: 'Decisions';
          };
        };
      }>;
    documents: Schema.Attribute.Component<'media.document', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0438 \u043F\u043E \u0442\u0435\u043C\u0430\u0442\u0430.';
            en: 'Documents that belong here.';
          };
          label: {
            bg: '\u0414\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0438';
            en: 'Documents';
          };
        };
      }>;
    form: Schema.Attribute.Enumeration<
      [
        'agreement',
        'contract',
        'memorandum',
        'protocol',
        'declaration',
        'charter',
        'convention',
        'letter-of-intent',
        'programme',
        'statute',
        'unwritten',
        'other',
      ]
    > &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u044A\u0432 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442 \u0435: \u0441\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u0435, \u0434\u043E\u0433\u043E\u0432\u043E\u0440, \u043C\u0435\u043C\u043E\u0440\u0430\u043D\u0434\u0443\u043C, \u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B. \u0410\u043A\u043E \u043D\u044F\u043C\u0430 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442, \u0438\u0437\u0431\u0435\u0440\u0435\u0442\u0435 \u201E\u0411\u0435\u0437 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u201C.';
            en: 'What paper it is: agreement, contract, memorandum, protocol; \u201Cunwritten\u201D where there is none.';
          };
          label: {
            bg: '\u0412\u0438\u0434 \u043D\u0430 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430';
            en: 'Kind of document';
          };
          values: {
            agreement: {
              bg: '\u0421\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u0435';
              en: 'Agreement';
            };
            charter: {
              bg: '\u0425\u0430\u0440\u0442\u0430';
              en: 'Charter';
            };
            contract: {
              bg: '\u0414\u043E\u0433\u043E\u0432\u043E\u0440';
              en: 'Contract';
            };
            convention: {
              bg: '\u041A\u043E\u043D\u0432\u0435\u043D\u0446\u0438\u044F';
              en: 'Convention';
            };
            declaration: {
              bg: '\u0414\u0435\u043A\u043B\u0430\u0440\u0430\u0446\u0438\u044F';
              en: 'Declaration';
            };
            'letter-of-intent': {
              bg: '\u041F\u0438\u0441\u043C\u043E \u0437\u0430 \u043D\u0430\u043C\u0435\u0440\u0435\u043D\u0438\u044F';
              en: 'Letter of intent';
            };
            memorandum: {
              bg: '\u041C\u0435\u043C\u043E\u0440\u0430\u043D\u0434\u0443\u043C';
              en: 'Memorandum';
            };
            other: {
              bg: '\u0414\u0440\u0443\u0433';
              en: 'Other';
            };
            programme: {
              bg: '\u041F\u0440\u043E\u0433\u0440\u0430\u043C\u0430';
              en: 'Programme';
            };
            protocol: {
              bg: '\u041F\u0440\u043E\u0442\u043E\u043A\u043E\u043B';
              en: 'Protocol';
            };
            statute: {
              bg: '\u0423\u0441\u0442\u0430\u0432';
              en: 'Statute';
            };
            unwritten: {
              bg: '\u0411\u0435\u0437 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442';
              en: 'Unwritten';
            };
          };
        };
      }>;
    indefinite: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u0431\u0435\u043B\u0435\u0436\u0435\u0442\u0435, \u0430\u043A\u043E \u0441\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u0435\u0442\u043E \u0435 \u0431\u0435\u0437\u0441\u0440\u043E\u0447\u043D\u043E.';
            en: 'True for an agreement without an end date.';
          };
          label: {
            bg: '\u0411\u0435\u0437\u0441\u0440\u043E\u0447\u043D\u043E';
            en: 'Without an end date';
          };
        };
      }>;
    kind: Schema.Attribute.Enumeration<
      ['twinning', 'friendship', 'cooperation', 'project', 'patronage', 'network', 'grant', 'other']
    > &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u0430 \u0432\u0440\u044A\u0437\u043A\u0430 \u0443\u0440\u0435\u0436\u0434\u0430: \u043F\u043E\u0431\u0440\u0430\u0442\u0438\u043C\u044F\u0432\u0430\u043D\u0435, \u0441\u044A\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u043E, \u0434\u0430\u0440\u0435\u043D\u0438\u0435.';
            en: 'What tie it makes: twinning, cooperation, a grant.';
          };
          label: {
            bg: '\u0412\u0438\u0434 \u043D\u0430 \u0432\u0440\u044A\u0437\u043A\u0430\u0442\u0430';
            en: 'Kind of tie';
          };
          values: {
            cooperation: {
              bg: '\u0421\u044A\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u043E';
              en: 'Cooperation';
            };
            friendship: {
              bg: '\u0414\u0440\u0443\u0436\u0431\u0430';
              en: 'Friendship';
            };
            grant: {
              bg: '\u0417\u0430 \u0444\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u0430\u043D\u0435';
              en: 'Grant';
            };
            network: {
              bg: '\u0417\u0430 \u0447\u043B\u0435\u043D\u0441\u0442\u0432\u043E \u0432 \u043C\u0440\u0435\u0436\u0430';
              en: 'For membership of a network';
            };
            other: {
              bg: '\u0414\u0440\u0443\u0433\u0430';
              en: 'Other';
            };
            patronage: {
              bg: '\u0428\u0435\u0444\u0441\u0442\u0432\u043E';
              en: 'Patronage';
            };
            project: {
              bg: '\u0417\u0430 \u043F\u0440\u043E\u0435\u043A\u0442';
              en: 'For a project';
            };
            twinning: {
              bg: '\u041F\u043E\u0431\u0440\u0430\u0442\u0438\u043C\u044F\u0432\u0430\u043D\u0435';
              en: 'Twinning';
            };
          };
        };
      }>;
    locale: Schema.Attribute.String;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::agreement.agreement'>;
    municipality: Schema.Attribute.Relation<'manyToOne', 'api::municipality.municipality'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041E\u0431\u0449\u0438\u043D\u0430\u0442\u0430, \u043D\u0430 \u0447\u0438\u0439\u0442\u043E \u0441\u0430\u0439\u0442 \u0441\u0435 \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0437\u0430\u043F\u0438\u0441\u044A\u0442.';
            en: 'The municipality on whose site the entry is shown.';
          };
          label: {
            bg: '\u041E\u0431\u0449\u0438\u043D\u0430';
            en: 'Municipality';
          };
          role: 'owner';
        };
      }>;
    nextChangeOn: Schema.Attribute.Date &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u0435\u043D\u044F\u0442, \u043E\u0442 \u043A\u043E\u0439\u0442\u043E \u0441\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435\u0442\u043E \u0432\u0435\u0447\u0435 \u0435 \u0434\u0440\u0443\u0433\u043E; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The day from which the status is another; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0421\u043B\u0435\u0434\u0432\u0430\u0449\u0430 \u043F\u0440\u043E\u043C\u044F\u043D\u0430 \u043D\u0430 \u0441\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435\u0442\u043E';
            en: 'Next change of the status';
          };
        };
      }>;
    otherParties: Schema.Attribute.Component<'shared.party', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0440\u0443\u0433\u0438 \u0441\u0442\u0440\u0430\u043D\u0438 \u043F\u043E \u0441\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u0435\u0442\u043E.';
            en: 'Other parties.';
          };
          label: {
            bg: '\u0414\u0440\u0443\u0433\u0438 \u0441\u0442\u0440\u0430\u043D\u0438';
            en: 'Other parties';
          };
        };
      }>;
    partners: Schema.Attribute.Relation<'manyToMany', 'api::partner.partner'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0438\u0442\u0435.';
            en: 'The partners.';
          };
          label: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0438';
            en: 'Partners';
          };
        };
      }>;
    project: Schema.Attribute.Relation<'manyToOne', 'api::project.project'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041F\u0440\u043E\u0435\u043A\u0442\u044A\u0442, \u0437\u0430 \u043A\u043E\u0439\u0442\u043E \u0435 \u0441\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u0435\u0442\u043E.';
            en: 'The project the agreement is about.';
          };
          label: {
            bg: '\u041F\u0440\u043E\u0435\u043A\u0442';
            en: 'Project';
          };
        };
      }>;
    publishAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u0441\u0430\u043C\u043E. \u041F\u0440\u043E\u0432\u0435\u0440\u044F\u0432\u0430 \u0441\u0435 \u043A\u0430\u0442\u043E \u043F\u0440\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435 \u043D\u0430 \u0440\u044A\u043A\u0430.';
            en: 'When to publish it by itself. It is checked as when published by hand.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u043D\u0430';
            en: 'Publish at';
          };
          role: 'schedule';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    readyForReview: Schema.Attribute.Boolean &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0413\u043B\u0430\u0432\u043D\u0438\u044F\u0442 \u0440\u0435\u0434\u0430\u043A\u0442\u043E\u0440 \u0432\u0438\u0436\u0434\u0430 \u0433\u043E\u0442\u043E\u0432\u0430\u0442\u0430 \u0447\u0435\u0440\u043D\u043E\u0432\u0430 \u043D\u0430 \u043D\u0430\u0447\u0430\u043B\u043D\u0430\u0442\u0430 \u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430.';
            en: 'Tick it when the draft is ready: the head editor sees it on the home page.';
          };
          label: {
            bg: '\u0413\u043E\u0442\u043E\u0432\u043E \u0437\u0430 \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430';
            en: 'Ready for review';
          };
          role: 'review';
        };
      }>;
    remarks: Schema.Attribute.Component<'shared.remark', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0421\u044A\u043C\u043D\u0435\u043D\u0438\u044F \u0438 \u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0438\u044F \u0432 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438\u0442\u0435, \u043A\u043E\u0438\u0442\u043E \u0441\u0430\u0439\u0442\u044A\u0442 \u043C\u043E\u0436\u0435 \u0434\u0430 \u043F\u043E\u043A\u0430\u0436\u0435.';
            en: 'Doubts and contradictions in the sources, which sites may show.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438 \u0437\u0430 \u0441\u044A\u043C\u043D\u0435\u043D\u0438\u044F';
            en: 'Remarks on doubts';
          };
        };
      }>;
    renewal: Schema.Attribute.Enumeration<['none', 'automatic', 'by-agreement']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A \u0441\u0435 \u043F\u043E\u0434\u043D\u043E\u0432\u044F\u0432\u0430.';
            en: 'How it is renewed.';
          };
          label: {
            bg: '\u041F\u043E\u0434\u043D\u043E\u0432\u044F\u0432\u0430\u043D\u0435';
            en: 'Renewal';
          };
          values: {
            automatic: {
              bg: '\u0410\u0432\u0442\u043E\u043C\u0430\u0442\u0438\u0447\u043D\u043E';
              en: 'Automatic';
            };
            'by-agreement': {
              bg: '\u041F\u043E \u0434\u043E\u0433\u043E\u0432\u0430\u0440\u044F\u043D\u0435';
              en: 'By agreement';
            };
            none: {
              bg: '\u041D\u0435 \u0441\u0435 \u043F\u043E\u0434\u043D\u043E\u0432\u044F\u0432\u0430';
              en: 'Not renewed';
            };
          };
        };
      }>;
    renewalTerms: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0423\u0441\u043B\u043E\u0432\u0438\u044F \u0437\u0430 \u043F\u043E\u0434\u043D\u043E\u0432\u044F\u0432\u0430\u043D\u0435.';
            en: 'Terms of renewal.';
          };
          label: {
            bg: '\u0423\u0441\u043B\u043E\u0432\u0438\u044F \u0437\u0430 \u043F\u043E\u0434\u043D\u043E\u0432\u044F\u0432\u0430\u043D\u0435';
            en: 'Terms of renewal';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    replaces: Schema.Attribute.Relation<'manyToOne', 'api::agreement.agreement'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u0421\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u0435\u0442\u043E, \u043A\u043E\u0435\u0442\u043E \u0442\u043E\u0432\u0430 \u0437\u0430\u043C\u0435\u043D\u044F.';
            en: 'The agreement this one replaces.';
          };
          label: {
            bg: '\u0417\u0430\u043C\u0435\u043D\u044F';
            en: 'Replaces';
          };
        };
      }>;
    reviewBy: Schema.Attribute.Date &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u0430\u043B\u0438 \u043E\u0449\u0435 \u0435 \u0432\u044F\u0440\u043D\u043E.';
            en: 'By when somebody should see whether it is still true.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u043E';
            en: 'Review by';
          };
          role: 'review';
        };
      }>;
    searchKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0442\u044A\u0440\u0441\u0438: \u0431\u0435\u0437 \u0433\u043B\u0430\u0432\u043D\u0438 \u0431\u0443\u043A\u0432\u0438 \u0438 \u0437\u043D\u0430\u0446\u0438 \u043D\u0430\u0434 \u0431\u0443\u043A\u0432\u0438\u0442\u0435; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The name as it is searched: without capitals and diacritics; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u0442\u044A\u0440\u0441\u0435\u043D\u0435';
            en: 'Key for searching';
          };
          searchKeyOf: 'title';
        };
      }>;
    signedBy: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0440\u0443\u0433 \u043E\u0440\u0433\u0430\u043D, \u043D\u0430 \u0447\u0438\u0435\u0442\u043E \u043C\u044F\u0441\u0442\u043E \u0435 \u0432\u0441\u0442\u044A\u043F\u0438\u043B\u0430 \u043E\u0431\u0449\u0438\u043D\u0430\u0442\u0430.';
            en: 'Another body in whose place the municipality stepped.';
          };
          label: {
            bg: '\u041F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043E \u043F\u044A\u0440\u0432\u043E\u043D\u0430\u0447\u0430\u043B\u043D\u043E \u043E\u0442';
            en: 'Originally signed by';
          };
        };
      }>;
    signedOn: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430 \u043D\u0430 \u043F\u044A\u0440\u0432\u043E\u0442\u043E \u043F\u043E\u0434\u043F\u0438\u0441\u0432\u0430\u043D\u0435; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The date of the first signing, in EDTF; computed.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043E \u043D\u0430';
            en: 'Signed on';
          };
        };
      }>;
    signedOnFrom: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u044A\u0440\u0432\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D \u043D\u0430 \u043F\u043E\u0434\u043F\u0438\u0441\u0432\u0430\u043D\u0435; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The first possible day of signing; computed.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043E \u043D\u0430 \u2013 \u043D\u0430\u0439-\u0440\u0430\u043D\u043E';
            en: 'Signed on \u2013 earliest';
          };
        };
      }>;
    signedOnText: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430 \u043D\u0430 \u043F\u043E\u0434\u043F\u0438\u0441\u0432\u0430\u043D\u0435, \u0438\u0437\u043F\u0438\u0441\u0430\u043D\u0430 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The date of signing written out for the reader; computed.';
          };
          label: {
            bg: '\u041F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043E \u043D\u0430 \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'Signed on \u2013 as readers see it';
          };
        };
      }>;
    signedOnTo: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D \u043D\u0430 \u043F\u043E\u0434\u043F\u0438\u0441\u0432\u0430\u043D\u0435; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The last possible day of signing; computed.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043E \u043D\u0430 \u2013 \u043D\u0430\u0439-\u043A\u044A\u0441\u043D\u043E';
            en: 'Signed on \u2013 latest';
          };
        };
      }>;
    signings: Schema.Attribute.Component<'agreement.signing', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041F\u043E\u0434\u043F\u0438\u0441\u0432\u0430\u043D\u0438\u044F.';
            en: 'Signings.';
          };
          label: {
            bg: '\u041F\u043E\u0434\u043F\u0438\u0441\u0432\u0430\u043D\u0438\u044F';
            en: 'Signings';
          };
        };
      }>;
    slug: Schema.Attribute.UID<'title'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E \u0432 \u0430\u0434\u0440\u0435\u0441\u0430 \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u0410\u043A\u043E \u043E\u0441\u0442\u0430\u043D\u0435 \u043F\u0440\u0430\u0437\u043D\u043E, \u0441\u0435 \u043F\u0440\u0430\u0432\u0438 \u043E\u0442 \u0437\u0430\u0433\u043B\u0430\u0432\u0438\u0435\u0442\u043E \u043F\u043E \u0417\u0430\u043A\u043E\u043D\u0430 \u0437\u0430 \u0442\u0440\u0430\u043D\u0441\u043B\u0438\u0442\u0435\u0440\u0430\u0446\u0438\u044F\u0442\u0430.';
            en: 'The name in the page\u2019s address. Made from the title by the Bulgarian Transliteration Act when left empty.';
          };
          label: {
            bg: '\u0418\u043C\u0435 \u0432 \u0430\u0434\u0440\u0435\u0441\u0430';
            en: 'Name in the address';
          };
          role: 'slug';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    sortKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041A\u043B\u044E\u0447\u044A\u0442, \u043F\u043E \u043A\u043E\u0439\u0442\u043E \u0437\u0430\u043F\u0438\u0441\u0438\u0442\u0435 \u0441\u0435 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u0442 \u043F\u043E \u0430\u0437\u0431\u0443\u0447\u0435\u043D \u0440\u0435\u0434 \u043D\u0430 \u0435\u0437\u0438\u043A\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C.';
            en: 'The key that puts entries in the alphabetical order of the language; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u043D\u0435';
            en: 'Key for sorting';
          };
          sortKeyOf: 'title';
        };
      }>;
    sources: Schema.Attribute.Component<'shared.source', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u043A\u044A\u0434\u0435 \u0441\u0430 \u0444\u0430\u043A\u0442\u0438\u0442\u0435.';
            en: 'Where the facts come from.';
          };
          label: {
            bg: '\u0418\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438';
            en: 'Sources';
          };
        };
      }>;
    stage: Schema.Attribute.Enumeration<['proposed', 'negotiating', 'signed']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u044A\u0434\u0435 \u0435 \u0441\u0442\u0438\u0433\u043D\u0430\u043B\u043E: \u043F\u0440\u0435\u0434\u043B\u043E\u0436\u0435\u043D\u043E, \u0432 \u043F\u0440\u0435\u0433\u043E\u0432\u043E\u0440\u0438 \u0438\u043B\u0438 \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043E.';
            en: 'How far it has come: proposed, negotiating or signed.';
          };
          label: {
            bg: '\u0415\u0442\u0430\u043F';
            en: 'Stage';
          };
          values: {
            negotiating: {
              bg: '\u0412 \u043F\u0440\u0435\u0433\u043E\u0432\u043E\u0440\u0438';
              en: 'Under negotiation';
            };
            proposed: {
              bg: '\u041F\u0440\u0435\u0434\u043B\u043E\u0436\u0435\u043D\u043E';
              en: 'Proposed';
            };
            signed: {
              bg: '\u041F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043E';
              en: 'Signed';
            };
          };
        };
      }>;
    summary: Schema.Attribute.Blocks &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430 \u043A\u0430\u043A\u0432\u043E \u0435 \u0441\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u0435\u0442\u043E.';
            en: 'What the agreement is about.';
          };
          label: {
            bg: '\u0417\u0430 \u043A\u0430\u043A\u0432\u043E \u0435 \u0441\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u0435\u0442\u043E';
            en: 'What the agreement is about';
          };
        };
      }>;
    terminated: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041F\u0440\u0435\u043A\u0440\u0430\u0442\u0435\u043D\u043E \u0435, \u0434\u043E\u0440\u0438 \u0434\u0430 \u043D\u0435 \u0441\u0435 \u0437\u043D\u0430\u0435 \u043A\u043E\u0433\u0430.';
            en: 'Terminated, even if nobody knows when.';
          };
          label: {
            bg: '\u041F\u0440\u0435\u043A\u0440\u0430\u0442\u0435\u043D\u043E \u043F\u0440\u0435\u0434\u0441\u0440\u043E\u0447\u043D\u043E';
            en: 'Terminated early';
          };
        };
      }>;
    terminatedBy: Schema.Attribute.Enumeration<['ours', 'theirs', 'both']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u044F \u0441\u0442\u0440\u0430\u043D\u0430 \u0433\u043E \u0435 \u043F\u0440\u0435\u043A\u0440\u0430\u0442\u0438\u043B\u0430: \u043D\u0430\u0448\u0430, \u0442\u044F\u0445\u043D\u0430 \u0438\u043B\u0438 \u0438 \u0434\u0432\u0435\u0442\u0435.';
            en: 'Which side terminated it: ours, theirs or both.';
          };
          label: {
            bg: '\u041F\u0440\u0435\u043A\u0440\u0430\u0442\u0435\u043D\u043E \u043E\u0442';
            en: 'Terminated by';
          };
          values: {
            both: {
              bg: '\u0418 \u0434\u0432\u0435\u0442\u0435 \u0441\u0442\u0440\u0430\u043D\u0438';
              en: 'Both sides';
            };
            ours: {
              bg: '\u041D\u0430\u0448\u0430\u0442\u0430 \u0441\u0442\u0440\u0430\u043D\u0430';
              en: 'Our side';
            };
            theirs: {
              bg: '\u0422\u044F\u0445\u043D\u0430\u0442\u0430 \u0441\u0442\u0440\u0430\u043D\u0430';
              en: 'Their side';
            };
          };
        };
      }>;
    terminatedOn: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0435 \u043F\u0440\u0435\u043A\u0440\u0430\u0442\u0435\u043D\u043E, \u0430\u043A\u043E \u0435 \u043F\u0440\u0435\u043A\u0440\u0430\u0442\u0435\u043D\u043E \u043F\u0440\u0435\u0434\u0441\u0440\u043E\u0447\u043D\u043E. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'When it was terminated, if it was. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
          };
          label: {
            bg: '\u041F\u0440\u0435\u043A\u0440\u0430\u0442\u0435\u043D\u043E \u043D\u0430';
            en: 'Terminated on';
          };
          placeholder: {
            bg: '18.10.2024, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024 \u0438\u043B\u0438 2024';
            en: '18 October 2024, October 2024 or 2024';
          };
          value: 'edtf-point';
        };
      }>;
    terminatedOnFrom: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u044A\u0440\u0432\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The first possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0440\u0435\u043A\u0440\u0430\u0442\u0435\u043D\u043E \u043D\u0430 \u2013 \u043D\u0430\u0439-\u0440\u0430\u043D\u043E';
            en: 'Terminated on \u2013 earliest';
          };
        };
      }>;
    terminatedOnText: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430, \u0438\u0437\u043F\u0438\u0441\u0430\u043D\u0430 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The date written out for the reader; computed.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0440\u0435\u043A\u0440\u0430\u0442\u0435\u043D\u043E \u043D\u0430 \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'Terminated on \u2013 as readers see it';
          };
        };
      }>;
    terminatedOnTo: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The last possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0440\u0435\u043A\u0440\u0430\u0442\u0435\u043D\u043E \u043D\u0430 \u2013 \u043D\u0430\u0439-\u043A\u044A\u0441\u043D\u043E';
            en: 'Terminated on \u2013 latest';
          };
        };
      }>;
    terminatedOnWording: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430, \u0430\u043A\u043E \u043A\u0430\u0437\u0432\u0430\u0442 \u043F\u043E\u0432\u0435\u0447\u0435 \u043E\u0442 \u0441\u0430\u043C\u0430\u0442\u0430 \u0434\u0430\u0442\u0430.';
            en: "The date in the source's own words, where they say more than the date.";
          };
          label: {
            bg: '\u041F\u0440\u0435\u043A\u0440\u0430\u0442\u0435\u043D\u043E \u043D\u0430 \u2013 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430';
            en: 'Terminated on \u2013 as the source says';
          };
          value: 'wording';
        };
      }>;
    terminationReason: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0449\u043E \u0435 \u043F\u0440\u0435\u043A\u0440\u0430\u0442\u0435\u043D\u043E.';
            en: 'Why it was terminated.';
          };
          label: {
            bg: '\u041F\u0440\u0438\u0447\u0438\u043D\u0430 \u0437\u0430 \u043F\u0440\u0435\u043A\u0440\u0430\u0442\u044F\u0432\u0430\u043D\u0435';
            en: 'Reason for termination';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 5000;
      }>;
    textLanguage: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0415\u0437\u0438\u043A\u044A\u0442, \u043D\u0430 \u043A\u043E\u0439\u0442\u043E \u0432 \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442 \u0435 \u0442\u0435\u043A\u0441\u0442\u044A\u0442 (BCP 47); \u0437\u0430 \u0430\u0442\u0440\u0438\u0431\u0443\u0442\u0430 lang \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430.';
            en: 'The language the text is really in (BCP 47); for the page\u2019s lang attribute.';
          };
          label: {
            bg: '\u0415\u0437\u0438\u043A \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430';
            en: 'Language of the text';
          };
          role: 'text-state';
          value: 'language';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    themes: Schema.Attribute.Relation<'manyToMany', 'api::theme.theme'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041E\u0431\u043B\u0430\u0441\u0442\u0438 \u043D\u0430 \u0441\u044A\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u043E.';
            en: 'Areas of cooperation.';
          };
          label: {
            bg: '\u041E\u0431\u043B\u0430\u0441\u0442\u0438 \u043D\u0430 \u0441\u044A\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u043E';
            en: 'Areas of cooperation';
          };
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435 \u043D\u0430 \u0441\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u0435\u0442\u043E.';
            en: 'Title of the agreement.';
          };
          label: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435';
            en: 'Title';
          };
          role: 'title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    translation: Schema.Attribute.Enumeration<['source', 'fallback', 'in-progress', 'done', 'outdated']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u044A\u0434\u0435 \u0435 \u043F\u0440\u0435\u0432\u043E\u0434\u044A\u0442 \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430 \u043D\u0430 \u0442\u043E\u0437\u0438 \u0435\u0437\u0438\u043A.';
            en: 'How far the text of this language is translated.';
          };
          label: {
            bg: '\u041F\u0440\u0435\u0432\u043E\u0434';
            en: 'Translation';
          };
          role: 'text-state';
          values: {
            done: {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Translated';
            };
            fallback: {
              bg: '\u041D\u0435\u043F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Not translated';
            };
            'in-progress': {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0436\u0434\u0430 \u0441\u0435';
              en: 'Being translated';
            };
            outdated: {
              bg: '\u041E\u0441\u0442\u0430\u0440\u044F\u043B \u043F\u0440\u0435\u0432\u043E\u0434';
              en: 'Outdated translation';
            };
            source: {
              bg: '\u041E\u0440\u0438\u0433\u0438\u043D\u0430\u043B';
              en: 'Original';
            };
          };
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    validFrom: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u043A\u043E\u0433\u0430 \u0432\u0430\u0436\u0438. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'Valid from. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
          };
          label: {
            bg: '\u0412 \u0441\u0438\u043B\u0430 \u043E\u0442';
            en: 'Valid from';
          };
          placeholder: {
            bg: '18.10.2024, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024 \u0438\u043B\u0438 2024';
            en: '18 October 2024, October 2024 or 2024';
          };
          value: 'edtf-point';
        };
      }>;
    validFromFrom: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u044A\u0440\u0432\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The first possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0412 \u0441\u0438\u043B\u0430 \u043E\u0442 \u2013 \u043D\u0430\u0439-\u0440\u0430\u043D\u043E';
            en: 'Valid from \u2013 earliest';
          };
        };
      }>;
    validFromText: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430, \u0438\u0437\u043F\u0438\u0441\u0430\u043D\u0430 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The date written out for the reader; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0412 \u0441\u0438\u043B\u0430 \u043E\u0442 \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'Valid from \u2013 as readers see it';
          };
        };
      }>;
    validFromTo: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The last possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0412 \u0441\u0438\u043B\u0430 \u043E\u0442 \u2013 \u043D\u0430\u0439-\u043A\u044A\u0441\u043D\u043E';
            en: 'Valid from \u2013 latest';
          };
        };
      }>;
    validFromWording: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430, \u0430\u043A\u043E \u043A\u0430\u0437\u0432\u0430\u0442 \u043F\u043E\u0432\u0435\u0447\u0435 \u043E\u0442 \u0441\u0430\u043C\u0430\u0442\u0430 \u0434\u0430\u0442\u0430.';
            en: "The date in the source's own words, where they say more than the date.";
          };
          label: {
            bg: '\u0412 \u0441\u0438\u043B\u0430 \u043E\u0442 \u2013 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430';
            en: 'Valid from \u2013 as the source says';
          };
          value: 'wording';
        };
      }>;
    validUntil: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u043E\u0433\u0430 \u0432\u0430\u0436\u0438. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'Valid until. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
          };
          label: {
            bg: '\u0412 \u0441\u0438\u043B\u0430 \u0434\u043E';
            en: 'Valid until';
          };
          placeholder: {
            bg: '18.10.2024, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024 \u0438\u043B\u0438 2024';
            en: '18 October 2024, October 2024 or 2024';
          };
          value: 'edtf-point';
        };
      }>;
    validUntilFrom: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u044A\u0440\u0432\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The first possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0412 \u0441\u0438\u043B\u0430 \u0434\u043E \u2013 \u043D\u0430\u0439-\u0440\u0430\u043D\u043E';
            en: 'Valid until \u2013 earliest';
          };
        };
      }>;
    validUntilText: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430, \u0438\u0437\u043F\u0438\u0441\u0430\u043D\u0430 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The date written out for the reader; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0412 \u0441\u0438\u043B\u0430 \u0434\u043E \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'Valid until \u2013 as readers see it';
          };
        };
      }>;
    validUntilTo: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The last possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0412 \u0441\u0438\u043B\u0430 \u0434\u043E \u2013 \u043D\u0430\u0439-\u043A\u044A\u0441\u043D\u043E';
            en: 'Valid until \u2013 latest';
          };
        };
      }>;
    validUntilWording: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430, \u0430\u043A\u043E \u043A\u0430\u0437\u0432\u0430\u0442 \u043F\u043E\u0432\u0435\u0447\u0435 \u043E\u0442 \u0441\u0430\u043C\u0430\u0442\u0430 \u0434\u0430\u0442\u0430.';
            en: "The date in the source's own words, where they say more than the date.";
          };
          label: {
            bg: '\u0412 \u0441\u0438\u043B\u0430 \u0434\u043E \u2013 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430';
            en: 'Valid until \u2013 as the source says';
          };
          value: 'wording';
        };
      }>;
    withdrawAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u0441\u0430\u043C\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430.';
            en: 'When to withdraw it from the site by itself.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u043D\u0430';
            en: 'Withdraw at';
          };
          role: 'schedule';
        };
      }>;
    withdrawnBecause: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0449\u043E \u0435 \u0441\u0432\u0430\u043B\u0435\u043D\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0432\u0441\u0435\u043A\u0438, \u043A\u043E\u0439\u0442\u043E \u043F\u043E\u0442\u044A\u0440\u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u041F\u043E\u043F\u044A\u043B\u043D\u0435\u0442\u0435 \u0433\u043E, \u043F\u0440\u0435\u0434\u0438 \u0434\u0430 \u0441\u0432\u0430\u043B\u0438\u0442\u0435 \u0437\u0430\u043F\u0438\u0441\u0430.';
            en: 'Why it was withdrawn from the site; told to whoever asks for the page. Fill it in before withdrawing.';
          };
          label: {
            bg: '\u041F\u0440\u0438\u0447\u0438\u043D\u0430 \u0437\u0430 \u0441\u0432\u0430\u043B\u044F\u043D\u0435';
            en: 'Reason for withdrawal';
          };
          role: 'note';
        };
      }>;
  };
}

export interface ApiAssignmentAssignment extends Struct.CollectionTypeSchema {
  collectionName: 'assignments';
  info: {
    description: 'Which admin user belongs to which municipality. Written by src/access, never in a form.';
    displayName: '\u041F\u0440\u0438\u043D\u0430\u0434\u043B\u0435\u0436\u043D\u043E\u0441\u0442';
    pluralName: 'assignments';
    singularName: 'assignment';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
    pobratim: {
      internal: true;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::assignment.assignment'> &
      Schema.Attribute.Private;
    municipality: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u044A\u043C \u043A\u043E\u044F \u043E\u0431\u0449\u0438\u043D\u0430: documentId, \u043A\u043E\u0439\u0442\u043E \u043D\u0435 \u0441\u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u044F \u043F\u0440\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435.';
            en: 'To which municipality: its documentId, which publishing does not change.';
          };
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    user: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439: \u043D\u043E\u043C\u0435\u0440\u044A\u0442 \u043D\u0430 \u043F\u043E\u0442\u0440\u0435\u0431\u0438\u0442\u0435\u043B\u044F.';
            en: 'Who: the admin user\u2019s id.';
          };
        };
      }>;
  };
}

export interface ApiBinEntryBinEntry extends Struct.CollectionTypeSchema {
  collectionName: 'bin_entries';
  info: {
    description: 'A deleted document, until it is restored or deleted for good. Written by the system.';
    displayName: '\u041A\u043E\u0448\u0447\u0435';
    pluralName: 'bin-entries';
    singularName: 'bin-entry';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
    pobratim: {
      internal: true;
    };
  };
  attributes: {
    at: Schema.Attribute.DateTime &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0435 \u0438\u0437\u0442\u0440\u0438\u0442.';
            en: 'When it was deleted.';
          };
        };
      }>;
    contents: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0412\u0441\u0438\u0447\u043A\u043E, \u043E\u0442 \u043A\u043E\u0435\u0442\u043E \u0437\u0430\u043F\u0438\u0441\u044A\u0442 \u0441\u0435 \u0432\u0440\u044A\u0449\u0430.';
            en: 'All that the document is restored from.';
          };
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    document: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439 \u0437\u0430\u043F\u0438\u0441.';
            en: 'Which document.';
          };
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::bin-entry.bin-entry'> &
      Schema.Attribute.Private;
    municipality: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0431\u0449\u0438\u043D\u0430\u0442\u0430 \u043D\u0430 \u0437\u0430\u043F\u0438\u0441\u0430; \u043F\u0440\u0430\u0437\u043D\u043E \u043F\u0440\u0438 \u043E\u0431\u0449\u0438\u0442\u0435 \u0437\u0430 \u0432\u0441\u0438\u0447\u043A\u0438.';
            en: 'The municipality of the document; empty for those common to all.';
          };
        };
      }>;
    published: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0430\u043B\u0438 \u0435 \u0431\u0438\u043B \u043D\u0430 \u0441\u0430\u0439\u0442\u0430.';
            en: 'Whether it was on the site.';
          };
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    title: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A \u0441\u0435 \u0435 \u043A\u0430\u0437\u0432\u0430\u043B \u0437\u0430\u043F\u0438\u0441\u044A\u0442.';
            en: 'What the document was called.';
          };
        };
      }>;
    type: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0412\u0438\u0434\u044A\u0442 \u043D\u0430 \u0437\u0430\u043F\u0438\u0441\u0430.';
            en: 'The type of the document.';
          };
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    who: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439 \u0433\u043E \u0435 \u0438\u0437\u0442\u0440\u0438\u043B, \u0441 \u0438\u043C\u0435\u0442\u043E, \u043A\u043E\u0435\u0442\u043E \u0435 \u043D\u043E\u0441\u0435\u043B \u0442\u043E\u0433\u0430\u0432\u0430.';
            en: 'Who deleted it, by the name they had then.';
          };
        };
      }>;
    whoId: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041D\u043E\u043C\u0435\u0440\u044A\u0442 \u043D\u0430 \u043F\u043E\u0442\u0440\u0435\u0431\u0438\u0442\u0435\u043B\u044F \u0438\u043B\u0438 \u043D\u0430 \u043A\u043B\u044E\u0447\u0430.';
            en: 'The number of the user or of the token.';
          };
        };
      }>;
    whoKind: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0427\u043E\u0432\u0435\u043A, \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u0430 \u0438\u043B\u0438 \u0441\u0430\u043C\u0430\u0442\u0430 \u0441\u0438\u0441\u0442\u0435\u043C\u0430.';
            en: 'A person, a program, or the system itself.';
          };
        };
      }>;
  };
}

export interface ApiChangeNoticeChangeNotice extends Struct.CollectionTypeSchema {
  collectionName: 'change_notices';
  info: {
    description: 'A change that readers can notice, until the sites that are to know of it have been told. Written by the system.';
    displayName: '\u0418\u0437\u0432\u0435\u0441\u0442\u0438\u0435 \u0437\u0430 \u043F\u0440\u043E\u043C\u044F\u043D\u0430';
    pluralName: 'change-notices';
    singularName: 'change-notice';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
    pobratim: {
      internal: true;
    };
  };
  attributes: {
    at: Schema.Attribute.DateTime &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0435\u043D.';
            en: 'When it changed.';
          };
        };
      }>;
    attempts: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u043B\u043A\u043E \u043F\u044A\u0442\u0438 \u0435 \u0438\u0437\u043F\u0440\u0430\u0449\u0430\u043D.';
            en: 'How often it was sent.';
          };
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    document: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439 \u0437\u0430\u043F\u0438\u0441.';
            en: 'Which document.';
          };
        };
      }>;
    due: Schema.Attribute.DateTime &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u0438\u0437\u043F\u0440\u0430\u0442\u0438; \u0434\u043E\u043A\u0430\u0442\u043E \u0441\u0435 \u0438\u0437\u043F\u0440\u0430\u0449\u0430 - \u043A\u043E\u0433\u0430 \u043C\u043E\u0436\u0435 \u0434\u0430 \u043E\u043F\u0438\u0442\u0430 \u0434\u0440\u0443\u0433.';
            en: 'When to send it; while it is being sent, when another process may.';
          };
        };
      }>;
    failure: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0449\u043E \u043D\u0435 \u0435 \u043F\u0440\u0438\u0435\u0442\u043E \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u044F \u043F\u044A\u0442.';
            en: 'Why it was not accepted the last time.';
          };
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::change-notice.change-notice'> &
      Schema.Attribute.Private;
    message: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041D\u043E\u043C\u0435\u0440\u044A\u0442, \u043F\u043E \u043A\u043E\u0439\u0442\u043E \u043F\u043E\u043B\u0443\u0447\u0430\u0442\u0435\u043B\u044F\u0442 \u0433\u043E \u0440\u0430\u0437\u043F\u043E\u0437\u043D\u0430\u0432\u0430.';
            en: 'The id by which the receiver knows it.';
          };
        };
      }>;
    payload: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0441\u0435 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0438\u043B\u043E \u0438 \u043A\u043E\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0438 \u0437\u0430\u0441\u044F\u0433\u0430.';
            en: 'What changed, and the pages that it affects.';
          };
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    receiver: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430 \u043A\u043E\u0433\u043E \u0435, \u043F\u043E \u0438\u043C\u0435\u0442\u043E \u043C\u0443 \u0432 \u043D\u0430\u0441\u0442\u0440\u043E\u0439\u043A\u0438\u0442\u0435; \u043F\u0440\u0430\u0437\u043D\u043E, \u0434\u043E\u043A\u0430\u0442\u043E \u043D\u0435 \u0435 \u044F\u0441\u043D\u043E \u043A\u043E\u0433\u043E \u0437\u0430\u0441\u044F\u0433\u0430.';
            en: 'Whom it is for, by the name in the settings; empty until it is known whom it concerns.';
          };
        };
      }>;
    state: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0430\u043B\u0438 \u0447\u0430\u043A\u0430, \u0438\u0437\u043F\u0440\u0430\u0449\u0430 \u0441\u0435, \u043D\u0435 \u0435 \u043F\u0440\u0438\u0435\u0442 \u0438\u043B\u0438 \u043F\u043E\u043B\u0443\u0447\u0430\u0442\u0435\u043B\u044F\u0442 \u0435 \u043E\u0442\u043A\u0430\u0437\u0430\u043B \u0432\u0441\u0438\u0447\u043A\u0438.';
            en: 'Whether it is new, waits, is being sent, has failed, or its receiver wants none any more.';
          };
        };
      }>;
    type: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0412\u0438\u0434\u044A\u0442 \u043D\u0430 \u0437\u0430\u043F\u0438\u0441\u0430; \u043F\u0440\u0438 \u0444\u0430\u0439\u043B - \u043D\u0430 \u0444\u0430\u0439\u043B\u0430.';
            en: 'The type of the document; of a file, that of files.';
          };
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiHistoryEntryHistoryEntry extends Struct.CollectionTypeSchema {
  collectionName: 'trail_entries';
  info: {
    description: 'Who did what to a document, and what changed. Written by the system, never changed.';
    displayName: '\u0421\u043B\u0435\u0434\u0430';
    pluralName: 'history-entries';
    singularName: 'history-entry';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
    pobratim: {
      internal: true;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0435 \u043D\u0430\u043F\u0440\u0430\u0432\u0435\u043D\u043E.';
            en: 'What was done.';
          };
        };
      }>;
    at: Schema.Attribute.DateTime &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430.';
            en: 'When.';
          };
        };
      }>;
    changes: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0435 \u0431\u0438\u043B\u043E \u0438 \u043A\u0430\u043A\u0432\u043E \u0435 \u0441\u0442\u0430\u043D\u0430\u043B\u043E, \u043F\u043E \u043F\u043E\u043B\u0435\u0442\u0430.';
            en: 'What was and what became, by field.';
          };
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    document: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439 \u0437\u0430\u043F\u0438\u0441.';
            en: 'Which document.';
          };
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::history-entry.history-entry'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0449\u043E \u0435 \u0441\u0432\u0430\u043B\u0435\u043D \u043E\u0442 \u0441\u0430\u0439\u0442\u0430, \u043F\u043E \u0435\u0437\u0438\u0446\u0438.';
            en: 'Why it was withdrawn, by language.';
          };
        };
      }>;
    slug: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0410\u0434\u0440\u0435\u0441\u044A\u0442 \u043D\u0430 \u0437\u0430\u043F\u0438\u0441\u0430 \u0442\u043E\u0433\u0430\u0432\u0430.';
            en: 'The slug of the document then.';
          };
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A \u0441\u0435 \u0435 \u043A\u0430\u0437\u0432\u0430\u043B \u0437\u0430\u043F\u0438\u0441\u044A\u0442.';
            en: 'What the document was called.';
          };
        };
      }>;
    type: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0412\u0438\u0434\u044A\u0442 \u043D\u0430 \u0437\u0430\u043F\u0438\u0441\u0430.';
            en: 'The type of the document.';
          };
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    who: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439, \u0441 \u0438\u043C\u0435\u0442\u043E, \u043A\u043E\u0435\u0442\u043E \u0435 \u043D\u043E\u0441\u0435\u043B \u0442\u043E\u0433\u0430\u0432\u0430.';
            en: 'Who, by the name they had then.';
          };
        };
      }>;
    whoId: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041D\u043E\u043C\u0435\u0440\u044A\u0442 \u043D\u0430 \u043F\u043E\u0442\u0440\u0435\u0431\u0438\u0442\u0435\u043B\u044F \u0438\u043B\u0438 \u043D\u0430 \u043A\u043B\u044E\u0447\u0430: \u0438\u043C\u0435\u043D\u0430 \u0441\u0435 \u043F\u043E\u0432\u0442\u0430\u0440\u044F\u0442.';
            en: 'The number of the user or of the token: names can be shared.';
          };
        };
      }>;
    whoKind: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0427\u043E\u0432\u0435\u043A, \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u0430 \u0438\u043B\u0438 \u0441\u0430\u043C\u0430\u0442\u0430 \u0441\u0438\u0441\u0442\u0435\u043C\u0430.';
            en: 'A person, a program, or the system itself.';
          };
        };
      }>;
  };
}

export interface ApiMembershipMembership extends Struct.CollectionTypeSchema {
  collectionName: 'memberships';
  info: {
    description: 'The municipality\u2019s place in a network.';
    displayName: '\u0427\u043B\u0435\u043D\u0441\u0442\u0432\u043E';
    pluralName: 'memberships';
    singularName: 'membership';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    i18n: {
      localized: true;
    };
  };
  attributes: {
    activities: Schema.Attribute.Component<'shared.activity', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0435 \u043D\u0430\u043F\u0440\u0430\u0432\u0438\u043B\u0430 \u043E\u0431\u0449\u0438\u043D\u0430\u0442\u0430 \u0432 \u043C\u0440\u0435\u0436\u0430\u0442\u0430.';
            en: 'What the municipality did in the network.';
          };
          label: {
            bg: '\u0414\u0435\u0439\u043D\u043E\u0441\u0442\u0438';
            en: 'Activities';
          };
        };
      }>;
    changeHistory: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438\u0442\u0435 \u0437\u0430 \u043F\u0440\u043E\u043C\u0435\u043D\u0438 \u043E\u0442 \u0432\u0441\u0438\u0447\u043A\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0438\u044F, \u043D\u0430\u0439-\u043D\u043E\u0432\u0430\u0442\u0430 \u043F\u044A\u0440\u0432\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The change notes of all publications, the newest first; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0440\u0435\u0434\u0438\u0448\u043D\u0438 \u0431\u0435\u043B\u0435\u0436\u043A\u0438';
            en: 'Earlier notes';
          };
          role: 'note';
        };
      }>;
    changeNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0441\u0435 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0438\u043B\u043E, \u0441 \u0435\u0434\u043D\u043E \u0438\u0437\u0440\u0435\u0447\u0435\u043D\u0438\u0435; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0441\u0430\u0439\u0442\u0430 \u0441 \u0434\u0430\u0442\u0430\u0442\u0430 \u043D\u0430 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435\u0442\u043E. \u041D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 \u201E\u0414\u043E\u043F\u044A\u043B\u043D\u0435\u043D \u0435 \u0441\u043F\u0438\u0441\u044A\u043A\u044A\u0442 \u043D\u0430 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438\u0442\u0435\u201C.';
            en: 'What has changed, in a sentence; shown on the site with the date of publication.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0430 \u0437\u0430 \u043F\u0440\u043E\u043C\u044F\u043D\u0430\u0442\u0430';
            en: 'Note on the change';
          };
          role: 'note';
        };
      }>;
    contribution: Schema.Attribute.Component<'shared.figure', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0427\u043B\u0435\u043D\u0441\u043A\u0438 \u0432\u043D\u043E\u0441.';
            en: 'Membership fee.';
          };
          label: {
            bg: '\u0427\u043B\u0435\u043D\u0441\u043A\u0438 \u0432\u043D\u043E\u0441';
            en: 'Membership fee';
          };
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.Blocks &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0420\u0430\u0437\u043A\u0430\u0437 \u0437\u0430 \u0447\u043B\u0435\u043D\u0441\u0442\u0432\u043E\u0442\u043E.';
            en: 'An account of the membership.';
          };
          label: {
            bg: '\u0420\u0430\u0437\u043A\u0430\u0437 \u0437\u0430 \u0447\u043B\u0435\u043D\u0441\u0442\u0432\u043E\u0442\u043E';
            en: 'Account of the membership';
          };
        };
      }>;
    locale: Schema.Attribute.String;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::membership.membership'>;
    municipality: Schema.Attribute.Relation<'manyToOne', 'api::municipality.municipality'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041E\u0431\u0449\u0438\u043D\u0430\u0442\u0430, \u043D\u0430 \u0447\u0438\u0439\u0442\u043E \u0441\u0430\u0439\u0442 \u0441\u0435 \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0437\u0430\u043F\u0438\u0441\u044A\u0442.';
            en: 'The municipality on whose site the entry is shown.';
          };
          label: {
            bg: '\u041E\u0431\u0449\u0438\u043D\u0430';
            en: 'Municipality';
          };
          role: 'owner';
        };
      }>;
    network: Schema.Attribute.Relation<'manyToOne', 'api::network.network'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041C\u0440\u0435\u0436\u0430\u0442\u0430.';
            en: 'The network.';
          };
          label: {
            bg: '\u041C\u0440\u0435\u0436\u0430';
            en: 'Network';
          };
        };
      }>;
    publishAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u0441\u0430\u043C\u043E. \u041F\u0440\u043E\u0432\u0435\u0440\u044F\u0432\u0430 \u0441\u0435 \u043A\u0430\u0442\u043E \u043F\u0440\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435 \u043D\u0430 \u0440\u044A\u043A\u0430.';
            en: 'When to publish it by itself. It is checked as when published by hand.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u043D\u0430';
            en: 'Publish at';
          };
          role: 'schedule';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    readyForReview: Schema.Attribute.Boolean &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0413\u043B\u0430\u0432\u043D\u0438\u044F\u0442 \u0440\u0435\u0434\u0430\u043A\u0442\u043E\u0440 \u0432\u0438\u0436\u0434\u0430 \u0433\u043E\u0442\u043E\u0432\u0430\u0442\u0430 \u0447\u0435\u0440\u043D\u043E\u0432\u0430 \u043D\u0430 \u043D\u0430\u0447\u0430\u043B\u043D\u0430\u0442\u0430 \u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430.';
            en: 'Tick it when the draft is ready: the head editor sees it on the home page.';
          };
          label: {
            bg: '\u0413\u043E\u0442\u043E\u0432\u043E \u0437\u0430 \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430';
            en: 'Ready for review';
          };
          role: 'review';
        };
      }>;
    remarks: Schema.Attribute.Component<'shared.remark', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0421\u044A\u043C\u043D\u0435\u043D\u0438\u044F \u0438 \u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0438\u044F \u0432 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438\u0442\u0435, \u043A\u043E\u0438\u0442\u043E \u0441\u0430\u0439\u0442\u044A\u0442 \u043C\u043E\u0436\u0435 \u0434\u0430 \u043F\u043E\u043A\u0430\u0436\u0435.';
            en: 'Doubts and contradictions in the sources, which sites may show.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438 \u0437\u0430 \u0441\u044A\u043C\u043D\u0435\u043D\u0438\u044F';
            en: 'Remarks on doubts';
          };
        };
      }>;
    reviewBy: Schema.Attribute.Date &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u0430\u043B\u0438 \u043E\u0449\u0435 \u0435 \u0432\u044F\u0440\u043D\u043E.';
            en: 'By when somebody should see whether it is still true.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u043E';
            en: 'Review by';
          };
          role: 'review';
        };
      }>;
    role: Schema.Attribute.Enumeration<['member', 'founding-member', 'board', 'coordinator', 'associate']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0420\u043E\u043B\u044F\u0442\u0430 \u043D\u0430 \u043E\u0431\u0449\u0438\u043D\u0430\u0442\u0430 \u0432 \u043C\u0440\u0435\u0436\u0430\u0442\u0430.';
            en: 'The municipality\u2019s role in the network.';
          };
          label: {
            bg: '\u0420\u043E\u043B\u044F \u043D\u0430 \u043E\u0431\u0449\u0438\u043D\u0430\u0442\u0430';
            en: 'Role of the municipality';
          };
          values: {
            associate: {
              bg: '\u0410\u0441\u043E\u0446\u0438\u0438\u0440\u0430\u043D \u0447\u043B\u0435\u043D';
              en: 'Associate';
            };
            board: {
              bg: '\u0412 \u0443\u043F\u0440\u0430\u0432\u0438\u0442\u0435\u043B\u043D\u0438\u044F \u043E\u0440\u0433\u0430\u043D';
              en: 'On the board';
            };
            coordinator: {
              bg: '\u041A\u043E\u043E\u0440\u0434\u0438\u043D\u0430\u0442\u043E\u0440';
              en: 'Coordinator';
            };
            'founding-member': {
              bg: '\u0427\u043B\u0435\u043D-\u043E\u0441\u043D\u043E\u0432\u0430\u0442\u0435\u043B';
              en: 'Founding member';
            };
            member: {
              bg: '\u0427\u043B\u0435\u043D';
              en: 'Member';
            };
          };
        };
      }>;
    searchKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0442\u044A\u0440\u0441\u0438: \u0431\u0435\u0437 \u0433\u043B\u0430\u0432\u043D\u0438 \u0431\u0443\u043A\u0432\u0438 \u0438 \u0437\u043D\u0430\u0446\u0438 \u043D\u0430\u0434 \u0431\u0443\u043A\u0432\u0438\u0442\u0435; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The name as it is searched: without capitals and diacritics; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u0442\u044A\u0440\u0441\u0435\u043D\u0435';
            en: 'Key for searching';
          };
          searchKeyOf: 'title';
        };
      }>;
    since: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u043A\u043E\u0433\u0430. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'Since when. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
          };
          label: {
            bg: '\u0427\u043B\u0435\u043D \u043E\u0442';
            en: 'Member since';
          };
          placeholder: {
            bg: '18.10.2024, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024 \u0438\u043B\u0438 2024';
            en: '18 October 2024, October 2024 or 2024';
          };
          value: 'edtf-point';
        };
      }>;
    sinceFrom: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u044A\u0440\u0432\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The first possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0427\u043B\u0435\u043D \u043E\u0442 \u2013 \u043D\u0430\u0439-\u0440\u0430\u043D\u043E';
            en: 'Member since \u2013 earliest';
          };
        };
      }>;
    sinceText: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430, \u0438\u0437\u043F\u0438\u0441\u0430\u043D\u0430 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The date written out for the reader; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0427\u043B\u0435\u043D \u043E\u0442 \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'Member since \u2013 as readers see it';
          };
        };
      }>;
    sinceTo: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The last possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0427\u043B\u0435\u043D \u043E\u0442 \u2013 \u043D\u0430\u0439-\u043A\u044A\u0441\u043D\u043E';
            en: 'Member since \u2013 latest';
          };
        };
      }>;
    sinceWording: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430, \u0430\u043A\u043E \u043A\u0430\u0437\u0432\u0430\u0442 \u043F\u043E\u0432\u0435\u0447\u0435 \u043E\u0442 \u0441\u0430\u043C\u0430\u0442\u0430 \u0434\u0430\u0442\u0430.';
            en: "The date in the source's own words, where they say more than the date.";
          };
          label: {
            bg: '\u0427\u043B\u0435\u043D \u043E\u0442 \u2013 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430';
            en: 'Member since \u2013 as the source says';
          };
          value: 'wording';
        };
      }>;
    slug: Schema.Attribute.UID<'title'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E \u0432 \u0430\u0434\u0440\u0435\u0441\u0430 \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u0410\u043A\u043E \u043E\u0441\u0442\u0430\u043D\u0435 \u043F\u0440\u0430\u0437\u043D\u043E, \u0441\u0435 \u043F\u0440\u0430\u0432\u0438 \u043E\u0442 \u0437\u0430\u0433\u043B\u0430\u0432\u0438\u0435\u0442\u043E \u043F\u043E \u0417\u0430\u043A\u043E\u043D\u0430 \u0437\u0430 \u0442\u0440\u0430\u043D\u0441\u043B\u0438\u0442\u0435\u0440\u0430\u0446\u0438\u044F\u0442\u0430.';
            en: 'The name in the page\u2019s address. Made from the title by the Bulgarian Transliteration Act when left empty.';
          };
          label: {
            bg: '\u0418\u043C\u0435 \u0432 \u0430\u0434\u0440\u0435\u0441\u0430';
            en: 'Name in the address';
          };
          role: 'slug';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    sortKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041A\u043B\u044E\u0447\u044A\u0442, \u043F\u043E \u043A\u043E\u0439\u0442\u043E \u0437\u0430\u043F\u0438\u0441\u0438\u0442\u0435 \u0441\u0435 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u0442 \u043F\u043E \u0430\u0437\u0431\u0443\u0447\u0435\u043D \u0440\u0435\u0434 \u043D\u0430 \u0435\u0437\u0438\u043A\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C.';
            en: 'The key that puts entries in the alphabetical order of the language; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u043D\u0435';
            en: 'Key for sorting';
          };
          sortKeyOf: 'title';
        };
      }>;
    sources: Schema.Attribute.Component<'shared.source', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u043A\u044A\u0434\u0435 \u0441\u0430 \u0444\u0430\u043A\u0442\u0438\u0442\u0435.';
            en: 'Where the facts come from.';
          };
          label: {
            bg: '\u0418\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438';
            en: 'Sources';
          };
        };
      }>;
    textLanguage: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0415\u0437\u0438\u043A\u044A\u0442, \u043D\u0430 \u043A\u043E\u0439\u0442\u043E \u0432 \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442 \u0435 \u0442\u0435\u043A\u0441\u0442\u044A\u0442 (BCP 47); \u0437\u0430 \u0430\u0442\u0440\u0438\u0431\u0443\u0442\u0430 lang \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430.';
            en: 'The language the text is really in (BCP 47); for the page\u2019s lang attribute.';
          };
          label: {
            bg: '\u0415\u0437\u0438\u043A \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430';
            en: 'Language of the text';
          };
          role: 'text-state';
          value: 'language';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435: \u201E\u0427\u043B\u0435\u043D\u0441\u0442\u0432\u043E \u0432 \u0421\u0442\u0440\u0430\u0441\u0431\u0443\u0440\u0433\u0441\u043A\u0438\u044F \u043A\u043B\u0443\u0431\u201C.';
            en: 'Title of the membership.';
          };
          label: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435';
            en: 'Title';
          };
          role: 'title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    translation: Schema.Attribute.Enumeration<['source', 'fallback', 'in-progress', 'done', 'outdated']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u044A\u0434\u0435 \u0435 \u043F\u0440\u0435\u0432\u043E\u0434\u044A\u0442 \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430 \u043D\u0430 \u0442\u043E\u0437\u0438 \u0435\u0437\u0438\u043A.';
            en: 'How far the text of this language is translated.';
          };
          label: {
            bg: '\u041F\u0440\u0435\u0432\u043E\u0434';
            en: 'Translation';
          };
          role: 'text-state';
          values: {
            done: {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Translated';
            };
            fallback: {
              bg: '\u041D\u0435\u043F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Not translated';
            };
            'in-progress': {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0436\u0434\u0430 \u0441\u0435';
              en: 'Being translated';
            };
            outdated: {
              bg: '\u041E\u0441\u0442\u0430\u0440\u044F\u043B \u043F\u0440\u0435\u0432\u043E\u0434';
              en: 'Outdated translation';
            };
            source: {
              bg: '\u041E\u0440\u0438\u0433\u0438\u043D\u0430\u043B';
              en: 'Original';
            };
          };
        };
      }>;
    until: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u043E\u0433\u0430. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'Until when. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
          };
          label: {
            bg: '\u0427\u043B\u0435\u043D \u0434\u043E';
            en: 'Member until';
          };
          placeholder: {
            bg: '18.10.2024, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024 \u0438\u043B\u0438 2024';
            en: '18 October 2024, October 2024 or 2024';
          };
          value: 'edtf-point';
        };
      }>;
    untilFrom: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u044A\u0440\u0432\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The first possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0427\u043B\u0435\u043D \u0434\u043E \u2013 \u043D\u0430\u0439-\u0440\u0430\u043D\u043E';
            en: 'Member until \u2013 earliest';
          };
        };
      }>;
    untilText: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430, \u0438\u0437\u043F\u0438\u0441\u0430\u043D\u0430 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The date written out for the reader; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0427\u043B\u0435\u043D \u0434\u043E \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'Member until \u2013 as readers see it';
          };
        };
      }>;
    untilTo: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The last possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0427\u043B\u0435\u043D \u0434\u043E \u2013 \u043D\u0430\u0439-\u043A\u044A\u0441\u043D\u043E';
            en: 'Member until \u2013 latest';
          };
        };
      }>;
    untilWording: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430, \u0430\u043A\u043E \u043A\u0430\u0437\u0432\u0430\u0442 \u043F\u043E\u0432\u0435\u0447\u0435 \u043E\u0442 \u0441\u0430\u043C\u0430\u0442\u0430 \u0434\u0430\u0442\u0430.';
            en: "The date in the source's own words, where they say more than the date.";
          };
          label: {
            bg: '\u0427\u043B\u0435\u043D \u0434\u043E \u2013 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430';
            en: 'Member until \u2013 as the source says';
          };
          value: 'wording';
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    withdrawAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u0441\u0430\u043C\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430.';
            en: 'When to withdraw it from the site by itself.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u043D\u0430';
            en: 'Withdraw at';
          };
          role: 'schedule';
        };
      }>;
    withdrawnBecause: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0449\u043E \u0435 \u0441\u0432\u0430\u043B\u0435\u043D\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0432\u0441\u0435\u043A\u0438, \u043A\u043E\u0439\u0442\u043E \u043F\u043E\u0442\u044A\u0440\u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u041F\u043E\u043F\u044A\u043B\u043D\u0435\u0442\u0435 \u0433\u043E, \u043F\u0440\u0435\u0434\u0438 \u0434\u0430 \u0441\u0432\u0430\u043B\u0438\u0442\u0435 \u0437\u0430\u043F\u0438\u0441\u0430.';
            en: 'Why it was withdrawn from the site; told to whoever asks for the page. Fill it in before withdrawing.';
          };
          label: {
            bg: '\u041F\u0440\u0438\u0447\u0438\u043D\u0430 \u0437\u0430 \u0441\u0432\u0430\u043B\u044F\u043D\u0435';
            en: 'Reason for withdrawal';
          };
          role: 'note';
        };
      }>;
  };
}

export interface ApiMunicipalityMunicipality extends Struct.CollectionTypeSchema {
  collectionName: 'municipalities';
  info: {
    description: 'The home side: a municipality whose site shows the content.';
    displayName: '\u041E\u0431\u0449\u0438\u043D\u0430';
    pluralName: 'municipalities';
    singularName: 'municipality';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    i18n: {
      localized: true;
    };
  };
  attributes: {
    changeHistory: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438\u0442\u0435 \u0437\u0430 \u043F\u0440\u043E\u043C\u0435\u043D\u0438 \u043E\u0442 \u0432\u0441\u0438\u0447\u043A\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0438\u044F, \u043D\u0430\u0439-\u043D\u043E\u0432\u0430\u0442\u0430 \u043F\u044A\u0440\u0432\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The change notes of all publications, the newest first; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0440\u0435\u0434\u0438\u0448\u043D\u0438 \u0431\u0435\u043B\u0435\u0436\u043A\u0438';
            en: 'Earlier notes';
          };
          role: 'note';
        };
      }>;
    changeNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0441\u0435 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0438\u043B\u043E, \u0441 \u0435\u0434\u043D\u043E \u0438\u0437\u0440\u0435\u0447\u0435\u043D\u0438\u0435; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0441\u0430\u0439\u0442\u0430 \u0441 \u0434\u0430\u0442\u0430\u0442\u0430 \u043D\u0430 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435\u0442\u043E. \u041D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 \u201E\u0414\u043E\u043F\u044A\u043B\u043D\u0435\u043D \u0435 \u0441\u043F\u0438\u0441\u044A\u043A\u044A\u0442 \u043D\u0430 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438\u0442\u0435\u201C.';
            en: 'What has changed, in a sentence; shown on the site with the date of publication.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0430 \u0437\u0430 \u043F\u0440\u043E\u043C\u044F\u043D\u0430\u0442\u0430';
            en: 'Note on the change';
          };
          role: 'note';
        };
      }>;
    closing: Schema.Attribute.Blocks &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0422\u0435\u043A\u0441\u0442\u044A\u0442 \u0441\u043B\u0435\u0434 \u0441\u043F\u0438\u0441\u044A\u043A\u0430 \u0441 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0438.';
            en: 'The text after the list of partners.';
          };
          label: {
            bg: '\u0422\u0435\u043A\u0441\u0442 \u0441\u043B\u0435\u0434 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0438\u0442\u0435';
            en: 'Text after the partners';
          };
        };
      }>;
    coatOfArms: Schema.Attribute.Component<'media.picture', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0413\u0435\u0440\u0431.';
            en: 'Coat of arms.';
          };
          label: {
            bg: '\u0413\u0435\u0440\u0431';
            en: 'Coat of arms';
          };
        };
      }>;
    country: Schema.Attribute.Enumeration<
      [
        'AD',
        'AE',
        'AF',
        'AG',
        'AI',
        'AL',
        'AM',
        'AO',
        'AQ',
        'AR',
        'AS',
        'AT',
        'AU',
        'AW',
        'AX',
        'AZ',
        'BA',
        'BB',
        'BD',
        'BE',
        'BF',
        'BG',
        'BH',
        'BI',
        'BJ',
        'BL',
        'BM',
        'BN',
        'BO',
        'BQ',
        'BR',
        'BS',
        'BT',
        'BV',
        'BW',
        'BY',
        'BZ',
        'CA',
        'CC',
        'CD',
        'CF',
        'CG',
        'CH',
        'CI',
        'CK',
        'CL',
        'CM',
        'CN',
        'CO',
        'CR',
        'CU',
        'CV',
        'CW',
        'CX',
        'CY',
        'CZ',
        'DE',
        'DJ',
        'DK',
        'DM',
        'DO',
        'DZ',
        'EC',
        'EE',
        'EG',
        'EH',
        'ER',
        'ES',
        'ET',
        'FI',
        'FJ',
        'FK',
        'FM',
        'FO',
        'FR',
        'GA',
        'GB',
        'GD',
        'GE',
        'GF',
        'GG',
        'GH',
        'GI',
        'GL',
        'GM',
        'GN',
        'GP',
        'GQ',
        'GR',
        'GS',
        'GT',
        'GU',
        'GW',
        'GY',
        'HK',
        'HM',
        'HN',
        'HR',
        'HT',
        'HU',
        'ID',
        'IE',
        'IL',
        'IM',
        'IN',
        'IO',
        'IQ',
        'IR',
        'IS',
        'IT',
        'JE',
        'JM',
        'JO',
        'JP',
        'KE',
        'KG',
        'KH',
        'KI',
        'KM',
        'KN',
        'KP',
        'KR',
        'KW',
        'KY',
        'KZ',
        'LA',
        'LB',
        'LC',
        'LI',
        'LK',
        'LR',
        'LS',
        'LT',
        'LU',
        'LV',
        'LY',
        'MA',
        'MC',
        'MD',
        'ME',
        'MF',
        'MG',
        'MH',
        'MK',
        'ML',
        'MM',
        'MN',
        'MO',
        'MP',
        'MQ',
        'MR',
        'MS',
        'MT',
        'MU',
        'MV',
        'MW',
        'MX',
        'MY',
        'MZ',
        'NA',
        'NC',
        'NE',
        'NF',
        'NG',
        'NI',
        'NL',
        'NO',
        'NP',
        'NR',
        'NU',
        'NZ',
        'OM',
        'PA',
        'PE',
        'PF',
        'PG',
        'PH',
        'PK',
        'PL',
        'PM',
        'PN',
        'PR',
        'PS',
        'PT',
        'PW',
        'PY',
        'QA',
        'RE',
        'RO',
        'RS',
        'RU',
        'RW',
        'SA',
        'SB',
        'SC',
        'SD',
        'SE',
        'SG',
        'SH',
        'SI',
        'SJ',
        'SK',
        'SL',
        'SM',
        'SN',
        'SO',
        'SR',
        'SS',
        'ST',
        'SV',
        'SX',
        'SY',
        'SZ',
        'TC',
        'TD',
        'TF',
        'TG',
        'TH',
        'TJ',
        'TK',
        'TL',
        'TM',
        'TN',
        'TO',
        'TR',
        'TT',
        'TV',
        'TW',
        'TZ',
        'UA',
        'UG',
        'UM',
        'US',
        'UY',
        'UZ',
        'VA',
        'VC',
        'VE',
        'VG',
        'VI',
        'VN',
        'VU',
        'WF',
        'WS',
        'XK',
        'YE',
        'YT',
        'ZA',
        'ZM',
        'ZW',
      ]
    > &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u044A\u0440\u0436\u0430\u0432\u0430\u0442\u0430 \u043D\u0430 \u043E\u0431\u0449\u0438\u043D\u0430\u0442\u0430. \u201E\u041D\u0430\u0448\u0438\u201C \u0438 \u201E\u0432\u044A\u0442\u0440\u0435\u0448\u043D\u0438\u201C \u043D\u0430\u0432\u0441\u044F\u043A\u044A\u0434\u0435 \u0437\u043D\u0430\u0447\u0438: \u043E\u0442 \u043D\u0435\u044F.';
            en: 'Country of the municipality; \u201Cdomestic\u201D everywhere means: of this country.';
          };
          label: {
            bg: '\u0414\u044A\u0440\u0436\u0430\u0432\u0430';
            en: 'Country';
          };
          value: 'country';
        };
      }> &
      Schema.Attribute.DefaultTo<'BG'>;
    countryName: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u043D\u0435\u0448\u043D\u043E\u0442\u043E \u0438\u043C\u0435 \u043D\u0430 \u0434\u044A\u0440\u0436\u0430\u0432\u0430\u0442\u0430 \u043D\u0430 \u0435\u0437\u0438\u043A\u0430 \u043D\u0430 \u0437\u0430\u043F\u0438\u0441\u0430; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: "The country's present name in the entry's language; computed.";
          };
          hidden: true;
          label: {
            bg: '\u0418\u043C\u0435 \u043D\u0430 \u0434\u044A\u0440\u0436\u0430\u0432\u0430\u0442\u0430';
            en: 'Name of the country';
          };
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    dissolvedOn: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u043E\u0431\u0449\u0438\u043D\u0430\u0442\u0430 \u0435 \u0437\u0430\u043A\u0440\u0438\u0442\u0430, \u0430\u043A\u043E \u0432\u0435\u0447\u0435 \u044F \u043D\u044F\u043C\u0430. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'When the municipality was dissolved, if it was. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
          };
          label: {
            bg: '\u0417\u0430\u043A\u0440\u0438\u0442\u0430 \u043D\u0430';
            en: 'Dissolved on';
          };
          placeholder: {
            bg: '18.10.2024, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024 \u0438\u043B\u0438 2024';
            en: '18 October 2024, October 2024 or 2024';
          };
          value: 'edtf-point';
        };
      }>;
    dissolvedOnFrom: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u044A\u0440\u0432\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The first possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0417\u0430\u043A\u0440\u0438\u0442\u0430 \u043D\u0430 \u2013 \u043D\u0430\u0439-\u0440\u0430\u043D\u043E';
            en: 'Dissolved on \u2013 earliest';
          };
        };
      }>;
    dissolvedOnText: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430, \u0438\u0437\u043F\u0438\u0441\u0430\u043D\u0430 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The date written out for the reader; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0417\u0430\u043A\u0440\u0438\u0442\u0430 \u043D\u0430 \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'Dissolved on \u2013 as readers see it';
          };
        };
      }>;
    dissolvedOnTo: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The last possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0417\u0430\u043A\u0440\u0438\u0442\u0430 \u043D\u0430 \u2013 \u043D\u0430\u0439-\u043A\u044A\u0441\u043D\u043E';
            en: 'Dissolved on \u2013 latest';
          };
        };
      }>;
    dissolvedOnWording: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430, \u0430\u043A\u043E \u043A\u0430\u0437\u0432\u0430\u0442 \u043F\u043E\u0432\u0435\u0447\u0435 \u043E\u0442 \u0441\u0430\u043C\u0430\u0442\u0430 \u0434\u0430\u0442\u0430.';
            en: "The date in the source's own words, where they say more than the date.";
          };
          label: {
            bg: '\u0417\u0430\u043A\u0440\u0438\u0442\u0430 \u043D\u0430 \u2013 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430';
            en: 'Dissolved on \u2013 as the source says';
          };
          value: 'wording';
        };
      }>;
    documents: Schema.Attribute.Component<'media.document', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0413\u043E\u0434\u0438\u0448\u043D\u0438 \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u0438, \u043E\u0442\u0447\u0435\u0442\u0438 \u0438 \u0434\u0440\u0443\u0433\u0438 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0438.';
            en: 'Yearly programmes, reports and other documents.';
          };
          label: {
            bg: '\u0414\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0438';
            en: 'Documents';
          };
        };
      }>;
    email: Schema.Attribute.Email &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435\u0439\u043B \u0437\u0430 \u0432\u0440\u044A\u0437\u043A\u0430.';
            en: 'E-mail for contact.';
          };
          label: {
            bg: '\u0418\u043C\u0435\u0439\u043B';
            en: 'E-mail';
          };
          placeholder: {
            bg: 'obshtina@troyan.bg';
            en: 'obshtina@troyan.bg';
          };
        };
      }>;
    figures: Schema.Attribute.Component<'shared.labelled-figure', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0427\u0438\u0441\u043B\u0430\u0442\u0430, \u043A\u043E\u0438\u0442\u043E \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430 \u0434\u0430\u0432\u0430 \u0437\u0430 \u0432\u0441\u0438\u0447\u043A\u043E \u0437\u0430\u0435\u0434\u043D\u043E: \u201E47 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0438 \u0432 22 \u0434\u044A\u0440\u0436\u0430\u0432\u0438\u201C.';
            en: 'What the page says of all together, in numbers.';
          };
          label: {
            bg: '\u041E\u0431\u0449\u0438 \u0447\u0438\u0441\u043B\u0430';
            en: 'Overall figures';
          };
        };
      }>;
    heading: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435 \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430 \u0437\u0430 \u043C\u0435\u0436\u0434\u0443\u043D\u0430\u0440\u043E\u0434\u043D\u043E \u0441\u044A\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u043E.';
            en: 'Heading of the cooperation page.';
          };
          label: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435 \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430';
            en: 'Heading of the page';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    hotline: Schema.Attribute.Component<'municipality.hotline', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0422\u0435\u043B\u0435\u0444\u043E\u043D \u0437\u0430 \u0441\u0438\u0433\u043D\u0430\u043B\u0438.';
            en: 'Telephone line for signals.';
          };
          label: {
            bg: '\u0422\u0435\u043B\u0435\u0444\u043E\u043D \u0437\u0430 \u0441\u0438\u0433\u043D\u0430\u043B\u0438';
            en: 'Line for signals';
          };
        };
      }>;
    introduction: Schema.Attribute.Blocks &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0422\u0435\u043A\u0441\u0442\u044A\u0442 \u043F\u0440\u0435\u0434\u0438 \u0441\u043F\u0438\u0441\u044A\u043A\u0430 \u0441 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0438.';
            en: 'The text before the list of partners.';
          };
          label: {
            bg: '\u0422\u0435\u043A\u0441\u0442 \u043F\u0440\u0435\u0434\u0438 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0438\u0442\u0435';
            en: 'Text before the partners';
          };
        };
      }>;
    locale: Schema.Attribute.String;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::municipality.municipality'>;
    location: Schema.Attribute.Component<'shared.location', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041C\u044F\u0441\u0442\u043E\u0442\u043E \u043D\u0430 \u043A\u0430\u0440\u0442\u0430\u0442\u0430.';
            en: 'The place on the map.';
          };
          label: {
            bg: '\u041C\u044F\u0441\u0442\u043E \u043D\u0430 \u043A\u0430\u0440\u0442\u0430\u0442\u0430';
            en: 'Place on the map';
          };
        };
      }>;
    mergedInto: Schema.Attribute.Relation<'manyToOne', 'api::municipality.municipality'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041E\u0431\u0449\u0438\u043D\u0430\u0442\u0430, \u0432 \u043A\u043E\u044F\u0442\u043E \u0435 \u0432\u043B\u044F\u0437\u043B\u0430.';
            en: 'The municipality it became part of.';
          };
          label: {
            bg: '\u0412\u043B\u044F\u0437\u043B\u0430 \u0432 \u043E\u0431\u0449\u0438\u043D\u0430';
            en: 'Merged into';
          };
        };
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435 \u043D\u0430 \u043E\u0431\u0449\u0438\u043D\u0430\u0442\u0430: \u201E\u041A\u0430\u0432\u0430\u0440\u043D\u0430\u201C.';
            en: 'Name of the municipality.';
          };
          label: {
            bg: '\u0418\u043C\u0435';
            en: 'Name';
          };
          role: 'title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    officialName: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041F\u044A\u043B\u043D\u043E \u043E\u0444\u0438\u0446\u0438\u0430\u043B\u043D\u043E \u0438\u043C\u0435: \u201E\u041E\u0431\u0449\u0438\u043D\u0430 \u041A\u0430\u0432\u0430\u0440\u043D\u0430\u201C.';
            en: 'Full official name.';
          };
          label: {
            bg: '\u041E\u0444\u0438\u0446\u0438\u0430\u043B\u043D\u043E \u0438\u043C\u0435';
            en: 'Official name';
          };
        };
      }>;
    officialSearchKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0442\u044A\u0440\u0441\u0438: \u0431\u0435\u0437 \u0433\u043B\u0430\u0432\u043D\u0438 \u0431\u0443\u043A\u0432\u0438 \u0438 \u0437\u043D\u0430\u0446\u0438 \u043D\u0430\u0434 \u0431\u0443\u043A\u0432\u0438\u0442\u0435; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The name as it is searched: without capitals and diacritics; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u0442\u044A\u0440\u0441\u0435\u043D\u0435 \u043F\u043E \u043E\u0444\u0438\u0446\u0438\u0430\u043B\u043D\u043E\u0442\u043E \u0438\u043C\u0435';
            en: 'Key for searching the official name';
          };
          searchKeyOf: 'officialName';
        };
      }>;
    phone: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0422\u0435\u043B\u0435\u0444\u043E\u043D \u0437\u0430 \u0432\u0440\u044A\u0437\u043A\u0430.';
            en: 'Telephone for contact.';
          };
          label: {
            bg: '\u0422\u0435\u043B\u0435\u0444\u043E\u043D';
            en: 'Telephone';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
    publishAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u0441\u0430\u043C\u043E. \u041F\u0440\u043E\u0432\u0435\u0440\u044F\u0432\u0430 \u0441\u0435 \u043A\u0430\u0442\u043E \u043F\u0440\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435 \u043D\u0430 \u0440\u044A\u043A\u0430.';
            en: 'When to publish it by itself. It is checked as when published by hand.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u043D\u0430';
            en: 'Publish at';
          };
          role: 'schedule';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    readyForReview: Schema.Attribute.Boolean &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0413\u043B\u0430\u0432\u043D\u0438\u044F\u0442 \u0440\u0435\u0434\u0430\u043A\u0442\u043E\u0440 \u0432\u0438\u0436\u0434\u0430 \u0433\u043E\u0442\u043E\u0432\u0430\u0442\u0430 \u0447\u0435\u0440\u043D\u043E\u0432\u0430 \u043D\u0430 \u043D\u0430\u0447\u0430\u043B\u043D\u0430\u0442\u0430 \u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430.';
            en: 'Tick it when the draft is ready: the head editor sees it on the home page.';
          };
          label: {
            bg: '\u0413\u043E\u0442\u043E\u0432\u043E \u0437\u0430 \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430';
            en: 'Ready for review';
          };
          role: 'review';
        };
      }>;
    region: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0431\u043B\u0430\u0441\u0442.';
            en: 'Region (oblast).';
          };
          label: {
            bg: '\u041E\u0431\u043B\u0430\u0441\u0442';
            en: 'Region';
          };
        };
      }>;
    remarks: Schema.Attribute.Component<'shared.remark', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0421\u044A\u043C\u043D\u0435\u043D\u0438\u044F \u0438 \u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0438\u044F \u0432 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438\u0442\u0435, \u043A\u043E\u0438\u0442\u043E \u0441\u0430\u0439\u0442\u044A\u0442 \u043C\u043E\u0436\u0435 \u0434\u0430 \u043F\u043E\u043A\u0430\u0436\u0435.';
            en: 'Doubts and contradictions in the sources, which sites may show.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438 \u0437\u0430 \u0441\u044A\u043C\u043D\u0435\u043D\u0438\u044F';
            en: 'Remarks on doubts';
          };
        };
      }>;
    reviewBy: Schema.Attribute.Date &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u0430\u043B\u0438 \u043E\u0449\u0435 \u0435 \u0432\u044F\u0440\u043D\u043E.';
            en: 'By when somebody should see whether it is still true.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u043E';
            en: 'Review by';
          };
          role: 'review';
        };
      }>;
    searchKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0442\u044A\u0440\u0441\u0438: \u0431\u0435\u0437 \u0433\u043B\u0430\u0432\u043D\u0438 \u0431\u0443\u043A\u0432\u0438 \u0438 \u0437\u043D\u0430\u0446\u0438 \u043D\u0430\u0434 \u0431\u0443\u043A\u0432\u0438\u0442\u0435; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The name as it is searched: without capitals and diacritics; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u0442\u044A\u0440\u0441\u0435\u043D\u0435';
            en: 'Key for searching';
          };
          searchKeyOf: 'name';
        };
      }>;
    sections: Schema.Attribute.Component<'municipality.page-section', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0440\u0443\u0433\u0438 \u0440\u0430\u0437\u0434\u0435\u043B\u0438 \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430.';
            en: 'Further headed parts of the page.';
          };
          label: {
            bg: '\u0420\u0430\u0437\u0434\u0435\u043B\u0438 \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430';
            en: 'Sections of the page';
          };
        };
      }>;
    slug: Schema.Attribute.UID<'name'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E \u0432 \u0430\u0434\u0440\u0435\u0441\u0430 \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u0410\u043A\u043E \u043E\u0441\u0442\u0430\u043D\u0435 \u043F\u0440\u0430\u0437\u043D\u043E, \u0441\u0435 \u043F\u0440\u0430\u0432\u0438 \u043E\u0442 \u0437\u0430\u0433\u043B\u0430\u0432\u0438\u0435\u0442\u043E \u043F\u043E \u0417\u0430\u043A\u043E\u043D\u0430 \u0437\u0430 \u0442\u0440\u0430\u043D\u0441\u043B\u0438\u0442\u0435\u0440\u0430\u0446\u0438\u044F\u0442\u0430.';
            en: 'The name in the page\u2019s address. Made from the title by the Bulgarian Transliteration Act when left empty.';
          };
          label: {
            bg: '\u0418\u043C\u0435 \u0432 \u0430\u0434\u0440\u0435\u0441\u0430';
            en: 'Name in the address';
          };
          role: 'slug';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    sortKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041A\u043B\u044E\u0447\u044A\u0442, \u043F\u043E \u043A\u043E\u0439\u0442\u043E \u0437\u0430\u043F\u0438\u0441\u0438\u0442\u0435 \u0441\u0435 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u0442 \u043F\u043E \u0430\u0437\u0431\u0443\u0447\u0435\u043D \u0440\u0435\u0434 \u043D\u0430 \u0435\u0437\u0438\u043A\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C.';
            en: 'The key that puts entries in the alphabetical order of the language; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u043D\u0435';
            en: 'Key for sorting';
          };
          sortKeyOf: 'name';
        };
      }>;
    sources: Schema.Attribute.Component<'shared.source', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u043A\u044A\u0434\u0435 \u0441\u0430 \u0444\u0430\u043A\u0442\u0438\u0442\u0435.';
            en: 'Where the facts come from.';
          };
          label: {
            bg: '\u0418\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438';
            en: 'Sources';
          };
        };
      }>;
    textLanguage: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0415\u0437\u0438\u043A\u044A\u0442, \u043D\u0430 \u043A\u043E\u0439\u0442\u043E \u0432 \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442 \u0435 \u0442\u0435\u043A\u0441\u0442\u044A\u0442 (BCP 47); \u0437\u0430 \u0430\u0442\u0440\u0438\u0431\u0443\u0442\u0430 lang \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430.';
            en: 'The language the text is really in (BCP 47); for the page\u2019s lang attribute.';
          };
          label: {
            bg: '\u0415\u0437\u0438\u043A \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430';
            en: 'Language of the text';
          };
          role: 'text-state';
          value: 'language';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    themes: Schema.Attribute.Relation<'manyToMany', 'api::theme.theme'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041E\u0431\u043B\u0430\u0441\u0442\u0438 \u043D\u0430 \u0441\u044A\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u043E.';
            en: 'Areas of cooperation.';
          };
          label: {
            bg: '\u041E\u0431\u043B\u0430\u0441\u0442\u0438 \u043D\u0430 \u0441\u044A\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u043E';
            en: 'Areas of cooperation';
          };
        };
      }>;
    translation: Schema.Attribute.Enumeration<['source', 'fallback', 'in-progress', 'done', 'outdated']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u044A\u0434\u0435 \u0435 \u043F\u0440\u0435\u0432\u043E\u0434\u044A\u0442 \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430 \u043D\u0430 \u0442\u043E\u0437\u0438 \u0435\u0437\u0438\u043A.';
            en: 'How far the text of this language is translated.';
          };
          label: {
            bg: '\u041F\u0440\u0435\u0432\u043E\u0434';
            en: 'Translation';
          };
          role: 'text-state';
          values: {
            done: {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Translated';
            };
            fallback: {
              bg: '\u041D\u0435\u043F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Not translated';
            };
            'in-progress': {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0436\u0434\u0430 \u0441\u0435';
              en: 'Being translated';
            };
            outdated: {
              bg: '\u041E\u0441\u0442\u0430\u0440\u044F\u043B \u043F\u0440\u0435\u0432\u043E\u0434';
              en: 'Outdated translation';
            };
            source: {
              bg: '\u041E\u0440\u0438\u0433\u0438\u043D\u0430\u043B';
              en: 'Original';
            };
          };
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    website: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0421\u0430\u0439\u0442 \u043D\u0430 \u043E\u0431\u0449\u0438\u043D\u0430\u0442\u0430.';
            en: 'Website of the municipality.';
          };
          label: {
            bg: '\u0421\u0430\u0439\u0442';
            en: 'Website';
          };
          placeholder: {
            bg: 'https://www.troyan.bg/';
            en: 'https://www.troyan.bg/';
          };
          value: 'url';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    withdrawAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u0441\u0430\u043C\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430.';
            en: 'When to withdraw it from the site by itself.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u043D\u0430';
            en: 'Withdraw at';
          };
          role: 'schedule';
        };
      }>;
    withdrawnBecause: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0449\u043E \u0435 \u0441\u0432\u0430\u043B\u0435\u043D\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0432\u0441\u0435\u043A\u0438, \u043A\u043E\u0439\u0442\u043E \u043F\u043E\u0442\u044A\u0440\u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u041F\u043E\u043F\u044A\u043B\u043D\u0435\u0442\u0435 \u0433\u043E, \u043F\u0440\u0435\u0434\u0438 \u0434\u0430 \u0441\u0432\u0430\u043B\u0438\u0442\u0435 \u0437\u0430\u043F\u0438\u0441\u0430.';
            en: 'Why it was withdrawn from the site; told to whoever asks for the page. Fill it in before withdrawing.';
          };
          label: {
            bg: '\u041F\u0440\u0438\u0447\u0438\u043D\u0430 \u0437\u0430 \u0441\u0432\u0430\u043B\u044F\u043D\u0435';
            en: 'Reason for withdrawal';
          };
          role: 'note';
        };
      }>;
  };
}

export interface ApiNetworkNetwork extends Struct.CollectionTypeSchema {
  collectionName: 'networks';
  info: {
    description: 'An international organisation of towns; common to all municipalities.';
    displayName: '\u041C\u0440\u0435\u0436\u0430';
    pluralName: 'networks';
    singularName: 'network';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    i18n: {
      localized: true;
    };
  };
  attributes: {
    changeHistory: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438\u0442\u0435 \u0437\u0430 \u043F\u0440\u043E\u043C\u0435\u043D\u0438 \u043E\u0442 \u0432\u0441\u0438\u0447\u043A\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0438\u044F, \u043D\u0430\u0439-\u043D\u043E\u0432\u0430\u0442\u0430 \u043F\u044A\u0440\u0432\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The change notes of all publications, the newest first; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0440\u0435\u0434\u0438\u0448\u043D\u0438 \u0431\u0435\u043B\u0435\u0436\u043A\u0438';
            en: 'Earlier notes';
          };
          role: 'note';
        };
      }>;
    changeNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0441\u0435 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0438\u043B\u043E, \u0441 \u0435\u0434\u043D\u043E \u0438\u0437\u0440\u0435\u0447\u0435\u043D\u0438\u0435; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0441\u0430\u0439\u0442\u0430 \u0441 \u0434\u0430\u0442\u0430\u0442\u0430 \u043D\u0430 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435\u0442\u043E. \u041D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 \u201E\u0414\u043E\u043F\u044A\u043B\u043D\u0435\u043D \u0435 \u0441\u043F\u0438\u0441\u044A\u043A\u044A\u0442 \u043D\u0430 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438\u0442\u0435\u201C.';
            en: 'What has changed, in a sentence; shown on the site with the date of publication.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0430 \u0437\u0430 \u043F\u0440\u043E\u043C\u044F\u043D\u0430\u0442\u0430';
            en: 'Note on the change';
          };
          role: 'note';
        };
      }>;
    countryCount: Schema.Attribute.Component<'shared.figure', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0411\u0440\u043E\u0439 \u0434\u044A\u0440\u0436\u0430\u0432\u0438.';
            en: 'Number of countries.';
          };
          label: {
            bg: '\u0411\u0440\u043E\u0439 \u0434\u044A\u0440\u0436\u0430\u0432\u0438';
            en: 'Number of countries';
          };
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.Blocks &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430 \u043A\u0430\u043A\u0432\u043E \u0435 \u043C\u0440\u0435\u0436\u0430\u0442\u0430.';
            en: 'What the network is for.';
          };
          label: {
            bg: '\u0420\u0430\u0437\u043A\u0430\u0437 \u0437\u0430 \u043C\u0440\u0435\u0436\u0430\u0442\u0430';
            en: 'Account of the network';
          };
        };
      }>;
    foundedOn: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0435 \u043E\u0441\u043D\u043E\u0432\u0430\u043D\u0430. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'When it was founded. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
          };
          label: {
            bg: '\u041E\u0441\u043D\u043E\u0432\u0430\u043D\u0430 \u043D\u0430';
            en: 'Founded on';
          };
          placeholder: {
            bg: '18.10.2024, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024 \u0438\u043B\u0438 2024';
            en: '18 October 2024, October 2024 or 2024';
          };
          value: 'edtf-point';
        };
      }>;
    foundedOnFrom: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u044A\u0440\u0432\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The first possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u041E\u0441\u043D\u043E\u0432\u0430\u043D\u0430 \u043D\u0430 \u2013 \u043D\u0430\u0439-\u0440\u0430\u043D\u043E';
            en: 'Founded on \u2013 earliest';
          };
        };
      }>;
    foundedOnText: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430, \u0438\u0437\u043F\u0438\u0441\u0430\u043D\u0430 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The date written out for the reader; computed.';
          };
          hidden: true;
          label: {
            bg: '\u041E\u0441\u043D\u043E\u0432\u0430\u043D\u0430 \u043D\u0430 \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'Founded on \u2013 as readers see it';
          };
        };
      }>;
    foundedOnTo: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The last possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u041E\u0441\u043D\u043E\u0432\u0430\u043D\u0430 \u043D\u0430 \u2013 \u043D\u0430\u0439-\u043A\u044A\u0441\u043D\u043E';
            en: 'Founded on \u2013 latest';
          };
        };
      }>;
    foundedOnWording: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430, \u0430\u043A\u043E \u043A\u0430\u0437\u0432\u0430\u0442 \u043F\u043E\u0432\u0435\u0447\u0435 \u043E\u0442 \u0441\u0430\u043C\u0430\u0442\u0430 \u0434\u0430\u0442\u0430.';
            en: "The date in the source's own words, where they say more than the date.";
          };
          label: {
            bg: '\u041E\u0441\u043D\u043E\u0432\u0430\u043D\u0430 \u043D\u0430 \u2013 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430';
            en: 'Founded on \u2013 as the source says';
          };
          value: 'wording';
        };
      }>;
    initiator: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041F\u043E \u0447\u0438\u044F \u0438\u043D\u0438\u0446\u0438\u0430\u0442\u0438\u0432\u0430.';
            en: 'On whose initiative.';
          };
          label: {
            bg: '\u041F\u043E \u0438\u043D\u0438\u0446\u0438\u0430\u0442\u0438\u0432\u0430 \u043D\u0430';
            en: 'On the initiative of';
          };
        };
      }>;
    legalForm: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041F\u0440\u0430\u0432\u043D\u0430 \u0444\u043E\u0440\u043C\u0430, \u0430\u043A\u043E \u043C\u0440\u0435\u0436\u0430\u0442\u0430 \u0435 \u0441\u0430\u043C\u043E\u0441\u0442\u043E\u044F\u0442\u0435\u043B\u043D\u043E \u044E\u0440\u0438\u0434\u0438\u0447\u0435\u0441\u043A\u043E \u043B\u0438\u0446\u0435: \u201E\u0441\u0434\u0440\u0443\u0436\u0435\u043D\u0438\u0435 \u0441 \u043D\u0435\u0441\u0442\u043E\u043F\u0430\u043D\u0441\u043A\u0430 \u0446\u0435\u043B\u201C.';
            en: 'Legal form, where it is a body of its own: \u201Cnon-profit association\u201D.';
          };
          label: {
            bg: '\u041F\u0440\u0430\u0432\u043D\u0430 \u0444\u043E\u0440\u043C\u0430';
            en: 'Legal form';
          };
        };
      }>;
    locale: Schema.Attribute.String;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::network.network'>;
    logo: Schema.Attribute.Component<'media.picture', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041B\u043E\u0433\u043E.';
            en: 'Logo.';
          };
          label: {
            bg: '\u041B\u043E\u0433\u043E';
            en: 'Logo';
          };
        };
      }>;
    memberCount: Schema.Attribute.Component<'shared.figure', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0411\u0440\u043E\u0439 \u0447\u043B\u0435\u043D\u043E\u0432\u0435.';
            en: 'Number of members.';
          };
          label: {
            bg: '\u0411\u0440\u043E\u0439 \u0447\u043B\u0435\u043D\u043E\u0432\u0435';
            en: 'Number of members';
          };
        };
      }>;
    members: Schema.Attribute.Component<'shared.party', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0427\u043B\u0435\u043D\u043E\u0432\u0435\u0442\u0435, \u0430\u043A\u043E \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u044A\u0442 \u0433\u0438 \u0438\u0437\u0431\u0440\u043E\u044F\u0432\u0430.';
            en: 'The members, where the source lists them.';
          };
          label: {
            bg: '\u0427\u043B\u0435\u043D\u043E\u0432\u0435';
            en: 'Members';
          };
        };
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435 \u043D\u0430 \u043C\u0440\u0435\u0436\u0430\u0442\u0430.';
            en: 'Name of the network.';
          };
          label: {
            bg: '\u0418\u043C\u0435';
            en: 'Name';
          };
          role: 'title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    publishAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u0441\u0430\u043C\u043E. \u041F\u0440\u043E\u0432\u0435\u0440\u044F\u0432\u0430 \u0441\u0435 \u043A\u0430\u0442\u043E \u043F\u0440\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435 \u043D\u0430 \u0440\u044A\u043A\u0430.';
            en: 'When to publish it by itself. It is checked as when published by hand.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u043D\u0430';
            en: 'Publish at';
          };
          role: 'schedule';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    readyForReview: Schema.Attribute.Boolean &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0413\u043B\u0430\u0432\u043D\u0438\u044F\u0442 \u0440\u0435\u0434\u0430\u043A\u0442\u043E\u0440 \u0432\u0438\u0436\u0434\u0430 \u0433\u043E\u0442\u043E\u0432\u0430\u0442\u0430 \u0447\u0435\u0440\u043D\u043E\u0432\u0430 \u043D\u0430 \u043D\u0430\u0447\u0430\u043B\u043D\u0430\u0442\u0430 \u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430.';
            en: 'Tick it when the draft is ready: the head editor sees it on the home page.';
          };
          label: {
            bg: '\u0413\u043E\u0442\u043E\u0432\u043E \u0437\u0430 \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430';
            en: 'Ready for review';
          };
          role: 'review';
        };
      }>;
    remarks: Schema.Attribute.Component<'shared.remark', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0421\u044A\u043C\u043D\u0435\u043D\u0438\u044F \u0438 \u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0438\u044F \u0432 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438\u0442\u0435, \u043A\u043E\u0438\u0442\u043E \u0441\u0430\u0439\u0442\u044A\u0442 \u043C\u043E\u0436\u0435 \u0434\u0430 \u043F\u043E\u043A\u0430\u0436\u0435.';
            en: 'Doubts and contradictions in the sources, which sites may show.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438 \u0437\u0430 \u0441\u044A\u043C\u043D\u0435\u043D\u0438\u044F';
            en: 'Remarks on doubts';
          };
        };
      }>;
    reviewBy: Schema.Attribute.Date &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u0430\u043B\u0438 \u043E\u0449\u0435 \u0435 \u0432\u044F\u0440\u043D\u043E.';
            en: 'By when somebody should see whether it is still true.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u043E';
            en: 'Review by';
          };
          role: 'review';
        };
      }>;
    scope: Schema.Attribute.Enumeration<['international', 'domestic']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041C\u0435\u0436\u0434\u0443\u043D\u0430\u0440\u043E\u0434\u043D\u0430 \u0438\u043B\u0438 \u043D\u0430 \u0433\u0440\u0430\u0434\u043E\u0432\u0435\u0442\u0435 \u0432 \u0441\u0442\u0440\u0430\u043D\u0430\u0442\u0430.';
            en: 'International, or of the towns of the country.';
          };
          label: {
            bg: '\u041E\u0431\u0445\u0432\u0430\u0442';
            en: 'Scope';
          };
          values: {
            domestic: {
              bg: '\u041D\u0430 \u0433\u0440\u0430\u0434\u043E\u0432\u0435\u0442\u0435 \u0432 \u0441\u0442\u0440\u0430\u043D\u0430\u0442\u0430';
              en: 'Of the towns of the country';
            };
            international: {
              bg: '\u041C\u0435\u0436\u0434\u0443\u043D\u0430\u0440\u043E\u0434\u043D\u0430';
              en: 'International';
            };
          };
        };
      }>;
    searchKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0442\u044A\u0440\u0441\u0438: \u0431\u0435\u0437 \u0433\u043B\u0430\u0432\u043D\u0438 \u0431\u0443\u043A\u0432\u0438 \u0438 \u0437\u043D\u0430\u0446\u0438 \u043D\u0430\u0434 \u0431\u0443\u043A\u0432\u0438\u0442\u0435; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The name as it is searched: without capitals and diacritics; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u0442\u044A\u0440\u0441\u0435\u043D\u0435';
            en: 'Key for searching';
          };
          searchKeyOf: 'name';
        };
      }>;
    slug: Schema.Attribute.UID<'name'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E \u0432 \u0430\u0434\u0440\u0435\u0441\u0430 \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u0410\u043A\u043E \u043E\u0441\u0442\u0430\u043D\u0435 \u043F\u0440\u0430\u0437\u043D\u043E, \u0441\u0435 \u043F\u0440\u0430\u0432\u0438 \u043E\u0442 \u0437\u0430\u0433\u043B\u0430\u0432\u0438\u0435\u0442\u043E \u043F\u043E \u0417\u0430\u043A\u043E\u043D\u0430 \u0437\u0430 \u0442\u0440\u0430\u043D\u0441\u043B\u0438\u0442\u0435\u0440\u0430\u0446\u0438\u044F\u0442\u0430.';
            en: 'The name in the page\u2019s address. Made from the title by the Bulgarian Transliteration Act when left empty.';
          };
          label: {
            bg: '\u0418\u043C\u0435 \u0432 \u0430\u0434\u0440\u0435\u0441\u0430';
            en: 'Name in the address';
          };
          role: 'slug';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    sortKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041A\u043B\u044E\u0447\u044A\u0442, \u043F\u043E \u043A\u043E\u0439\u0442\u043E \u0437\u0430\u043F\u0438\u0441\u0438\u0442\u0435 \u0441\u0435 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u0442 \u043F\u043E \u0430\u0437\u0431\u0443\u0447\u0435\u043D \u0440\u0435\u0434 \u043D\u0430 \u0435\u0437\u0438\u043A\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C.';
            en: 'The key that puts entries in the alphabetical order of the language; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u043D\u0435';
            en: 'Key for sorting';
          };
          sortKeyOf: 'name';
        };
      }>;
    sources: Schema.Attribute.Component<'shared.source', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u043A\u044A\u0434\u0435 \u0441\u0430 \u0444\u0430\u043A\u0442\u0438\u0442\u0435.';
            en: 'Where the facts come from.';
          };
          label: {
            bg: '\u0418\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438';
            en: 'Sources';
          };
        };
      }>;
    supporters: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0421 \u0447\u0438\u044F \u043F\u043E\u0434\u043A\u0440\u0435\u043F\u0430.';
            en: 'With whose support.';
          };
          label: {
            bg: '\u0421 \u043F\u043E\u0434\u043A\u0440\u0435\u043F\u0430\u0442\u0430 \u043D\u0430';
            en: 'With the support of';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    textLanguage: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0415\u0437\u0438\u043A\u044A\u0442, \u043D\u0430 \u043A\u043E\u0439\u0442\u043E \u0432 \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442 \u0435 \u0442\u0435\u043A\u0441\u0442\u044A\u0442 (BCP 47); \u0437\u0430 \u0430\u0442\u0440\u0438\u0431\u0443\u0442\u0430 lang \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430.';
            en: 'The language the text is really in (BCP 47); for the page\u2019s lang attribute.';
          };
          label: {
            bg: '\u0415\u0437\u0438\u043A \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430';
            en: 'Language of the text';
          };
          role: 'text-state';
          value: 'language';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    translation: Schema.Attribute.Enumeration<['source', 'fallback', 'in-progress', 'done', 'outdated']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u044A\u0434\u0435 \u0435 \u043F\u0440\u0435\u0432\u043E\u0434\u044A\u0442 \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430 \u043D\u0430 \u0442\u043E\u0437\u0438 \u0435\u0437\u0438\u043A.';
            en: 'How far the text of this language is translated.';
          };
          label: {
            bg: '\u041F\u0440\u0435\u0432\u043E\u0434';
            en: 'Translation';
          };
          role: 'text-state';
          values: {
            done: {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Translated';
            };
            fallback: {
              bg: '\u041D\u0435\u043F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Not translated';
            };
            'in-progress': {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0436\u0434\u0430 \u0441\u0435';
              en: 'Being translated';
            };
            outdated: {
              bg: '\u041E\u0441\u0442\u0430\u0440\u044F\u043B \u043F\u0440\u0435\u0432\u043E\u0434';
              en: 'Outdated translation';
            };
            source: {
              bg: '\u041E\u0440\u0438\u0433\u0438\u043D\u0430\u043B';
              en: 'Original';
            };
          };
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    website: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0421\u0430\u0439\u0442 \u043D\u0430 \u043C\u0440\u0435\u0436\u0430\u0442\u0430.';
            en: 'Website of the network.';
          };
          label: {
            bg: '\u0421\u0430\u0439\u0442';
            en: 'Website';
          };
          placeholder: {
            bg: 'https://www.troyan.bg/';
            en: 'https://www.troyan.bg/';
          };
          value: 'url';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    withdrawAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u0441\u0430\u043C\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430.';
            en: 'When to withdraw it from the site by itself.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u043D\u0430';
            en: 'Withdraw at';
          };
          role: 'schedule';
        };
      }>;
    withdrawnBecause: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0449\u043E \u0435 \u0441\u0432\u0430\u043B\u0435\u043D\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0432\u0441\u0435\u043A\u0438, \u043A\u043E\u0439\u0442\u043E \u043F\u043E\u0442\u044A\u0440\u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u041F\u043E\u043F\u044A\u043B\u043D\u0435\u0442\u0435 \u0433\u043E, \u043F\u0440\u0435\u0434\u0438 \u0434\u0430 \u0441\u0432\u0430\u043B\u0438\u0442\u0435 \u0437\u0430\u043F\u0438\u0441\u0430.';
            en: 'Why it was withdrawn from the site; told to whoever asks for the page. Fill it in before withdrawing.';
          };
          label: {
            bg: '\u041F\u0440\u0438\u0447\u0438\u043D\u0430 \u0437\u0430 \u0441\u0432\u0430\u043B\u044F\u043D\u0435';
            en: 'Reason for withdrawal';
          };
          role: 'note';
        };
      }>;
  };
}

export interface ApiNewsArticleNewsArticle extends Struct.CollectionTypeSchema {
  collectionName: 'news_articles';
  info: {
    description: 'An editorial text that tells of partners, visits, agreements and projects.';
    displayName: '\u041D\u043E\u0432\u0438\u043D\u0430';
    pluralName: 'news-articles';
    singularName: 'news-article';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    i18n: {
      localized: true;
    };
  };
  attributes: {
    agreements: Schema.Attribute.Relation<'manyToMany', 'api::agreement.agreement'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u0421\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u044F, \u0437\u0430 \u043A\u043E\u0438\u0442\u043E \u0440\u0430\u0437\u043A\u0430\u0437\u0432\u0430.';
            en: 'Agreements it tells of.';
          };
          label: {
            bg: '\u0421\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u044F';
            en: 'Agreements';
          };
        };
      }>;
    body: Schema.Attribute.DynamicZone<
      ['article.section', 'article.quote', 'article.gallery', 'article.documents']
    > &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0422\u0435\u043A\u0441\u0442\u044A\u0442: \u0440\u0430\u0437\u0434\u0435\u043B\u0438, \u0446\u0438\u0442\u0430\u0442\u0438, \u0441\u043D\u0438\u043C\u043A\u0438, \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0438.';
            en: 'The text: sections, quotes, pictures, documents.';
          };
          label: {
            bg: '\u0422\u0435\u043A\u0441\u0442';
            en: 'Text';
          };
        };
      }>;
    changeHistory: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438\u0442\u0435 \u0437\u0430 \u043F\u0440\u043E\u043C\u0435\u043D\u0438 \u043E\u0442 \u0432\u0441\u0438\u0447\u043A\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0438\u044F, \u043D\u0430\u0439-\u043D\u043E\u0432\u0430\u0442\u0430 \u043F\u044A\u0440\u0432\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The change notes of all publications, the newest first; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0440\u0435\u0434\u0438\u0448\u043D\u0438 \u0431\u0435\u043B\u0435\u0436\u043A\u0438';
            en: 'Earlier notes';
          };
          role: 'note';
        };
      }>;
    changeNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0441\u0435 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0438\u043B\u043E, \u0441 \u0435\u0434\u043D\u043E \u0438\u0437\u0440\u0435\u0447\u0435\u043D\u0438\u0435; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0441\u0430\u0439\u0442\u0430 \u0441 \u0434\u0430\u0442\u0430\u0442\u0430 \u043D\u0430 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435\u0442\u043E. \u041D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 \u201E\u0414\u043E\u043F\u044A\u043B\u043D\u0435\u043D \u0435 \u0441\u043F\u0438\u0441\u044A\u043A\u044A\u0442 \u043D\u0430 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438\u0442\u0435\u201C.';
            en: 'What has changed, in a sentence; shown on the site with the date of publication.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0430 \u0437\u0430 \u043F\u0440\u043E\u043C\u044F\u043D\u0430\u0442\u0430';
            en: 'Note on the change';
          };
          role: 'note';
        };
      }>;
    cover: Schema.Attribute.Component<'media.picture', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0412\u043E\u0434\u0435\u0449\u0430 \u0441\u043D\u0438\u043C\u043A\u0430.';
            en: 'Lead picture.';
          };
          label: {
            bg: '\u0412\u043E\u0434\u0435\u0449\u0430 \u0441\u043D\u0438\u043C\u043A\u0430';
            en: 'Lead picture';
          };
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    lead: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0412\u044A\u0432\u0435\u0434\u0435\u043D\u0438\u0435\u0442\u043E: \u0435\u0434\u043D\u043E-\u0434\u0432\u0435 \u0438\u0437\u0440\u0435\u0447\u0435\u043D\u0438\u044F.';
            en: 'The lead: one or two sentences.';
          };
          label: {
            bg: '\u0412\u044A\u0432\u0435\u0434\u0435\u043D\u0438\u0435';
            en: 'Lead';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    locale: Schema.Attribute.String;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::news-article.news-article'>;
    memberships: Schema.Attribute.Relation<'manyToMany', 'api::membership.membership'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u0427\u043B\u0435\u043D\u0441\u0442\u0432\u0430, \u0437\u0430 \u043A\u043E\u0438\u0442\u043E \u0440\u0430\u0437\u043A\u0430\u0437\u0432\u0430.';
            en: 'Memberships it tells of.';
          };
          label: {
            bg: '\u0427\u043B\u0435\u043D\u0441\u0442\u0432\u0430';
            en: 'Memberships';
          };
        };
      }>;
    municipality: Schema.Attribute.Relation<'manyToOne', 'api::municipality.municipality'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041E\u0431\u0449\u0438\u043D\u0430\u0442\u0430, \u043D\u0430 \u0447\u0438\u0439\u0442\u043E \u0441\u0430\u0439\u0442 \u0441\u0435 \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0437\u0430\u043F\u0438\u0441\u044A\u0442.';
            en: 'The municipality on whose site the entry is shown.';
          };
          label: {
            bg: '\u041E\u0431\u0449\u0438\u043D\u0430';
            en: 'Municipality';
          };
          role: 'owner';
        };
      }>;
    partners: Schema.Attribute.Relation<'manyToMany', 'api::partner.partner'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0438\u0442\u0435.';
            en: 'The partners.';
          };
          label: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0438';
            en: 'Partners';
          };
        };
      }>;
    projects: Schema.Attribute.Relation<'manyToMany', 'api::project.project'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041F\u0440\u043E\u0435\u043A\u0442\u0438, \u0437\u0430 \u043A\u043E\u0438\u0442\u043E \u0440\u0430\u0437\u043A\u0430\u0437\u0432\u0430.';
            en: 'Projects it tells of.';
          };
          label: {
            bg: '\u041F\u0440\u043E\u0435\u043A\u0442\u0438';
            en: 'Projects';
          };
        };
      }>;
    publishAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u0441\u0430\u043C\u043E. \u041F\u0440\u043E\u0432\u0435\u0440\u044F\u0432\u0430 \u0441\u0435 \u043A\u0430\u0442\u043E \u043F\u0440\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435 \u043D\u0430 \u0440\u044A\u043A\u0430.';
            en: 'When to publish it by itself. It is checked as when published by hand.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u043D\u0430';
            en: 'Publish at';
          };
          role: 'schedule';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    publishedOn: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430, \u043A\u043E\u044F\u0442\u043E \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F\u0442 \u0432\u0438\u0436\u0434\u0430.';
            en: 'The editorial date, as the reader sees it.';
          };
          label: {
            bg: '\u0414\u0430\u0442\u0430 \u043D\u0430 \u043D\u043E\u0432\u0438\u043D\u0430\u0442\u0430';
            en: 'Date of the article';
          };
        };
      }>;
    readyForReview: Schema.Attribute.Boolean &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0413\u043B\u0430\u0432\u043D\u0438\u044F\u0442 \u0440\u0435\u0434\u0430\u043A\u0442\u043E\u0440 \u0432\u0438\u0436\u0434\u0430 \u0433\u043E\u0442\u043E\u0432\u0430\u0442\u0430 \u0447\u0435\u0440\u043D\u043E\u0432\u0430 \u043D\u0430 \u043D\u0430\u0447\u0430\u043B\u043D\u0430\u0442\u0430 \u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430.';
            en: 'Tick it when the draft is ready: the head editor sees it on the home page.';
          };
          label: {
            bg: '\u0413\u043E\u0442\u043E\u0432\u043E \u0437\u0430 \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430';
            en: 'Ready for review';
          };
          role: 'review';
        };
      }>;
    remarks: Schema.Attribute.Component<'shared.remark', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0421\u044A\u043C\u043D\u0435\u043D\u0438\u044F \u0438 \u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0438\u044F \u0432 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438\u0442\u0435, \u043A\u043E\u0438\u0442\u043E \u0441\u0430\u0439\u0442\u044A\u0442 \u043C\u043E\u0436\u0435 \u0434\u0430 \u043F\u043E\u043A\u0430\u0436\u0435.';
            en: 'Doubts and contradictions in the sources, which sites may show.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438 \u0437\u0430 \u0441\u044A\u043C\u043D\u0435\u043D\u0438\u044F';
            en: 'Remarks on doubts';
          };
        };
      }>;
    reviewBy: Schema.Attribute.Date &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u0430\u043B\u0438 \u043E\u0449\u0435 \u0435 \u0432\u044F\u0440\u043D\u043E.';
            en: 'By when somebody should see whether it is still true.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u043E';
            en: 'Review by';
          };
          role: 'review';
        };
      }>;
    searchKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0442\u044A\u0440\u0441\u0438: \u0431\u0435\u0437 \u0433\u043B\u0430\u0432\u043D\u0438 \u0431\u0443\u043A\u0432\u0438 \u0438 \u0437\u043D\u0430\u0446\u0438 \u043D\u0430\u0434 \u0431\u0443\u043A\u0432\u0438\u0442\u0435; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The name as it is searched: without capitals and diacritics; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u0442\u044A\u0440\u0441\u0435\u043D\u0435';
            en: 'Key for searching';
          };
          searchKeyOf: 'title';
        };
      }>;
    slug: Schema.Attribute.UID<'title'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E \u0432 \u0430\u0434\u0440\u0435\u0441\u0430 \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u0410\u043A\u043E \u043E\u0441\u0442\u0430\u043D\u0435 \u043F\u0440\u0430\u0437\u043D\u043E, \u0441\u0435 \u043F\u0440\u0430\u0432\u0438 \u043E\u0442 \u0437\u0430\u0433\u043B\u0430\u0432\u0438\u0435\u0442\u043E \u043F\u043E \u0417\u0430\u043A\u043E\u043D\u0430 \u0437\u0430 \u0442\u0440\u0430\u043D\u0441\u043B\u0438\u0442\u0435\u0440\u0430\u0446\u0438\u044F\u0442\u0430.';
            en: 'The name in the page\u2019s address. Made from the title by the Bulgarian Transliteration Act when left empty.';
          };
          label: {
            bg: '\u0418\u043C\u0435 \u0432 \u0430\u0434\u0440\u0435\u0441\u0430';
            en: 'Name in the address';
          };
          role: 'slug';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    sortKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041A\u043B\u044E\u0447\u044A\u0442, \u043F\u043E \u043A\u043E\u0439\u0442\u043E \u0437\u0430\u043F\u0438\u0441\u0438\u0442\u0435 \u0441\u0435 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u0442 \u043F\u043E \u0430\u0437\u0431\u0443\u0447\u0435\u043D \u0440\u0435\u0434 \u043D\u0430 \u0435\u0437\u0438\u043A\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C.';
            en: 'The key that puts entries in the alphabetical order of the language; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u043D\u0435';
            en: 'Key for sorting';
          };
          sortKeyOf: 'title';
        };
      }>;
    sources: Schema.Attribute.Component<'shared.source', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u043A\u044A\u0434\u0435 \u0441\u0430 \u0444\u0430\u043A\u0442\u0438\u0442\u0435.';
            en: 'Where the facts come from.';
          };
          label: {
            bg: '\u0418\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438';
            en: 'Sources';
          };
        };
      }>;
    textLanguage: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0415\u0437\u0438\u043A\u044A\u0442, \u043D\u0430 \u043A\u043E\u0439\u0442\u043E \u0432 \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442 \u0435 \u0442\u0435\u043A\u0441\u0442\u044A\u0442 (BCP 47); \u0437\u0430 \u0430\u0442\u0440\u0438\u0431\u0443\u0442\u0430 lang \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430.';
            en: 'The language the text is really in (BCP 47); for the page\u2019s lang attribute.';
          };
          label: {
            bg: '\u0415\u0437\u0438\u043A \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430';
            en: 'Language of the text';
          };
          role: 'text-state';
          value: 'language';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    themes: Schema.Attribute.Relation<'manyToMany', 'api::theme.theme'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041E\u0431\u043B\u0430\u0441\u0442\u0438 \u043D\u0430 \u0441\u044A\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u043E.';
            en: 'Areas of cooperation.';
          };
          label: {
            bg: '\u041E\u0431\u043B\u0430\u0441\u0442\u0438 \u043D\u0430 \u0441\u044A\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u043E';
            en: 'Areas of cooperation';
          };
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435 \u043D\u0430 \u043D\u043E\u0432\u0438\u043D\u0430\u0442\u0430.';
            en: 'Title of the article.';
          };
          label: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435';
            en: 'Title';
          };
          role: 'title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    translation: Schema.Attribute.Enumeration<['source', 'fallback', 'in-progress', 'done', 'outdated']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u044A\u0434\u0435 \u0435 \u043F\u0440\u0435\u0432\u043E\u0434\u044A\u0442 \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430 \u043D\u0430 \u0442\u043E\u0437\u0438 \u0435\u0437\u0438\u043A.';
            en: 'How far the text of this language is translated.';
          };
          label: {
            bg: '\u041F\u0440\u0435\u0432\u043E\u0434';
            en: 'Translation';
          };
          role: 'text-state';
          values: {
            done: {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Translated';
            };
            fallback: {
              bg: '\u041D\u0435\u043F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Not translated';
            };
            'in-progress': {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0436\u0434\u0430 \u0441\u0435';
              en: 'Being translated';
            };
            outdated: {
              bg: '\u041E\u0441\u0442\u0430\u0440\u044F\u043B \u043F\u0440\u0435\u0432\u043E\u0434';
              en: 'Outdated translation';
            };
            source: {
              bg: '\u041E\u0440\u0438\u0433\u0438\u043D\u0430\u043B';
              en: 'Original';
            };
          };
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    visits: Schema.Attribute.Relation<'manyToMany', 'api::visit.visit'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u044F, \u0437\u0430 \u043A\u043E\u0438\u0442\u043E \u0440\u0430\u0437\u043A\u0430\u0437\u0432\u0430.';
            en: 'Visits it tells of.';
          };
          label: {
            bg: '\u041F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u044F';
            en: 'Visits';
          };
        };
      }>;
    withdrawAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u0441\u0430\u043C\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430.';
            en: 'When to withdraw it from the site by itself.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u043D\u0430';
            en: 'Withdraw at';
          };
          role: 'schedule';
        };
      }>;
    withdrawnBecause: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0449\u043E \u0435 \u0441\u0432\u0430\u043B\u0435\u043D\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0432\u0441\u0435\u043A\u0438, \u043A\u043E\u0439\u0442\u043E \u043F\u043E\u0442\u044A\u0440\u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u041F\u043E\u043F\u044A\u043B\u043D\u0435\u0442\u0435 \u0433\u043E, \u043F\u0440\u0435\u0434\u0438 \u0434\u0430 \u0441\u0432\u0430\u043B\u0438\u0442\u0435 \u0437\u0430\u043F\u0438\u0441\u0430.';
            en: 'Why it was withdrawn from the site; told to whoever asks for the page. Fill it in before withdrawing.';
          };
          label: {
            bg: '\u041F\u0440\u0438\u0447\u0438\u043D\u0430 \u0437\u0430 \u0441\u0432\u0430\u043B\u044F\u043D\u0435';
            en: 'Reason for withdrawal';
          };
          role: 'note';
        };
      }>;
  };
}

export interface ApiPartnerPartner extends Struct.CollectionTypeSchema {
  collectionName: 'partners';
  info: {
    description: 'A body the municipality cooperates with: a town, a union of municipalities, a school, a cultural centre.';
    displayName: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440';
    pluralName: 'partners';
    singularName: 'partner';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    i18n: {
      localized: true;
    };
  };
  attributes: {
    agreements: Schema.Attribute.Relation<'manyToMany', 'api::agreement.agreement'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          computed: true;
          description: {
            bg: '\u0421\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u044F\u0442\u0430 \u0441 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0430. \u041F\u043E\u043A\u0430\u0437\u0432\u0430\u0442 \u0441\u0435 \u0442\u0443\u043A \u0441\u0430\u043C\u0438: \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u044A\u0442 \u0441\u0435 \u0438\u0437\u0431\u0438\u0440\u0430 \u0432 \u0441\u0430\u043C\u043E\u0442\u043E \u0441\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u0435.';
            en: 'The agreements with the partner. They show here by themselves: the partner is chosen in the agreement.';
          };
          label: {
            bg: '\u0421\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u044F';
            en: 'Agreements';
          };
        };
      }>;
    changeHistory: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438\u0442\u0435 \u0437\u0430 \u043F\u0440\u043E\u043C\u0435\u043D\u0438 \u043E\u0442 \u0432\u0441\u0438\u0447\u043A\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0438\u044F, \u043D\u0430\u0439-\u043D\u043E\u0432\u0430\u0442\u0430 \u043F\u044A\u0440\u0432\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The change notes of all publications, the newest first; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0440\u0435\u0434\u0438\u0448\u043D\u0438 \u0431\u0435\u043B\u0435\u0436\u043A\u0438';
            en: 'Earlier notes';
          };
          role: 'note';
        };
      }>;
    changeNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0441\u0435 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0438\u043B\u043E, \u0441 \u0435\u0434\u043D\u043E \u0438\u0437\u0440\u0435\u0447\u0435\u043D\u0438\u0435; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0441\u0430\u0439\u0442\u0430 \u0441 \u0434\u0430\u0442\u0430\u0442\u0430 \u043D\u0430 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435\u0442\u043E. \u041D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 \u201E\u0414\u043E\u043F\u044A\u043B\u043D\u0435\u043D \u0435 \u0441\u043F\u0438\u0441\u044A\u043A\u044A\u0442 \u043D\u0430 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438\u0442\u0435\u201C.';
            en: 'What has changed, in a sentence; shown on the site with the date of publication.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0430 \u0437\u0430 \u043F\u0440\u043E\u043C\u044F\u043D\u0430\u0442\u0430';
            en: 'Note on the change';
          };
          role: 'note';
        };
      }>;
    coatOfArms: Schema.Attribute.Component<'media.picture', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0413\u0435\u0440\u0431 \u043D\u0430 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0430.';
            en: 'The partner\u2019s coat of arms.';
          };
          label: {
            bg: '\u0413\u0435\u0440\u0431';
            en: 'Coat of arms';
          };
        };
      }>;
    confirmations: Schema.Attribute.Component<'shared.confirmation', true> &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0435 \u0438\u0437\u0433\u043B\u0435\u0436\u0434\u0430 \u0433\u0440\u0435\u0448\u043A\u0430, \u0430 \u0435 \u0432\u044F\u0440\u043D\u043E: \u0437\u0430 \u043D\u0435\u0433\u043E \u0432\u0438 \u043F\u0438\u0442\u0430\u0442 \u0432\u0435\u0434\u043D\u044A\u0436, \u0434\u043E\u043A\u0430\u0442\u043E \u0434\u0430\u043D\u043D\u0438\u0442\u0435 \u043D\u0435 \u0441\u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u044F\u0442. \u0427\u0438\u0442\u0430\u0442\u0435\u043B\u0438\u0442\u0435 \u043D\u0435 \u0433\u043E \u0432\u0438\u0436\u0434\u0430\u0442.';
            en: 'What looks like a mistake and is true: it is asked once, until the facts change. Readers do not see it.';
          };
          label: {
            bg: '\u041F\u043E\u0442\u0432\u044A\u0440\u0436\u0434\u0435\u043D\u0438\u044F';
            en: 'Confirmations';
          };
        };
      }>;
    country: Schema.Attribute.Enumeration<
      [
        'AD',
        'AE',
        'AF',
        'AG',
        'AI',
        'AL',
        'AM',
        'AO',
        'AQ',
        'AR',
        'AS',
        'AT',
        'AU',
        'AW',
        'AX',
        'AZ',
        'BA',
        'BB',
        'BD',
        'BE',
        'BF',
        'BG',
        'BH',
        'BI',
        'BJ',
        'BL',
        'BM',
        'BN',
        'BO',
        'BQ',
        'BR',
        'BS',
        'BT',
        'BV',
        'BW',
        'BY',
        'BZ',
        'CA',
        'CC',
        'CD',
        'CF',
        'CG',
        'CH',
        'CI',
        'CK',
        'CL',
        'CM',
        'CN',
        'CO',
        'CR',
        'CU',
        'CV',
        'CW',
        'CX',
        'CY',
        'CZ',
        'DE',
        'DJ',
        'DK',
        'DM',
        'DO',
        'DZ',
        'EC',
        'EE',
        'EG',
        'EH',
        'ER',
        'ES',
        'ET',
        'FI',
        'FJ',
        'FK',
        'FM',
        'FO',
        'FR',
        'GA',
        'GB',
        'GD',
        'GE',
        'GF',
        'GG',
        'GH',
        'GI',
        'GL',
        'GM',
        'GN',
        'GP',
        'GQ',
        'GR',
        'GS',
        'GT',
        'GU',
        'GW',
        'GY',
        'HK',
        'HM',
        'HN',
        'HR',
        'HT',
        'HU',
        'ID',
        'IE',
        'IL',
        'IM',
        'IN',
        'IO',
        'IQ',
        'IR',
        'IS',
        'IT',
        'JE',
        'JM',
        'JO',
        'JP',
        'KE',
        'KG',
        'KH',
        'KI',
        'KM',
        'KN',
        'KP',
        'KR',
        'KW',
        'KY',
        'KZ',
        'LA',
        'LB',
        'LC',
        'LI',
        'LK',
        'LR',
        'LS',
        'LT',
        'LU',
        'LV',
        'LY',
        'MA',
        'MC',
        'MD',
        'ME',
        'MF',
        'MG',
        'MH',
        'MK',
        'ML',
        'MM',
        'MN',
        'MO',
        'MP',
        'MQ',
        'MR',
        'MS',
        'MT',
        'MU',
        'MV',
        'MW',
        'MX',
        'MY',
        'MZ',
        'NA',
        'NC',
        'NE',
        'NF',
        'NG',
        'NI',
        'NL',
        'NO',
        'NP',
        'NR',
        'NU',
        'NZ',
        'OM',
        'PA',
        'PE',
        'PF',
        'PG',
        'PH',
        'PK',
        'PL',
        'PM',
        'PN',
        'PR',
        'PS',
        'PT',
        'PW',
        'PY',
        'QA',
        'RE',
        'RO',
        'RS',
        'RU',
        'RW',
        'SA',
        'SB',
        'SC',
        'SD',
        'SE',
        'SG',
        'SH',
        'SI',
        'SJ',
        'SK',
        'SL',
        'SM',
        'SN',
        'SO',
        'SR',
        'SS',
        'ST',
        'SV',
        'SX',
        'SY',
        'SZ',
        'TC',
        'TD',
        'TF',
        'TG',
        'TH',
        'TJ',
        'TK',
        'TL',
        'TM',
        'TN',
        'TO',
        'TR',
        'TT',
        'TV',
        'TW',
        'TZ',
        'UA',
        'UG',
        'UM',
        'US',
        'UY',
        'UZ',
        'VA',
        'VC',
        'VE',
        'VG',
        'VI',
        'VN',
        'VU',
        'WF',
        'WS',
        'XK',
        'YE',
        'YT',
        'ZA',
        'ZM',
        'ZW',
      ]
    > &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043D\u0435\u0448\u043D\u0430\u0442\u0430 \u0434\u044A\u0440\u0436\u0430\u0432\u0430, \u0438\u0437\u0431\u0440\u0430\u043D\u0430 \u043E\u0442 \u0441\u043F\u0438\u0441\u044A\u043A\u0430.';
            en: 'The present country, chosen from the list.';
          };
          label: {
            bg: '\u0414\u044A\u0440\u0436\u0430\u0432\u0430';
            en: 'Country';
          };
          value: 'country';
        };
      }>;
    countryAsStated: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E \u043D\u0430 \u0434\u044A\u0440\u0436\u0430\u0432\u0430\u0442\u0430 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0433\u043E \u0434\u0430\u0432\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u044A\u0442, \u0430\u043A\u043E \u0435 \u0434\u0440\u0443\u0433\u043E: \u201E\u0421\u044A\u0440\u0431\u0438\u044F \u0438 \u0427\u0435\u0440\u043D\u0430 \u0433\u043E\u0440\u0430\u201C.';
            en: 'The country as the source names it, where that differs: "Serbia and Montenegro".';
          };
          label: {
            bg: '\u0414\u044A\u0440\u0436\u0430\u0432\u0430 \u0441\u043F\u043E\u0440\u0435\u0434 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430';
            en: 'Country as stated';
          };
          value: 'wording';
        };
      }>;
    countryName: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u043D\u0435\u0448\u043D\u043E\u0442\u043E \u0438\u043C\u0435 \u043D\u0430 \u0434\u044A\u0440\u0436\u0430\u0432\u0430\u0442\u0430 \u043D\u0430 \u0435\u0437\u0438\u043A\u0430 \u043D\u0430 \u0437\u0430\u043F\u0438\u0441\u0430; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: "The country's present name in the entry's language; computed.";
          };
          hidden: true;
          label: {
            bg: '\u0418\u043C\u0435 \u043D\u0430 \u0434\u044A\u0440\u0436\u0430\u0432\u0430\u0442\u0430';
            en: 'Name of the country';
          };
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.Blocks &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0420\u0430\u0437\u043A\u0430\u0437 \u0437\u0430 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0441\u0442\u0432\u043E\u0442\u043E.';
            en: 'An account of the partnership.';
          };
          label: {
            bg: '\u0420\u0430\u0437\u043A\u0430\u0437 \u0437\u0430 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0441\u0442\u0432\u043E\u0442\u043E';
            en: 'Account of the partnership';
          };
        };
      }>;
    differentFrom: Schema.Attribute.Relation<'manyToMany', 'api::partner.partner'> &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0438, \u043A\u043E\u0438\u0442\u043E \u0438\u0437\u0433\u043B\u0435\u0436\u0434\u0430\u0442 \u043A\u0430\u0442\u043E \u0442\u043E\u0437\u0438, \u043D\u043E \u0441\u0430 \u0434\u0440\u0443\u0433\u0438.';
            en: 'Partners that look like this one and are others.';
          };
          label: {
            bg: '\u0420\u0430\u0437\u043B\u0438\u0447\u0435\u043D \u043E\u0442';
            en: 'Different from';
          };
        };
      }>;
    documents: Schema.Attribute.Component<'media.document', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0438 \u043F\u043E \u0442\u0435\u043C\u0430\u0442\u0430.';
            en: 'Documents that belong here.';
          };
          label: {
            bg: '\u0414\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0438';
            en: 'Documents';
          };
        };
      }>;
    gallery: Schema.Attribute.Component<'media.picture', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0421\u043D\u0438\u043C\u043A\u0438.';
            en: 'Pictures.';
          };
          label: {
            bg: '\u0421\u043D\u0438\u043C\u043A\u0438';
            en: 'Pictures';
          };
        };
      }>;
    homeMunicipality: Schema.Attribute.Relation<'manyToOne', 'api::municipality.municipality'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u0410\u043A\u043E \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u044A\u0442 \u0441\u0430\u043C \u0435 \u043E\u0431\u0449\u0438\u043D\u0430 \u0442\u0443\u043A: \u0438\u0437\u0431\u0435\u0440\u0435\u0442\u0435 \u044F.';
            en: 'The municipality that the partner is, if it is one of this installation.';
          };
          label: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u044A\u0442 \u0435 \u043E\u0431\u0449\u0438\u043D\u0430 \u0442\u0443\u043A';
            en: 'The partner is a municipality here';
          };
        };
      }>;
    kind: Schema.Attribute.Enumeration<
      [
        'municipality',
        'town',
        'village',
        'district',
        'region',
        'union-of-municipalities',
        'school',
        'educational-institution',
        'cultural-institution',
        'ngo',
        'company',
        'diplomatic-mission',
        'other',
      ]
    > &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u044A\u0432 \u0435 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u044A\u0442.';
            en: 'What the partner is.';
          };
          label: {
            bg: '\u0412\u0438\u0434 \u043D\u0430 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0430';
            en: 'Kind of partner';
          };
          values: {
            company: {
              bg: '\u0424\u0438\u0440\u043C\u0430';
              en: 'Company';
            };
            'cultural-institution': {
              bg: '\u041A\u0443\u043B\u0442\u0443\u0440\u0435\u043D \u0438\u043D\u0441\u0442\u0438\u0442\u0443\u0442';
              en: 'Cultural institution';
            };
            'diplomatic-mission': {
              bg: '\u0414\u0438\u043F\u043B\u043E\u043C\u0430\u0442\u0438\u0447\u0435\u0441\u043A\u043E \u043F\u0440\u0435\u0434\u0441\u0442\u0430\u0432\u0438\u0442\u0435\u043B\u0441\u0442\u0432\u043E';
              en: 'Diplomatic mission';
            };
            district: {
              bg: '\u0420\u0430\u0439\u043E\u043D';
              en: 'District';
            };
            'educational-institution': {
              bg: '\u041E\u0431\u0440\u0430\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u043D\u0430 \u0438\u043D\u0441\u0442\u0438\u0442\u0443\u0446\u0438\u044F';
              en: 'Educational institution';
            };
            municipality: {
              bg: '\u041E\u0431\u0449\u0438\u043D\u0430';
              en: 'Municipality';
            };
            ngo: {
              bg: '\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u0442\u0435\u043B\u0441\u0442\u0432\u0435\u043D\u0430 \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F';
              en: 'Non-governmental organisation';
            };
            other: {
              bg: '\u0414\u0440\u0443\u0433';
              en: 'Other';
            };
            region: {
              bg: '\u041E\u0431\u043B\u0430\u0441\u0442';
              en: 'Region';
            };
            school: {
              bg: '\u0423\u0447\u0438\u043B\u0438\u0449\u0435';
              en: 'School';
            };
            town: {
              bg: '\u0413\u0440\u0430\u0434';
              en: 'Town';
            };
            'union-of-municipalities': {
              bg: '\u0421\u044A\u044E\u0437 \u043D\u0430 \u043E\u0431\u0449\u0438\u043D\u0438';
              en: 'Union of municipalities';
            };
            village: {
              bg: '\u0421\u0435\u043B\u043E';
              en: 'Village';
            };
          };
        };
      }>;
    locale: Schema.Attribute.String;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::partner.partner'>;
    location: Schema.Attribute.Component<'shared.location', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041C\u044F\u0441\u0442\u043E\u0442\u043E \u043D\u0430 \u043A\u0430\u0440\u0442\u0430\u0442\u0430.';
            en: 'The place on the map.';
          };
          label: {
            bg: '\u041C\u044F\u0441\u0442\u043E \u043D\u0430 \u043A\u0430\u0440\u0442\u0430\u0442\u0430';
            en: 'Place on the map';
          };
        };
      }>;
    milestones: Schema.Attribute.Component<'partner.milestone', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0412\u0430\u0436\u043D\u0438 \u0441\u0442\u044A\u043F\u043A\u0438 \u0432 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0441\u0442\u0432\u043E\u0442\u043E, \u043A\u043E\u0438\u0442\u043E \u043D\u0435 \u0441\u0430 \u043F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u0435 \u0438\u043B\u0438 \u0441\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u0435.';
            en: 'Steps of the partnership that are neither a visit nor an agreement.';
          };
          label: {
            bg: '\u0412\u0430\u0436\u043D\u0438 \u0441\u044A\u0431\u0438\u0442\u0438\u044F';
            en: 'Milestones';
          };
        };
      }>;
    municipality: Schema.Attribute.Relation<'manyToOne', 'api::municipality.municipality'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041E\u0431\u0449\u0438\u043D\u0430\u0442\u0430, \u043D\u0430 \u0447\u0438\u0439\u0442\u043E \u0441\u0430\u0439\u0442 \u0441\u0435 \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0437\u0430\u043F\u0438\u0441\u044A\u0442.';
            en: 'The municipality on whose site the entry is shown.';
          };
          label: {
            bg: '\u041E\u0431\u0449\u0438\u043D\u0430';
            en: 'Municipality';
          };
          role: 'owner';
        };
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435 \u043D\u0430 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u043D\u0430 \u0441\u0430\u0439\u0442\u0430.';
            en: 'Name of the partner as the site shows it.';
          };
          label: {
            bg: '\u0418\u043C\u0435';
            en: 'Name';
          };
          role: 'title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    nativeName: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E \u043D\u0430 \u0435\u0437\u0438\u043A\u0430 \u043D\u0430 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0430.';
            en: 'The name in the partner\u2019s own language.';
          };
          label: {
            bg: '\u0418\u043C\u0435 \u043D\u0430 \u0435\u0437\u0438\u043A\u0430 \u043D\u0430 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0430';
            en: 'Name in the partner\u2019s language';
          };
        };
      }>;
    nativeSearchKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0442\u044A\u0440\u0441\u0438: \u0431\u0435\u0437 \u0433\u043B\u0430\u0432\u043D\u0438 \u0431\u0443\u043A\u0432\u0438 \u0438 \u0437\u043D\u0430\u0446\u0438 \u043D\u0430\u0434 \u0431\u0443\u043A\u0432\u0438\u0442\u0435; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The name as it is searched: without capitals and diacritics; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u0442\u044A\u0440\u0441\u0435\u043D\u0435 \u043F\u043E \u0438\u043C\u0435\u0442\u043E \u043D\u0430 \u0435\u0437\u0438\u043A\u0430 \u043C\u0443';
            en: 'Key for searching the native name';
          };
          searchKeyOf: 'nativeName';
        };
      }>;
    nextChangeOn: Schema.Attribute.Date &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u0435\u043D\u044F\u0442, \u043E\u0442 \u043A\u043E\u0439\u0442\u043E \u0441\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435\u0442\u043E \u0432\u0435\u0447\u0435 \u0435 \u0434\u0440\u0443\u0433\u043E; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The day from which the status is another; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0421\u043B\u0435\u0434\u0432\u0430\u0449\u0430 \u043F\u0440\u043E\u043C\u044F\u043D\u0430 \u043D\u0430 \u0441\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435\u0442\u043E';
            en: 'Next change of the status';
          };
        };
      }>;
    otherNames: Schema.Attribute.Component<'partner.other-name', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0440\u0443\u0433\u0438 \u0438\u043C\u0435\u043D\u0430.';
            en: 'Other names.';
          };
          label: {
            bg: '\u0414\u0440\u0443\u0433\u0438 \u0438\u043C\u0435\u043D\u0430';
            en: 'Other names';
          };
        };
      }>;
    otherSearchKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u0440\u0443\u0433\u0438\u0442\u0435 \u0438\u043C\u0435\u043D\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0442\u044A\u0440\u0441\u044F\u0442: \u0431\u0435\u0437 \u0433\u043B\u0430\u0432\u043D\u0438 \u0431\u0443\u043A\u0432\u0438 \u0438 \u0437\u043D\u0430\u0446\u0438 \u043D\u0430\u0434 \u0431\u0443\u043A\u0432\u0438\u0442\u0435; \u043F\u0430\u0437\u044F\u0442 \u0441\u0435 \u0441\u0430\u043C\u0438.';
            en: 'The other names as they are searched: without capitals and diacritics; kept by themselves.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u0442\u044A\u0440\u0441\u0435\u043D\u0435 \u043F\u043E \u0434\u0440\u0443\u0433\u0438\u0442\u0435 \u0438\u043C\u0435\u043D\u0430';
            en: 'Key for searching the other names';
          };
          searchKeyOf: 'otherNames.name';
        };
      }>;
    otherSide: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0417\u0430\u043F\u0438\u0441\u044A\u0442 \u0437\u0430 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0441\u0442\u0432\u043E\u0442\u043E \u043F\u0440\u0438 \u0434\u0440\u0443\u0433\u0430\u0442\u0430 \u043E\u0431\u0449\u0438\u043D\u0430, \u0430\u043A\u043E \u0438 \u0442\u044F \u0435 \u0442\u0443\u043A \u0438 \u0433\u043E \u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043B\u0430. \u0421\u044A\u0441\u0442\u0430\u0432\u044F \u0441\u0435, \u043A\u043E\u0433\u0430\u0442\u043E \u0441\u0435 \u0447\u0435\u0442\u0435.';
            en: 'The entry that the other municipality has of the partnership, if it is one of this installation and has published it. Made up when it is read.';
          };
          hidden: true;
          label: {
            bg: '\u0417\u0430\u043F\u0438\u0441\u044A\u0442 \u043D\u0430 \u0434\u0440\u0443\u0433\u0430\u0442\u0430 \u043E\u0431\u0449\u0438\u043D\u0430';
            en: 'Entry of the other municipality';
          };
          shownOnly: true;
        };
      }>;
    ourSide: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u044F \u0447\u0430\u0441\u0442 \u043E\u0442 \u043D\u0430\u0441 \u0435 \u0441\u0442\u0440\u0430\u043D\u0430\u0442\u0430: \u0440\u0430\u0439\u043E\u043D, \u0441\u0435\u043B\u043E, \u043F\u0440\u0435\u0434\u0448\u0435\u0441\u0442\u0432\u0435\u043D\u0438\u043A. \u041F\u0440\u0430\u0437\u043D\u043E \u0437\u043D\u0430\u0447\u0438 \u0446\u044F\u043B\u0430\u0442\u0430 \u043E\u0431\u0449\u0438\u043D\u0430.';
            en: 'Which part of us the partnership is with: a district, a village, a predecessor. Empty means all of the municipality.';
          };
          label: {
            bg: '\u041A\u043E\u044F \u0447\u0430\u0441\u0442 \u043E\u0442 \u043D\u0430\u0441';
            en: 'Which part of us';
          };
        };
      }>;
    partnershipStatus: Schema.Attribute.Enumeration<
      ['prospective', 'active', 'dormant', 'suspended', 'ended']
    > &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0421\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435\u0442\u043E \u0434\u043D\u0435\u0441; \u0441\u043B\u0435\u0434\u0432\u0430 \u043E\u0442 \u0438\u0441\u0442\u043E\u0440\u0438\u044F\u0442\u0430.';
            en: 'The status today; follows from the history.';
          };
          hidden: true;
          label: {
            bg: '\u0421\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435 \u0434\u043D\u0435\u0441';
            en: 'Status today';
          };
          values: {
            active: {
              bg: '\u0414\u0435\u0439\u0441\u0442\u0432\u0430\u0449\u043E';
              en: 'Active';
            };
            dormant: {
              bg: '\u041F\u0440\u0435\u043A\u044A\u0441\u043D\u0430\u0442\u043E';
              en: 'Dormant';
            };
            ended: {
              bg: '\u041F\u0440\u0438\u043A\u043B\u044E\u0447\u0438\u043B\u043E';
              en: 'Ended';
            };
            prospective: {
              bg: '\u041F\u0440\u0435\u0434\u0441\u0442\u043E\u044F\u0449\u043E';
              en: 'Prospective';
            };
            suspended: {
              bg: '\u0421\u043F\u0440\u044F\u043D\u043E';
              en: 'Suspended';
            };
          };
        };
      }>;
    partnershipStatusText: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0421\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435\u0442\u043E \u0434\u043D\u0435\u0441 \u0441 \u0434\u0443\u043C\u0438; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The status today in words; computed.';
          };
          label: {
            bg: '\u0421\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435 \u0434\u043D\u0435\u0441 \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'Status today \u2013 as readers see it';
          };
        };
      }>;
    partOf: Schema.Attribute.Relation<'manyToOne', 'api::partner.partner'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041F\u043E-\u0433\u043E\u043B\u0435\u043C\u0438\u044F\u0442 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440, \u043E\u0442 \u043A\u043E\u0439\u0442\u043E \u0442\u043E\u0437\u0438 \u0435 \u0447\u0430\u0441\u0442: \u0433\u0440\u0430\u0434\u044A\u0442 \u043D\u0430 \u0440\u0430\u0439\u043E\u043D\u0430.';
            en: 'The partner that this one is a part of: the city of a district.';
          };
          label: {
            bg: '\u0427\u0430\u0441\u0442 \u043E\u0442';
            en: 'Part of';
          };
        };
      }>;
    population: Schema.Attribute.Component<'shared.figure', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0411\u0440\u043E\u0439 \u0436\u0438\u0442\u0435\u043B\u0438.';
            en: 'Number of inhabitants.';
          };
          label: {
            bg: '\u0411\u0440\u043E\u0439 \u0436\u0438\u0442\u0435\u043B\u0438';
            en: 'Number of inhabitants';
          };
        };
      }>;
    projects: Schema.Attribute.Relation<'manyToMany', 'api::project.project'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u0440\u043E\u0435\u043A\u0442\u0438\u0442\u0435 \u0441 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0430. \u041F\u043E\u043A\u0430\u0437\u0432\u0430\u0442 \u0441\u0435 \u0442\u0443\u043A \u0441\u0430\u043C\u0438: \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u044A\u0442 \u0441\u0435 \u0438\u0437\u0431\u0438\u0440\u0430 \u0432 \u0441\u0430\u043C\u0438\u044F \u043F\u0440\u043E\u0435\u043A\u0442.';
            en: 'The projects with the partner. They show here by themselves: the partner is chosen in the project.';
          };
          label: {
            bg: '\u041F\u0440\u043E\u0435\u043A\u0442\u0438';
            en: 'Projects';
          };
        };
      }>;
    publishAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u0441\u0430\u043C\u043E. \u041F\u0440\u043E\u0432\u0435\u0440\u044F\u0432\u0430 \u0441\u0435 \u043A\u0430\u0442\u043E \u043F\u0440\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435 \u043D\u0430 \u0440\u044A\u043A\u0430.';
            en: 'When to publish it by itself. It is checked as when published by hand.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u043D\u0430';
            en: 'Publish at';
          };
          role: 'schedule';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    readyForReview: Schema.Attribute.Boolean &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0413\u043B\u0430\u0432\u043D\u0438\u044F\u0442 \u0440\u0435\u0434\u0430\u043A\u0442\u043E\u0440 \u0432\u0438\u0436\u0434\u0430 \u0433\u043E\u0442\u043E\u0432\u0430\u0442\u0430 \u0447\u0435\u0440\u043D\u043E\u0432\u0430 \u043D\u0430 \u043D\u0430\u0447\u0430\u043B\u043D\u0430\u0442\u0430 \u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430.';
            en: 'Tick it when the draft is ready: the head editor sees it on the home page.';
          };
          label: {
            bg: '\u0413\u043E\u0442\u043E\u0432\u043E \u0437\u0430 \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430';
            en: 'Ready for review';
          };
          role: 'review';
        };
      }>;
    remarks: Schema.Attribute.Component<'shared.remark', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0421\u044A\u043C\u043D\u0435\u043D\u0438\u044F \u0438 \u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0438\u044F \u0432 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438\u0442\u0435, \u043A\u043E\u0438\u0442\u043E \u0441\u0430\u0439\u0442\u044A\u0442 \u043C\u043E\u0436\u0435 \u0434\u0430 \u043F\u043E\u043A\u0430\u0436\u0435.';
            en: 'Doubts and contradictions in the sources, which sites may show.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438 \u0437\u0430 \u0441\u044A\u043C\u043D\u0435\u043D\u0438\u044F';
            en: 'Remarks on doubts';
          };
        };
      }>;
    reviewBy: Schema.Attribute.Date &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u0430\u043B\u0438 \u043E\u0449\u0435 \u0435 \u0432\u044F\u0440\u043D\u043E.';
            en: 'By when somebody should see whether it is still true.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u043E';
            en: 'Review by';
          };
          role: 'review';
        };
      }>;
    searchKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0442\u044A\u0440\u0441\u0438: \u0431\u0435\u0437 \u0433\u043B\u0430\u0432\u043D\u0438 \u0431\u0443\u043A\u0432\u0438 \u0438 \u0437\u043D\u0430\u0446\u0438 \u043D\u0430\u0434 \u0431\u0443\u043A\u0432\u0438\u0442\u0435; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The name as it is searched: without capitals and diacritics; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u0442\u044A\u0440\u0441\u0435\u043D\u0435';
            en: 'Key for searching';
          };
          searchKeyOf: 'name';
        };
      }>;
    since: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u043A\u043E\u0433\u0430 \u0435 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0441\u0442\u0432\u043E\u0442\u043E. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'Since when the partnership exists. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
          };
          label: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440 \u043E\u0442';
            en: 'Partner since';
          };
          placeholder: {
            bg: '18.10.2024, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024 \u0438\u043B\u0438 2024';
            en: '18 October 2024, October 2024 or 2024';
          };
          value: 'edtf-point';
        };
      }>;
    sinceFrom: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u044A\u0440\u0432\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The first possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440 \u043E\u0442 \u2013 \u043D\u0430\u0439-\u0440\u0430\u043D\u043E';
            en: 'Partner since \u2013 earliest';
          };
        };
      }>;
    sinceText: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430, \u0438\u0437\u043F\u0438\u0441\u0430\u043D\u0430 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The date written out for the reader; computed.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440 \u043E\u0442 \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'Partner since \u2013 as readers see it';
          };
        };
      }>;
    sinceTo: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The last possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440 \u043E\u0442 \u2013 \u043D\u0430\u0439-\u043A\u044A\u0441\u043D\u043E';
            en: 'Partner since \u2013 latest';
          };
        };
      }>;
    sinceWording: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430, \u0430\u043A\u043E \u043A\u0430\u0437\u0432\u0430\u0442 \u043F\u043E\u0432\u0435\u0447\u0435 \u043E\u0442 \u0441\u0430\u043C\u0430\u0442\u0430 \u0434\u0430\u0442\u0430.';
            en: "The date in the source's own words, where they say more than the date.";
          };
          label: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440 \u043E\u0442 \u2013 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430';
            en: 'Partner since \u2013 as the source says';
          };
          value: 'wording';
        };
      }>;
    slug: Schema.Attribute.UID<'name'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E \u0432 \u0430\u0434\u0440\u0435\u0441\u0430 \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u0410\u043A\u043E \u043E\u0441\u0442\u0430\u043D\u0435 \u043F\u0440\u0430\u0437\u043D\u043E, \u0441\u0435 \u043F\u0440\u0430\u0432\u0438 \u043E\u0442 \u0437\u0430\u0433\u043B\u0430\u0432\u0438\u0435\u0442\u043E \u043F\u043E \u0417\u0430\u043A\u043E\u043D\u0430 \u0437\u0430 \u0442\u0440\u0430\u043D\u0441\u043B\u0438\u0442\u0435\u0440\u0430\u0446\u0438\u044F\u0442\u0430.';
            en: 'The name in the page\u2019s address. Made from the title by the Bulgarian Transliteration Act when left empty.';
          };
          label: {
            bg: '\u0418\u043C\u0435 \u0432 \u0430\u0434\u0440\u0435\u0441\u0430';
            en: 'Name in the address';
          };
          role: 'slug';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    sortKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041A\u043B\u044E\u0447\u044A\u0442, \u043F\u043E \u043A\u043E\u0439\u0442\u043E \u0437\u0430\u043F\u0438\u0441\u0438\u0442\u0435 \u0441\u0435 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u0442 \u043F\u043E \u0430\u0437\u0431\u0443\u0447\u0435\u043D \u0440\u0435\u0434 \u043D\u0430 \u0435\u0437\u0438\u043A\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C.';
            en: 'The key that puts entries in the alphabetical order of the language; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u043D\u0435';
            en: 'Key for sorting';
          };
          sortKeyOf: 'name';
        };
      }>;
    sources: Schema.Attribute.Component<'shared.source', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u043A\u044A\u0434\u0435 \u0441\u0430 \u0444\u0430\u043A\u0442\u0438\u0442\u0435.';
            en: 'Where the facts come from.';
          };
          label: {
            bg: '\u0418\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438';
            en: 'Sources';
          };
        };
      }>;
    statusHistory: Schema.Attribute.Component<'partner.status-change', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0418\u0441\u0442\u043E\u0440\u0438\u044F \u043D\u0430 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0441\u0442\u0432\u043E\u0442\u043E.';
            en: 'History of the partnership.';
          };
          label: {
            bg: '\u0418\u0441\u0442\u043E\u0440\u0438\u044F \u043D\u0430 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0441\u0442\u0432\u043E\u0442\u043E';
            en: 'History of the partnership';
          };
        };
      }>;
    subdivision: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0431\u043B\u0430\u0441\u0442, \u0440\u0430\u0439\u043E\u043D \u0438\u043B\u0438 \u0433\u0440\u0430\u0434, \u043A\u044A\u043C \u043A\u043E\u0439\u0442\u043E \u0435 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u044A\u0442.';
            en: 'Region, district or city the partner belongs to.';
          };
          label: {
            bg: '\u041E\u0431\u043B\u0430\u0441\u0442 \u0438\u043B\u0438 \u0440\u0430\u0439\u043E\u043D';
            en: 'Region or district';
          };
        };
      }>;
    textLanguage: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0415\u0437\u0438\u043A\u044A\u0442, \u043D\u0430 \u043A\u043E\u0439\u0442\u043E \u0432 \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442 \u0435 \u0442\u0435\u043A\u0441\u0442\u044A\u0442 (BCP 47); \u0437\u0430 \u0430\u0442\u0440\u0438\u0431\u0443\u0442\u0430 lang \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430.';
            en: 'The language the text is really in (BCP 47); for the page\u2019s lang attribute.';
          };
          label: {
            bg: '\u0415\u0437\u0438\u043A \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430';
            en: 'Language of the text';
          };
          role: 'text-state';
          value: 'language';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    themes: Schema.Attribute.Relation<'manyToMany', 'api::theme.theme'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041E\u0431\u043B\u0430\u0441\u0442\u0438 \u043D\u0430 \u0441\u044A\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u043E.';
            en: 'Areas of cooperation.';
          };
          label: {
            bg: '\u041E\u0431\u043B\u0430\u0441\u0442\u0438 \u043D\u0430 \u0441\u044A\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u043E';
            en: 'Areas of cooperation';
          };
        };
      }>;
    translation: Schema.Attribute.Enumeration<['source', 'fallback', 'in-progress', 'done', 'outdated']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u044A\u0434\u0435 \u0435 \u043F\u0440\u0435\u0432\u043E\u0434\u044A\u0442 \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430 \u043D\u0430 \u0442\u043E\u0437\u0438 \u0435\u0437\u0438\u043A.';
            en: 'How far the text of this language is translated.';
          };
          label: {
            bg: '\u041F\u0440\u0435\u0432\u043E\u0434';
            en: 'Translation';
          };
          role: 'text-state';
          values: {
            done: {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Translated';
            };
            fallback: {
              bg: '\u041D\u0435\u043F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Not translated';
            };
            'in-progress': {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0436\u0434\u0430 \u0441\u0435';
              en: 'Being translated';
            };
            outdated: {
              bg: '\u041E\u0441\u0442\u0430\u0440\u044F\u043B \u043F\u0440\u0435\u0432\u043E\u0434';
              en: 'Outdated translation';
            };
            source: {
              bg: '\u041E\u0440\u0438\u0433\u0438\u043D\u0430\u043B';
              en: 'Original';
            };
          };
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    visits: Schema.Attribute.Relation<'manyToMany', 'api::visit.visit'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u044F\u0442\u0430 \u0441 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0430. \u041F\u043E\u043A\u0430\u0437\u0432\u0430\u0442 \u0441\u0435 \u0442\u0443\u043A \u0441\u0430\u043C\u0438: \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u044A\u0442 \u0441\u0435 \u0438\u0437\u0431\u0438\u0440\u0430 \u0432 \u0441\u0430\u043C\u043E\u0442\u043E \u043F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u0435.';
            en: 'The visits with the partner. They show here by themselves: the partner is chosen in the visit.';
          };
          label: {
            bg: '\u041F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u044F';
            en: 'Visits';
          };
        };
      }>;
    website: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0421\u0430\u0439\u0442 \u043D\u0430 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0430.';
            en: 'Website of the partner.';
          };
          label: {
            bg: '\u0421\u0430\u0439\u0442';
            en: 'Website';
          };
          placeholder: {
            bg: 'https://www.troyan.bg/';
            en: 'https://www.troyan.bg/';
          };
          value: 'url';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    wikidataId: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041D\u043E\u043C\u0435\u0440 \u0432 \u0423\u0438\u043A\u0438\u0434\u0430\u043D\u043D\u0438, \u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 Q472.';
            en: 'Wikidata identifier, for example Q472.';
          };
          label: {
            bg: '\u041D\u043E\u043C\u0435\u0440 \u0432 \u0423\u0438\u043A\u0438\u0434\u0430\u043D\u043D\u0438';
            en: 'Wikidata identifier';
          };
          placeholder: {
            bg: 'Q472';
            en: 'Q472';
          };
          value: 'wikidata';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20;
      }>;
    withdrawAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u0441\u0430\u043C\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430.';
            en: 'When to withdraw it from the site by itself.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u043D\u0430';
            en: 'Withdraw at';
          };
          role: 'schedule';
        };
      }>;
    withdrawnBecause: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0449\u043E \u0435 \u0441\u0432\u0430\u043B\u0435\u043D\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0432\u0441\u0435\u043A\u0438, \u043A\u043E\u0439\u0442\u043E \u043F\u043E\u0442\u044A\u0440\u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u041F\u043E\u043F\u044A\u043B\u043D\u0435\u0442\u0435 \u0433\u043E, \u043F\u0440\u0435\u0434\u0438 \u0434\u0430 \u0441\u0432\u0430\u043B\u0438\u0442\u0435 \u0437\u0430\u043F\u0438\u0441\u0430.';
            en: 'Why it was withdrawn from the site; told to whoever asks for the page. Fill it in before withdrawing.';
          };
          label: {
            bg: '\u041F\u0440\u0438\u0447\u0438\u043D\u0430 \u0437\u0430 \u0441\u0432\u0430\u043B\u044F\u043D\u0435';
            en: 'Reason for withdrawal';
          };
          role: 'note';
        };
      }>;
  };
}

export interface ApiPictureConsentPictureConsent extends Struct.CollectionTypeSchema {
  collectionName: 'picture_consents';
  info: {
    description: 'What a municipality said of the consent for a picture that is not its own. Written by src/access/municipalities, never in a form.';
    displayName: '\u0421\u044A\u0433\u043B\u0430\u0441\u0438\u0435 \u0437\u0430 \u0441\u043D\u0438\u043C\u043A\u0430';
    pluralName: 'picture-consents';
    singularName: 'picture-consent';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
    pobratim: {
      internal: true;
    };
  };
  attributes: {
    consent: Schema.Attribute.Enumeration<['not-needed', 'given', 'withdrawn']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0430\u043B\u0438 \u043F\u043E\u043A\u0430\u0437\u0430\u043D\u0438\u0442\u0435 \u0441\u0430 \u0441\u044A\u0433\u043B\u0430\u0441\u043D\u0438.';
            en: 'Whether those shown consent.';
          };
        };
      }>;
    consentUntil: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u043E\u0433\u0430 \u0432\u0430\u0436\u0438 \u0441\u044A\u0433\u043B\u0430\u0441\u0438\u0435\u0442\u043E.';
            en: 'Until when the consent holds.';
          };
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    file: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0421\u043D\u0438\u043C\u043A\u0430\u0442\u0430: documentId \u043D\u0430 \u0444\u0430\u0439\u043B\u0430.';
            en: 'The picture: the file\u2019s documentId.';
          };
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::picture-consent.picture-consent'> &
      Schema.Attribute.Private;
    municipality: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0412 \u0447\u0438\u0438 \u0437\u0430\u043F\u0438\u0441\u0438 \u0432\u0430\u0436\u0438: documentId \u043D\u0430 \u043E\u0431\u0449\u0438\u043D\u0430\u0442\u0430 \u0438\u043B\u0438 \u201Eall\u201C \u0437\u0430 \u043E\u0431\u0449\u0438\u0442\u0435 \u043E\u0431\u043B\u0430\u0441\u0442\u0438 \u0438 \u043C\u0440\u0435\u0436\u0438.';
            en: 'In whose entries it holds: the municipality\u2019s documentId, or \u201Call\u201D for the themes and networks of all.';
          };
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiProjectProject extends Struct.CollectionTypeSchema {
  collectionName: 'projects';
  info: {
    description: 'Something done jointly, usually funded, with a programme and a budget.';
    displayName: '\u041F\u0440\u043E\u0435\u043A\u0442';
    pluralName: 'projects';
    singularName: 'project';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    i18n: {
      localized: true;
    };
  };
  attributes: {
    acronym: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0421\u044A\u043A\u0440\u0430\u0442\u0435\u043D\u043E \u0438\u043C\u0435.';
            en: 'Acronym.';
          };
          label: {
            bg: '\u0421\u044A\u043A\u0440\u0430\u0442\u0435\u043D\u043E \u0438\u043C\u0435';
            en: 'Acronym';
          };
        };
      }>;
    budget: Schema.Attribute.Component<'shared.figure', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0431\u0449 \u0431\u044E\u0434\u0436\u0435\u0442.';
            en: 'Total budget.';
          };
          label: {
            bg: '\u041E\u0431\u0449 \u0431\u044E\u0434\u0436\u0435\u0442';
            en: 'Total budget';
          };
        };
      }>;
    changeHistory: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438\u0442\u0435 \u0437\u0430 \u043F\u0440\u043E\u043C\u0435\u043D\u0438 \u043E\u0442 \u0432\u0441\u0438\u0447\u043A\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0438\u044F, \u043D\u0430\u0439-\u043D\u043E\u0432\u0430\u0442\u0430 \u043F\u044A\u0440\u0432\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The change notes of all publications, the newest first; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0440\u0435\u0434\u0438\u0448\u043D\u0438 \u0431\u0435\u043B\u0435\u0436\u043A\u0438';
            en: 'Earlier notes';
          };
          role: 'note';
        };
      }>;
    changeNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0441\u0435 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0438\u043B\u043E, \u0441 \u0435\u0434\u043D\u043E \u0438\u0437\u0440\u0435\u0447\u0435\u043D\u0438\u0435; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0441\u0430\u0439\u0442\u0430 \u0441 \u0434\u0430\u0442\u0430\u0442\u0430 \u043D\u0430 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435\u0442\u043E. \u041D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 \u201E\u0414\u043E\u043F\u044A\u043B\u043D\u0435\u043D \u0435 \u0441\u043F\u0438\u0441\u044A\u043A\u044A\u0442 \u043D\u0430 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438\u0442\u0435\u201C.';
            en: 'What has changed, in a sentence; shown on the site with the date of publication.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0430 \u0437\u0430 \u043F\u0440\u043E\u043C\u044F\u043D\u0430\u0442\u0430';
            en: 'Note on the change';
          };
          role: 'note';
        };
      }>;
    confirmations: Schema.Attribute.Component<'shared.confirmation', true> &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0435 \u0438\u0437\u0433\u043B\u0435\u0436\u0434\u0430 \u0433\u0440\u0435\u0448\u043A\u0430, \u0430 \u0435 \u0432\u044F\u0440\u043D\u043E: \u0437\u0430 \u043D\u0435\u0433\u043E \u0432\u0438 \u043F\u0438\u0442\u0430\u0442 \u0432\u0435\u0434\u043D\u044A\u0436, \u0434\u043E\u043A\u0430\u0442\u043E \u0434\u0430\u043D\u043D\u0438\u0442\u0435 \u043D\u0435 \u0441\u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u044F\u0442. \u0427\u0438\u0442\u0430\u0442\u0435\u043B\u0438\u0442\u0435 \u043D\u0435 \u0433\u043E \u0432\u0438\u0436\u0434\u0430\u0442.';
            en: 'What looks like a mistake and is true: it is asked once, until the facts change. Readers do not see it.';
          };
          label: {
            bg: '\u041F\u043E\u0442\u0432\u044A\u0440\u0436\u0434\u0435\u043D\u0438\u044F';
            en: 'Confirmations';
          };
        };
      }>;
    contractingBody: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0440\u0433\u0430\u043D\u044A\u0442, \u0441 \u043A\u043E\u0439\u0442\u043E \u0435 \u0441\u043A\u043B\u044E\u0447\u0435\u043D \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u044A\u0442 \u0437\u0430 \u0444\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u0430\u043D\u0435.';
            en: 'The body the grant contract is with.';
          };
          label: {
            bg: '\u0414\u043E\u0433\u043E\u0432\u0430\u0440\u044F\u0449 \u043E\u0440\u0433\u0430\u043D';
            en: 'Contracting body';
          };
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.Blocks &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430 \u043A\u0430\u043A\u0432\u043E \u0435 \u043F\u0440\u043E\u0435\u043A\u0442\u044A\u0442.';
            en: 'What the project is about.';
          };
          label: {
            bg: '\u0420\u0430\u0437\u043A\u0430\u0437 \u0437\u0430 \u043F\u0440\u043E\u0435\u043A\u0442\u0430';
            en: 'Account of the project';
          };
        };
      }>;
    documents: Schema.Attribute.Component<'media.document', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0438 \u043F\u043E \u0442\u0435\u043C\u0430\u0442\u0430.';
            en: 'Documents that belong here.';
          };
          label: {
            bg: '\u0414\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0438';
            en: 'Documents';
          };
        };
      }>;
    funderContribution: Schema.Attribute.Component<'shared.figure', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0424\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u0430\u043D\u0435 \u043E\u0442 \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u0430\u0442\u0430.';
            en: 'What the funder contributes.';
          };
          label: {
            bg: '\u0424\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u0430\u043D\u0435 \u043E\u0442 \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u0430\u0442\u0430';
            en: 'Contribution of the programme';
          };
        };
      }>;
    funders: Schema.Attribute.Component<'project.funder', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439 \u0444\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u0430 \u043F\u0440\u043E\u0435\u043A\u0442\u0430.';
            en: 'Who funds the project.';
          };
          label: {
            bg: '\u0424\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u0430\u0449\u0438 \u0438\u043D\u0441\u0442\u0438\u0442\u0443\u0446\u0438\u0438';
            en: 'Funders';
          };
        };
      }>;
    fundingNotice: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0421\u044A\u043E\u0431\u0449\u0435\u043D\u0438\u0435\u0442\u043E \u0437\u0430 \u0444\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u0430\u043D\u0435\u0442\u043E, \u043A\u0430\u043A\u0442\u043E \u0435 \u0432 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0438\u0442\u0435 \u043D\u0430 \u043F\u0440\u043E\u0435\u043A\u0442\u0430. \u0410\u043A\u043E \u0435 \u043F\u0440\u0430\u0437\u043D\u043E, \u0430 \u043F\u043B\u0430\u0449\u0430 \u0415\u0432\u0440\u043E\u043F\u0435\u0439\u0441\u043A\u0438\u044F\u0442 \u0441\u044A\u044E\u0437, \u0441\u0435 \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u043E\u0431\u0438\u0447\u0430\u0439\u043D\u043E\u0442\u043E \u0438\u0437\u0440\u0435\u0447\u0435\u043D\u0438\u0435 \u043D\u0430 \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u0430\u0442\u0430.';
            en: 'The funding notice as the project\u2019s documents have it. If it is empty and the European Union pays, the programme\u2019s usual sentence is shown.';
          };
          label: {
            bg: '\u0421\u044A\u043E\u0431\u0449\u0435\u043D\u0438\u0435 \u0437\u0430 \u0444\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u0430\u043D\u0435\u0442\u043E';
            en: 'Funding notice';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 5000;
      }>;
    fundingNoticeText: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0421\u044A\u043E\u0431\u0449\u0435\u043D\u0438\u0435\u0442\u043E \u0437\u0430 \u0444\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u0430\u043D\u0435\u0442\u043E, \u043A\u043E\u0435\u0442\u043E \u0441\u0435 \u043F\u043E\u043A\u0430\u0437\u0432\u0430; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The funding notice that is shown; computed.';
          };
          label: {
            bg: '\u041F\u043E\u043A\u0430\u0437\u0432\u0430\u043D\u043E \u0441\u044A\u043E\u0431\u0449\u0435\u043D\u0438\u0435 \u0437\u0430 \u0444\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u0430\u043D\u0435\u0442\u043E';
            en: 'Funding notice as readers see it';
          };
        };
      }>;
    gallery: Schema.Attribute.Component<'media.picture', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0421\u043D\u0438\u043C\u043A\u0438.';
            en: 'Pictures.';
          };
          label: {
            bg: '\u0421\u043D\u0438\u043C\u043A\u0438';
            en: 'Pictures';
          };
        };
      }>;
    leadName: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0412\u043E\u0434\u0435\u0449\u0430\u0442\u0430 \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F, \u0430\u043A\u043E \u043D\u0435 \u0435 \u043E\u0431\u0449\u0438\u043D\u0430\u0442\u0430.';
            en: 'The lead organisation, if it is not the municipality.';
          };
          label: {
            bg: '\u0412\u043E\u0434\u0435\u0449\u0430 \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F';
            en: 'Lead organisation';
          };
        };
      }>;
    locale: Schema.Attribute.String;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::project.project'>;
    measure: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041C\u044F\u0440\u043A\u0430.';
            en: 'Measure.';
          };
          label: {
            bg: '\u041C\u044F\u0440\u043A\u0430';
            en: 'Measure';
          };
        };
      }>;
    municipality: Schema.Attribute.Relation<'manyToOne', 'api::municipality.municipality'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041E\u0431\u0449\u0438\u043D\u0430\u0442\u0430, \u043D\u0430 \u0447\u0438\u0439\u0442\u043E \u0441\u0430\u0439\u0442 \u0441\u0435 \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0437\u0430\u043F\u0438\u0441\u044A\u0442.';
            en: 'The municipality on whose site the entry is shown.';
          };
          label: {
            bg: '\u041E\u0431\u0449\u0438\u043D\u0430';
            en: 'Municipality';
          };
          role: 'owner';
        };
      }>;
    otherParticipants: Schema.Attribute.Component<'shared.party', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0440\u0443\u0433\u0438 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438.';
            en: 'Other participants.';
          };
          label: {
            bg: '\u0414\u0440\u0443\u0433\u0438 \u0443\u0447\u0430\u0441\u0442\u0432\u0430\u0449\u0438 \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u0438';
            en: 'Other organisations taking part';
          };
        };
      }>;
    participants: Schema.Attribute.Component<'shared.participant-group', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0423\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438 \u043F\u043E \u0433\u0440\u0430\u0434\u043E\u0432\u0435.';
            en: 'Participants by town.';
          };
          label: {
            bg: '\u0423\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438 \u043F\u043E \u0433\u0440\u0430\u0434\u043E\u0432\u0435';
            en: 'Participants by town';
          };
        };
      }>;
    participantsSum: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0421\u0431\u043E\u0440\u044A\u0442 \u043D\u0430 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438\u0442\u0435 \u043F\u043E \u0433\u0440\u0430\u0434\u043E\u0432\u0435; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The sum of the participants by town; computed.';
          };
          label: {
            bg: '\u0421\u0431\u043E\u0440 \u043D\u0430 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438\u0442\u0435';
            en: 'Sum of the participants';
          };
        };
      }>;
    participantsTotal: Schema.Attribute.Component<'shared.figure', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0431\u0449\u0438\u044F\u0442 \u0431\u0440\u043E\u0439 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438, \u043A\u0430\u043A\u0442\u043E \u0433\u043E \u0434\u0430\u0432\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u044A\u0442.';
            en: 'The total as the source states it.';
          };
          label: {
            bg: '\u041E\u0431\u0449 \u0431\u0440\u043E\u0439 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438';
            en: 'Total number of participants';
          };
        };
      }>;
    partners: Schema.Attribute.Relation<'manyToMany', 'api::partner.partner'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0438\u0442\u0435.';
            en: 'The partners.';
          };
          label: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0438';
            en: 'Partners';
          };
        };
      }>;
    period: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041F\u0435\u0440\u0438\u043E\u0434 \u043D\u0430 \u0438\u0437\u043F\u044A\u043B\u043D\u0435\u043D\u0438\u0435. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'Period of the project. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
          };
          label: {
            bg: '\u041F\u0435\u0440\u0438\u043E\u0434 \u043D\u0430 \u0438\u0437\u043F\u044A\u043B\u043D\u0435\u043D\u0438\u0435';
            en: 'Period';
          };
          placeholder: {
            bg: '18\u201321.02.2019 \u0438\u043B\u0438 \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024';
            en: '18\u201321 February 2019 or October 2024';
          };
          value: 'edtf-period';
        };
      }>;
    periodFrom: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u044A\u0440\u0432\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The first possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0435\u0440\u0438\u043E\u0434 \u2013 \u043D\u0430\u0439-\u0440\u0430\u043D\u043E';
            en: 'Period \u2013 earliest';
          };
        };
      }>;
    periodText: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430, \u0438\u0437\u043F\u0438\u0441\u0430\u043D\u0430 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The date written out for the reader; computed.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0435\u0440\u0438\u043E\u0434 \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'Period \u2013 as readers see it';
          };
        };
      }>;
    periodTo: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The last possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0435\u0440\u0438\u043E\u0434 \u2013 \u043D\u0430\u0439-\u043A\u044A\u0441\u043D\u043E';
            en: 'Period \u2013 latest';
          };
        };
      }>;
    periodWording: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430, \u0430\u043A\u043E \u043A\u0430\u0437\u0432\u0430\u0442 \u043F\u043E\u0432\u0435\u0447\u0435 \u043E\u0442 \u0441\u0430\u043C\u0430\u0442\u0430 \u0434\u0430\u0442\u0430.';
            en: "The date in the source's own words, where they say more than the date.";
          };
          label: {
            bg: '\u041F\u0435\u0440\u0438\u043E\u0434 \u2013 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430';
            en: 'Period \u2013 as the source says';
          };
          value: 'wording';
        };
      }>;
    programme: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041F\u0440\u043E\u0433\u0440\u0430\u043C\u0430\u0442\u0430, \u043A\u043E\u044F\u0442\u043E \u0444\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u0430 \u043F\u0440\u043E\u0435\u043A\u0442\u0430.';
            en: 'The programme that funds the project.';
          };
          label: {
            bg: '\u041F\u0440\u043E\u0433\u0440\u0430\u043C\u0430';
            en: 'Programme';
          };
        };
      }>;
    programmeParent: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041F\u043E-\u0448\u0438\u0440\u043E\u043A\u0430\u0442\u0430 \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u0430, \u043E\u0442 \u043A\u043E\u044F\u0442\u043E \u0435 \u0447\u0430\u0441\u0442.';
            en: 'The wider programme it is part of.';
          };
          label: {
            bg: '\u041F\u043E-\u0448\u0438\u0440\u043E\u043A\u0430 \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u0430';
            en: 'Wider programme';
          };
        };
      }>;
    publishAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u0441\u0430\u043C\u043E. \u041F\u0440\u043E\u0432\u0435\u0440\u044F\u0432\u0430 \u0441\u0435 \u043A\u0430\u0442\u043E \u043F\u0440\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435 \u043D\u0430 \u0440\u044A\u043A\u0430.';
            en: 'When to publish it by itself. It is checked as when published by hand.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u043D\u0430';
            en: 'Publish at';
          };
          role: 'schedule';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    readyForReview: Schema.Attribute.Boolean &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0413\u043B\u0430\u0432\u043D\u0438\u044F\u0442 \u0440\u0435\u0434\u0430\u043A\u0442\u043E\u0440 \u0432\u0438\u0436\u0434\u0430 \u0433\u043E\u0442\u043E\u0432\u0430\u0442\u0430 \u0447\u0435\u0440\u043D\u043E\u0432\u0430 \u043D\u0430 \u043D\u0430\u0447\u0430\u043B\u043D\u0430\u0442\u0430 \u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430.';
            en: 'Tick it when the draft is ready: the head editor sees it on the home page.';
          };
          label: {
            bg: '\u0413\u043E\u0442\u043E\u0432\u043E \u0437\u0430 \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430';
            en: 'Ready for review';
          };
          role: 'review';
        };
      }>;
    reference: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041D\u043E\u043C\u0435\u0440\u044A\u0442, \u043F\u043E\u0434 \u043A\u043E\u0439\u0442\u043E \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u0430\u0442\u0430 \u0437\u043D\u0430\u0435 \u043F\u0440\u043E\u0435\u043A\u0442\u0430. \u041F\u043E \u043D\u0435\u0433\u043E \u0441\u0435 \u043F\u043E\u0437\u043D\u0430\u0432\u0430 \u0438 \u0443 \u0434\u0440\u0443\u0433\u0438 \u043E\u0431\u0449\u0438\u043D\u0438, \u0437\u0430\u0442\u043E\u0432\u0430 \u043D\u0435 \u043F\u0438\u0448\u0435\u0442\u0435 \u043D\u043E\u043C\u0435\u0440 \u043E\u0442 \u0434\u0435\u043B\u043E\u0432\u043E\u0434\u0441\u0442\u0432\u043E\u0442\u043E.';
            en: 'The number by which the programme knows the project. Other municipalities\u2019 entries of it are found by it, so do not give a number of your own registry.';
          };
          label: {
            bg: '\u041D\u043E\u043C\u0435\u0440 \u043D\u0430 \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0430 \u0438\u043B\u0438 \u043F\u0440\u043E\u0435\u043A\u0442\u0430';
            en: 'Reference number';
          };
        };
      }>;
    referenceKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041D\u043E\u043C\u0435\u0440\u044A\u0442 \u0431\u0435\u0437 \u0438\u043D\u0442\u0435\u0440\u0432\u0430\u043B\u0438, \u0433\u043B\u0430\u0432\u043D\u0438 \u0431\u0443\u043A\u0432\u0438 \u0438 \u0432\u0438\u0434\u043E\u0432\u0435 \u0442\u0438\u0440\u0435\u0442\u0430, \u043F\u043E \u043A\u043E\u0439\u0442\u043E \u0435\u0434\u0438\u043D \u043F\u0440\u043E\u0435\u043A\u0442 \u0441\u0435 \u043F\u043E\u0437\u043D\u0430\u0432\u0430 \u0432 \u043D\u044F\u043A\u043E\u043B\u043A\u043E \u043E\u0431\u0449\u0438\u043D\u0438; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C.';
            en: 'The reference number without blanks, capitals and kinds of dashes, by which one project is known in several municipalities; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u043D\u043E\u043C\u0435\u0440\u0430';
            en: 'Key of the reference number';
          };
        };
      }>;
    remarks: Schema.Attribute.Component<'shared.remark', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0421\u044A\u043C\u043D\u0435\u043D\u0438\u044F \u0438 \u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0438\u044F \u0432 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438\u0442\u0435, \u043A\u043E\u0438\u0442\u043E \u0441\u0430\u0439\u0442\u044A\u0442 \u043C\u043E\u0436\u0435 \u0434\u0430 \u043F\u043E\u043A\u0430\u0436\u0435.';
            en: 'Doubts and contradictions in the sources, which sites may show.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438 \u0437\u0430 \u0441\u044A\u043C\u043D\u0435\u043D\u0438\u044F';
            en: 'Remarks on doubts';
          };
        };
      }>;
    reviewBy: Schema.Attribute.Date &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u0430\u043B\u0438 \u043E\u0449\u0435 \u0435 \u0432\u044F\u0440\u043D\u043E.';
            en: 'By when somebody should see whether it is still true.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u043E';
            en: 'Review by';
          };
          role: 'review';
        };
      }>;
    role: Schema.Attribute.Enumeration<['lead', 'partner', 'beneficiary']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0420\u043E\u043B\u044F\u0442\u0430 \u043D\u0430 \u043E\u0431\u0449\u0438\u043D\u0430\u0442\u0430: \u0432\u043E\u0434\u0435\u0449\u0430, \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440 \u0438\u043B\u0438 \u0431\u0435\u043D\u0435\u0444\u0438\u0446\u0438\u0435\u043D\u0442.';
            en: 'The municipality\u2019s role.';
          };
          label: {
            bg: '\u0420\u043E\u043B\u044F \u043D\u0430 \u043E\u0431\u0449\u0438\u043D\u0430\u0442\u0430';
            en: 'Role of the municipality';
          };
          values: {
            beneficiary: {
              bg: '\u0411\u0435\u043D\u0435\u0444\u0438\u0446\u0438\u0435\u043D\u0442';
              en: 'Beneficiary';
            };
            lead: {
              bg: '\u0412\u043E\u0434\u0435\u0449\u0430 \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F';
              en: 'Lead organisation';
            };
            partner: {
              bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440';
              en: 'Partner';
            };
          };
        };
      }>;
    sameProject: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0421\u044A\u0449\u0438\u044F\u0442 \u043F\u0440\u043E\u0435\u043A\u0442 \u0443 \u0434\u0440\u0443\u0433\u0438 \u043E\u0431\u0449\u0438\u043D\u0438: \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0438\u0442\u0435 \u0438\u043C \u0437\u0430\u043F\u0438\u0441\u0438 \u0441 \u0442\u043E\u0437\u0438 \u043D\u043E\u043C\u0435\u0440. \u0421\u044A\u0441\u0442\u0430\u0432\u044F \u0441\u0435, \u043A\u043E\u0433\u0430\u0442\u043E \u0441\u0435 \u0447\u0435\u0442\u0435.';
            en: 'The same project in other municipalities: their published entries with this reference number. Made up when it is read.';
          };
          hidden: true;
          label: {
            bg: '\u0421\u044A\u0449\u0438\u044F\u0442 \u043F\u0440\u043E\u0435\u043A\u0442 \u0434\u0440\u0443\u0433\u0430\u0434\u0435';
            en: 'The same project elsewhere';
          };
          shownOnly: true;
        };
      }>;
    searchKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0442\u044A\u0440\u0441\u0438: \u0431\u0435\u0437 \u0433\u043B\u0430\u0432\u043D\u0438 \u0431\u0443\u043A\u0432\u0438 \u0438 \u0437\u043D\u0430\u0446\u0438 \u043D\u0430\u0434 \u0431\u0443\u043A\u0432\u0438\u0442\u0435; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The name as it is searched: without capitals and diacritics; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u0442\u044A\u0440\u0441\u0435\u043D\u0435';
            en: 'Key for searching';
          };
          searchKeyOf: 'title';
        };
      }>;
    slug: Schema.Attribute.UID<'title'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E \u0432 \u0430\u0434\u0440\u0435\u0441\u0430 \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u0410\u043A\u043E \u043E\u0441\u0442\u0430\u043D\u0435 \u043F\u0440\u0430\u0437\u043D\u043E, \u0441\u0435 \u043F\u0440\u0430\u0432\u0438 \u043E\u0442 \u0437\u0430\u0433\u043B\u0430\u0432\u0438\u0435\u0442\u043E \u043F\u043E \u0417\u0430\u043A\u043E\u043D\u0430 \u0437\u0430 \u0442\u0440\u0430\u043D\u0441\u043B\u0438\u0442\u0435\u0440\u0430\u0446\u0438\u044F\u0442\u0430.';
            en: 'The name in the page\u2019s address. Made from the title by the Bulgarian Transliteration Act when left empty.';
          };
          label: {
            bg: '\u0418\u043C\u0435 \u0432 \u0430\u0434\u0440\u0435\u0441\u0430';
            en: 'Name in the address';
          };
          role: 'slug';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    sortKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041A\u043B\u044E\u0447\u044A\u0442, \u043F\u043E \u043A\u043E\u0439\u0442\u043E \u0437\u0430\u043F\u0438\u0441\u0438\u0442\u0435 \u0441\u0435 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u0442 \u043F\u043E \u0430\u0437\u0431\u0443\u0447\u0435\u043D \u0440\u0435\u0434 \u043D\u0430 \u0435\u0437\u0438\u043A\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C.';
            en: 'The key that puts entries in the alphabetical order of the language; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u043D\u0435';
            en: 'Key for sorting';
          };
          sortKeyOf: 'title';
        };
      }>;
    sources: Schema.Attribute.Component<'shared.source', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u043A\u044A\u0434\u0435 \u0441\u0430 \u0444\u0430\u043A\u0442\u0438\u0442\u0435.';
            en: 'Where the facts come from.';
          };
          label: {
            bg: '\u0418\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438';
            en: 'Sources';
          };
        };
      }>;
    strand: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041D\u0430\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438\u0435.';
            en: 'Strand.';
          };
          label: {
            bg: '\u041D\u0430\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438\u0435';
            en: 'Strand';
          };
        };
      }>;
    textLanguage: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0415\u0437\u0438\u043A\u044A\u0442, \u043D\u0430 \u043A\u043E\u0439\u0442\u043E \u0432 \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442 \u0435 \u0442\u0435\u043A\u0441\u0442\u044A\u0442 (BCP 47); \u0437\u0430 \u0430\u0442\u0440\u0438\u0431\u0443\u0442\u0430 lang \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430.';
            en: 'The language the text is really in (BCP 47); for the page\u2019s lang attribute.';
          };
          label: {
            bg: '\u0415\u0437\u0438\u043A \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430';
            en: 'Language of the text';
          };
          role: 'text-state';
          value: 'language';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    themes: Schema.Attribute.Relation<'manyToMany', 'api::theme.theme'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041E\u0431\u043B\u0430\u0441\u0442\u0438 \u043D\u0430 \u0441\u044A\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u043E.';
            en: 'Areas of cooperation.';
          };
          label: {
            bg: '\u041E\u0431\u043B\u0430\u0441\u0442\u0438 \u043D\u0430 \u0441\u044A\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u043E';
            en: 'Areas of cooperation';
          };
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435 \u043D\u0430 \u043F\u0440\u043E\u0435\u043A\u0442\u0430.';
            en: 'Title of the project.';
          };
          label: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435';
            en: 'Title';
          };
          role: 'title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    translation: Schema.Attribute.Enumeration<['source', 'fallback', 'in-progress', 'done', 'outdated']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u044A\u0434\u0435 \u0435 \u043F\u0440\u0435\u0432\u043E\u0434\u044A\u0442 \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430 \u043D\u0430 \u0442\u043E\u0437\u0438 \u0435\u0437\u0438\u043A.';
            en: 'How far the text of this language is translated.';
          };
          label: {
            bg: '\u041F\u0440\u0435\u0432\u043E\u0434';
            en: 'Translation';
          };
          role: 'text-state';
          values: {
            done: {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Translated';
            };
            fallback: {
              bg: '\u041D\u0435\u043F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Not translated';
            };
            'in-progress': {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0436\u0434\u0430 \u0441\u0435';
              en: 'Being translated';
            };
            outdated: {
              bg: '\u041E\u0441\u0442\u0430\u0440\u044F\u043B \u043F\u0440\u0435\u0432\u043E\u0434';
              en: 'Outdated translation';
            };
            source: {
              bg: '\u041E\u0440\u0438\u0433\u0438\u043D\u0430\u043B';
              en: 'Original';
            };
          };
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    visits: Schema.Attribute.Relation<'oneToMany', 'api::visit.visit'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u044F\u0442\u0430 \u043F\u043E \u043F\u0440\u043E\u0435\u043A\u0442\u0430. \u041F\u043E\u043A\u0430\u0437\u0432\u0430\u0442 \u0441\u0435 \u0442\u0443\u043A \u0441\u0430\u043C\u0438: \u043F\u0440\u043E\u0435\u043A\u0442\u044A\u0442 \u0441\u0435 \u0438\u0437\u0431\u0438\u0440\u0430 \u0432 \u0441\u0430\u043C\u043E\u0442\u043E \u043F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u0435.';
            en: 'The visits of the project. They show here by themselves: the project is chosen in the visit.';
          };
          label: {
            bg: '\u041F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u044F';
            en: 'Visits';
          };
        };
      }>;
    withdrawAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u0441\u0430\u043C\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430.';
            en: 'When to withdraw it from the site by itself.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u043D\u0430';
            en: 'Withdraw at';
          };
          role: 'schedule';
        };
      }>;
    withdrawnBecause: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0449\u043E \u0435 \u0441\u0432\u0430\u043B\u0435\u043D\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0432\u0441\u0435\u043A\u0438, \u043A\u043E\u0439\u0442\u043E \u043F\u043E\u0442\u044A\u0440\u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u041F\u043E\u043F\u044A\u043B\u043D\u0435\u0442\u0435 \u0433\u043E, \u043F\u0440\u0435\u0434\u0438 \u0434\u0430 \u0441\u0432\u0430\u043B\u0438\u0442\u0435 \u0437\u0430\u043F\u0438\u0441\u0430.';
            en: 'Why it was withdrawn from the site; told to whoever asks for the page. Fill it in before withdrawing.';
          };
          label: {
            bg: '\u041F\u0440\u0438\u0447\u0438\u043D\u0430 \u0437\u0430 \u0441\u0432\u0430\u043B\u044F\u043D\u0435';
            en: 'Reason for withdrawal';
          };
          role: 'note';
        };
      }>;
  };
}

export interface ApiScheduleOutcomeScheduleOutcome extends Struct.CollectionTypeSchema {
  collectionName: 'schedule_outcomes';
  info: {
    description: 'What became of a time that was set on a document. Written by the system.';
    displayName: '\u0418\u0437\u043F\u044A\u043B\u043D\u0435\u043D\u0438\u0435 \u043F\u043E \u0433\u0440\u0430\u0444\u0438\u043A';
    pluralName: 'schedule-outcomes';
    singularName: 'schedule-outcome';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
    pobratim: {
      internal: true;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0435 \u0442\u0440\u044F\u0431\u0432\u0430\u043B\u043E \u0434\u0430 \u0441\u0442\u0430\u043D\u0435.';
            en: 'What was to be done.';
          };
        };
      }>;
    at: Schema.Attribute.DateTime &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0435 \u043E\u043F\u0438\u0442\u0430\u043D\u043E.';
            en: 'When it was tried.';
          };
        };
      }>;
    changed: Schema.Attribute.DateTime &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0437\u0430 \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u043E \u0435 \u0431\u0438\u043B \u043F\u0440\u043E\u043C\u0435\u043D\u0435\u043D \u0437\u0430\u043F\u0438\u0441\u044A\u0442 \u0442\u043E\u0433\u0430\u0432\u0430.';
            en: 'When the document had last been changed then.';
          };
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    document: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439 \u0437\u0430\u043F\u0438\u0441.';
            en: 'Which document.';
          };
        };
      }>;
    due: Schema.Attribute.DateTime &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430 \u043A\u043E\u0433\u0430 \u0435 \u0431\u0438\u043B\u043E \u043D\u0430\u0441\u0440\u043E\u0447\u0435\u043D\u043E.';
            en: 'The time that was set.';
          };
        };
      }>;
    issues: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0435 \u043F\u043E\u043F\u0440\u0435\u0447\u0438\u043B\u043E; \u043F\u0440\u0430\u0437\u043D\u043E, \u0430\u043A\u043E \u0435 \u0441\u0442\u0430\u043D\u0430\u043B\u043E.';
            en: 'What stood in the way; empty when it was done.';
          };
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::schedule-outcome.schedule-outcome'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    type: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0412\u0438\u0434\u044A\u0442 \u043D\u0430 \u0437\u0430\u043F\u0438\u0441\u0430.';
            en: 'The type of the document.';
          };
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiSlugRecordSlugRecord extends Struct.CollectionTypeSchema {
  collectionName: 'addresses';
  info: {
    description: 'Slug history: every slug a document was ever published under. Written by the system, with each publication.';
    displayName: '\u0410\u0434\u0440\u0435\u0441';
    pluralName: 'slug-records';
    singularName: 'slug-record';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
    pobratim: {
      internal: true;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    current: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u043F\u0438\u0441\u044A\u0442 \u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D \u043D\u0430 \u0442\u043E\u0437\u0438 \u0430\u0434\u0440\u0435\u0441 \u0441\u0435\u0433\u0430.';
            en: 'Whether the document is published under it now.';
          };
        };
      }>;
    document: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439 \u0437\u0430\u043F\u0438\u0441.';
            en: 'Which document.';
          };
        };
      }>;
    held: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041F\u0430\u0437\u0438 \u0438\u043C\u0435\u0442\u043E \u0437\u0430 \u0437\u0430\u043F\u0438\u0441\u0430: \u043F\u043E \u0435\u0434\u0438\u043D \u0440\u0435\u0434 \u0437\u0430 \u0437\u0430\u043F\u0438\u0441 \u0438 \u0438\u043C\u0435, \u0437\u0430 \u0434\u0430 \u043D\u0435 \u0433\u043E \u0432\u0437\u0435\u043C\u0435 \u0434\u0440\u0443\u0433.';
            en: 'Whether this row keeps the slug for its document: one of its languages does, so that the database can refuse it to others.';
          };
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::slug-record.slug-record'> &
      Schema.Attribute.Private;
    municipality: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041D\u0430 \u043A\u043E\u044F \u043E\u0431\u0449\u0438\u043D\u0430 \u0435 \u0431\u0438\u043B \u0437\u0430\u043F\u0438\u0441\u044A\u0442 \u0442\u043E\u0433\u0430\u0432\u0430; \u043F\u0440\u0430\u0437\u043D\u043E \u0437\u0430 \u043E\u0431\u0449\u0438\u0442\u0435 \u0432\u0438\u0434\u043E\u0432\u0435.';
            en: 'Whose document it was then, by documentId; empty for types common to all.';
          };
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    since: Schema.Attribute.DateTime &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u043A\u043E\u0433\u0430 \u0437\u0430 \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u043E \u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D \u043D\u0430 \u0442\u043E\u0437\u0438 \u0430\u0434\u0440\u0435\u0441.';
            en: 'Since when it was last published under it.';
          };
        };
      }>;
    slug: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E \u0432 \u0430\u0434\u0440\u0435\u0441\u0430.';
            en: 'The slug.';
          };
        };
      }>;
    type: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0412\u0438\u0434\u044A\u0442 \u043D\u0430 \u0437\u0430\u043F\u0438\u0441\u0430.';
            en: 'The type of the document.';
          };
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiThemeTheme extends Struct.CollectionTypeSchema {
  collectionName: 'themes';
  info: {
    description: 'An area of cooperation: culture, sport, youth; common to all municipalities.';
    displayName: '\u041E\u0431\u043B\u0430\u0441\u0442';
    pluralName: 'themes';
    singularName: 'theme';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    i18n: {
      localized: true;
    };
  };
  attributes: {
    changeHistory: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438\u0442\u0435 \u0437\u0430 \u043F\u0440\u043E\u043C\u0435\u043D\u0438 \u043E\u0442 \u0432\u0441\u0438\u0447\u043A\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0438\u044F, \u043D\u0430\u0439-\u043D\u043E\u0432\u0430\u0442\u0430 \u043F\u044A\u0440\u0432\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The change notes of all publications, the newest first; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0440\u0435\u0434\u0438\u0448\u043D\u0438 \u0431\u0435\u043B\u0435\u0436\u043A\u0438';
            en: 'Earlier notes';
          };
          role: 'note';
        };
      }>;
    changeNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0441\u0435 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0438\u043B\u043E, \u0441 \u0435\u0434\u043D\u043E \u0438\u0437\u0440\u0435\u0447\u0435\u043D\u0438\u0435; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0441\u0430\u0439\u0442\u0430 \u0441 \u0434\u0430\u0442\u0430\u0442\u0430 \u043D\u0430 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435\u0442\u043E. \u041D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 \u201E\u0414\u043E\u043F\u044A\u043B\u043D\u0435\u043D \u0435 \u0441\u043F\u0438\u0441\u044A\u043A\u044A\u0442 \u043D\u0430 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438\u0442\u0435\u201C.';
            en: 'What has changed, in a sentence; shown on the site with the date of publication.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0430 \u0437\u0430 \u043F\u0440\u043E\u043C\u044F\u043D\u0430\u0442\u0430';
            en: 'Note on the change';
          };
          role: 'note';
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    icon: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435 \u043D\u0430 \u0438\u043A\u043E\u043D\u0430\u0442\u0430, \u0441 \u043A\u043E\u044F\u0442\u043E \u0441\u0430\u0439\u0442\u044A\u0442 \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u043E\u0431\u043B\u0430\u0441\u0442\u0442\u0430.';
            en: 'Name of the icon the site shows the theme with.';
          };
          label: {
            bg: '\u0418\u043A\u043E\u043D\u0430';
            en: 'Icon';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
    locale: Schema.Attribute.String;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::theme.theme'>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435 \u043D\u0430 \u043E\u0431\u043B\u0430\u0441\u0442\u0442\u0430: \u201E\u041A\u0443\u043B\u0442\u0443\u0440\u0430\u201C.';
            en: 'Name of the theme.';
          };
          label: {
            bg: '\u0418\u043C\u0435';
            en: 'Name';
          };
          role: 'title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    publishAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u0441\u0430\u043C\u043E. \u041F\u0440\u043E\u0432\u0435\u0440\u044F\u0432\u0430 \u0441\u0435 \u043A\u0430\u0442\u043E \u043F\u0440\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435 \u043D\u0430 \u0440\u044A\u043A\u0430.';
            en: 'When to publish it by itself. It is checked as when published by hand.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u043D\u0430';
            en: 'Publish at';
          };
          role: 'schedule';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    readyForReview: Schema.Attribute.Boolean &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0413\u043B\u0430\u0432\u043D\u0438\u044F\u0442 \u0440\u0435\u0434\u0430\u043A\u0442\u043E\u0440 \u0432\u0438\u0436\u0434\u0430 \u0433\u043E\u0442\u043E\u0432\u0430\u0442\u0430 \u0447\u0435\u0440\u043D\u043E\u0432\u0430 \u043D\u0430 \u043D\u0430\u0447\u0430\u043B\u043D\u0430\u0442\u0430 \u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430.';
            en: 'Tick it when the draft is ready: the head editor sees it on the home page.';
          };
          label: {
            bg: '\u0413\u043E\u0442\u043E\u0432\u043E \u0437\u0430 \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430';
            en: 'Ready for review';
          };
          role: 'review';
        };
      }>;
    remarks: Schema.Attribute.Component<'shared.remark', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0421\u044A\u043C\u043D\u0435\u043D\u0438\u044F \u0438 \u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0438\u044F \u0432 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438\u0442\u0435, \u043A\u043E\u0438\u0442\u043E \u0441\u0430\u0439\u0442\u044A\u0442 \u043C\u043E\u0436\u0435 \u0434\u0430 \u043F\u043E\u043A\u0430\u0436\u0435.';
            en: 'Doubts and contradictions in the sources, which sites may show.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438 \u0437\u0430 \u0441\u044A\u043C\u043D\u0435\u043D\u0438\u044F';
            en: 'Remarks on doubts';
          };
        };
      }>;
    reviewBy: Schema.Attribute.Date &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u0430\u043B\u0438 \u043E\u0449\u0435 \u0435 \u0432\u044F\u0440\u043D\u043E.';
            en: 'By when somebody should see whether it is still true.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u043E';
            en: 'Review by';
          };
          role: 'review';
        };
      }>;
    searchKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0442\u044A\u0440\u0441\u0438: \u0431\u0435\u0437 \u0433\u043B\u0430\u0432\u043D\u0438 \u0431\u0443\u043A\u0432\u0438 \u0438 \u0437\u043D\u0430\u0446\u0438 \u043D\u0430\u0434 \u0431\u0443\u043A\u0432\u0438\u0442\u0435; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The name as it is searched: without capitals and diacritics; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u0442\u044A\u0440\u0441\u0435\u043D\u0435';
            en: 'Key for searching';
          };
          searchKeyOf: 'name';
        };
      }>;
    slug: Schema.Attribute.UID<'name'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E \u0432 \u0430\u0434\u0440\u0435\u0441\u0430 \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u0410\u043A\u043E \u043E\u0441\u0442\u0430\u043D\u0435 \u043F\u0440\u0430\u0437\u043D\u043E, \u0441\u0435 \u043F\u0440\u0430\u0432\u0438 \u043E\u0442 \u0437\u0430\u0433\u043B\u0430\u0432\u0438\u0435\u0442\u043E \u043F\u043E \u0417\u0430\u043A\u043E\u043D\u0430 \u0437\u0430 \u0442\u0440\u0430\u043D\u0441\u043B\u0438\u0442\u0435\u0440\u0430\u0446\u0438\u044F\u0442\u0430.';
            en: 'The name in the page\u2019s address. Made from the title by the Bulgarian Transliteration Act when left empty.';
          };
          label: {
            bg: '\u0418\u043C\u0435 \u0432 \u0430\u0434\u0440\u0435\u0441\u0430';
            en: 'Name in the address';
          };
          role: 'slug';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    sortKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041A\u043B\u044E\u0447\u044A\u0442, \u043F\u043E \u043A\u043E\u0439\u0442\u043E \u0437\u0430\u043F\u0438\u0441\u0438\u0442\u0435 \u0441\u0435 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u0442 \u043F\u043E \u0430\u0437\u0431\u0443\u0447\u0435\u043D \u0440\u0435\u0434 \u043D\u0430 \u0435\u0437\u0438\u043A\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C.';
            en: 'The key that puts entries in the alphabetical order of the language; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u043D\u0435';
            en: 'Key for sorting';
          };
          sortKeyOf: 'name';
        };
      }>;
    sources: Schema.Attribute.Component<'shared.source', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u043A\u044A\u0434\u0435 \u0441\u0430 \u0444\u0430\u043A\u0442\u0438\u0442\u0435.';
            en: 'Where the facts come from.';
          };
          label: {
            bg: '\u0418\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438';
            en: 'Sources';
          };
        };
      }>;
    textLanguage: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0415\u0437\u0438\u043A\u044A\u0442, \u043D\u0430 \u043A\u043E\u0439\u0442\u043E \u0432 \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442 \u0435 \u0442\u0435\u043A\u0441\u0442\u044A\u0442 (BCP 47); \u0437\u0430 \u0430\u0442\u0440\u0438\u0431\u0443\u0442\u0430 lang \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430.';
            en: 'The language the text is really in (BCP 47); for the page\u2019s lang attribute.';
          };
          label: {
            bg: '\u0415\u0437\u0438\u043A \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430';
            en: 'Language of the text';
          };
          role: 'text-state';
          value: 'language';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    translation: Schema.Attribute.Enumeration<['source', 'fallback', 'in-progress', 'done', 'outdated']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u044A\u0434\u0435 \u0435 \u043F\u0440\u0435\u0432\u043E\u0434\u044A\u0442 \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430 \u043D\u0430 \u0442\u043E\u0437\u0438 \u0435\u0437\u0438\u043A.';
            en: 'How far the text of this language is translated.';
          };
          label: {
            bg: '\u041F\u0440\u0435\u0432\u043E\u0434';
            en: 'Translation';
          };
          role: 'text-state';
          values: {
            done: {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Translated';
            };
            fallback: {
              bg: '\u041D\u0435\u043F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Not translated';
            };
            'in-progress': {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0436\u0434\u0430 \u0441\u0435';
              en: 'Being translated';
            };
            outdated: {
              bg: '\u041E\u0441\u0442\u0430\u0440\u044F\u043B \u043F\u0440\u0435\u0432\u043E\u0434';
              en: 'Outdated translation';
            };
            source: {
              bg: '\u041E\u0440\u0438\u0433\u0438\u043D\u0430\u043B';
              en: 'Original';
            };
          };
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    withdrawAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u0441\u0430\u043C\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430.';
            en: 'When to withdraw it from the site by itself.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u043D\u0430';
            en: 'Withdraw at';
          };
          role: 'schedule';
        };
      }>;
    withdrawnBecause: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0449\u043E \u0435 \u0441\u0432\u0430\u043B\u0435\u043D\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0432\u0441\u0435\u043A\u0438, \u043A\u043E\u0439\u0442\u043E \u043F\u043E\u0442\u044A\u0440\u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u041F\u043E\u043F\u044A\u043B\u043D\u0435\u0442\u0435 \u0433\u043E, \u043F\u0440\u0435\u0434\u0438 \u0434\u0430 \u0441\u0432\u0430\u043B\u0438\u0442\u0435 \u0437\u0430\u043F\u0438\u0441\u0430.';
            en: 'Why it was withdrawn from the site; told to whoever asks for the page. Fill it in before withdrawing.';
          };
          label: {
            bg: '\u041F\u0440\u0438\u0447\u0438\u043D\u0430 \u0437\u0430 \u0441\u0432\u0430\u043B\u044F\u043D\u0435';
            en: 'Reason for withdrawal';
          };
          role: 'note';
        };
      }>;
  };
}

export interface ApiVisitVisit extends Struct.CollectionTypeSchema {
  collectionName: 'visits';
  info: {
    description: 'A dated meeting in either direction, elsewhere or online: delegation, festival, training, project meeting.';
    displayName: '\u041F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u0435';
    pluralName: 'visits';
    singularName: 'visit';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    i18n: {
      localized: true;
    };
  };
  attributes: {
    agreements: Schema.Attribute.Relation<'manyToMany', 'api::agreement.agreement'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u0421\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u044F, \u0441\u0432\u044A\u0440\u0437\u0430\u043D\u0438 \u0441 \u043F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u0435\u0442\u043E.';
            en: 'Agreements connected with the visit.';
          };
          label: {
            bg: '\u0421\u043F\u043E\u0440\u0430\u0437\u0443\u043C\u0435\u043D\u0438\u044F';
            en: 'Agreements';
          };
        };
      }>;
    changeHistory: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438\u0442\u0435 \u0437\u0430 \u043F\u0440\u043E\u043C\u0435\u043D\u0438 \u043E\u0442 \u0432\u0441\u0438\u0447\u043A\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0438\u044F, \u043D\u0430\u0439-\u043D\u043E\u0432\u0430\u0442\u0430 \u043F\u044A\u0440\u0432\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The change notes of all publications, the newest first; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u0440\u0435\u0434\u0438\u0448\u043D\u0438 \u0431\u0435\u043B\u0435\u0436\u043A\u0438';
            en: 'Earlier notes';
          };
          role: 'note';
        };
      }>;
    changeNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0441\u0435 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0438\u043B\u043E, \u0441 \u0435\u0434\u043D\u043E \u0438\u0437\u0440\u0435\u0447\u0435\u043D\u0438\u0435; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0441\u0430\u0439\u0442\u0430 \u0441 \u0434\u0430\u0442\u0430\u0442\u0430 \u043D\u0430 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435\u0442\u043E. \u041D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 \u201E\u0414\u043E\u043F\u044A\u043B\u043D\u0435\u043D \u0435 \u0441\u043F\u0438\u0441\u044A\u043A\u044A\u0442 \u043D\u0430 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438\u0442\u0435\u201C.';
            en: 'What has changed, in a sentence; shown on the site with the date of publication.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0430 \u0437\u0430 \u043F\u0440\u043E\u043C\u044F\u043D\u0430\u0442\u0430';
            en: 'Note on the change';
          };
          role: 'note';
        };
      }>;
    confirmations: Schema.Attribute.Component<'shared.confirmation', true> &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0435 \u0438\u0437\u0433\u043B\u0435\u0436\u0434\u0430 \u0433\u0440\u0435\u0448\u043A\u0430, \u0430 \u0435 \u0432\u044F\u0440\u043D\u043E: \u0437\u0430 \u043D\u0435\u0433\u043E \u0432\u0438 \u043F\u0438\u0442\u0430\u0442 \u0432\u0435\u0434\u043D\u044A\u0436, \u0434\u043E\u043A\u0430\u0442\u043E \u0434\u0430\u043D\u043D\u0438\u0442\u0435 \u043D\u0435 \u0441\u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u044F\u0442. \u0427\u0438\u0442\u0430\u0442\u0435\u043B\u0438\u0442\u0435 \u043D\u0435 \u0433\u043E \u0432\u0438\u0436\u0434\u0430\u0442.';
            en: 'What looks like a mistake and is true: it is asked once, until the facts change. Readers do not see it.';
          };
          label: {
            bg: '\u041F\u043E\u0442\u0432\u044A\u0440\u0436\u0434\u0435\u043D\u0438\u044F';
            en: 'Confirmations';
          };
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    date: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0435. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'When it takes place. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
          };
          label: {
            bg: '\u0414\u0430\u0442\u0430';
            en: 'Date';
          };
          placeholder: {
            bg: '18\u201321.02.2019 \u0438\u043B\u0438 \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024';
            en: '18\u201321 February 2019 or October 2024';
          };
          value: 'edtf-period';
        };
      }>;
    dateFrom: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u044A\u0440\u0432\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The first possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0414\u0430\u0442\u0430 \u2013 \u043D\u0430\u0439-\u0440\u0430\u043D\u043E';
            en: 'Date \u2013 earliest';
          };
        };
      }>;
    dateText: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430, \u0438\u0437\u043F\u0438\u0441\u0430\u043D\u0430 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The date written out for the reader; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0414\u0430\u0442\u0430 \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'Date \u2013 as readers see it';
          };
        };
      }>;
    dateTo: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u044F\u0442 \u0432\u044A\u0437\u043C\u043E\u0436\u0435\u043D \u0434\u0435\u043D; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The last possible day; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0414\u0430\u0442\u0430 \u2013 \u043D\u0430\u0439-\u043A\u044A\u0441\u043D\u043E';
            en: 'Date \u2013 latest';
          };
        };
      }>;
    dateWording: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0430\u0442\u0430\u0442\u0430 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430, \u0430\u043A\u043E \u043A\u0430\u0437\u0432\u0430\u0442 \u043F\u043E\u0432\u0435\u0447\u0435 \u043E\u0442 \u0441\u0430\u043C\u0430\u0442\u0430 \u0434\u0430\u0442\u0430.';
            en: "The date in the source's own words, where they say more than the date.";
          };
          label: {
            bg: '\u0414\u0430\u0442\u0430 \u2013 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430';
            en: 'Date \u2013 as the source says';
          };
          value: 'wording';
        };
      }>;
    delegation: Schema.Attribute.Component<'visit.delegation', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0435\u043B\u0435\u0433\u0430\u0446\u0438\u044F.';
            en: 'Delegation.';
          };
          label: {
            bg: '\u0414\u0435\u043B\u0435\u0433\u0430\u0446\u0438\u044F';
            en: 'Delegation';
          };
        };
      }>;
    direction: Schema.Attribute.Enumeration<['incoming', 'outgoing', 'third-place', 'online']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439 \u043F\u0440\u0438 \u043A\u043E\u0433\u043E \u0433\u043E\u0441\u0442\u0443\u0432\u0430 \u0438\u043B\u0438 \u043A\u044A\u0434\u0435 \u0441\u0435 \u0441\u0440\u0435\u0449\u0430\u0442.';
            en: 'Who visits whom, or where they meet.';
          };
          label: {
            bg: '\u041F\u043E\u0441\u043E\u043A\u0430';
            en: 'Direction';
          };
          values: {
            incoming: {
              bg: '\u0413\u043E\u0441\u0442\u0443\u0432\u0430\u043D\u0435 \u0443 \u043D\u0430\u0441';
              en: 'They visit us';
            };
            online: {
              bg: '\u041F\u043E \u0438\u043D\u0442\u0435\u0440\u043D\u0435\u0442';
              en: 'Online';
            };
            outgoing: {
              bg: '\u041D\u0430\u0448\u0435 \u0433\u043E\u0441\u0442\u0443\u0432\u0430\u043D\u0435';
              en: 'We visit them';
            };
            'third-place': {
              bg: '\u041D\u0430 \u0442\u0440\u0435\u0442\u043E \u043C\u044F\u0441\u0442\u043E';
              en: 'In a third place';
            };
          };
        };
      }>;
    documents: Schema.Attribute.Component<'media.document', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0438 \u043F\u043E \u0442\u0435\u043C\u0430\u0442\u0430.';
            en: 'Documents that belong here.';
          };
          label: {
            bg: '\u0414\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0438';
            en: 'Documents';
          };
        };
      }>;
    durationDays: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u043B\u043A\u043E \u0434\u043D\u0438 \u0435 \u043F\u0440\u043E\u0434\u044A\u043B\u0436\u0438\u043B\u043E, \u0430\u043A\u043E \u0441\u0435 \u0437\u043D\u0430\u0435 \u0441\u0430\u043C\u043E \u0442\u043E\u0432\u0430.';
            en: 'How many days it took, where only that is known.';
          };
          label: {
            bg: '\u0411\u0440\u043E\u0439 \u0434\u043D\u0438';
            en: 'Number of days';
          };
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          max: 3660;
          min: 1;
        },
        number
      >;
    eventStatus: Schema.Attribute.Enumeration<['scheduled', 'postponed', 'cancelled']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0430\u043B\u0438 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0436\u0434\u0430, \u043E\u0442\u043B\u043E\u0436\u0435\u043D\u043E \u0435 \u0438\u043B\u0438 \u0435 \u043E\u0442\u043C\u0435\u043D\u0435\u043D\u043E.';
            en: 'Whether it takes place, is postponed or cancelled (schema.org eventStatus).';
          };
          label: {
            bg: '\u041F\u0440\u043E\u0432\u0435\u0436\u0434\u0430\u043D\u0435';
            en: 'Whether it takes place';
          };
          values: {
            cancelled: {
              bg: '\u041E\u0442\u043C\u0435\u043D\u0435\u043D\u043E';
              en: 'Cancelled';
            };
            postponed: {
              bg: '\u041E\u0442\u043B\u043E\u0436\u0435\u043D\u043E';
              en: 'Postponed';
            };
            scheduled: {
              bg: '\u041A\u0430\u043A\u0442\u043E \u0435 \u043E\u0431\u044F\u0432\u0435\u043D\u043E';
              en: 'As announced';
            };
          };
        };
      }> &
      Schema.Attribute.DefaultTo<'scheduled'>;
    gallery: Schema.Attribute.Component<'media.picture', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0421\u043D\u0438\u043C\u043A\u0438.';
            en: 'Pictures.';
          };
          label: {
            bg: '\u0421\u043D\u0438\u043C\u043A\u0438';
            en: 'Pictures';
          };
        };
      }>;
    invitedBy: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041F\u043E \u0447\u0438\u044F \u043F\u043E\u043A\u0430\u043D\u0430.';
            en: 'At whose invitation.';
          };
          label: {
            bg: '\u041F\u043E \u043F\u043E\u043A\u0430\u043D\u0430 \u043D\u0430';
            en: 'Invited by';
          };
        };
      }>;
    kind: Schema.Attribute.Enumeration<
      [
        'official',
        'diplomatic',
        'cultural',
        'festival',
        'sport',
        'youth',
        'training',
        'project-meeting',
        'network-event',
        'forum',
        'ceremony',
        'private',
        'other',
      ]
    > &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0412\u0438\u0434 \u043D\u0430 \u043F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u0435\u0442\u043E.';
            en: 'Kind of visit.';
          };
          label: {
            bg: '\u0412\u0438\u0434 \u043D\u0430 \u043F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u0435\u0442\u043E';
            en: 'Kind of visit';
          };
          values: {
            ceremony: {
              bg: '\u0426\u0435\u0440\u0435\u043C\u043E\u043D\u0438\u044F';
              en: 'Ceremony';
            };
            cultural: {
              bg: '\u041A\u0443\u043B\u0442\u0443\u0440\u043D\u043E';
              en: 'Cultural';
            };
            diplomatic: {
              bg: '\u0414\u0438\u043F\u043B\u043E\u043C\u0430\u0442\u0438\u0447\u0435\u0441\u043A\u043E';
              en: 'Diplomatic';
            };
            festival: {
              bg: '\u0424\u0435\u0441\u0442\u0438\u0432\u0430\u043B';
              en: 'Festival';
            };
            forum: {
              bg: '\u0424\u043E\u0440\u0443\u043C';
              en: 'Forum';
            };
            'network-event': {
              bg: '\u0421\u044A\u0431\u0438\u0442\u0438\u0435 \u043D\u0430 \u043C\u0440\u0435\u0436\u0430';
              en: 'Network event';
            };
            official: {
              bg: '\u041E\u0444\u0438\u0446\u0438\u0430\u043B\u043D\u043E';
              en: 'Official';
            };
            other: {
              bg: '\u0414\u0440\u0443\u0433\u043E';
              en: 'Other';
            };
            private: {
              bg: '\u0427\u0430\u0441\u0442\u043D\u043E';
              en: 'Private';
            };
            'project-meeting': {
              bg: '\u0421\u0440\u0435\u0449\u0430 \u043F\u043E \u043F\u0440\u043E\u0435\u043A\u0442';
              en: 'Project meeting';
            };
            sport: {
              bg: '\u0421\u043F\u043E\u0440\u0442\u043D\u043E';
              en: 'Sport';
            };
            training: {
              bg: '\u041E\u0431\u0443\u0447\u0435\u043D\u0438\u0435';
              en: 'Training';
            };
            youth: {
              bg: '\u041C\u043B\u0430\u0434\u0435\u0436\u043A\u043E';
              en: 'Youth';
            };
          };
        };
      }>;
    locale: Schema.Attribute.String;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::visit.visit'>;
    municipality: Schema.Attribute.Relation<'manyToOne', 'api::municipality.municipality'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041E\u0431\u0449\u0438\u043D\u0430\u0442\u0430, \u043D\u0430 \u0447\u0438\u0439\u0442\u043E \u0441\u0430\u0439\u0442 \u0441\u0435 \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0437\u0430\u043F\u0438\u0441\u044A\u0442.';
            en: 'The municipality on whose site the entry is shown.';
          };
          label: {
            bg: '\u041E\u0431\u0449\u0438\u043D\u0430';
            en: 'Municipality';
          };
          role: 'owner';
        };
      }>;
    network: Schema.Attribute.Relation<'manyToOne', 'api::network.network'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041C\u0440\u0435\u0436\u0430\u0442\u0430, \u0447\u0438\u0435\u0442\u043E \u0441\u044A\u0431\u0438\u0442\u0438\u0435 \u0435 \u0442\u043E\u0432\u0430.';
            en: 'The network whose event it is.';
          };
          label: {
            bg: '\u041C\u0440\u0435\u0436\u0430';
            en: 'Network';
          };
        };
      }>;
    nextChangeOn: Schema.Attribute.Date &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u0435\u043D\u044F\u0442, \u043E\u0442 \u043A\u043E\u0439\u0442\u043E \u0441\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435\u0442\u043E \u0432\u0435\u0447\u0435 \u0435 \u0434\u0440\u0443\u0433\u043E; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The day from which the status is another; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0421\u043B\u0435\u0434\u0432\u0430\u0449\u0430 \u043F\u0440\u043E\u043C\u044F\u043D\u0430 \u043D\u0430 \u0441\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435\u0442\u043E';
            en: 'Next change of the status';
          };
        };
      }>;
    occasion: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041F\u043E \u043A\u0430\u043A\u044A\u0432 \u043F\u043E\u0432\u043E\u0434.';
            en: 'On what occasion.';
          };
          label: {
            bg: '\u041F\u043E\u0432\u043E\u0434';
            en: 'Occasion';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 5000;
      }>;
    organisers: Schema.Attribute.Component<'shared.party', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0442\u043E\u0440\u0438.';
            en: 'Organisers.';
          };
          label: {
            bg: '\u041E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0442\u043E\u0440\u0438';
            en: 'Organisers';
          };
        };
      }>;
    outcomes: Schema.Attribute.Blocks &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u043F\u043E\u0441\u043B\u0435\u0434\u0432\u0430 \u0438\u043B\u0438 \u0441\u0435 \u0443\u0433\u043E\u0432\u043E\u0440\u0438.';
            en: 'What came of it.';
          };
          label: {
            bg: '\u0420\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0438';
            en: 'Outcomes';
          };
        };
      }>;
    participants: Schema.Attribute.Component<'shared.participant-group', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0423\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438 \u043F\u043E \u0433\u0440\u0430\u0434\u043E\u0432\u0435.';
            en: 'Participants by town.';
          };
          label: {
            bg: '\u0423\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438 \u043F\u043E \u0433\u0440\u0430\u0434\u043E\u0432\u0435';
            en: 'Participants by town';
          };
        };
      }>;
    participantsSum: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0421\u0431\u043E\u0440\u044A\u0442 \u043D\u0430 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438\u0442\u0435 \u043F\u043E \u0433\u0440\u0430\u0434\u043E\u0432\u0435; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The sum of the participants by town; computed.';
          };
          label: {
            bg: '\u0421\u0431\u043E\u0440 \u043D\u0430 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438\u0442\u0435';
            en: 'Sum of the participants';
          };
        };
      }>;
    participantsTotal: Schema.Attribute.Component<'shared.figure', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0431\u0449\u0438\u044F\u0442 \u0431\u0440\u043E\u0439 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438, \u043A\u0430\u043A\u0442\u043E \u0433\u043E \u0434\u0430\u0432\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u044A\u0442.';
            en: 'The total as the source states it.';
          };
          label: {
            bg: '\u041E\u0431\u0449 \u0431\u0440\u043E\u0439 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438';
            en: 'Total number of participants';
          };
        };
      }>;
    partners: Schema.Attribute.Relation<'manyToMany', 'api::partner.partner'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0438.';
            en: 'Partners.';
          };
          label: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0438';
            en: 'Partners';
          };
        };
      }>;
    partOf: Schema.Attribute.Relation<'manyToOne', 'api::visit.visit'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041F\u043E-\u0433\u043E\u043B\u044F\u043C\u043E\u0442\u043E \u0441\u044A\u0431\u0438\u0442\u0438\u0435, \u043E\u0442 \u043A\u043E\u0435\u0442\u043E \u0442\u043E\u0432\u0430 \u0435 \u0447\u0430\u0441\u0442: \u0444\u0435\u0441\u0442\u0438\u0432\u0430\u043B\u044A\u0442 \u043D\u0430 \u043A\u043E\u043D\u0446\u0435\u0440\u0442\u0430.';
            en: 'The event that this one is a part of: the festival of a concert.';
          };
          label: {
            bg: '\u0427\u0430\u0441\u0442 \u043E\u0442 \u0441\u044A\u0431\u0438\u0442\u0438\u0435';
            en: 'Part of an event';
          };
        };
      }>;
    phase: Schema.Attribute.Enumeration<['upcoming', 'ongoing', 'past', 'cancelled', 'postponed']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u0440\u0435\u0434\u0441\u0442\u043E\u0438, \u0442\u0435\u0447\u0435, \u043C\u0438\u043D\u0430\u043B\u043E, \u043E\u0442\u043C\u0435\u043D\u0435\u043D\u043E \u0438\u043B\u0438 \u043E\u0442\u043B\u043E\u0436\u0435\u043D\u043E; \u0441\u043B\u0435\u0434\u0432\u0430 \u043E\u0442 \u0434\u0430\u0442\u0430\u0442\u0430.';
            en: 'Upcoming, ongoing, past, cancelled or postponed; follows from the date.';
          };
          label: {
            bg: '\u0421\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435 \u0434\u043D\u0435\u0441';
            en: 'Status today';
          };
          values: {
            cancelled: {
              bg: '\u041E\u0442\u043C\u0435\u043D\u0435\u043D\u043E';
              en: 'Cancelled';
            };
            ongoing: {
              bg: '\u041F\u0440\u043E\u0442\u0438\u0447\u0430';
              en: 'Ongoing';
            };
            past: {
              bg: '\u041C\u0438\u043D\u0430\u043B\u043E';
              en: 'Past';
            };
            postponed: {
              bg: '\u041E\u0442\u043B\u043E\u0436\u0435\u043D\u043E';
              en: 'Postponed';
            };
            upcoming: {
              bg: '\u041F\u0440\u0435\u0434\u0441\u0442\u043E\u044F\u0449\u043E';
              en: 'Upcoming';
            };
          };
        };
      }>;
    place: Schema.Attribute.Component<'shared.place', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041D\u0430\u0441\u0435\u043B\u0435\u043D\u043E\u0442\u043E \u043C\u044F\u0441\u0442\u043E, \u0430 \u0430\u043A\u043E \u0441\u0435 \u0437\u043D\u0430\u0435 \u2013 \u0438 \u0441\u0433\u0440\u0430\u0434\u0430\u0442\u0430.';
            en: 'The town, and the building where it is known.';
          };
          label: {
            bg: '\u041C\u044F\u0441\u0442\u043E';
            en: 'Place';
          };
        };
      }>;
    programme: Schema.Attribute.Component<'visit.programme-day', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041F\u0440\u043E\u0433\u0440\u0430\u043C\u0430 \u043F\u043E \u0434\u043D\u0438.';
            en: 'Programme day by day.';
          };
          label: {
            bg: '\u041F\u0440\u043E\u0433\u0440\u0430\u043C\u0430 \u043F\u043E \u0434\u043D\u0438';
            en: 'Programme by day';
          };
        };
      }>;
    project: Schema.Attribute.Relation<'manyToOne', 'api::project.project'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041F\u0440\u043E\u0435\u043A\u0442\u044A\u0442, \u043E\u0442 \u043A\u043E\u0439\u0442\u043E \u0435 \u043F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u0435\u0442\u043E.';
            en: 'The project the visit belongs to.';
          };
          label: {
            bg: '\u041F\u0440\u043E\u0435\u043A\u0442';
            en: 'Project';
          };
        };
      }>;
    publishAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u0441\u0430\u043C\u043E. \u041F\u0440\u043E\u0432\u0435\u0440\u044F\u0432\u0430 \u0441\u0435 \u043A\u0430\u0442\u043E \u043F\u0440\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435 \u043D\u0430 \u0440\u044A\u043A\u0430.';
            en: 'When to publish it by itself. It is checked as when published by hand.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430 \u043D\u0430';
            en: 'Publish at';
          };
          role: 'schedule';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    readyForReview: Schema.Attribute.Boolean &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0413\u043B\u0430\u0432\u043D\u0438\u044F\u0442 \u0440\u0435\u0434\u0430\u043A\u0442\u043E\u0440 \u0432\u0438\u0436\u0434\u0430 \u0433\u043E\u0442\u043E\u0432\u0430\u0442\u0430 \u0447\u0435\u0440\u043D\u043E\u0432\u0430 \u043D\u0430 \u043D\u0430\u0447\u0430\u043B\u043D\u0430\u0442\u0430 \u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430.';
            en: 'Tick it when the draft is ready: the head editor sees it on the home page.';
          };
          label: {
            bg: '\u0413\u043E\u0442\u043E\u0432\u043E \u0437\u0430 \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430';
            en: 'Ready for review';
          };
          role: 'review';
        };
      }>;
    recurrence: Schema.Attribute.Enumeration<['yearly', 'every-two-years', 'twice-a-year', 'monthly']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u043B\u043A\u043E \u0447\u0435\u0441\u0442\u043E \u0441\u0435 \u043F\u043E\u0432\u0442\u0430\u0440\u044F.';
            en: 'How often it recurs.';
          };
          label: {
            bg: '\u041F\u043E\u0432\u0442\u0430\u0440\u044F \u0441\u0435';
            en: 'Recurs';
          };
          values: {
            'every-two-years': {
              bg: '\u041D\u0430 \u0434\u0432\u0435 \u0433\u043E\u0434\u0438\u043D\u0438';
              en: 'Every two years';
            };
            monthly: {
              bg: '\u0412\u0441\u0435\u043A\u0438 \u043C\u0435\u0441\u0435\u0446';
              en: 'Every month';
            };
            'twice-a-year': {
              bg: '\u0414\u0432\u0430 \u043F\u044A\u0442\u0438 \u0433\u043E\u0434\u0438\u0448\u043D\u043E';
              en: 'Twice a year';
            };
            yearly: {
              bg: '\u0412\u0441\u044F\u043A\u0430 \u0433\u043E\u0434\u0438\u043D\u0430';
              en: 'Every year';
            };
          };
        };
      }>;
    remarks: Schema.Attribute.Component<'shared.remark', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0421\u044A\u043C\u043D\u0435\u043D\u0438\u044F \u0438 \u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0438\u044F \u0432 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438\u0442\u0435, \u043A\u043E\u0438\u0442\u043E \u0441\u0430\u0439\u0442\u044A\u0442 \u043C\u043E\u0436\u0435 \u0434\u0430 \u043F\u043E\u043A\u0430\u0436\u0435.';
            en: 'Doubts and contradictions in the sources, which sites may show.';
          };
          label: {
            bg: '\u0411\u0435\u043B\u0435\u0436\u043A\u0438 \u0437\u0430 \u0441\u044A\u043C\u043D\u0435\u043D\u0438\u044F';
            en: 'Remarks on doubts';
          };
        };
      }>;
    returnVisitOf: Schema.Attribute.Relation<'manyToOne', 'api::visit.visit'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u0435\u0442\u043E, \u043D\u0430 \u043A\u043E\u0435\u0442\u043E \u0442\u043E\u0432\u0430 \u0435 \u043E\u0442\u0433\u043E\u0432\u043E\u0440.';
            en: 'The visit this one returns.';
          };
          label: {
            bg: '\u041E\u0442\u0432\u0435\u0442\u043D\u043E \u043F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u0435 \u043D\u0430';
            en: 'In return for';
          };
        };
      }>;
    reviewBy: Schema.Attribute.Date &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u0430\u043B\u0438 \u043E\u0449\u0435 \u0435 \u0432\u044F\u0440\u043D\u043E.';
            en: 'By when somebody should see whether it is still true.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438 \u0434\u043E';
            en: 'Review by';
          };
          role: 'review';
        };
      }>;
    searchKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0442\u044A\u0440\u0441\u0438: \u0431\u0435\u0437 \u0433\u043B\u0430\u0432\u043D\u0438 \u0431\u0443\u043A\u0432\u0438 \u0438 \u0437\u043D\u0430\u0446\u0438 \u043D\u0430\u0434 \u0431\u0443\u043A\u0432\u0438\u0442\u0435; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'The name as it is searched: without capitals and diacritics; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u0442\u044A\u0440\u0441\u0435\u043D\u0435';
            en: 'Key for searching';
          };
          searchKeyOf: 'title';
        };
      }>;
    slug: Schema.Attribute.UID<'title'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435\u0442\u043E \u0432 \u0430\u0434\u0440\u0435\u0441\u0430 \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u0410\u043A\u043E \u043E\u0441\u0442\u0430\u043D\u0435 \u043F\u0440\u0430\u0437\u043D\u043E, \u0441\u0435 \u043F\u0440\u0430\u0432\u0438 \u043E\u0442 \u0437\u0430\u0433\u043B\u0430\u0432\u0438\u0435\u0442\u043E \u043F\u043E \u0417\u0430\u043A\u043E\u043D\u0430 \u0437\u0430 \u0442\u0440\u0430\u043D\u0441\u043B\u0438\u0442\u0435\u0440\u0430\u0446\u0438\u044F\u0442\u0430.';
            en: 'The name in the page\u2019s address. Made from the title by the Bulgarian Transliteration Act when left empty.';
          };
          label: {
            bg: '\u0418\u043C\u0435 \u0432 \u0430\u0434\u0440\u0435\u0441\u0430';
            en: 'Name in the address';
          };
          role: 'slug';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    sortKey: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041A\u043B\u044E\u0447\u044A\u0442, \u043F\u043E \u043A\u043E\u0439\u0442\u043E \u0437\u0430\u043F\u0438\u0441\u0438\u0442\u0435 \u0441\u0435 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u0442 \u043F\u043E \u0430\u0437\u0431\u0443\u0447\u0435\u043D \u0440\u0435\u0434 \u043D\u0430 \u0435\u0437\u0438\u043A\u0430; \u043F\u0430\u0437\u0438 \u0441\u0435 \u0441\u0430\u043C.';
            en: 'The key that puts entries in the alphabetical order of the language; kept by itself.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u043F\u043E\u0434\u0440\u0435\u0436\u0434\u0430\u043D\u0435';
            en: 'Key for sorting';
          };
          sortKeyOf: 'title';
        };
      }>;
    sources: Schema.Attribute.Component<'shared.source', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u043A\u044A\u0434\u0435 \u0441\u0430 \u0444\u0430\u043A\u0442\u0438\u0442\u0435.';
            en: 'Where the facts come from.';
          };
          label: {
            bg: '\u0418\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438';
            en: 'Sources';
          };
        };
      }>;
    summary: Schema.Attribute.Blocks &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0441\u0435 \u0441\u043B\u0443\u0447\u0438.';
            en: 'What happened.';
          };
          label: {
            bg: '\u0420\u0430\u0437\u043A\u0430\u0437 \u0437\u0430 \u043F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u0435\u0442\u043E';
            en: 'Account of the visit';
          };
        };
      }>;
    symbolicActs: Schema.Attribute.Component<'visit.symbolic-act', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0421\u0438\u043C\u0432\u043E\u043B\u0438\u0447\u043D\u0438 \u0436\u0435\u0441\u0442\u043E\u0432\u0435.';
            en: 'Symbolic acts.';
          };
          label: {
            bg: '\u0421\u0438\u043C\u0432\u043E\u043B\u0438\u0447\u043D\u0438 \u0436\u0435\u0441\u0442\u043E\u0432\u0435';
            en: 'Symbolic acts';
          };
        };
      }>;
    textLanguage: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0415\u0437\u0438\u043A\u044A\u0442, \u043D\u0430 \u043A\u043E\u0439\u0442\u043E \u0432 \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442 \u0435 \u0442\u0435\u043A\u0441\u0442\u044A\u0442 (BCP 47); \u0437\u0430 \u0430\u0442\u0440\u0438\u0431\u0443\u0442\u0430 lang \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430.';
            en: 'The language the text is really in (BCP 47); for the page\u2019s lang attribute.';
          };
          label: {
            bg: '\u0415\u0437\u0438\u043A \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430';
            en: 'Language of the text';
          };
          role: 'text-state';
          value: 'language';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    themes: Schema.Attribute.Relation<'manyToMany', 'api::theme.theme'> &
      Schema.Attribute.SetPluginOptions<{
        pobratim: {
          description: {
            bg: '\u041E\u0431\u043B\u0430\u0441\u0442\u0438 \u043D\u0430 \u0441\u044A\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u043E.';
            en: 'Areas of cooperation.';
          };
          label: {
            bg: '\u041E\u0431\u043B\u0430\u0441\u0442\u0438 \u043D\u0430 \u0441\u044A\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u043E';
            en: 'Areas of cooperation';
          };
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435.';
            en: 'Title.';
          };
          label: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435';
            en: 'Title';
          };
          role: 'title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    translation: Schema.Attribute.Enumeration<['source', 'fallback', 'in-progress', 'done', 'outdated']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u044A\u0434\u0435 \u0435 \u043F\u0440\u0435\u0432\u043E\u0434\u044A\u0442 \u043D\u0430 \u0442\u0435\u043A\u0441\u0442\u0430 \u043D\u0430 \u0442\u043E\u0437\u0438 \u0435\u0437\u0438\u043A.';
            en: 'How far the text of this language is translated.';
          };
          label: {
            bg: '\u041F\u0440\u0435\u0432\u043E\u0434';
            en: 'Translation';
          };
          role: 'text-state';
          values: {
            done: {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Translated';
            };
            fallback: {
              bg: '\u041D\u0435\u043F\u0440\u0435\u0432\u0435\u0434\u0435\u043D';
              en: 'Not translated';
            };
            'in-progress': {
              bg: '\u041F\u0440\u0435\u0432\u0435\u0436\u0434\u0430 \u0441\u0435';
              en: 'Being translated';
            };
            outdated: {
              bg: '\u041E\u0441\u0442\u0430\u0440\u044F\u043B \u043F\u0440\u0435\u0432\u043E\u0434';
              en: 'Outdated translation';
            };
            source: {
              bg: '\u041E\u0440\u0438\u0433\u0438\u043D\u0430\u043B';
              en: 'Original';
            };
          };
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    withdrawAt: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0434\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u0441\u0430\u043C\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430.';
            en: 'When to withdraw it from the site by itself.';
          };
          label: {
            bg: '\u0414\u0430 \u0441\u0435 \u0441\u0432\u0430\u043B\u0438 \u043D\u0430';
            en: 'Withdraw at';
          };
          role: 'schedule';
        };
      }>;
    withdrawnBecause: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0449\u043E \u0435 \u0441\u0432\u0430\u043B\u0435\u043D\u043E \u043E\u0442 \u0441\u0430\u0439\u0442\u0430; \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u0435 \u043D\u0430 \u0432\u0441\u0435\u043A\u0438, \u043A\u043E\u0439\u0442\u043E \u043F\u043E\u0442\u044A\u0440\u0441\u0438 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430. \u041F\u043E\u043F\u044A\u043B\u043D\u0435\u0442\u0435 \u0433\u043E, \u043F\u0440\u0435\u0434\u0438 \u0434\u0430 \u0441\u0432\u0430\u043B\u0438\u0442\u0435 \u0437\u0430\u043F\u0438\u0441\u0430.';
            en: 'Why it was withdrawn from the site; told to whoever asks for the page. Fill it in before withdrawing.';
          };
          label: {
            bg: '\u041F\u0440\u0438\u0447\u0438\u043D\u0430 \u0437\u0430 \u0441\u0432\u0430\u043B\u044F\u043D\u0435';
            en: 'Reason for withdrawal';
          };
          role: 'note';
        };
      }>;
  };
}

export interface PluginContentReleasesRelease extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_releases';
  info: {
    displayName: 'Release';
    pluralName: 'releases';
    singularName: 'release';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    actions: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release-action'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    releasedAt: Schema.Attribute.DateTime;
    scheduledAt: Schema.Attribute.DateTime;
    status: Schema.Attribute.Enumeration<['ready', 'blocked', 'failed', 'done', 'empty']> &
      Schema.Attribute.Required;
    timezone: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginContentReleasesReleaseAction extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_release_actions';
  info: {
    displayName: 'Release Action';
    pluralName: 'release-actions';
    singularName: 'release-action';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    contentType: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    entryDocumentId: Schema.Attribute.String;
    isEntryValid: Schema.Attribute.Boolean;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release-action'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    release: Schema.Attribute.Relation<'manyToOne', 'plugin::content-releases.release'>;
    type: Schema.Attribute.Enumeration<['publish', 'unpublish']> & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginI18NLocale extends Struct.CollectionTypeSchema {
  collectionName: 'i18n_locale';
  info: {
    collectionName: 'locales';
    description: '';
    displayName: 'Locale';
    pluralName: 'locales';
    singularName: 'locale';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String & Schema.Attribute.Unique;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::i18n.locale'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.SetMinMax<
        {
          max: 50;
          min: 1;
        },
        number
      >;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginReviewWorkflowsWorkflow extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_workflows';
  info: {
    description: '';
    displayName: 'Workflow';
    name: 'Workflow';
    pluralName: 'workflows';
    singularName: 'workflow';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    contentTypes: Schema.Attribute.JSON & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'[]'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Unique;
    publishedAt: Schema.Attribute.DateTime;
    stageRequiredToPublish: Schema.Attribute.Relation<'oneToOne', 'plugin::review-workflows.workflow-stage'>;
    stages: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow-stage'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginReviewWorkflowsWorkflowStage extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_workflows_stages';
  info: {
    description: '';
    displayName: 'Stages';
    name: 'Workflow Stage';
    pluralName: 'workflow-stages';
    singularName: 'workflow-stage';
  };
  options: {
    draftAndPublish: false;
    version: '1.1.0';
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    color: Schema.Attribute.String & Schema.Attribute.DefaultTo<'#4945FF'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow-stage'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String;
    permissions: Schema.Attribute.Relation<'manyToMany', 'admin::permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    workflow: Schema.Attribute.Relation<'manyToOne', 'plugin::review-workflows.workflow'>;
  };
}

export interface PluginUploadFile extends Struct.CollectionTypeSchema {
  collectionName: 'files';
  info: {
    description: '';
    displayName: 'File';
    pluralName: 'files';
    singularName: 'file';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    alternativeText: Schema.Attribute.Text;
    caption: Schema.Attribute.Text;
    consent: Schema.Attribute.Enumeration<['not-needed', 'given', 'withdrawn']> & Schema.Attribute.Private;
    consentUntil: Schema.Attribute.Date & Schema.Attribute.Private;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    ext: Schema.Attribute.String;
    focalPoint: Schema.Attribute.JSON;
    folder: Schema.Attribute.Relation<'manyToOne', 'plugin::upload.folder'> & Schema.Attribute.Private;
    folderPath: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    formats: Schema.Attribute.JSON;
    hash: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    height: Schema.Attribute.Integer;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.file'> & Schema.Attribute.Private;
    mime: Schema.Attribute.String & Schema.Attribute.Required;
    municipality: Schema.Attribute.String & Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    pages: Schema.Attribute.Integer;
    previewUrl: Schema.Attribute.Text;
    provider: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    provider_metadata: Schema.Attribute.JSON & Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    related: Schema.Attribute.Relation<'morphToMany'> & Schema.Attribute.Private;
    size: Schema.Attribute.Decimal & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    url: Schema.Attribute.Text & Schema.Attribute.Required;
    width: Schema.Attribute.Integer;
  };
}

export interface PluginUploadFolder extends Struct.CollectionTypeSchema {
  collectionName: 'upload_folders';
  info: {
    displayName: 'Folder';
    pluralName: 'folders';
    singularName: 'folder';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    children: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.folder'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    files: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.file'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.folder'> & Schema.Attribute.Private;
    municipality: Schema.Attribute.String & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    parent: Schema.Attribute.Relation<'manyToOne', 'plugin::upload.folder'>;
    path: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    pathId: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.Unique;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginUsersPermissionsPermission extends Struct.CollectionTypeSchema {
  collectionName: 'up_permissions';
  info: {
    description: '';
    displayName: 'Permission';
    name: 'permission';
    pluralName: 'permissions';
    singularName: 'permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.permission'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    role: Schema.Attribute.Relation<'manyToOne', 'plugin::users-permissions.role'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginUsersPermissionsRole extends Struct.CollectionTypeSchema {
  collectionName: 'up_roles';
  info: {
    description: '';
    displayName: 'Role';
    name: 'role';
    pluralName: 'roles';
    singularName: 'role';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.role'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 3;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.permission'>;
    publishedAt: Schema.Attribute.DateTime;
    type: Schema.Attribute.String & Schema.Attribute.Unique;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    users: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.user'>;
  };
}

export interface PluginUsersPermissionsUser extends Struct.CollectionTypeSchema {
  collectionName: 'up_users';
  info: {
    description: '';
    displayName: 'User';
    name: 'user';
    pluralName: 'users';
    singularName: 'user';
  };
  options: {
    draftAndPublish: false;
    timestamps: true;
  };
  attributes: {
    blocked: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    confirmationToken: Schema.Attribute.String & Schema.Attribute.Private;
    confirmed: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    email: Schema.Attribute.Email &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.user'> &
      Schema.Attribute.Private;
    password: Schema.Attribute.Password &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    provider: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    resetPasswordToken: Schema.Attribute.String & Schema.Attribute.Private;
    role: Schema.Attribute.Relation<'manyToOne', 'plugin::users-permissions.role'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    username: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 3;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ContentTypeSchemas {
      'admin::api-token': AdminApiToken;
      'admin::api-token-permission': AdminApiTokenPermission;
      'admin::permission': AdminPermission;
      'admin::role': AdminRole;
      'admin::session': AdminSession;
      'admin::transfer-token': AdminTransferToken;
      'admin::transfer-token-permission': AdminTransferTokenPermission;
      'admin::user': AdminUser;
      'api::agreement.agreement': ApiAgreementAgreement;
      'api::assignment.assignment': ApiAssignmentAssignment;
      'api::bin-entry.bin-entry': ApiBinEntryBinEntry;
      'api::change-notice.change-notice': ApiChangeNoticeChangeNotice;
      'api::history-entry.history-entry': ApiHistoryEntryHistoryEntry;
      'api::membership.membership': ApiMembershipMembership;
      'api::municipality.municipality': ApiMunicipalityMunicipality;
      'api::network.network': ApiNetworkNetwork;
      'api::news-article.news-article': ApiNewsArticleNewsArticle;
      'api::partner.partner': ApiPartnerPartner;
      'api::picture-consent.picture-consent': ApiPictureConsentPictureConsent;
      'api::project.project': ApiProjectProject;
      'api::schedule-outcome.schedule-outcome': ApiScheduleOutcomeScheduleOutcome;
      'api::slug-record.slug-record': ApiSlugRecordSlugRecord;
      'api::theme.theme': ApiThemeTheme;
      'api::visit.visit': ApiVisitVisit;
      'plugin::content-releases.release': PluginContentReleasesRelease;
      'plugin::content-releases.release-action': PluginContentReleasesReleaseAction;
      'plugin::i18n.locale': PluginI18NLocale;
      'plugin::review-workflows.workflow': PluginReviewWorkflowsWorkflow;
      'plugin::review-workflows.workflow-stage': PluginReviewWorkflowsWorkflowStage;
      'plugin::upload.file': PluginUploadFile;
      'plugin::upload.folder': PluginUploadFolder;
      'plugin::users-permissions.permission': PluginUsersPermissionsPermission;
      'plugin::users-permissions.role': PluginUsersPermissionsRole;
      'plugin::users-permissions.user': PluginUsersPermissionsUser;
    }
  }
}
