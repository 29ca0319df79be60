import { isOwned, OWNED_TYPES, TYPE_DEFINITIONS } from '../../src/model/content-types';
import {
  AGREEMENT_FORMS,
  AGREEMENT_KINDS,
  AGREEMENT_STAGES,
  AGREEMENT_STATUSES,
  DECISION_BODIES,
  DECISION_OUTCOMES,
  DECISION_PURPOSES,
  RENEWALS,
} from '../../src/domain/agreement';
import { WARNINGS } from '../../src/domain/shared';
import { COUNTRY_CODES } from '../../src/domain/countries';
import { BOUNDS, UNITS } from '../../src/domain/figure';
import { MEMBERSHIP_ROLES } from '../../src/domain/membership';
import { NETWORK_SCOPES } from '../../src/domain/network';
import { PARTNER_KINDS, PARTNER_STATUSES } from '../../src/domain/partner';
import { PROJECT_ROLES } from '../../src/domain/project';
import {
  CONSENTS,
  DOCUMENT_KINDS,
  PARTIES,
  PEOPLE_SHOWN,
  SIDES,
  TRANSLATION_STATES,
} from '../../src/domain/shared';
import {
  ATTENDANCES,
  DIRECTIONS,
  EVENT_STATUSES,
  GROUP_ROLES,
  PHASES,
  RECURRENCES,
  VISIT_KINDS,
} from '../../src/domain/visit';
import { ATTRIBUTES, COMPONENTS, SCHEMAS, TYPES, type Attribute, type Schema } from '../support/schemas';

const where = (holds: (row: (typeof ATTRIBUTES)[number]) => boolean) =>
  ATTRIBUTES.filter((row) => !holds(row)).map(({ at }) => at);

