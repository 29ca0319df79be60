import type { Schema, Struct } from '@strapi/strapi';

export interface AgreementDecision extends Struct.ComponentSchema {
  collectionName: 'components_agreement_decisions';
  info: {
    description: 'A decision of a council, ministry or other authority about the agreement.';
    displayName: '\u0420\u0435\u0448\u0435\u043D\u0438\u0435';
    icon: 'gavel';
  };
  attributes: {
    body: Schema.Attribute.Enumeration<['our-council', 'their-council', 'ministry', 'other-authority']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0427\u0438\u0435 \u0435 \u0440\u0435\u0448\u0435\u043D\u0438\u0435\u0442\u043E.';
            en: 'Whose decision it is.';
          };
          label: {
            bg: '\u041E\u0440\u0433\u0430\u043D';
            en: 'Body';
          };
          values: {
            ministry: {
              bg: '\u041C\u0438\u043D\u0438\u0441\u0442\u0435\u0440\u0441\u0442\u0432\u043E';
              en: 'Ministry';
            };
            'other-authority': {
              bg: '\u0414\u0440\u0443\u0433 \u043E\u0440\u0433\u0430\u043D';
              en: 'Other authority';
            };
            'our-council': {
              bg: '\u041D\u0430\u0448\u0438\u044F\u0442 \u043E\u0431\u0449\u0438\u043D\u0441\u043A\u0438 \u0441\u044A\u0432\u0435\u0442';
              en: 'Our municipal council';
            };
            'their-council': {
              bg: '\u0422\u044F\u0445\u043D\u0438\u044F\u0442 \u0441\u044A\u0432\u0435\u0442';
              en: 'Their council';
            };
          };
        };
      }>;
    bodyName: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041F\u044A\u043B\u043D\u043E\u0442\u043E \u0438\u043C\u0435 \u043D\u0430 \u043E\u0440\u0433\u0430\u043D\u0430.';
            en: 'Full name of the body.';
          };
          label: {
            bg: '\u041F\u044A\u043B\u043D\u043E \u0438\u043C\u0435 \u043D\u0430 \u043E\u0440\u0433\u0430\u043D\u0430';
            en: 'Full name of the body';
          };
        };
      }>;
    chair: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439 \u0435 \u043F\u0440\u0435\u0434\u0441\u0435\u0434\u0430\u0442\u0435\u043B\u0441\u0442\u0432\u0430\u043B \u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u0435\u0442\u043E.';
            en: 'Who chaired the sitting.';
          };
          label: {
            bg: '\u041F\u0440\u0435\u0434\u0441\u0435\u0434\u0430\u0442\u0435\u043B \u043D\u0430 \u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u0435\u0442\u043E';
            en: 'Chair of the sitting';
          };
        };
      }>;
    date: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0435 \u0432\u0437\u0435\u0442\u043E. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'When it was taken. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
          };
          label: {
            bg: '\u0414\u0430\u0442\u0430';
            en: 'Date';
          };
          placeholder: {
            bg: '18.10.2024, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024 \u0438\u043B\u0438 2024';
            en: '18 October 2024, October 2024 or 2024';
          };
          value: 'edtf-point';
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
    document: Schema.Attribute.Component<'media.document', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0422\u0435\u043A\u0441\u0442\u044A\u0442 \u043D\u0430 \u0440\u0435\u0448\u0435\u043D\u0438\u0435\u0442\u043E.';
            en: 'The text of the decision.';
          };
          label: {
            bg: '\u0422\u0435\u043A\u0441\u0442 \u043D\u0430 \u0440\u0435\u0448\u0435\u043D\u0438\u0435\u0442\u043E';
            en: 'Text of the decision';
          };
        };
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    legalBasis: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041F\u0440\u0430\u0432\u043D\u043E\u0442\u043E \u043E\u0441\u043D\u043E\u0432\u0430\u043D\u0438\u0435: \u201E\u0447\u043B. 21, \u0430\u043B. 1, \u0442. 23 \u043E\u0442 \u0417\u041C\u0421\u041C\u0410\u201C.';
            en: 'The legal basis.';
          };
          label: {
            bg: '\u041F\u0440\u0430\u0432\u043D\u043E \u043E\u0441\u043D\u043E\u0432\u0430\u043D\u0438\u0435';
            en: 'Legal basis';
          };
          placeholder: {
            bg: '\u0447\u043B. 21, \u0430\u043B. 1, \u0442. 23 \u043E\u0442 \u0417\u041C\u0421\u041C\u0410';
            en: 'Article 21(1)(23) of the Local Government Act';
          };
        };
      }>;
    minutesNumber: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041D\u043E\u043C\u0435\u0440 \u043D\u0430 \u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B\u0430 \u043E\u0442 \u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u0435\u0442\u043E.';
            en: 'Number of the minutes.';
          };
          label: {
            bg: '\u041D\u043E\u043C\u0435\u0440 \u043D\u0430 \u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B\u0430';
            en: 'Number of the minutes';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    number: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041D\u043E\u043C\u0435\u0440 \u043D\u0430 \u0440\u0435\u0448\u0435\u043D\u0438\u0435\u0442\u043E.';
            en: 'Number of the decision.';
          };
          label: {
            bg: '\u041D\u043E\u043C\u0435\u0440 \u043D\u0430 \u0440\u0435\u0448\u0435\u043D\u0438\u0435\u0442\u043E';
            en: 'Number of the decision';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    outcome: Schema.Attribute.Enumeration<['adopted', 'refused', 'awaited']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041F\u0440\u0438\u0435\u0442\u043E, \u043E\u0442\u0445\u0432\u044A\u0440\u043B\u0435\u043D\u043E \u0438\u043B\u0438 \u0441\u0435 \u043E\u0447\u0430\u043A\u0432\u0430.';
            en: 'Adopted, refused or still awaited.';
          };
          label: {
            bg: '\u0418\u0437\u0445\u043E\u0434';
            en: 'Outcome';
          };
          values: {
            adopted: {
              bg: '\u041F\u0440\u0438\u0435\u0442\u043E';
              en: 'Adopted';
            };
            awaited: {
              bg: '\u041E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435';
              en: 'Awaited';
            };
            refused: {
              bg: '\u041E\u0442\u0445\u0432\u044A\u0440\u043B\u0435\u043D\u043E';
              en: 'Refused';
            };
          };
        };
      }>;
    purpose: Schema.Attribute.Enumeration<
      ['consents', 'approves-text', 'authorises', 'opens-talks', 'prolongs', 'amends', 'ends']
    > &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0440\u0435\u0448\u0430\u0432\u0430. \u0410\u043A\u043E \u0441 \u0435\u0434\u043D\u043E \u0440\u0435\u0448\u0435\u043D\u0438\u0435 \u0441\u0435 \u0440\u0435\u0448\u0430\u0432\u0430\u0442 \u043D\u044F\u043A\u043E\u043B\u043A\u043E \u043D\u0435\u0449\u0430, \u0434\u043E\u0431\u0430\u0432\u0435\u0442\u0435 \u0440\u0435\u0434 \u0437\u0430 \u0432\u0441\u044F\u043A\u043E, \u0441\u044A\u0441 \u0441\u044A\u0449\u0438\u044F \u043D\u043E\u043C\u0435\u0440 \u0438 \u0434\u0430\u0442\u0430.';
            en: 'What it decides. Where one decision decides several things, add a row for each, with the same number and date.';
          };
          label: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0440\u0435\u0448\u0430\u0432\u0430';
            en: 'What it decides';
          };
          values: {
            amends: {
              bg: '\u0418\u0437\u043C\u0435\u043D\u044F';
              en: 'Amends';
            };
            'approves-text': {
              bg: '\u041E\u0434\u043E\u0431\u0440\u044F\u0432\u0430 \u0442\u0435\u043A\u0441\u0442\u0430';
              en: 'Approves the text';
            };
            authorises: {
              bg: '\u0423\u043F\u044A\u043B\u043D\u043E\u043C\u043E\u0449\u0430\u0432\u0430';
              en: 'Authorises';
            };
            consents: {
              bg: '\u0414\u0430\u0432\u0430 \u0441\u044A\u0433\u043B\u0430\u0441\u0438\u0435';
              en: 'Consents';
            };
            ends: {
              bg: '\u041F\u0440\u0435\u043A\u0440\u0430\u0442\u044F\u0432\u0430';
              en: 'Ends';
            };
            'opens-talks': {
              bg: '\u0417\u0430\u043F\u043E\u0447\u0432\u0430 \u043F\u0440\u0435\u0433\u043E\u0432\u043E\u0440\u0438';
              en: 'Opens talks';
            };
            prolongs: {
              bg: '\u0423\u0434\u044A\u043B\u0436\u0430\u0432\u0430';
              en: 'Prolongs';
            };
          };
        };
      }>;
  };
}

export interface AgreementSigning extends Struct.ComponentSchema {
  collectionName: 'components_agreement_signings';
  info: {
    description: 'One signing; some agreements are signed twice, once in each town.';
    displayName: '\u041F\u043E\u0434\u043F\u0438\u0441\u0432\u0430\u043D\u0435';
    icon: 'pencil';
  };
  attributes: {
    date: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0435 \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043E. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'When it was signed. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
          };
          label: {
            bg: '\u0414\u0430\u0442\u0430';
            en: 'Date';
          };
          placeholder: {
            bg: '18.10.2024, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024 \u0438\u043B\u0438 2024';
            en: '18 October 2024, October 2024 or 2024';
          };
          value: 'edtf-point';
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
    inOffice: Schema.Attribute.Component<'shared.person', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439 \u0435 \u0431\u0438\u043B \u043D\u0430 \u043F\u043E\u0441\u0442\u0430 \u0442\u043E\u0433\u0430\u0432\u0430, \u0431\u0435\u0437 \u0434\u0430 \u0435 \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043B.';
            en: 'Who held the office then, without signing.';
          };
          label: {
            bg: '\u041D\u0430 \u043F\u043E\u0441\u0442\u0430, \u0431\u0435\u0437 \u0434\u0430 \u0441\u0430 \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043B\u0438';
            en: 'In office without signing';
          };
        };
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    place: Schema.Attribute.Component<'shared.place', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u044A\u0434\u0435 \u0435 \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043E.';
            en: 'Where it was signed.';
          };
          label: {
            bg: '\u041C\u044F\u0441\u0442\u043E';
            en: 'Place';
          };
        };
      }>;
    signatories: Schema.Attribute.Component<'shared.person', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439 \u0435 \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043B.';
            en: 'Who signed.';
          };
          label: {
            bg: '\u041F\u043E\u0434\u043F\u0438\u0441\u0430\u043B\u0438';
            en: 'Signatories';
          };
        };
      }>;
    witnesses: Schema.Attribute.Component<'shared.person', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439 \u0435 \u043F\u0440\u0438\u0441\u044A\u0441\u0442\u0432\u0430\u043B.';
            en: 'Who witnessed it.';
          };
          label: {
            bg: '\u041F\u0440\u0438\u0441\u044A\u0441\u0442\u0432\u0430\u043B\u0438';
            en: 'Witnesses';
          };
        };
      }>;
  };
}

