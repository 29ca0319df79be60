import { unreadParameter } from '../../src/domain/query-names';

test.each([
  ['', undefined],
  ['locale=bg', undefined],
  ['&&locale=bg&&', undefined],
  ['=', undefined],
  ['locale=bg&=1', '=1'],
  ['=&=x', '=x'],
  ['a=1&filters[constructor]=1', 'constructor'],
  ['a=1&%63onstructor=1', 'constructor'],
  [`${'&'.repeat(1000)}late=1`, 'late'],
])('of %j the parser leaves out %j', (querystring, unread) => {
  expect(unreadParameter(querystring)).toBe(unread);
});