/** The closed lists of the domain, by the field whose schema repeats them. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'api::partner.partner kind': PARTNER_KINDS,
  'api::partner.partner partnershipStatus': PARTNER_STATUSES,
  'partner.status-change status': PARTNER_STATUSES,
  'partner.status-change side': PARTIES,
  'api::agreement.agreement kind': AGREEMENT_KINDS,
  'api::agreement.agreement form': AGREEMENT_FORMS,
  'api::agreement.agreement terminatedBy': PARTIES,
  'api::agreement.agreement stage': AGREEMENT_STAGES,
  'api::agreement.agreement agreementStatus': AGREEMENT_STATUSES,
  'api::agreement.agreement renewal': RENEWALS,
  'agreement.decision body': DECISION_BODIES,
  'agreement.decision purpose': DECISION_PURPOSES,
  'agreement.decision outcome': DECISION_OUTCOMES,
  'api::visit.visit kind': VISIT_KINDS,
  'api::visit.visit direction': DIRECTIONS,
  'api::visit.visit phase': PHASES,
  'api::visit.visit eventStatus': EVENT_STATUSES,
  'api::visit.visit recurrence': RECURRENCES,
  'shared.participant-group role': GROUP_ROLES,
  'shared.participant-group attendance': ATTENDANCES,
  'api::network.network scope': NETWORK_SCOPES,
  'api::project.project role': PROJECT_ROLES,
  'api::membership.membership role': MEMBERSHIP_ROLES,
  'shared.figure bound': BOUNDS,
  'shared.figure unit': UNITS,
  'shared.person side': SIDES,
  'media.document kind': DOCUMENT_KINDS,
  'media.picture peopleShown': PEOPLE_SHOWN,
  'media.picture consent': CONSENTS,
  'shared.confirmation code': WARNINGS,
};

test.each([...TYPES])('%s has what every type has', (_, { attributes, options }) => {
  expect(options?.draftAndPublish).toBe(true);
  for (const name of ['slug', 'translation', 'textLanguage', 'sources', 'remarks'])
    expect(attributes).toHaveProperty(name);
});

describe('an entry’s own page', () => {
  test.each([...TYPES])(
    '%s shows every public component and relation of the entry',
    (uid, { attributes }) => {
      const detail = TYPE_DEFINITIONS.find((type) => type.uid === uid)?.views.detail;
      const parts = Object.entries(attributes).filter(
        ([, attribute]) =>
          ['component', 'dynamiczone', 'relation'].includes(attribute.type) && !attribute.private,
      );
      expect(parts.map(([name]) => name).filter((name) => !(name in (detail?.populate ?? {})))).toEqual([]);
    },
  );
});

describe('a form', () => {
  test.each([...TYPES])('of %s has every field that is not hidden, once', (uid, { attributes }) => {
    const { editView } = TYPE_DEFINITIONS.find((type) => type.uid === uid) ?? {};
    const shown = Object.keys(attributes).filter(
      (name) => attributes[name]?.pluginOptions?.pobratim?.hidden !== true,
    );
    expect((editView ?? []).flatMap(({ fields }) => fields).sort()).toEqual(shown.sort());
  });

  test('hides nothing that an editor may write', () => {
    const isWritten = ({ pluginOptions }: Attribute) =>
      pluginOptions?.pobratim?.hidden === true && pluginOptions.pobratim.computed !== true;
    expect(where(({ attribute }) => !isWritten(attribute))).toEqual([]);
  });
});

describe('schemas say what they mean', () => {
  test('every schema and field has a description, in Bulgarian and English', () => {
    expect(SCHEMAS.filter(([, { info }]) => !info.description).map(([uid]) => uid)).toEqual([]);
    const described = ({ attribute: { pluginOptions } }: (typeof ATTRIBUTES)[number]) => {
      const { bg = '', en = '' } = pluginOptions?.pobratim?.description ?? {};
      return (
        /[а-я]/.test(bg) &&
        bg.endsWith('.') &&
        /[a-z]/.test(en) &&
        !/[а-я]/i.test(en.replace(/[„“].*?[“”]/g, ''))
      );
    };
    expect(where(described)).toEqual([]);
  });

  test('every field but relations says whether it is text of one language or a fact of all', () => {
    expect(
      where(
        ({ attribute: { type, pluginOptions } }) =>
          ['relation', 'uid'].includes(type) || pluginOptions?.i18n?.localized !== undefined,
      ),
    ).toEqual([]);
  });

  test('components are localized entirely; inside they say which fields are text', () => {
    expect(
      where(
        ({ attribute: { type, pluginOptions } }) =>
          type !== 'component' || pluginOptions?.i18n?.localized === true,
      ),
    ).toEqual([]);
  });

  test('relations sit on types: inside components they are lost when their target is republished (strapi/strapi#25634)', () => {
    expect(where(({ uid, attribute: { type } }) => type !== 'relation' || TYPES.has(uid))).toEqual([]);
  });

  const isDate = ({ pluginOptions }: Attribute) =>
    ['edtf-point', 'edtf-period'].includes(pluginOptions?.pobratim?.value ?? '');

  test('a date has its bounds, its text and its source’s words beside it', () => {
    const complete = ({ uid, name, attribute }: (typeof ATTRIBUTES)[number]) => {
      if (!isDate(attribute)) return true;
      const attributes = (TYPES.get(uid) ?? COMPONENTS.get(uid))?.attributes ?? {};
      const derived = ['From', 'To', 'Text'].every(
        (suffix) => attributes[name + suffix]?.pluginOptions?.pobratim?.computed,
      );
      return derived && attributes[`${name}Wording`]?.pluginOptions?.i18n?.localized === true;
    };
    expect(where(complete)).toEqual([]);
    expect(ATTRIBUTES.filter(({ attribute }) => isDate(attribute)).length).toBeGreaterThan(15);
  });

  /** The fields by role: code that asks for a role gets these, so a field without its role is treated as any other. */
  const OF_EVERY_TYPE = {
    slug: ['slug'],
    'text-state': ['translation', 'textLanguage'],
    note: ['changeNote', 'changeHistory', 'withdrawnBecause'],
    schedule: ['publishAt', 'withdrawAt'],
    review: ['reviewBy', 'readyForReview'],
  };
  const rolesIn = (attributes: Schema['attributes']) => {
    const roles: Record<string, string[]> = {};
    for (const [name, { pluginOptions }] of Object.entries(attributes)) {
      const role = pluginOptions?.pobratim?.role;
      if (role) roles[role] = [...(roles[role] ?? []), name];
    }
    return roles;
  };

  test.each([...TYPES])(
    'the fields of %s that code treats apart say what they are for',
    (uid, { attributes }) => {
      const isOwned = (OWNED_TYPES as readonly string[]).includes(uid);
      expect(rolesIn(attributes)).toEqual({
        ...OF_EVERY_TYPE,
        title: ['title' in attributes ? 'title' : 'name'],
        ...(isOwned && { owner: ['municipality'] }),
      });
    },
  );

  test.each([...COMPONENTS])(
    'the rows of %s have a key, and no other field of a role',
    (_, { attributes }) => {
      expect(rolesIn(attributes)).toEqual({ key: ['key'] });
    },
  );

  test('nothing that is common leads to what a municipality owns: its answers would not end with it (docs/adr/0073)', () => {
    expect(where(({ uid, attribute: { target } }) => isOwned(uid) || !isOwned(target ?? ''))).toEqual([]);
  });

  test('every closed list is the domain’s', () => {
    const list = ({ at, name, attribute }: (typeof ATTRIBUTES)[number]) => {
      if (name === 'translation') return TRANSLATION_STATES;
      return attribute.pluginOptions?.pobratim?.value === 'country' ? COUNTRY_CODES : LISTS[at];
    };
    for (const row of ATTRIBUTES.filter(({ attribute: { type } }) => type === 'enumeration')) {
      expect([row.at, row.attribute.enum]).toEqual([row.at, list(row)]);
    }
  });
});