export interface ArticleDocuments extends Struct.ComponentSchema {
  collectionName: 'components_article_documents';
  info: {
    description: 'Documents within an article.';
    displayName: '\u0414\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0438';
    icon: 'file';
  };
  attributes: {
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
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
  };
}

export interface ArticleGallery extends Struct.ComponentSchema {
  collectionName: 'components_article_galleries';
  info: {
    description: 'Pictures within an article.';
    displayName: '\u0413\u0430\u043B\u0435\u0440\u0438\u044F';
    icon: 'picture';
  };
  attributes: {
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    pictures: Schema.Attribute.Component<'media.picture', true> &
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
  };
}

export interface ArticleQuote extends Struct.ComponentSchema {
  collectionName: 'components_article_quotes';
  info: {
    description: 'Somebody\u2019s words.';
    displayName: '\u0426\u0438\u0442\u0430\u0442';
    icon: 'quote';
  };
  attributes: {
    author: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439 \u0433\u043E \u0435 \u043A\u0430\u0437\u0430\u043B.';
            en: 'Who said it.';
          };
          label: {
            bg: '\u0410\u0432\u0442\u043E\u0440';
            en: 'Author';
          };
        };
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    post: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043B\u044A\u0436\u043D\u043E\u0441\u0442\u0442\u0430 \u043C\u0443.';
            en: 'Their post.';
          };
          label: {
            bg: '\u0414\u043B\u044A\u0436\u043D\u043E\u0441\u0442';
            en: 'Post';
          };
        };
      }>;
    text: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0421\u0430\u043C\u0438\u0442\u0435 \u0434\u0443\u043C\u0438, \u0431\u0435\u0437 \u043A\u0430\u0432\u0438\u0447\u043A\u0438.';
            en: 'The words themselves, without quotation marks.';
          };
          label: {
            bg: '\u0426\u0438\u0442\u0430\u0442';
            en: 'Quote';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 5000;
      }>;
  };
}

export interface ArticleSection extends Struct.ComponentSchema {
  collectionName: 'components_article_sections';
  info: {
    description: 'A headed part of an article.';
    displayName: '\u0420\u0430\u0437\u0434\u0435\u043B';
    icon: 'layout';
  };
  attributes: {
    heading: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435 \u043D\u0430 \u0440\u0430\u0437\u0434\u0435\u043B\u0430.';
            en: 'Heading of the section.';
          };
          label: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435 \u043D\u0430 \u0440\u0430\u0437\u0434\u0435\u043B\u0430';
            en: 'Heading of the section';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    text: Schema.Attribute.Blocks &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0422\u0435\u043A\u0441\u0442 \u043D\u0430 \u0440\u0430\u0437\u0434\u0435\u043B\u0430.';
            en: 'Text of the section.';
          };
          label: {
            bg: '\u0422\u0435\u043A\u0441\u0442';
            en: 'Text';
          };
        };
      }>;
  };
}

export interface MediaDocument extends Struct.ComponentSchema {
  collectionName: 'components_media_documents';
  info: {
    description: 'A document to download, with what its reader must know beforehand.';
    displayName: '\u0414\u043E\u043A\u0443\u043C\u0435\u043D\u0442';
    icon: 'file';
  };
  attributes: {
    accessible: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u0441\u0442\u044A\u043F\u0435\u043D \u043B\u0438 \u0435 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u044A\u0442 \u0437\u0430 \u0445\u043E\u0440\u0430 \u0441 \u0443\u0432\u0440\u0435\u0436\u0434\u0430\u043D\u0438\u044F (WCAG, PDF/UA).';
            en: 'Whether the document is accessible (WCAG, PDF/UA).';
          };
          label: {
            bg: '\u0414\u043E\u0441\u0442\u044A\u043F\u0435\u043D \u0437\u0430 \u0445\u043E\u0440\u0430 \u0441 \u0443\u0432\u0440\u0435\u0436\u0434\u0430\u043D\u0438\u044F';
            en: 'Accessible to people with disabilities';
          };
        };
      }>;
    file: Schema.Attribute.Media<'files' | 'images'> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0424\u0430\u0439\u043B\u044A\u0442. \u041C\u043E\u0436\u0435 \u0434\u0430 \u043B\u0438\u043F\u0441\u0432\u0430, \u0430\u043A\u043E \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u044A\u0442 \u0441\u0430\u043C\u043E \u0441\u043F\u043E\u043C\u0435\u043D\u0430\u0432\u0430 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430.';
            en: 'The file. May be missing where the source only mentions the document.';
          };
          label: {
            bg: '\u0424\u0430\u0439\u043B';
            en: 'File';
          };
        };
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    kind: Schema.Attribute.Enumeration<
      ['agreement', 'decision', 'programme', 'report', 'presentation', 'information', 'minutes', 'other']
    > &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0412\u0438\u0434 \u043D\u0430 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430.';
            en: 'Kind of document.';
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
            decision: {
              bg: '\u0420\u0435\u0448\u0435\u043D\u0438\u0435';
              en: 'Decision';
            };
            information: {
              bg: '\u0418\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0438\u044F';
              en: 'Information';
            };
            minutes: {
              bg: '\u041F\u0440\u043E\u0442\u043E\u043A\u043E\u043B';
              en: 'Minutes';
            };
            other: {
              bg: '\u0414\u0440\u0443\u0433';
              en: 'Other';
            };
            presentation: {
              bg: '\u041F\u0440\u0435\u0437\u0435\u043D\u0442\u0430\u0446\u0438\u044F';
              en: 'Presentation';
            };
            programme: {
              bg: '\u041F\u0440\u043E\u0433\u0440\u0430\u043C\u0430';
              en: 'Programme';
            };
            report: {
              bg: '\u041E\u0442\u0447\u0435\u0442';
              en: 'Report';
            };
          };
        };
      }>;
    language: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0415\u0437\u0438\u043A \u043D\u0430 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430 \u043A\u0430\u0442\u043E \u043A\u043E\u0434 \u043F\u043E BCP 47, \u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 bg.';
            en: 'Language of the document, as a BCP 47 code, for example bg.';
          };
          label: {
            bg: '\u0415\u0437\u0438\u043A \u043D\u0430 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430';
            en: 'Language of the document';
          };
          value: 'language';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435 \u043D\u0430 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430.';
            en: 'Title of the document.';
          };
          label: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435';
            en: 'Title';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
  };
}

