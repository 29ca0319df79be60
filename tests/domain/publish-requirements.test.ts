import { agreementRequirements, type PublishableAgreement } from '../../src/domain/agreement';
import type { Day } from '../../src/domain/day';
import type { Issue } from '../../src/domain/issue';
import { articleRequirements, type PublishableArticle } from '../../src/domain/news-article';
import {
  partnerRequirements,
  wasThereBefore,
  type PartnerIdentity,
  type PublishablePartner,
} from '../../src/domain/partner';
import { visitRequirements, type PublishableVisit } from '../../src/domain/visit';

const TODAY = '2026-11-24' as Day;

const told = (issues: readonly Issue[]) => issues.map(({ code, path }) => `${code} ${path.join('.')}`);

const VISIT: PublishableVisit = { date: '2019-02-18/2019-02-21', programme: [], counts: [], total: null };
const day = (...dates: (string | null)[]) => ({ programme: dates.map((date) => ({ date })) });
const people = (
  counts: (number | null)[],
  value: number | null,
  bound: 'exact' | 'about' | 'more-than' | 'nearly' | null = null,
) => ({ counts, total: { value, bound } });

test.each<[string, Partial<PublishableVisit>, string[]]>([
  ['the days of Dupnitsa’s visit', day('2019-02-18', '2019-02-19', '2019-02-20', '2019-02-21'), []],
  ['a day before it', day('2019-02-17'), ['programme_day_outside_visit programme.0.date']],
  ['a day after it', day('2019-02-18', '2019-02-22'), ['programme_day_outside_visit programme.1.date']],
  ['a day without a date', day(null), []],
  ['days of a month, when only the month is known', { date: '2019-02', ...day('2019-02-28') }, []],
  [
    'a day of another month',
    { date: '2019-02', ...day('2019-03-01') },
    ['programme_day_outside_visit programme.0.date'],
  ],
  ['no date of the visit', { date: null, ...day('2019-02-22') }, []],
  ['a visit that goes on', { date: '2019-02-18/..', ...day('2024-05-01') }, []],
  ['271 = 148 + 107 + 9 + 7', people([148, 107, 9, 7], 271), []],
  ['one too many', people([148, 107, 9, 8], 271), ['participants_do_not_add_up participantsTotal.value']],
  ['a group without a number', people([148, null], 271), []],
  [
    'a group without a number, the others above the total',
    people([148, 130, null], 271),
    ['participants_do_not_add_up participantsTotal.value'],
  ],
  ['about as many', people([148, 107], 250, 'about'), []],
  ['more than 350 with 360', people([300, 60], 350, 'more-than'), []],
  [
    'more than 350 with 340',
    people([300, 40], 350, 'more-than'),
    ['participants_do_not_add_up participantsTotal.value'],
  ],
  [
    'nearly 300 with 310',
    people([310], 300, 'nearly'),
    ['participants_do_not_add_up participantsTotal.value'],
  ],
  ['a total alone', people([], 271), []],
  ['no total', { counts: [148], total: null }, []],
])('a visit with %s', (_, more, expected) => {
  expect(told(visitRequirements({ ...VISIT, ...more }))).toEqual(expected);
});

const AGREEMENT: PublishableAgreement = {
  kind: 'twinning',
  stage: 'signed',
  signings: [{ date: '2004-05-09' }],
  validFrom: null,
  validUntil: null,
  indefinite: null,
  terminatedOn: null,
  partners: [{ documentId: 'o', name: 'Омол', status: 'active' }],
  otherParties: 0,
  dateUnknown: null,
};

test.each<[string, Partial<PublishableAgreement>, string[]]>([
  ['all it needs', {}, []],
  ['nothing but a proposal', { stage: 'proposed', signings: [], partners: [] }, []],
  [
    'the place where a proposal is to be signed',
    { stage: 'proposed', signings: [{ date: null }], partners: [] },
    [],
  ],
  ['no partner', { partners: [] }, ['agreement_without_partner partners']],
  [
    'a signing and no stage, and no partner',
    { stage: null, partners: [] },
    ['agreement_without_partner partners'],
  ],
  ['another party instead of a partner', { partners: [], otherParties: 1 }, []],
  ['no signing', { signings: [] }, ['agreement_without_date signings']],
  ['a signing without a date', { signings: [{ date: null }] }, ['agreement_without_date signings']],
  ['a date that no source gives, as in Kavarna', { signings: [], dateUnknown: true }, []],
  ['one of two signings dated', { signings: [{ date: null }, { date: '2004' }] }, []],
  ['validity before the signing', { validFrom: '2003' }, ['agreement_valid_before_signing validFrom']],
  ['validity from the year of the signing', { validFrom: '2004' }, []],
  [
    'an end before the start',
    { validFrom: '2006', validUntil: '2005' },
    ['agreement_ends_before_it_starts validUntil'],
  ],
  ['an end before the signing', { validUntil: '2003' }, ['agreement_expired_before_signing validUntil']],
  [
    'a termination before the signing',
    { terminatedOn: '2003' },
    ['agreement_terminated_before_signing terminatedOn'],
  ],
  [
    'an ended partner, in force',
    { indefinite: true, partners: [{ documentId: 'b', name: 'Бихор', status: 'ended' }] },
    ['twinning_with_ended_partner partners'],
  ],
  [
    'an ended partner, expired',
    { validUntil: '2010', partners: [{ documentId: 'b', name: 'Бихор', status: 'ended' }] },
    [],
  ],
  [
    'an ended partner, no twinning',
    {
      kind: 'cooperation',
      indefinite: true,
      partners: [{ documentId: 'b', name: 'Бихор', status: 'ended' }],
    },
    [],
  ],
])('an agreement with %s', (_, more, expected) => {
  expect(told(agreementRequirements({ ...AGREEMENT, ...more }, TODAY))).toEqual(expected);
});

