import { ownedBy, visit } from '../support/app';
import { editing, link, told, type Fields } from '../support/editor';
import { AGREEMENT, PARTNER, PROJECT, VISIT } from '../support/types';

const editor = editing();
const { draft, make, publish, save, tryTo } = editor;

interface Confirmation {
  id: number;
  code: string;
  why: string;
  confirmedBy: string | null;
  confirmedOn: string | null;
}
const confirmationsIn = async (uid: string, documentId: string, locale = 'bg') =>
  (await draft(uid, documentId, locale)).confirmations as Confirmation[];

const WHY = 'Така е в отчета на общината.';
const confirm = (code: string, why = WHY) => ({ code, why });
const own = async (fields: Fields): Promise<Fields> => ({ ...fields, ...(await ownedBy('troyan')) });

/** A visit whose source gives another total than its groups have. */
const visitOf271 = async () =>
  make(
    VISIT,
    await own({
      title: 'Сурва',
      participants: [{ count: 148 }, { count: 107 }],
      participantsTotal: { value: 271 },
    }),
  );
const ADD_UP = 'participants_do_not_add_up';
const ASKED = `${ADD_UP} participantsTotal.value`;

test('a warning says how to confirm it; it is confirmed once, with who and why, and readers are shown both numbers', async () => {
  const documentId = await visitOf271();
  const refused = await tryTo('publish', VISIT, documentId).expect(400);
  expect(told(refused)).toEqual([ASKED]);
  expect(refused.body.error.details.errors[0]).toMatchObject({ warning: true });
  expect(refused.body.error.message).toMatch(
    / добавете ред в „Потвърждения“: изберете „Сборът на участниците е друг“/,
  );

  await save(VISIT, documentId, { confirmations: [confirm(ADD_UP)] });
  const [confirmation] = await confirmationsIn(VISIT, documentId);
  expect(confirmation).toMatchObject({ code: ADD_UP, why: WHY, confirmedBy: expect.stringMatching(/./) });
  expect(new Date(confirmation?.confirmedOn ?? '').getTime()).toBeGreaterThan(0);
  await publish(VISIT, documentId);
  const { data } = (await visit(`/api/visits/${documentId}`).expect(200)).body;
  expect(data).toMatchObject({ participantsSum: 255, participantsTotal: { value: 271 } });
  expect(JSON.stringify(data)).not.toContain(WHY);
  expect(data).not.toHaveProperty('confirmations');

  // Not asked again, whatever else changes, and in any language.
  await save(VISIT, documentId, { occasion: 'Фестивал' });
  await save(VISIT, documentId, { title: 'Surva', translation: 'done' }, 'en');
  await publish(VISIT, documentId);
  await tryTo('publish', VISIT, documentId, 'en').expect(200);
  expect(await confirmationsIn(VISIT, documentId, 'en')).toEqual([
    expect.objectContaining({ code: ADD_UP, confirmedBy: confirmation?.confirmedBy }),
  ]);
});

test('when the facts change it is asked again, and a new row confirms', async () => {
  const documentId = await visitOf271();
  await save(VISIT, documentId, { confirmations: [confirm(ADD_UP)] });
  await publish(VISIT, documentId);
  const [kept] = await confirmationsIn(VISIT, documentId);
  await save(VISIT, documentId, { participantsTotal: { value: 280 } });
  expect(told(await tryTo('publish', VISIT, documentId).expect(400))).toEqual([
    ASKED,
    'confirmation_outdated confirmations.0.code',
  ]);
  // Another word in the reason is no confirmation of other facts.
  await save(VISIT, documentId, {
    confirmations: [{ id: kept?.id, ...confirm(ADD_UP, 'Както пише в отчета.') }],
  });
  expect(told(await tryTo('publish', VISIT, documentId).expect(400))).toContain(ASKED);
  await save(VISIT, documentId, {
    confirmations: [{ id: kept?.id, ...confirm(ADD_UP) }, confirm(ADD_UP, 'И новият отчет.')],
  });
  await publish(VISIT, documentId);
  // The old facts again: the first row still holds for them.
  await save(VISIT, documentId, { participantsTotal: { value: 271 } });
  await publish(VISIT, documentId);
});

test('without a reason nothing is confirmed, and what is no warning cannot be', async () => {
  const documentId = await visitOf271();
  await save(VISIT, documentId, { confirmations: [{ code: ADD_UP, why: ' ' }] });
  expect(told(await tryTo('publish', VISIT, documentId).expect(400))).toEqual([
    ASKED,
    'confirmation_unexplained confirmations.0.why',
  ]);
  const answer = await editor
    .trySave(VISIT, documentId, { confirmations: [confirm('title_missing')] })
    .expect(400);
  expect(told(answer)).toEqual(['choice_unknown confirmations.0.code']);
});

test('confirmed in the request that publishes, with a row that nobody may fill in for another', async () => {
  const documentId = await visitOf271();
  const row = {
    ...confirm(ADD_UP),
    confirmedBy: 'Кметът',
    confirmedOn: '2020-01-01T00:00:00.000Z',
    facts: '[]',
  };
  await editor
    .post(`/content-manager/collection-types/${VISIT}/${documentId}/actions/publish?locale=bg`, {
      confirmations: [row],
    })
    .expect(200);
  const [confirmation] = await confirmationsIn(VISIT, documentId);
  expect(confirmation?.confirmedBy).not.toBe('Кметът');
  expect(confirmation?.confirmedOn).not.toMatch(/^2020/);
  const { body } = await editor.get(`/history/${VISIT}/${documentId}`).expect(200);
  expect(JSON.stringify(body)).toContain(WHY);
});