export interface MediaPicture extends Struct.ComponentSchema {
  collectionName: 'components_media_pictures';
  info: {
    description: 'A picture with what a public site must know about it.';
    displayName: '\u0421\u043D\u0438\u043C\u043A\u0430';
    icon: 'picture';
  };
  attributes: {
    alternativeText: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0441\u0435 \u0432\u0438\u0436\u0434\u0430, \u0437\u0430 \u0445\u043E\u0440\u0430\u0442\u0430, \u043A\u043E\u0438\u0442\u043E \u043D\u0435 \u0432\u0438\u0436\u0434\u0430\u0442 \u0441\u043D\u0438\u043C\u043A\u0430\u0442\u0430.';
            en: 'What the picture shows, for people who cannot see it.';
          };
          label: {
            bg: '\u0410\u043B\u0442\u0435\u0440\u043D\u0430\u0442\u0438\u0432\u0435\u043D \u0442\u0435\u043A\u0441\u0442';
            en: 'Alternative text';
          };
        };
      }>;
    archive: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u0431\u0435\u043B\u0435\u0436\u0435\u0442\u0435, \u0430\u043A\u043E \u0441\u043D\u0438\u043C\u043A\u0430\u0442\u0430 \u0435 \u0430\u0440\u0445\u0438\u0432\u043D\u0430.';
            en: 'True for a picture from the archive.';
          };
          label: {
            bg: '\u0410\u0440\u0445\u0438\u0432\u043D\u0430';
            en: 'From the archive';
          };
        };
      }>;
    author: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0410\u0432\u0442\u043E\u0440 \u043D\u0430 \u0441\u043D\u0438\u043C\u043A\u0430\u0442\u0430.';
            en: 'Author of the picture.';
          };
          label: {
            bg: '\u0410\u0432\u0442\u043E\u0440';
            en: 'Author';
          };
        };
      }>;
    caption: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0422\u0435\u043A\u0441\u0442 \u043F\u043E\u0434 \u0441\u043D\u0438\u043C\u043A\u0430\u0442\u0430.';
            en: 'Caption.';
          };
          label: {
            bg: '\u041D\u0430\u0434\u043F\u0438\u0441';
            en: 'Caption';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    consent: Schema.Attribute.Enumeration<['not-needed', 'given', 'withdrawn']> &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0430\u043B\u0438 \u043F\u043E\u043A\u0430\u0437\u0430\u043D\u0438\u0442\u0435 \u0441\u0430 \u0441\u044A\u0433\u043B\u0430\u0441\u043D\u0438.';
            en: 'Whether those shown consent.';
          };
          label: {
            bg: '\u0421\u044A\u0433\u043B\u0430\u0441\u0438\u0435';
            en: 'Consent';
          };
          values: {
            given: {
              bg: '\u0414\u0430\u0434\u0435\u043D\u043E';
              en: 'Given';
            };
            'not-needed': {
              bg: '\u041D\u0435 \u0435 \u043D\u0443\u0436\u043D\u043E';
              en: 'Not needed';
            };
            withdrawn: {
              bg: '\u041E\u0442\u0442\u0435\u0433\u043B\u0435\u043D\u043E';
              en: 'Withdrawn';
            };
          };
        };
      }>;
    consentUntil: Schema.Attribute.Date &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u043E\u0433\u0430 \u0432\u0430\u0436\u0438 \u0441\u044A\u0433\u043B\u0430\u0441\u0438\u0435\u0442\u043E.';
            en: 'Until when the consent holds.';
          };
          label: {
            bg: '\u0421\u044A\u0433\u043B\u0430\u0441\u0438\u0435\u0442\u043E \u0432\u0430\u0436\u0438 \u0434\u043E';
            en: 'Consent holds until';
          };
        };
      }>;
    date: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0435 \u0441\u043D\u0438\u043C\u0430\u043D\u0430. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'When it was taken. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
          };
          label: {
            bg: '\u0414\u0430\u0442\u0430 \u043D\u0430 \u0441\u043D\u0438\u043C\u0430\u043D\u0435';
            en: 'Taken on';
          };
          placeholder: {
            bg: '18.10.2024, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024 \u0438\u043B\u0438 2024';
            en: '18 October 2024, October 2024 or 2024';
          };
          value: 'edtf-point';
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
            bg: '\u0414\u0430\u0442\u0430 \u043D\u0430 \u0441\u043D\u0438\u043C\u0430\u043D\u0435 \u2013 \u043D\u0430\u0439-\u0440\u0430\u043D\u043E';
            en: 'Taken on \u2013 earliest';
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
            bg: '\u0414\u0430\u0442\u0430 \u043D\u0430 \u0441\u043D\u0438\u043C\u0430\u043D\u0435 \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'Taken on \u2013 as readers see it';
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
            bg: '\u0414\u0430\u0442\u0430 \u043D\u0430 \u0441\u043D\u0438\u043C\u0430\u043D\u0435 \u2013 \u043D\u0430\u0439-\u043A\u044A\u0441\u043D\u043E';
            en: 'Taken on \u2013 latest';
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
            bg: '\u0414\u0430\u0442\u0430 \u043D\u0430 \u0441\u043D\u0438\u043C\u0430\u043D\u0435 \u2013 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430';
            en: 'Taken on \u2013 as the source says';
          };
          value: 'wording';
        };
      }>;
    decorative: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u0431\u0435\u043B\u0435\u0436\u0435\u0442\u0435, \u0430\u043A\u043E \u0441\u043D\u0438\u043C\u043A\u0430\u0442\u0430 \u0435 \u0441\u0430\u043C\u043E \u0443\u043A\u0440\u0430\u0441\u0430 \u0438 \u043D\u044F\u043C\u0430 \u043D\u0443\u0436\u0434\u0430 \u043E\u0442 \u0430\u043B\u0442\u0435\u0440\u043D\u0430\u0442\u0438\u0432\u0435\u043D \u0442\u0435\u043A\u0441\u0442.';
            en: 'True if the picture is decoration and needs no alternative text.';
          };
          label: {
            bg: '\u0423\u043A\u0440\u0430\u0441\u043D\u0430 (\u043D\u0435 \u043D\u043E\u0441\u0438 \u0441\u043C\u0438\u0441\u044A\u043B)';
            en: 'Decorative (carries no meaning)';
          };
        };
      }>;
    file: Schema.Attribute.Media<'images'> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0424\u0430\u0439\u043B\u044A\u0442. \u041C\u043E\u0436\u0435 \u0434\u0430 \u043B\u0438\u043F\u0441\u0432\u0430, \u0430\u043A\u043E \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u044A\u0442 \u0441\u0430\u043C\u043E \u0441\u043F\u043E\u043C\u0435\u043D\u0430\u0432\u0430 \u0441\u043D\u0438\u043C\u043A\u0430\u0442\u0430.';
            en: 'The file. May be missing where the source only mentions the picture.';
          };
          label: {
            bg: '\u0424\u0430\u0439\u043B';
            en: 'File';
          };
        };
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    peopleShown: Schema.Attribute.Enumeration<['none', 'people', 'children']> &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0430 \u043B\u0438 \u0445\u043E\u0440\u0430 \u0438\u043B\u0438 \u0434\u0435\u0446\u0430 \u043D\u0430 \u0441\u043D\u0438\u043C\u043A\u0430\u0442\u0430.';
            en: 'Whether people or children are shown.';
          };
          label: {
            bg: '\u0425\u043E\u0440\u0430 \u043D\u0430 \u0441\u043D\u0438\u043C\u043A\u0430\u0442\u0430';
            en: 'People in the picture';
          };
          values: {
            children: {
              bg: '\u0418\u043C\u0430 \u0434\u0435\u0446\u0430';
              en: 'Children';
            };
            none: {
              bg: '\u041D\u044F\u043C\u0430 \u0445\u043E\u0440\u0430';
              en: 'Nobody';
            };
            people: {
              bg: '\u0418\u043C\u0430 \u0445\u043E\u0440\u0430';
              en: 'People';
            };
          };
        };
      }>;
  };
}

export interface MunicipalityHotline extends Struct.ComponentSchema {
  collectionName: 'components_municipality_hotlines';
  info: {
    description: 'A telephone line for signals from citizens.';
    displayName: '\u0413\u043E\u0440\u0435\u0449 \u0442\u0435\u043B\u0435\u0444\u043E\u043D';
    icon: 'phone';
  };
  attributes: {
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    phone: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0422\u0435\u043B\u0435\u0444\u043E\u043D\u0435\u043D \u043D\u043E\u043C\u0435\u0440.';
            en: 'Telephone number.';
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
    title: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430 \u043A\u0430\u043A\u0432\u043E \u0435 \u0442\u0435\u043B\u0435\u0444\u043E\u043D\u044A\u0442.';
            en: 'What the line is for.';
          };
          label: {
            bg: '\u0417\u0430 \u043A\u0430\u043A\u0432\u043E \u0435';
            en: 'What it is for';
          };
        };
      }>;
  };
}

export interface MunicipalityPageSection extends Struct.ComponentSchema {
  collectionName: 'components_municipality_page_sections';
  info: {
    description: 'A headed part of the cooperation page.';
    displayName: '\u0420\u0430\u0437\u0434\u0435\u043B \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430';
    icon: 'layout';
  };
  attributes: {
    heading: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435 \u043D\u0430 \u0440\u0430\u0437\u0434\u0435\u043B\u0430.';
            en: 'Heading of the section.';
          };
          label: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435 \u043D\u0430 \u0440\u0430\u0437\u0434\u0435\u043B\u0430';
            en: 'Heading of the section';
          };
        };
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    text: Schema.Attribute.Blocks &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0422\u0435\u043A\u0441\u0442 \u043D\u0430 \u0440\u0430\u0437\u0434\u0435\u043B\u0430.';
            en: 'Text of the section.';
          };
          label: {
            bg: '\u0422\u0435\u043A\u0441\u0442';
            en: 'Text';
          };
        };
      }>;
  };
}

export interface PartnerMilestone extends Struct.ComponentSchema {
  collectionName: 'components_partner_milestones';
  info: {
    description: 'A step in a partnership that is neither a visit nor an agreement.';
    displayName: '\u0421\u044A\u0431\u0438\u0442\u0438\u0435 \u0432 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0441\u0442\u0432\u043E\u0442\u043E';
    icon: 'star';
  };
  attributes: {
    date: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'When. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
          };
          label: {
            bg: '\u0414\u0430\u0442\u0430';
            en: 'Date';
          };
          placeholder: {
            bg: '18.10.2024, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024 \u0438\u043B\u0438 2024';
            en: '18 October 2024, October 2024 or 2024';
          };
          value: 'edtf-point';
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
    figure: Schema.Attribute.Component<'shared.figure', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0427\u0438\u0441\u043B\u043E \u043A\u044A\u043C \u0441\u044A\u0431\u0438\u0442\u0438\u0435\u0442\u043E, \u043A\u0430\u043A\u0442\u043E \u0435 \u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E: \u0431\u0440\u043E\u0439 \u0443\u0447\u0435\u043D\u0438\u0446\u0438, \u0441\u0443\u043C\u0430.';
            en: 'A number that belongs to it, as known: pupils, an amount.';
          };
          label: {
            bg: '\u0427\u0438\u0441\u043B\u043E \u043A\u044A\u043C \u0441\u044A\u0431\u0438\u0442\u0438\u0435\u0442\u043E';
            en: 'Number that belongs to it';
          };
        };
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    text: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041F\u043E\u0434\u0440\u043E\u0431\u043D\u043E\u0441\u0442\u0438.';
            en: 'Details.';
          };
          label: {
            bg: '\u041F\u043E\u0434\u0440\u043E\u0431\u043D\u043E\u0441\u0442\u0438';
            en: 'Details';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 5000;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0441\u0435 \u0435 \u0441\u043B\u0443\u0447\u0438\u043B\u043E, \u043D\u0430\u043A\u0440\u0430\u0442\u043A\u043E.';
            en: 'What happened, in short.';
          };
          label: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0441\u0435 \u0435 \u0441\u043B\u0443\u0447\u0438\u043B\u043E';
            en: 'What happened';
          };
        };
      }>;
  };
}

export interface PartnerOtherName extends Struct.ComponentSchema {
  collectionName: 'components_partner_other_names';
  info: {
    description: 'Another name of a partner.';
    displayName: '\u0414\u0440\u0443\u0433\u043E \u0438\u043C\u0435';
    icon: 'feather';
  };
  attributes: {
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0440\u0443\u0433\u043E\u0442\u043E \u0438\u043C\u0435.';
            en: 'The other name.';
          };
          label: {
            bg: '\u0418\u043C\u0435';
            en: 'Name';
          };
        };
      }>;
    note: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439 \u0438 \u043A\u043E\u0433\u0430 \u0433\u043E \u0443\u043F\u043E\u0442\u0440\u0435\u0431\u044F\u0432\u0430.';
            en: 'Who uses it, and when.';
          };
          label: {
            bg: '\u041A\u043E\u0439 \u0438 \u043A\u043E\u0433\u0430 \u0433\u043E \u0443\u043F\u043E\u0442\u0440\u0435\u0431\u044F\u0432\u0430';
            en: 'Who uses it, and when';
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
            bg: '\u041A\u043B\u044E\u0447 \u0437\u0430 \u0442\u044A\u0440\u0441\u0435\u043D\u0435 \u043F\u043E \u0438\u043C\u0435\u0442\u043E';
            en: 'Key for searching the name';
          };
          searchKeyOf: 'name';
        };
      }>;
  };
}

