import { AGREEMENT_STATUSES, agreementStatusName } from '../../src/domain/agreement';
import { PARTNER_STATUSES, partnerStatusName } from '../../src/domain/partner';

test.each([
  ['dormant', 'bg', 'прекъснато'],
  ['dormant', 'en', 'dormant'],
  ['active', 'bg-BG', 'действащо'],
  ['active', 'fr', 'active'],
] as const)('a partnership that is %s is called in %s: %s', (status, language, name) => {
  expect(partnerStatusName(status, language)).toBe(name);
});

test.each([
  ['in-force', 'bg', 'в сила'],
  ['in-force', 'en', 'in force'],
  ['negotiating', 'bg', 'в преговори'],
] as const)('an agreement that is %s is called in %s: %s', (status, language, name) => {
  expect(agreementStatusName(status, language)).toBe(name);
});

test('no two statuses share a name', () => {
  for (const language of ['bg', 'en']) {
    expect(new Set(PARTNER_STATUSES.map((s) => partnerStatusName(s, language))).size).toBe(
      PARTNER_STATUSES.length,
    );
    expect(new Set(AGREEMENT_STATUSES.map((s) => agreementStatusName(s, language))).size).toBe(
      AGREEMENT_STATUSES.length,
    );
  }
});
