import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as agreement from '../../src/domain/agreement';
import { COUNTRY_CODES } from '../../src/domain/countries';
import * as figure from '../../src/domain/figure';
import { MEMBERSHIP_ROLES } from '../../src/domain/membership';
import * as partner from '../../src/domain/partner';
import { PROJECT_ROLES } from '../../src/domain/project';
import * as shared from '../../src/domain/shared';
import * as visit from '../../src/domain/visit';

const SOURCES = join(__dirname, '..', '..', 'src');

const apiSchema = (type: string) => `api/${type}/content-types/${type}/schema.json`;

const enumeration = (path: string, field: string): unknown =>
  JSON.parse(readFileSync(join(SOURCES, path), 'utf8')).attributes[field]?.enum;

// Strapi keeps an enumeration in JSON, so every list is written twice; this is what keeps the two the same.
test.each([
  [apiSchema('partner'), 'kind', partner.PARTNER_KINDS],
  [apiSchema('partner'), 'partnershipStatus', partner.PARTNER_STATUSES],
  [apiSchema('partner'), 'country', COUNTRY_CODES],
  [apiSchema('partner'), 'translation', shared.TRANSLATION_STATES],
  ['components/partner/status-change.json', 'status', partner.PARTNER_STATUSES],
  [apiSchema('agreement'), 'kind', agreement.AGREEMENT_KINDS],
  [apiSchema('agreement'), 'stage', agreement.AGREEMENT_STAGES],
  [apiSchema('agreement'), 'agreementStatus', agreement.AGREEMENT_STATUSES],
  [apiSchema('agreement'), 'renewal', agreement.RENEWALS],
  ['components/agreement/decision.json', 'body', agreement.DECISION_BODIES],
  [apiSchema('visit'), 'kind', visit.VISIT_KINDS],
  [apiSchema('visit'), 'direction', visit.DIRECTIONS],
  [apiSchema('visit'), 'phase', visit.PHASES],
  [apiSchema('visit'), 'eventStatus', visit.EVENT_STATUSES],
  [apiSchema('visit'), 'recurrence', visit.RECURRENCES],
  ['components/shared/participant-group.json', 'role', visit.GROUP_ROLES],
  ['components/shared/participant-group.json', 'country', COUNTRY_CODES],
  ['components/shared/place.json', 'country', COUNTRY_CODES],
  ['components/shared/party.json', 'country', COUNTRY_CODES],
  ['components/shared/person.json', 'side', shared.SIDES],
  ['components/shared/figure.json', 'bound', figure.BOUNDS],
  ['components/shared/figure.json', 'unit', figure.UNITS],
  ['components/media/document.json', 'kind', shared.DOCUMENT_KINDS],
  ['components/media/picture.json', 'peopleShown', shared.PEOPLE_SHOWN],
  ['components/media/picture.json', 'consent', shared.CONSENTS],
  [apiSchema('project'), 'role', PROJECT_ROLES],
  [apiSchema('membership'), 'role', MEMBERSHIP_ROLES],
])('%s, %s has the values of the domain', (path, field, values) => {
  expect(enumeration(path, field)).toEqual(values);
});