export interface PartnerStatusChange extends Struct.ComponentSchema {
  collectionName: 'components_partner_status_changes';
  info: {
    description: 'A step in the life of a partnership.';
    displayName: '\u041F\u0440\u043E\u043C\u044F\u043D\u0430 \u043D\u0430 \u0441\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435\u0442\u043E';
    icon: 'arrowRight';
  };
  attributes: {
    byWhom: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439 \u0435 \u0440\u0435\u0448\u0438\u043B \u0438\u043B\u0438 \u0437\u0430\u044F\u0432\u0438\u043B \u043F\u0440\u043E\u043C\u044F\u043D\u0430\u0442\u0430.';
            en: 'Who decided or declared it.';
          };
          label: {
            bg: '\u041A\u043E\u0439 \u0433\u043E \u0435 \u0440\u0435\u0448\u0438\u043B';
            en: 'Who decided';
          };
        };
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    on: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u043A\u043E\u0433\u0430 \u0435 \u0432 \u0441\u0438\u043B\u0430. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'Since when it holds. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
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
    onFrom: Schema.Attribute.Date &
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
    onText: Schema.Attribute.String &
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
    onTo: Schema.Attribute.Date &
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
    onWording: Schema.Attribute.String &
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
    reason: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0449\u043E.';
            en: 'Why.';
          };
          label: {
            bg: '\u041F\u0440\u0438\u0447\u0438\u043D\u0430';
            en: 'Reason';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 5000;
      }>;
    side: Schema.Attribute.Enumeration<['ours', 'theirs', 'both']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442 \u0447\u0438\u044F \u0441\u0442\u0440\u0430\u043D\u0430 \u0438\u0434\u0432\u0430 \u043F\u0440\u043E\u043C\u044F\u043D\u0430\u0442\u0430: \u043D\u0430\u0448\u0430, \u0442\u044F\u0445\u043D\u0430 \u0438\u043B\u0438 \u0438 \u0434\u0432\u0435\u0442\u0435.';
            en: 'Which side the change came from: ours, theirs or both.';
          };
          label: {
            bg: '\u0421\u0442\u0440\u0430\u043D\u0430';
            en: 'Side';
          };
          values: {
            both: {
              bg: '\u0418 \u0434\u0432\u0435\u0442\u0435';
              en: 'Both';
            };
            ours: {
              bg: '\u041D\u0430\u0448\u0430\u0442\u0430';
              en: 'Ours';
            };
            theirs: {
              bg: '\u0422\u044F\u0445\u043D\u0430\u0442\u0430';
              en: 'Theirs';
            };
          };
        };
      }>;
    source: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u043A\u044A\u0434\u0435 \u0441\u0435 \u0437\u043D\u0430\u0435.';
            en: 'How it is known.';
          };
          label: {
            bg: '\u0418\u0437\u0442\u043E\u0447\u043D\u0438\u043A';
            en: 'Source';
          };
        };
      }>;
    status: Schema.Attribute.Enumeration<['prospective', 'active', 'dormant', 'suspended', 'ended']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041D\u043E\u0432\u043E\u0442\u043E \u0441\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435 \u043D\u0430 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0441\u0442\u0432\u043E\u0442\u043E.';
            en: 'The new status of the partnership.';
          };
          label: {
            bg: '\u0421\u044A\u0441\u0442\u043E\u044F\u043D\u0438\u0435';
            en: 'Status';
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
    until: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043A\u043E\u0433\u0430 \u0435 \u0432 \u0441\u0438\u043B\u0430, \u0430\u043A\u043E \u043F\u043E\u0441\u043B\u0435 \u043D\u0438\u043A\u043E\u0439 \u043D\u0435 \u0435 \u0437\u0430\u043F\u0438\u0441\u0430\u043B \u0434\u0440\u0443\u0433\u043E. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'Until when it holds, where nothing later is recorded. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
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
            bg: '\u0412 \u0441\u0438\u043B\u0430 \u0434\u043E \u2013 \u043D\u0430\u0439-\u0440\u0430\u043D\u043E';
            en: 'Valid until \u2013 earliest';
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
            bg: '\u0412 \u0441\u0438\u043B\u0430 \u0434\u043E \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'Valid until \u2013 as readers see it';
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
            bg: '\u0412 \u0441\u0438\u043B\u0430 \u0434\u043E \u2013 \u043D\u0430\u0439-\u043A\u044A\u0441\u043D\u043E';
            en: 'Valid until \u2013 latest';
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
            bg: '\u0412 \u0441\u0438\u043B\u0430 \u0434\u043E \u2013 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430';
            en: 'Valid until \u2013 as the source says';
          };
          value: 'wording';
        };
      }>;
  };
}

export interface ProjectFunder extends Struct.ComponentSchema {
  collectionName: 'components_project_funders';
  info: {
    description: 'A body that funds a project.';
    displayName: '\u0424\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u0430\u0449\u0430 \u0438\u043D\u0441\u0442\u0438\u0442\u0443\u0446\u0438\u044F';
    icon: 'handHeart';
  };
  attributes: {
    europeanUnion: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u0431\u0435\u043B\u0435\u0436\u0435\u0442\u0435, \u0430\u043A\u043E \u0441\u0440\u0435\u0434\u0441\u0442\u0432\u0430\u0442\u0430 \u0441\u0430 \u043E\u0442 \u0415\u0432\u0440\u043E\u043F\u0435\u0439\u0441\u043A\u0438\u044F \u0441\u044A\u044E\u0437: \u0442\u043E\u0433\u0430\u0432\u0430 \u043D\u0430 \u0441\u0430\u0439\u0442\u0430 \u0441\u0435 \u043F\u043E\u043A\u0430\u0437\u0432\u0430 \u0441\u044A\u043E\u0431\u0449\u0435\u043D\u0438\u0435 \u0437\u0430 \u0444\u0438\u043D\u0430\u043D\u0441\u0438\u0440\u0430\u043D\u0435\u0442\u043E.';
            en: 'True for European Union money: the site then shows a funding notice.';
          };
          label: {
            bg: '\u0421\u0440\u0435\u0434\u0441\u0442\u0432\u0430 \u043E\u0442 \u0415\u0432\u0440\u043E\u043F\u0435\u0439\u0441\u043A\u0438\u044F \u0441\u044A\u044E\u0437';
            en: 'European Union money';
          };
        };
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435 \u043D\u0430 \u0438\u043D\u0441\u0442\u0438\u0442\u0443\u0446\u0438\u044F\u0442\u0430.';
            en: 'Name of the body.';
          };
          label: {
            bg: '\u0418\u043C\u0435';
            en: 'Name';
          };
        };
      }>;
  };
}

export interface SharedActivity extends Struct.ComponentSchema {
  collectionName: 'components_shared_activities';
  info: {
    description: 'Something done within a membership.';
    displayName: '\u0414\u0435\u0439\u043D\u043E\u0441\u0442';
    icon: 'check';
  };
  attributes: {
    date: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'When. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
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
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    text: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041F\u043E\u0434\u0440\u043E\u0431\u043D\u043E\u0441\u0442\u0438.';
            en: 'Details.';
          };
          label: {
            bg: '\u041F\u043E\u0434\u0440\u043E\u0431\u043D\u043E\u0441\u0442\u0438';
            en: 'Details';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 5000;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0435 \u043D\u0430\u043F\u0440\u0430\u0432\u0435\u043D\u043E, \u043D\u0430\u043A\u0440\u0430\u0442\u043A\u043E.';
            en: 'What was done, in short.';
          };
          label: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0435 \u043D\u0430\u043F\u0440\u0430\u0432\u0435\u043D\u043E';
            en: 'What was done';
          };
        };
      }>;
  };
}

