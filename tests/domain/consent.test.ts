import type { Day } from '../../src/domain/day';
import { mayBeShown, type PictureConsent } from '../../src/domain/media';

const TODAY = '2026-11-24' as Day;

test.each<[string, PictureConsent, boolean]>([
  ['nothing said', { consent: null, consentUntil: null }, true],
  ['not needed', { consent: 'not-needed', consentUntil: null }, true],
  [
    'not needed, with an end left standing',
    { consent: 'not-needed', consentUntil: '2020-01-01' as Day },
    true,
  ],
  ['given', { consent: 'given', consentUntil: null }, true],
  ['given until today', { consent: 'given', consentUntil: TODAY }, true],
  ['given until yesterday', { consent: 'given', consentUntil: '2026-11-23' as Day }, false],
  ['an end that is over and nothing else', { consent: null, consentUntil: '2026-11-23' as Day }, false],
  ['withdrawn', { consent: 'withdrawn', consentUntil: null }, false],
  ['withdrawn before its end', { consent: 'withdrawn', consentUntil: '2030-01-01' as Day }, false],
])('consent %s', (_, consent, expected) => {
  expect(mayBeShown(consent, TODAY)).toBe(expected);
});
