import { loggedAddress } from '../../src/domain/logged-address';

test.each([
  ['/api/visits?filters[slug]=budva&locale=bg', '/api/visits?filters[slug]=budva&locale=bg'],
  ['/admin/registration-info?registrationToken=mabc-0f', '/admin/registration-info?…'],
  ['/admin/registration-info?registration%54oken=mabc-0f', '/admin/registration-info?…'],
  ['/admin/auth/register?a=1&registrationToken[0]=mabc-0f', '/admin/auth/register?a=1&…'],
  ['/admin/auth/reset-password?code=0f&b=2', '/admin/auth/reset-password?…&b=2'],
  ['/admin/auth/reset-password?x=?code=0f', '/admin/auth/reset-password?x=?code=0f'],
  ['/preview/eyJ.abc', '/preview/…'],
  ['/preview/eyJ.abc/en', '/preview/…/en'],
  ['/PREVIEW/eyJ.abc?a', '/PREVIEW/…?a'],
  ['/preview/', '/preview/'],
  ['/', '/'],
  ['', ''],
])('„%s“ is logged as „%s“', (url, logged) => {
  expect(loggedAddress(url)).toBe(logged);
});