export interface SharedConfirmation extends Struct.ComponentSchema {
  collectionName: 'components_shared_confirmations';
  info: {
    description: 'What an editor confirms to be true though it looks like a mistake, and how it is known.';
    displayName: '\u041F\u043E\u0442\u0432\u044A\u0440\u0436\u0434\u0435\u043D\u0438\u0435';
    icon: 'check';
  };
  attributes: {
    code: Schema.Attribute.Enumeration<
      [
        'participants_do_not_add_up',
        'programme_day_outside_visit',
        'agreement_without_partner',
        'agreement_without_date',
        'agreement_valid_before_signing',
        'agreement_expired_before_signing',
        'twinning_with_ended_partner',
        'ended_partner_with_twinning',
        'status_history_overlaps',
        'partner_likely_duplicate',
        'partner_since_differs',
        'agreement_signed_differently',
      ]
    > &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u043F\u043E\u0442\u0432\u044A\u0440\u0436\u0434\u0430\u0432\u0430\u0442\u0435: \u0434\u0443\u043C\u0430\u0442\u0430 \u0432 \u043A\u0430\u0432\u0438\u0447\u043A\u0438 \u043E\u0442 \u0441\u044A\u043E\u0431\u0449\u0435\u043D\u0438\u0435\u0442\u043E \u043F\u0440\u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u0435.';
            en: 'What is confirmed: the word in quotes in the message that publishing gave.';
          };
          label: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u043F\u043E\u0442\u0432\u044A\u0440\u0436\u0434\u0430\u0432\u0430\u0442\u0435';
            en: 'What you confirm';
          };
          values: {
            agreement_expired_before_signing: {
              bg: '\u0418\u0437\u0442\u0435\u043A\u043B\u043E \u043F\u0440\u0435\u0434\u0438 \u043F\u043E\u0434\u043F\u0438\u0441\u0432\u0430\u043D\u0435\u0442\u043E';
              en: 'Expired before the signing';
            };
            agreement_signed_differently: {
              bg: '\u0414\u0440\u0443\u0433\u0430 \u0434\u0430\u0442\u0430 \u043D\u0430 \u043F\u043E\u0434\u043F\u0438\u0441\u0432\u0430\u043D\u0435 \u0434\u0440\u0443\u0433\u0430\u0434\u0435';
              en: 'Other date of signing on the other side';
            };
            agreement_valid_before_signing: {
              bg: '\u0412 \u0441\u0438\u043B\u0430 \u043F\u0440\u0435\u0434\u0438 \u043F\u043E\u0434\u043F\u0438\u0441\u0432\u0430\u043D\u0435\u0442\u043E';
              en: 'Valid before the signing';
            };
            agreement_without_date: {
              bg: '\u041F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043E, \u0431\u0435\u0437 \u0434\u0430\u0442\u0430';
              en: 'Signed, without a date';
            };
            agreement_without_partner: {
              bg: '\u041F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043E, \u0431\u0435\u0437 \u0434\u0430 \u0435 \u043F\u043E\u0441\u043E\u0447\u0435\u043D\u043E \u0441 \u043A\u043E\u0433\u043E';
              en: 'Signed, not said with whom';
            };
            ended_partner_with_twinning: {
              bg: '\u041F\u0440\u0438\u043A\u043B\u044E\u0447\u0438\u043B\u043E, \u0430 \u043F\u043E\u0431\u0440\u0430\u0442\u0438\u043C\u044F\u0432\u0430\u043D\u0435\u0442\u043E \u0435 \u0432 \u0441\u0438\u043B\u0430';
              en: 'Ended, and the twinning is in force';
            };
            participants_do_not_add_up: {
              bg: '\u0421\u0431\u043E\u0440\u044A\u0442 \u043D\u0430 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438\u0442\u0435 \u0435 \u0434\u0440\u0443\u0433';
              en: 'The participants do not add up';
            };
            partner_likely_duplicate: {
              bg: '\u041F\u0440\u0438\u043B\u0438\u0447\u0430 \u043D\u0430 \u0434\u0440\u0443\u0433 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440';
              en: 'Looks like another partner';
            };
            partner_since_differs: {
              bg: '\u0414\u0440\u0443\u0433\u043E \u043D\u0430\u0447\u0430\u043B\u043E \u043F\u0440\u0438 \u0434\u0440\u0443\u0433\u0430\u0442\u0430 \u043E\u0431\u0449\u0438\u043D\u0430';
              en: 'Other beginning on the other side';
            };
            programme_day_outside_visit: {
              bg: '\u0414\u0435\u043D \u043E\u0442 \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u0430\u0442\u0430 \u0438\u0437\u0432\u044A\u043D \u043F\u043E\u0441\u0435\u0449\u0435\u043D\u0438\u0435\u0442\u043E';
              en: 'A day of the programme outside the visit';
            };
            status_history_overlaps: {
              bg: '\u0417\u0430\u0441\u0442\u044A\u043F\u0432\u0430\u0449\u0438 \u0441\u0435 \u043F\u0435\u0440\u0438\u043E\u0434\u0438 \u0432 \u0438\u0441\u0442\u043E\u0440\u0438\u044F\u0442\u0430';
              en: 'Overlapping periods in the history';
            };
            twinning_with_ended_partner: {
              bg: '\u041F\u043E\u0431\u0440\u0430\u0442\u0438\u043C\u044F\u0432\u0430\u043D\u0435 \u0441 \u043F\u0440\u0438\u043A\u043B\u044E\u0447\u0438\u043B \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440';
              en: 'Twinning with an ended partner';
            };
          };
        };
      }>;
    confirmedBy: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041A\u043E\u0439 \u0433\u043E \u0435 \u043F\u043E\u0442\u0432\u044A\u0440\u0434\u0438\u043B; \u043F\u043E\u043F\u044A\u043B\u0432\u0430 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'Who confirmed it; filled in by itself.';
          };
          label: {
            bg: '\u041F\u043E\u0442\u0432\u044A\u0440\u0434\u0435\u043D\u043E \u043E\u0442';
            en: 'Confirmed by';
          };
        };
      }>;
    confirmedOn: Schema.Attribute.DateTime &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0435 \u043F\u043E\u0442\u0432\u044A\u0440\u0434\u0435\u043D\u043E; \u043F\u043E\u043F\u044A\u043B\u0432\u0430 \u0441\u0435 \u0441\u0430\u043C\u043E.';
            en: 'When it was confirmed; filled in by itself.';
          };
          label: {
            bg: '\u041F\u043E\u0442\u0432\u044A\u0440\u0434\u0435\u043D\u043E \u043D\u0430';
            en: 'Confirmed on';
          };
        };
      }>;
    facts: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0414\u0430\u043D\u043D\u0438\u0442\u0435, \u0437\u0430 \u043A\u043E\u0438\u0442\u043E \u0432\u0430\u0436\u0438; \u0441\u043B\u0430\u0433\u0430\u0442 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430. \u0429\u043E\u043C \u0441\u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u044F\u0442, \u043F\u043E\u0442\u0432\u044A\u0440\u0436\u0434\u0435\u043D\u0438\u0435\u0442\u043E \u0432\u0435\u0447\u0435 \u043D\u0435 \u0432\u0430\u0436\u0438.';
            en: 'The facts that it holds for; set by the system. When they change, it holds no more.';
          };
          hidden: true;
          label: {
            bg: '\u041F\u043E\u0442\u0432\u044A\u0440\u0434\u0435\u043D\u0438 \u0434\u0430\u043D\u043D\u0438';
            en: 'Confirmed facts';
          };
        };
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    why: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u043A\u044A\u0434\u0435 \u0441\u0435 \u0437\u043D\u0430\u0435, \u0441 \u0435\u0434\u043D\u043E \u0438\u0437\u0440\u0435\u0447\u0435\u043D\u0438\u0435: \u201E\u0422\u0430\u043A\u0430 \u0435 \u0432 \u043E\u0442\u0447\u0435\u0442\u0430 \u043D\u0430 \u043E\u0431\u0449\u0438\u043D\u0430\u0442\u0430\u201C.';
            en: 'How it is known, in a sentence: the report of the municipality says so.';
          };
          label: {
            bg: '\u041E\u0442\u043A\u044A\u0434\u0435 \u0441\u0435 \u0437\u043D\u0430\u0435';
            en: 'How it is known';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
  };
}

export interface SharedFigure extends Struct.ComponentSchema {
  collectionName: 'components_shared_figures';
  info: {
    description: 'A number as it is known: value, bound, unit or currency, and the date it holds for.';
    displayName: '\u0427\u0438\u0441\u043B\u043E, \u043A\u0430\u043A\u0442\u043E \u0435 \u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E';
    icon: 'hashtag';
  };
  attributes: {
    asOf: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u044A\u043C \u043A\u043E\u0433\u0430 \u0441\u0435 \u043E\u0442\u043D\u0430\u0441\u044F \u0447\u0438\u0441\u043B\u043E\u0442\u043E. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'When the number held. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
          };
          label: {
            bg: '\u041A\u044A\u043C \u0434\u0430\u0442\u0430';
            en: 'As of';
          };
          placeholder: {
            bg: '18.10.2024, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024 \u0438\u043B\u0438 2024';
            en: '18 October 2024, October 2024 or 2024';
          };
          value: 'edtf-point';
        };
      }>;
    asOfFrom: Schema.Attribute.Date &
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
            bg: '\u041A\u044A\u043C \u0434\u0430\u0442\u0430 \u2013 \u043D\u0430\u0439-\u0440\u0430\u043D\u043E';
            en: 'As of \u2013 earliest';
          };
        };
      }>;
    asOfText: Schema.Attribute.String &
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
            bg: '\u041A\u044A\u043C \u0434\u0430\u0442\u0430 \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'As of \u2013 as readers see it';
          };
        };
      }>;
    asOfTo: Schema.Attribute.Date &
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
            bg: '\u041A\u044A\u043C \u0434\u0430\u0442\u0430 \u2013 \u043D\u0430\u0439-\u043A\u044A\u0441\u043D\u043E';
            en: 'As of \u2013 latest';
          };
        };
      }>;
    asOfWording: Schema.Attribute.String &
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
            bg: '\u041A\u044A\u043C \u0434\u0430\u0442\u0430 \u2013 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430';
            en: 'As of \u2013 as the source says';
          };
          value: 'wording';
        };
      }>;
    bound: Schema.Attribute.Enumeration<
      ['exact', 'about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most']
    > &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u043B\u043A\u043E \u0442\u043E\u0447\u043D\u043E \u0435 \u0447\u0438\u0441\u043B\u043E\u0442\u043E: \u0442\u043E\u0447\u043D\u043E, \u043E\u043A\u043E\u043B\u043E, \u043F\u043E\u0447\u0442\u0438, \u043F\u043E\u0432\u0435\u0447\u0435 \u043E\u0442, \u043F\u043E\u043D\u0435, \u043F\u043E-\u043C\u0430\u043B\u043A\u043E \u043E\u0442, \u043D\u0430\u0439-\u043C\u043D\u043E\u0433\u043E.';
            en: 'How exact the number is.';
          };
          label: {
            bg: '\u0422\u043E\u0447\u043D\u043E\u0441\u0442';
            en: 'How exact';
          };
          values: {
            about: {
              bg: '\u041E\u043A\u043E\u043B\u043E';
              en: 'About';
            };
            'at-least': {
              bg: '\u041F\u043E\u043D\u0435';
              en: 'At least';
            };
            'at-most': {
              bg: '\u041D\u0430\u0439-\u043C\u043D\u043E\u0433\u043E';
              en: 'At most';
            };
            exact: {
              bg: '\u0422\u043E\u0447\u043D\u043E';
              en: 'Exactly';
            };
            'less-than': {
              bg: '\u041F\u043E-\u043C\u0430\u043B\u043A\u043E \u043E\u0442';
              en: 'Less than';
            };
            'more-than': {
              bg: '\u041F\u043E\u0432\u0435\u0447\u0435 \u043E\u0442';
              en: 'More than';
            };
            nearly: {
              bg: '\u041F\u043E\u0447\u0442\u0438';
              en: 'Nearly';
            };
          };
        };
      }> &
      Schema.Attribute.DefaultTo<'exact'>;
    currency: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0434 \u043D\u0430 \u0432\u0430\u043B\u0443\u0442\u0430\u0442\u0430 \u043F\u043E ISO 4217, \u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 EUR.';
            en: 'ISO 4217 currency code, for example EUR.';
          };
          label: {
            bg: '\u0412\u0430\u043B\u0443\u0442\u0430';
            en: 'Currency';
          };
          placeholder: {
            bg: 'EUR';
            en: 'EUR';
          };
          value: 'currency';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 3;
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    text: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u0427\u0438\u0441\u043B\u043E\u0442\u043E, \u0438\u0437\u043F\u0438\u0441\u0430\u043D\u043E \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F; \u043F\u0440\u0435\u0441\u043C\u044F\u0442\u0430 \u0441\u0435.';
            en: 'The number written out for the reader; computed.';
          };
          hidden: true;
          label: {
            bg: '\u0427\u0438\u0441\u043B\u043E \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'Number \u2013 as readers see it';
          };
        };
      }>;
    unit: Schema.Attribute.Enumeration<
      [
        'people',
        'residents',
        'citizens',
        'children',
        'pupils',
        'students',
        'teachers',
        'families',
        'members',
        'towns',
        'municipalities',
        'countries',
        'organisations',
        'schools',
        'companies',
      ]
    > &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0441\u0435 \u0431\u0440\u043E\u0438. \u0417\u0430 \u043F\u0430\u0440\u0438 \u043E\u0441\u0442\u0430\u0432\u0435\u0442\u0435 \u043F\u0440\u0430\u0437\u043D\u043E \u0438 \u043F\u043E\u043F\u044A\u043B\u043D\u0435\u0442\u0435 \u0432\u0430\u043B\u0443\u0442\u0430\u0442\u0430.';
            en: 'What is counted. For money leave empty and fill in the currency.';
          };
          label: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0441\u0435 \u0431\u0440\u043E\u0438';
            en: 'What is counted';
          };
          values: {
            children: {
              bg: '\u0414\u0435\u0446\u0430';
              en: 'Children';
            };
            citizens: {
              bg: '\u0413\u0440\u0430\u0436\u0434\u0430\u043D\u0438';
              en: 'Citizens';
            };
            companies: {
              bg: '\u0424\u0438\u0440\u043C\u0438';
              en: 'Companies';
            };
            countries: {
              bg: '\u0414\u044A\u0440\u0436\u0430\u0432\u0438';
              en: 'Countries';
            };
            families: {
              bg: '\u0421\u0435\u043C\u0435\u0439\u0441\u0442\u0432\u0430';
              en: 'Families';
            };
            members: {
              bg: '\u0427\u043B\u0435\u043D\u043E\u0432\u0435';
              en: 'Members';
            };
            municipalities: {
              bg: '\u041E\u0431\u0449\u0438\u043D\u0438';
              en: 'Municipalities';
            };
            organisations: {
              bg: '\u041E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u0438';
              en: 'Organisations';
            };
            people: {
              bg: '\u0414\u0443\u0448\u0438';
              en: 'People';
            };
            pupils: {
              bg: '\u0423\u0447\u0435\u043D\u0438\u0446\u0438';
              en: 'Pupils';
            };
            residents: {
              bg: '\u0416\u0438\u0442\u0435\u043B\u0438';
              en: 'Residents';
            };
            schools: {
              bg: '\u0423\u0447\u0438\u043B\u0438\u0449\u0430';
              en: 'Schools';
            };
            students: {
              bg: '\u0421\u0442\u0443\u0434\u0435\u043D\u0442\u0438';
              en: 'Students';
            };
            teachers: {
              bg: '\u0423\u0447\u0438\u0442\u0435\u043B\u0438';
              en: 'Teachers';
            };
            towns: {
              bg: '\u0413\u0440\u0430\u0434\u043E\u0432\u0435';
              en: 'Towns';
            };
          };
        };
      }>;
    value: Schema.Attribute.Float &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0421\u0430\u043C\u043E\u0442\u043E \u0447\u0438\u0441\u043B\u043E.';
            en: 'The number itself.';
          };
          label: {
            bg: '\u0427\u0438\u0441\u043B\u043E';
            en: 'Number';
          };
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          max: 1000000000000000;
          min: 0;
        },
        number
      >;
    wording: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0427\u0438\u0441\u043B\u043E\u0442\u043E \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430: \u201E\u043F\u043E\u0432\u0435\u0447\u0435 \u043E\u0442 350 \u0436\u0438\u0442\u0435\u043B\u0438\u201C.';
            en: "The number in the source's own words.";
          };
          label: {
            bg: '\u0427\u0438\u0441\u043B\u043E \u2013 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430';
            en: 'Number \u2013 as the source says';
          };
          value: 'wording';
        };
      }>;
  };
}

