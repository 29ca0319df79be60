import { contentDisposition, diskStem, givenName } from '../../src/domain/media';

describe('the name of a file as readers are shown it', () => {
  test.each([
    ['Покана за Димитровден.pdf', 'Покана за Димитровден.pdf'],
    ['Сни\u0306мка.jpg', 'Сни\u0306мка.jpg'.normalize()],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['a\u0000b\r\nc\u200b.png', 'ab c.png'],
    ['Гости от%0D%0AБудва.png', 'Гости от Будва.png'], // as browsers send the end of a line
    ['семейство \u{1f468}\u200d\u{1f467}.jpg', 'семейство \u{1f468}\u200d\u{1f467}.jpg'],
    ['../../etc/passwd.csv', '..-..-etc-passwd.csv'],
    ['Среща: 12/05 „Лято“?.docx', 'Среща- 12-05 „Лято“-.docx'],
    ['  ', 'file'],
    ['..', 'file'],
    [`${'щ'.repeat(240)}.pdf`, `${'щ'.repeat(240)}.pdf`],
    [`${'щ'.repeat(400)}.pdf`, `${'щ'.repeat(251)}.pdf`],
    [`${'\u{1f600}'.repeat(130)}.pdf`, `${'\u{1f600}'.repeat(125)}.pdf`],
  ])('%j is %j', (given, name) => {
    expect(givenName(given)).toBe(name);
  });
});

test.each([
  ['Щъркелово гнездо.jpg', 'shtarkelovo-gnezdo'],
  ['щ'.repeat(240), 'sht'.repeat(10)],
  ['../../etc/passwd', 'etc-passwd'],
  ['???.png', 'untitled'],
])('%j begins as %j on the disk', (name, stem) => {
  expect(diskStem(name)).toBe(stem);
});

test.each([
  [
    'Покана.pdf',
    '.pdf',
    `attachment; filename="pokana.pdf"; filename*=UTF-8''%D0%9F%D0%BE%D0%BA%D0%B0%D0%BD%D0%B0.pdf`,
  ],
  [
    'Покана',
    '.doc',
    `attachment; filename="pokana.doc"; filename*=UTF-8''%D0%9F%D0%BE%D0%BA%D0%B0%D0%BD%D0%B0.doc`,
  ],
  [`a"'(1).exe`, '.csv', `attachment; filename="a-1-exe.csv"; filename*=UTF-8''a%22%27%281%29.exe.csv`],
])('%j is saved under its name', (name, extension, header) => {
  expect(contentDisposition('attachment', name, extension)).toBe(header);
});