const identity = (
  documentId: string,
  name: string,
  more: Partial<PartnerIdentity> = {},
): PartnerIdentity => ({
  documentId,
  name,
  nativeName: null,
  country: 'MK',
  wikidataId: null,
  ...more,
});
const PARTNER: PublishablePartner = {
  ...identity('p1', 'Крива Паланка'),
  statusHistory: [],
  since: null,
  hasAgreement: false,
  isInTalks: false,
  differentFrom: [],
};
const steps = (...dates: (string | null)[]) => ({
  statusHistory: dates.map((on) => ({ status: 'active' as const, on })),
});

test.each<[string, Partial<PublishablePartner>, string[]]>([
  ['forwards', steps('2004~', '2009-10', '2024-10'), []],
  ['backwards', steps('2009-10', '2004'), ['status_history_backwards statusHistory.1.on']],
  [
    'backwards past one without a date',
    steps('2009-10', null, '2004'),
    ['status_history_backwards statusHistory.2.on'],
  ],
  ['a day within the year before', steps('2009', '2009-10'), []],
  [
    'a change within the period of the one before',
    steps('2004/2010', '2008'),
    ['status_history_overlaps statusHistory.1.on'],
  ],
  ['since before what is known, as in Troyan', steps('../2009-10', '2024-10-18'), []],
  ['one row', steps('2004'), []],
  [
    'an end before its start',
    { statusHistory: [{ status: 'active' as const, on: '2004', until: '2003' }] },
    ['status_ends_before_it_starts statusHistory.0.until'],
  ],
  ['an end in its year', { statusHistory: [{ status: 'active' as const, on: '2004', until: '2004' }] }, []],
])('a partner’s history: %s', (_, more, expected) => {
  expect(told(partnerRequirements({ ...PARTNER, ...more }, []))).toEqual(expected);
});

test.each<[string, Partial<PublishablePartner>, PartnerIdentity, boolean]>([
  ['the same name in another script', {}, identity('p2', 'Kriva palanka'), true],
  ['the same name in another country', {}, identity('p2', 'Крива Паланка', { country: 'RS' }), false],
  ['another name', {}, identity('p2', 'Щип'), false],
  [
    'the same native name',
    { nativeName: 'Bihor' },
    identity('p2', 'Бихор, окръг', { nativeName: 'Bihor' }),
    true,
  ],
  [
    'the same identifier',
    { wikidataId: 'Q156170' },
    identity('p2', 'Паланка', { wikidataId: 'Q156170' }),
    true,
  ],
  [
    'another identifier',
    { wikidataId: 'Q156170' },
    identity('p2', 'Крива Паланка', { wikidataId: 'Q472' }),
    false,
  ],
  ['one that was found to be another', { differentFrom: ['p2'] }, identity('p2', 'Крива Паланка'), false],
])('a second partner: %s', (_, more, other, isDuplicate) => {
  const expected = isDuplicate ? ['partner_likely_duplicate name'] : [];
  expect(told(partnerRequirements({ ...PARTNER, ...more }, [other]))).toEqual(expected);
});

test.each([
  ['the older of two drafts', [false, '2024-01-01'], [false, '2024-01-02'], true],
  ['the younger', [false, '2024-01-02'], [false, '2024-01-01'], false],
  ['an old draft beside what is published', [false, '2019-01-01'], [true, '2024-01-01'], false],
  ['what is published beside an old draft', [true, '2024-01-01'], [false, '2019-01-01'], true],
  ['the older of two that are published', [true, '2019-01-01'], [true, '2024-01-01'], true],
] as const)('there before the other: %s', (_, one, other, expected) => {
  const seniority = ([isPublished, day]: readonly [boolean, string]) => ({ isPublished, createdAt: day });
  expect(wasThereBefore(seniority(one), seniority(other))).toBe(expected);
});

const part = (isEmpty: boolean) => ({ isEmpty });

test.each<[string, PublishableArticle, string[]]>([
  ['a lead and no body', { lead: 'Делегация от Троян гостува в Будва.', body: [] }, []],
  ['no lead', { lead: null, body: [part(false)] }, ['article_lead_missing lead']],
  [
    'an empty section',
    { lead: 'Делегация от Троян.', body: [part(false), part(true)] },
    ['article_part_empty body.1'],
  ],
])('an article with %s', (_, article, expected) => {
  expect(told(articleRequirements(article))).toEqual(expected);
});