export interface SharedLabelledFigure extends Struct.ComponentSchema {
  collectionName: 'components_shared_labelled_figures';
  info: {
    description: 'A number as known, with what it counts.';
    displayName: '\u0427\u0438\u0441\u043B\u043E \u0441 \u043D\u0430\u0434\u043F\u0438\u0441';
    icon: 'chartBubble';
  };
  attributes: {
    figure: Schema.Attribute.Component<'shared.figure', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0427\u0438\u0441\u043B\u043E\u0442\u043E, \u043A\u0430\u043A\u0442\u043E \u0435 \u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E.';
            en: 'The number as known.';
          };
          label: {
            bg: '\u0427\u0438\u0441\u043B\u043E';
            en: 'Number';
          };
        };
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    label: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0431\u0440\u043E\u0438 \u0447\u0438\u0441\u043B\u043E\u0442\u043E: \u201E\u043F\u043E\u0431\u0440\u0430\u0442\u0438\u043C\u0435\u043D\u0438 \u0433\u0440\u0430\u0434\u043E\u0432\u0435\u201C.';
            en: 'What the number counts.';
          };
          label: {
            bg: '\u041D\u0430\u0434\u043F\u0438\u0441';
            en: 'Caption';
          };
        };
      }>;
  };
}

export interface SharedLocation extends Struct.ComponentSchema {
  collectionName: 'components_shared_locations';
  info: {
    description: 'Coordinates in WGS 84, as GeoJSON and schema.org use them.';
    displayName: '\u041C\u0435\u0441\u0442\u043E\u043F\u043E\u043B\u043E\u0436\u0435\u043D\u0438\u0435';
    icon: 'pinMap';
  };
  attributes: {
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    lat: Schema.Attribute.Float &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0413\u0435\u043E\u0433\u0440\u0430\u0444\u0441\u043A\u0430 \u0448\u0438\u0440\u0438\u043D\u0430 \u0432 \u0433\u0440\u0430\u0434\u0443\u0441\u0438, \u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 42.8940.';
            en: 'Latitude in degrees, for example 42.8940.';
          };
          label: {
            bg: '\u0413\u0435\u043E\u0433\u0440\u0430\u0444\u0441\u043A\u0430 \u0448\u0438\u0440\u0438\u043D\u0430';
            en: 'Latitude';
          };
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          max: 90;
          min: -90;
        },
        number
      >;
    lng: Schema.Attribute.Float &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0413\u0435\u043E\u0433\u0440\u0430\u0444\u0441\u043A\u0430 \u0434\u044A\u043B\u0436\u0438\u043D\u0430 \u0432 \u0433\u0440\u0430\u0434\u0443\u0441\u0438, \u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 24.7150.';
            en: 'Longitude in degrees, for example 24.7150.';
          };
          label: {
            bg: '\u0413\u0435\u043E\u0433\u0440\u0430\u0444\u0441\u043A\u0430 \u0434\u044A\u043B\u0436\u0438\u043D\u0430';
            en: 'Longitude';
          };
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          max: 180;
          min: -180;
        },
        number
      >;
  };
}

export interface SharedParticipantGroup extends Struct.ComponentSchema {
  collectionName: 'components_shared_participant_groups';
  info: {
    description: 'Participants counted by the town they came from.';
    displayName: '\u0423\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438 \u043E\u0442 \u0435\u0434\u043D\u043E \u043C\u044F\u0441\u0442\u043E';
    icon: 'users';
  };
  attributes: {
    attendance: Schema.Attribute.Enumeration<['on-site', 'online']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041D\u0430 \u043C\u044F\u0441\u0442\u043E \u0438\u043B\u0438 \u043F\u043E \u0438\u043D\u0442\u0435\u0440\u043D\u0435\u0442.';
            en: 'On site or online.';
          };
          label: {
            bg: '\u041F\u0440\u0438\u0441\u044A\u0441\u0442\u0432\u0438\u0435';
            en: 'Attendance';
          };
          values: {
            'on-site': {
              bg: '\u041D\u0430 \u043C\u044F\u0441\u0442\u043E';
              en: 'On site';
            };
            online: {
              bg: '\u041F\u043E \u0438\u043D\u0442\u0435\u0440\u043D\u0435\u0442';
              en: 'Online';
            };
          };
        };
      }>;
    count: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0411\u0440\u043E\u0439 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438.';
            en: 'Number of participants.';
          };
          label: {
            bg: '\u0411\u0440\u043E\u0439 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438';
            en: 'Number of participants';
          };
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          max: 1000000;
          min: 0;
        },
        number
      >;
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
            bg: '\u0414\u044A\u0440\u0436\u0430\u0432\u0430\u0442\u0430, \u0438\u0437\u0431\u0440\u0430\u043D\u0430 \u043E\u0442 \u0441\u043F\u0438\u0441\u044A\u043A\u0430.';
            en: 'The country, chosen from the list.';
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
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    partner: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u044A\u0442 \u043A\u0430\u0442\u043E \u043A\u0430\u0440\u0442\u0438\u0447\u043A\u0430. \u0421\u044A\u0441\u0442\u0430\u0432\u044F \u0441\u0435, \u043A\u043E\u0433\u0430\u0442\u043E \u0441\u0435 \u0447\u0435\u0442\u0435.';
            en: 'The partner as a card. Made up when it is read.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u0430\u0440\u0442\u0438\u0447\u043A\u0430 \u043D\u0430 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0430';
            en: 'Card of the partner';
          };
          shownOnly: true;
        };
      }>;
    partnerId: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u044A\u0442, \u043E\u0442 \u043A\u043E\u0439\u0442\u043E \u0441\u0430 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438\u0442\u0435. \u0418\u0437\u0431\u0438\u0440\u0430 \u0441\u0435 \u043E\u0442 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0438\u0442\u0435 \u043D\u0430 \u0437\u0430\u043F\u0438\u0441\u0430.';
            en: 'The partner the participants are from. It is chosen among the partners of the entry.';
          };
          label: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440';
            en: 'Partner';
          };
          value: 'partner';
        };
      }>;
    place: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0413\u0440\u0430\u0434\u044A\u0442 \u0438\u043B\u0438 \u043E\u0431\u0449\u0438\u043D\u0430\u0442\u0430, \u043E\u0442\u043A\u044A\u0434\u0435\u0442\u043E \u0441\u0430 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438\u0442\u0435.';
            en: 'The town or municipality the participants came from.';
          };
          label: {
            bg: '\u0413\u0440\u0430\u0434 \u0438\u043B\u0438 \u043E\u0431\u0449\u0438\u043D\u0430';
            en: 'Town or municipality';
          };
        };
      }>;
    role: Schema.Attribute.Enumeration<['host', 'guest', 'domestic']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043E\u043C\u0430\u043A\u0438\u043D\u0438, \u0433\u043E\u0441\u0442\u0438 \u0438\u043B\u0438 \u0434\u0440\u0443\u0433\u0438 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u0446\u0438 \u043E\u0442 \u0441\u0442\u0440\u0430\u043D\u0430\u0442\u0430.';
            en: 'Hosts, guests or others from the same country.';
          };
          label: {
            bg: '\u0420\u043E\u043B\u044F';
            en: 'Role';
          };
          values: {
            domestic: {
              bg: '\u0414\u0440\u0443\u0433\u0438 \u043E\u0442 \u0441\u0442\u0440\u0430\u043D\u0430\u0442\u0430';
              en: 'Others from the country';
            };
            guest: {
              bg: '\u0413\u043E\u0441\u0442\u0438';
              en: 'Guests';
            };
            host: {
              bg: '\u0414\u043E\u043C\u0430\u043A\u0438\u043D\u0438';
              en: 'Hosts';
            };
          };
        };
      }>;
  };
}