/** What can be true of an agreement, and was refused. */
const TRUE_OF_AGREEMENTS: readonly [what: string, fields: Fields, code: string, field: string][] = [
  [
    'signed on an unknown day, as 25 memoranda of Kavarna',
    { otherParties: [{ name: 'Омол' }] },
    'agreement_without_date',
    'signings',
  ],
  [
    'an accession, which is signed with nobody',
    { signings: [{ date: '2012' }] },
    'agreement_without_partner',
    'partners',
  ],
  [
    'in force before it was signed',
    { otherParties: [{ name: 'Омол' }], signings: [{ date: '2012' }], validFrom: '2011' },
    'agreement_valid_before_signing',
    'validFrom',
  ],
  [
    'signed when it was over',
    { otherParties: [{ name: 'Омол' }], signings: [{ date: '2012' }], validUntil: '2011' },
    'agreement_expired_before_signing',
    'validUntil',
  ],
];

test.each(TRUE_OF_AGREEMENTS)('an agreement %s', async (_, fields, code, field) => {
  const documentId = await make(AGREEMENT, await own({ title: 'Споразумение', stage: 'signed', ...fields }));
  expect(told(await tryTo('publish', AGREEMENT, documentId).expect(400))).toEqual([`${code} ${field}`]);
  await save(AGREEMENT, documentId, { confirmations: [confirm(code)] });
  await publish(AGREEMENT, documentId);
});

test('what confirmed before goes on: a date that nobody knows, a partner that is another', async () => {
  const unknown = {
    title: 'Меморандум',
    stage: 'signed',
    otherParties: [{ name: 'Омол' }],
    dateUnknown: true,
  };
  await publish(AGREEMENT, await make(AGREEMENT, await own(unknown)));
  const first = await make(PARTNER, await own({ name: 'Берковица', country: 'RS' }));
  const second = await make(
    PARTNER,
    await own({ name: 'Берковица', country: 'RS', differentFrom: link(first) }),
  );
  await publish(PARTNER, first);
  await publish(PARTNER, second);
});

test('a second partner of one name is confirmed until there is a third', async () => {
  const fields = await own({ name: 'Ново село', country: 'RS' });
  await publish(PARTNER, await make(PARTNER, fields));
  const second = await make(PARTNER, fields);
  const DUPLICATE = 'partner_likely_duplicate';
  expect(told(await tryTo('publish', PARTNER, second).expect(400))).toEqual([`${DUPLICATE} name`]);
  await save(PARTNER, second, { confirmations: [confirm(DUPLICATE)] });
  await publish(PARTNER, second);
  await publish(PARTNER, second);
  // Deciding for two is not deciding for three.
  const third = await make(PARTNER, { ...fields, confirmations: [confirm(DUPLICATE)] });
  await publish(PARTNER, third);
  await editor.unpublish(PARTNER, second);
  expect(told(await tryTo('publish', PARTNER, second).expect(400))).toEqual([
    `${DUPLICATE} name`,
    'confirmation_outdated confirmations.0.code',
  ]);
});

test('a twinning in force with a partner whose partnership has ended, from both sides', async () => {
  const partner = await make(
    PARTNER,
    await own({ name: 'Бихор', country: 'RO', statusHistory: [{ status: 'ended' }] }),
  );
  await publish(PARTNER, partner);
  const fields = { title: 'Побратимяване', kind: 'twinning', stage: 'signed', signings: [{ date: '2004' }] };
  const twinning = await make(AGREEMENT, await own({ ...fields, indefinite: true, partners: link(partner) }));
  const ENDED = 'twinning_with_ended_partner';
  expect(told(await tryTo('publish', AGREEMENT, twinning).expect(400))).toEqual([`${ENDED} partners`]);
  await save(AGREEMENT, twinning, { confirmations: [confirm(ENDED)] });
  await publish(AGREEMENT, twinning);
  const THEIRS = 'ended_partner_with_twinning';
  expect(told(await tryTo('publish', PARTNER, partner).expect(400))).toEqual([`${THEIRS} statusHistory`]);
  await save(PARTNER, partner, { confirmations: [confirm(THEIRS)] });
  await publish(PARTNER, partner);
});

test('a project of the European Union has its usual notice until somebody writes another', async () => {
  const project = await make(
    PROJECT,
    await own({
      title: 'Фестивал на сливата',
      programme: 'Европа за гражданите',
      period: '2018/2019',
      funders: [{ name: 'Европейски съюз', europeanUnion: true }],
    }),
  );
  await publish(PROJECT, project);
  const notice = async (locale: string) =>
    (await visit(`/api/projects/${project}?locale=${locale}`).expect(200)).body.data.fundingNoticeText;
  expect(await notice('bg')).toBe('Съфинансирано от програма „Европа за гражданите“ на Европейския съюз');
  expect(await notice('en')).toBe('Co-funded by the European Union');
  await save(PROJECT, project, { fundingNotice: 'Проектът е осъществен с подкрепата на Европейския съюз.' });
  await publish(PROJECT, project);
  expect(await notice('bg')).toBe('Проектът е осъществен с подкрепата на Европейския съюз.');
});

test('a date that no calendar has is its words alone', async () => {
  const wording = 'в навечерието на Българския фестивал на сливата';
  const documentId = await make(VISIT, await own({ title: 'Гости', dateWording: wording }));
  await publish(VISIT, documentId);
  const { data } = (await visit(`/api/visits/${documentId}`).expect(200)).body;
  expect(data).toMatchObject({ date: null, dateFrom: null, dateText: wording });
});
