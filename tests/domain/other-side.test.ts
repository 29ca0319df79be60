import { signedAsOnOtherSide } from '../../src/domain/agreement';
import { sinceAsOnOtherSide } from '../../src/domain/partner';

test.each([
  ['2007', '2007', false],
  ['2007', '2007-05-24', false],
  ['../2007', '1999', false], // by 2007
  ['2006/2007', '2007-05', false],
  [null, '2007', false],
  ['2007', null, false],
  ['2005', '2007', true],
  ['2007-05-24', '2007-05-25', true],
  ['../2005', '2007', true],
])('since %s here and %s there: differs %s', (since, there, differs) => {
  const other = { documentId: 'there', municipality: 'Каварна', since: there };
  const issues = sinceAsOnOtherSide(since, [other]);
  expect(issues).toEqual(
    differs
      ? [
          {
            code: 'partner_since_differs',
            path: ['since'],
            params: { here: since, there, other: 'Каварна' },
            facts: { here: since, there, partner: 'there' },
          },
        ]
      : [],
  );
  const agreement = { documentId: 'there', title: 'Побратимяване', municipality: 'Каварна', signedOn: there };
  expect(signedAsOnOtherSide(since, agreement).map(({ code }) => code)).toEqual(
    differs ? ['agreement_signed_differently'] : [],
  );
});