export interface SharedParty extends Struct.ComponentSchema {
  collectionName: 'components_shared_parties';
  info: {
    description: 'A body that takes part without being a partner with a page of its own.';
    displayName: '\u0414\u0440\u0443\u0433\u0430 \u0441\u0442\u0440\u0430\u043D\u0430';
    icon: 'briefcase';
  };
  attributes: {
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
            bg: '\u0414\u044A\u0440\u0436\u0430\u0432\u0430\u0442\u0430, \u0438\u0437\u0431\u0440\u0430\u043D\u0430 \u043E\u0442 \u0441\u043F\u0438\u0441\u044A\u043A\u0430.';
            en: 'The country, chosen from the list.';
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
    description: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u0430 \u0435 \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F\u0442\u0430.';
            en: 'What the body is.';
          };
          label: {
            bg: '\u041A\u0430\u043A\u0432\u0430 \u0435 \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F\u0442\u0430';
            en: 'What the body is';
          };
        };
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435 \u043D\u0430 \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F\u0442\u0430.';
            en: 'Name of the body.';
          };
          label: {
            bg: '\u0418\u043C\u0435';
            en: 'Name';
          };
        };
      }>;
  };
}

export interface SharedPerson extends Struct.ComponentSchema {
  collectionName: 'components_shared_persons';
  info: {
    description: 'A person with the post held at that time.';
    displayName: '\u0427\u043E\u0432\u0435\u043A';
    icon: 'user';
  };
  attributes: {
    head: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u0431\u0435\u043B\u0435\u0436\u0435\u0442\u0435, \u0430\u043A\u043E \u0447\u043E\u0432\u0435\u043A\u044A\u0442 \u0432\u043E\u0434\u0438 \u0434\u0435\u043B\u0435\u0433\u0430\u0446\u0438\u044F\u0442\u0430.';
            en: 'True for the head of the delegation.';
          };
          label: {
            bg: '\u0412\u043E\u0434\u0438 \u0434\u0435\u043B\u0435\u0433\u0430\u0446\u0438\u044F\u0442\u0430';
            en: 'Heads the delegation';
          };
        };
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435 \u0438 \u0444\u0430\u043C\u0438\u043B\u0438\u044F.';
            en: 'Full name.';
          };
          label: {
            bg: '\u0418\u043C\u0435 \u0438 \u0444\u0430\u043C\u0438\u043B\u0438\u044F';
            en: 'Full name';
          };
          value: 'person';
        };
      }>;
    organisation: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0418\u043D\u0441\u0442\u0438\u0442\u0443\u0446\u0438\u044F\u0442\u0430 \u0438\u043B\u0438 \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F\u0442\u0430 \u043D\u0430 \u0447\u043E\u0432\u0435\u043A\u0430.';
            en: "The person's institution or organisation.";
          };
          label: {
            bg: '\u041E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F';
            en: 'Organisation';
          };
        };
      }>;
    partner: Schema.Attribute.JSON &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u044A\u0442 \u043A\u0430\u0442\u043E \u043A\u0430\u0440\u0442\u0438\u0447\u043A\u0430. \u0421\u044A\u0441\u0442\u0430\u0432\u044F \u0441\u0435, \u043A\u043E\u0433\u0430\u0442\u043E \u0441\u0435 \u0447\u0435\u0442\u0435.';
            en: 'The partner as a card. Made up when it is read.';
          };
          hidden: true;
          label: {
            bg: '\u041A\u0430\u0440\u0442\u0438\u0447\u043A\u0430 \u043D\u0430 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0430';
            en: 'Card of the partner';
          };
          shownOnly: true;
        };
      }>;
    partnerId: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u044A\u0442, \u043E\u0442 \u043A\u043E\u0439\u0442\u043E \u0435 \u0447\u043E\u0432\u0435\u043A\u044A\u0442. \u0418\u0437\u0431\u0438\u0440\u0430 \u0441\u0435 \u043E\u0442 \u043F\u0430\u0440\u0442\u043D\u044C\u043E\u0440\u0438\u0442\u0435 \u043D\u0430 \u0437\u0430\u043F\u0438\u0441\u0430.';
            en: 'The partner the person is from. It is chosen among the partners of the entry.';
          };
          label: {
            bg: '\u041F\u0430\u0440\u0442\u043D\u044C\u043E\u0440';
            en: 'Partner';
          };
          value: 'partner';
        };
      }>;
    post: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0414\u043B\u044A\u0436\u043D\u043E\u0441\u0442\u0442\u0430 \u043A\u044A\u043C \u043E\u043D\u0437\u0438 \u043C\u043E\u043C\u0435\u043D\u0442.';
            en: 'The post held at that time.';
          };
          label: {
            bg: '\u0414\u043B\u044A\u0436\u043D\u043E\u0441\u0442';
            en: 'Post';
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
    side: Schema.Attribute.Enumeration<['ours', 'theirs', 'other']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442 \u0447\u0438\u044F \u0441\u0442\u0440\u0430\u043D\u0430 \u0435 \u0447\u043E\u0432\u0435\u043A\u044A\u0442: \u043D\u0430\u0448\u0430, \u0442\u044F\u0445\u043D\u0430 \u0438\u043B\u0438 \u0434\u0440\u0443\u0433\u0430.';
            en: 'Whose side the person is on: ours, theirs or another.';
          };
          label: {
            bg: '\u0421\u0442\u0440\u0430\u043D\u0430';
            en: 'Side';
          };
          values: {
            other: {
              bg: '\u0414\u0440\u0443\u0433\u0430';
              en: 'Another';
            };
            ours: {
              bg: '\u041D\u0430\u0448\u0430\u0442\u0430';
              en: 'Ours';
            };
            theirs: {
              bg: '\u0422\u044F\u0445\u043D\u0430\u0442\u0430';
              en: 'Theirs';
            };
          };
        };
      }>;
    titles: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0422\u0438\u0442\u043B\u0438 \u0438 \u0437\u0432\u0430\u043D\u0438\u044F \u043F\u0440\u0435\u0434 \u0438\u043C\u0435\u0442\u043E: \u201E\u043F\u0440\u043E\u0444. \u0434-\u0440\u201C, \u201E\u0438\u043D\u0436.\u201C.';
            en: 'Titles before the name: \u201CProf.\u201D, \u201CDr\u201D.';
          };
          label: {
            bg: '\u0422\u0438\u0442\u043B\u0438 \u0438 \u0437\u0432\u0430\u043D\u0438\u044F';
            en: 'Titles';
          };
        };
      }>;
  };
}

export interface SharedPlace extends Struct.ComponentSchema {
  collectionName: 'components_shared_places';
  info: {
    description: 'Where something happens.';
    displayName: '\u041C\u044F\u0441\u0442\u043E';
    icon: 'pin';
  };
  attributes: {
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
            bg: '\u0414\u044A\u0440\u0436\u0430\u0432\u0430\u0442\u0430, \u0438\u0437\u0431\u0440\u0430\u043D\u0430 \u043E\u0442 \u0441\u043F\u0438\u0441\u044A\u043A\u0430.';
            en: 'The country, chosen from the list.';
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
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
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
    name: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0418\u043C\u0435 \u043D\u0430 \u043C\u044F\u0441\u0442\u043E\u0442\u043E: \u0433\u0440\u0430\u0434, \u0437\u0430\u043B\u0430, \u043F\u0430\u0440\u043A.';
            en: 'Name of the place: town, hall, park.';
          };
          label: {
            bg: '\u0418\u043C\u0435 \u043D\u0430 \u043C\u044F\u0441\u0442\u043E\u0442\u043E';
            en: 'Name of the place';
          };
        };
      }>;
  };
}

export interface SharedRemark extends Struct.ComponentSchema {
  collectionName: 'components_shared_remarks';
  info: {
    description: 'A doubt or contradiction in the sources, for readers.';
    displayName: '\u0411\u0435\u043B\u0435\u0436\u043A\u0430 \u0437\u0430 \u0441\u044A\u043C\u043D\u0435\u043D\u0438\u0435';
    icon: 'question';
  };
  attributes: {
    field: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430 \u043A\u043E\u0435 \u043F\u043E\u043B\u0435 \u0438\u043B\u0438 \u0444\u0430\u043A\u0442 \u0435 \u0431\u0435\u043B\u0435\u0436\u043A\u0430\u0442\u0430: \u201E\u0431\u0440\u043E\u0439 \u043D\u0430 \u043D\u0430\u0441\u0435\u043B\u0435\u043D\u0438\u0435\u0442\u043E\u201C.';
            en: 'Which field or fact the remark is about.';
          };
          label: {
            bg: '\u0417\u0430 \u043A\u0430\u043A\u0432\u043E \u0441\u0435 \u043E\u0442\u043D\u0430\u0441\u044F';
            en: 'What it is about';
          };
        };
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    source: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041E\u0442\u043A\u044A\u0434\u0435 \u0441\u0435 \u0437\u043D\u0430\u0435.';
            en: 'How it is known.';
          };
          label: {
            bg: '\u0418\u0437\u0442\u043E\u0447\u043D\u0438\u043A';
            en: 'Source';
          };
        };
      }>;
    text: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u043D\u0435 \u0435 \u0441\u0438\u0433\u0443\u0440\u043D\u043E \u0438\u043B\u0438 \u0432 \u043A\u0430\u043A\u0432\u043E \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u0446\u0438\u0442\u0435 \u0441\u0438 \u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0430\u0442.';
            en: 'What is uncertain, or how the sources contradict each other.';
          };
          label: {
            bg: '\u0421\u044A\u043C\u043D\u0435\u043D\u0438\u0435';
            en: 'Doubt';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 5000;
      }>;
  };
}

export interface SharedSource extends Struct.ComponentSchema {
  collectionName: 'components_shared_sources';
  info: {
    description: 'Where the facts of an entry come from.';
    displayName: '\u0418\u0437\u0442\u043E\u0447\u043D\u0438\u043A';
    icon: 'link';
  };
  attributes: {
    changedOn: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u044A\u0442 \u0435 \u043F\u0440\u043E\u043C\u0435\u043D\u0435\u043D \u0437\u0430 \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u043E, \u0430\u043A\u043E \u0435 \u043F\u043E\u0441\u043E\u0447\u0435\u043D\u043E.';
            en: 'When the source was last changed, where it says so.';
          };
          label: {
            bg: '\u041F\u0440\u043E\u043C\u0435\u043D\u0435\u043D\u043E \u043D\u0430';
            en: 'Changed on';
          };
        };
      }>;
    date: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u043E. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'When it was published. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
          };
          label: {
            bg: '\u041F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u043E \u043D\u0430';
            en: 'Published on';
          };
          placeholder: {
            bg: '18.10.2024, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024 \u0438\u043B\u0438 2024';
            en: '18 October 2024, October 2024 or 2024';
          };
          value: 'edtf-point';
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
            bg: '\u041F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u043E \u043D\u0430 \u2013 \u043D\u0430\u0439-\u0440\u0430\u043D\u043E';
            en: 'Published on \u2013 earliest';
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
            bg: '\u041F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u043E \u043D\u0430 \u2013 \u0437\u0430 \u0447\u0438\u0442\u0430\u0442\u0435\u043B\u044F';
            en: 'Published on \u2013 as readers see it';
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
            bg: '\u041F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u043E \u043D\u0430 \u2013 \u043D\u0430\u0439-\u043A\u044A\u0441\u043D\u043E';
            en: 'Published on \u2013 latest';
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
            bg: '\u041F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u043E \u043D\u0430 \u2013 \u0441 \u0434\u0443\u043C\u0438\u0442\u0435 \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430';
            en: 'Published on \u2013 as the source says';
          };
          value: 'wording';
        };
      }>;
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    language: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0415\u0437\u0438\u043A \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430: bg, en, ro.';
            en: 'Language of the source (BCP 47): bg, en, ro.';
          };
          label: {
            bg: '\u0415\u0437\u0438\u043A \u043D\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u0430';
            en: 'Language of the source';
          };
          value: 'language';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    publisher: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0439 \u0433\u043E \u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043B.';
            en: 'Who published it.';
          };
          label: {
            bg: '\u041F\u0443\u0431\u043B\u0438\u043A\u0443\u0432\u0430\u043D\u043E \u043E\u0442';
            en: 'Published by';
          };
        };
      }>;
    readOn: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u041A\u043E\u0433\u0430 \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u044A\u0442 \u0435 \u043F\u0440\u043E\u0447\u0435\u0442\u0435\u043D.';
            en: 'When the source was read.';
          };
          label: {
            bg: '\u041F\u0440\u043E\u0447\u0435\u0442\u0435\u043D\u043E \u043D\u0430';
            en: 'Read on';
          };
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435 \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430 \u0438\u043B\u0438 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430.';
            en: 'Title of the page or document.';
          };
          label: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435';
            en: 'Title';
          };
        };
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0410\u0434\u0440\u0435\u0441 \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430, \u0441 http \u0438\u043B\u0438 https.';
            en: 'Address of the page, with http or https.';
          };
          label: {
            bg: '\u0410\u0434\u0440\u0435\u0441 \u043D\u0430 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430\u0442\u0430';
            en: 'Address of the page';
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
  };
}

export interface VisitDelegation extends Struct.ComponentSchema {
  collectionName: 'components_visit_delegations';
  info: {
    description: 'The people who came or went, and their stated number.';
    displayName: '\u0414\u0435\u043B\u0435\u0433\u0430\u0446\u0438\u044F';
    icon: 'users';
  };
  attributes: {
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    people: Schema.Attribute.Component<'shared.person', true> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0425\u043E\u0440\u0430\u0442\u0430 \u0432 \u0434\u0435\u043B\u0435\u0433\u0430\u0446\u0438\u044F\u0442\u0430.';
            en: 'The people in the delegation.';
          };
          label: {
            bg: '\u0425\u043E\u0440\u0430 \u0432 \u0434\u0435\u043B\u0435\u0433\u0430\u0446\u0438\u044F\u0442\u0430';
            en: 'People in the delegation';
          };
        };
      }>;
    size: Schema.Attribute.Component<'shared.figure', false> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0411\u0440\u043E\u044F\u0442 \u043D\u0430 \u0445\u043E\u0440\u0430\u0442\u0430, \u0430\u043A\u043E \u0438\u0437\u0442\u043E\u0447\u043D\u0438\u043A\u044A\u0442 \u0433\u043E \u0434\u0430\u0432\u0430.';
            en: 'The stated size.';
          };
          label: {
            bg: '\u0411\u0440\u043E\u0439 \u0445\u043E\u0440\u0430';
            en: 'Number of people';
          };
        };
      }>;
  };
}

export interface VisitProgrammeDay extends Struct.ComponentSchema {
  collectionName: 'components_visit_programme_daies';
  info: {
    description: 'One day of a visit.';
    displayName: '\u0414\u0435\u043D \u043E\u0442 \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u0430\u0442\u0430';
    icon: 'calendar';
  };
  attributes: {
    date: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          description: {
            bg: '\u0414\u0435\u043D\u044F\u0442. \u041F\u0438\u0448\u0435 \u0441\u0435 \u0442\u0430\u043A\u0430, \u043A\u0430\u043A\u0442\u043E \u0441\u0435 \u0437\u043D\u0430\u0435: 18.02.2019, \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 2024, 2006\u20132007, \u043E\u043A\u043E\u043B\u043E 2004, \u043E\u0442 2012.';
            en: 'The day. Kept as it is known, in EDTF (ISO 8601-2, level 1): 2019-02-18, 2024-10, 2006/2007, 2004~, 2012/..';
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
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    text: Schema.Attribute.Blocks &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0441\u0435 \u0441\u043B\u0443\u0447\u0432\u0430 \u043F\u0440\u0435\u0437 \u0434\u0435\u043D\u044F.';
            en: 'What happens on the day.';
          };
          label: {
            bg: '\u041F\u0440\u043E\u0433\u0440\u0430\u043C\u0430 \u0437\u0430 \u0434\u0435\u043D\u044F';
            en: 'Programme of the day';
          };
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435 \u043D\u0430 \u0434\u0435\u043D\u044F.';
            en: 'Title of the day.';
          };
          label: {
            bg: '\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435 \u043D\u0430 \u0434\u0435\u043D\u044F';
            en: 'Title of the day';
          };
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface VisitSymbolicAct extends Struct.ComponentSchema {
  collectionName: 'components_visit_symbolic_acts';
  info: {
    description: 'A symbolic act, such as planting a tree.';
    displayName: '\u0421\u0438\u043C\u0432\u043E\u043B\u0438\u0447\u0435\u043D \u0436\u0435\u0441\u0442';
    icon: 'heart';
  };
  attributes: {
    key: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
        pobratim: {
          computed: true;
          description: {
            bg: '\u041F\u043E\u0441\u0442\u043E\u044F\u043D\u0435\u043D \u043A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430; \u0441\u043B\u0430\u0433\u0430 \u0441\u0435 \u043E\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0430\u0442\u0430.';
            en: "The row's stable key, by which the languages' rows are matched; set by the system.";
          };
          hidden: true;
          label: {
            bg: '\u041A\u043B\u044E\u0447 \u043D\u0430 \u0440\u0435\u0434\u0430';
            en: 'Key of the row';
          };
          role: 'key';
        };
      }>;
    what: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0435 \u043D\u0430\u043F\u0440\u0430\u0432\u0435\u043D\u043E.';
            en: 'What was done.';
          };
          label: {
            bg: '\u041A\u0430\u043A\u0432\u043E \u0435 \u043D\u0430\u043F\u0440\u0430\u0432\u0435\u043D\u043E';
            en: 'What was done';
          };
        };
      }>;
    where: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
        pobratim: {
          description: {
            bg: '\u041A\u044A\u0434\u0435.';
            en: 'Where.';
          };
          label: {
            bg: '\u041A\u044A\u0434\u0435';
            en: 'Where';
          };
        };
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'agreement.decision': AgreementDecision;
      'agreement.signing': AgreementSigning;
      'article.documents': ArticleDocuments;
      'article.gallery': ArticleGallery;
      'article.quote': ArticleQuote;
      'article.section': ArticleSection;
      'media.document': MediaDocument;
      'media.picture': MediaPicture;
      'municipality.hotline': MunicipalityHotline;
      'municipality.page-section': MunicipalityPageSection;
      'partner.milestone': PartnerMilestone;
      'partner.other-name': PartnerOtherName;
      'partner.status-change': PartnerStatusChange;
      'project.funder': ProjectFunder;
      'shared.activity': SharedActivity;
      'shared.confirmation': SharedConfirmation;
      'shared.figure': SharedFigure;
      'shared.labelled-figure': SharedLabelledFigure;
      'shared.location': SharedLocation;
      'shared.participant-group': SharedParticipantGroup;
      'shared.party': SharedParty;
      'shared.person': SharedPerson;
      'shared.place': SharedPlace;
      'shared.remark': SharedRemark;
      'shared.source': SharedSource;
      'visit.delegation': VisitDelegation;
      'visit.programme-day': VisitProgrammeDay;
      'visit.symbolic-act': VisitSymbolicAct;
    }
  }
}
