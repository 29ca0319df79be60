import { oneLine, sourcedText, trimmedText, visibleText } from '../../src/domain/plain-text';

test.each([
  [' Ниш ', 'Ниш'],
  ['Ни\u00adш', 'Ниш'],
  ['\u200bНиш\ufeff', 'Ниш'],
  ['Ниш\nСърбия', 'Ниш Сърбия'],
  ['Ниш\u2028Сърбия', 'Ниш Сърбия'],
  ['Крива\u00a0\u2009 Паланка', 'Крива Паланка'],
  ['Криваи\u0306', 'Кривай'],
  ['Krus\u030cevo', 'Kruševo'],
  ['\u200b\u2060', ''],
  ["Val d'Oise", 'Val d’Oise'],
  ['Val d`Oise', 'Val d’Oise'],
  ["'Троян' 5'", "'Троян' 5'"],
  ['Бе\u0007ла', 'Бела'],
  ['\u200eТроян\u202c', 'Троян'],
  ['שלום\u200f!', 'שלום\u200f!'],
  ['Тро\u200dян', 'Троян'],
  ['👩\u200d🏫', '👩\u200d🏫'],
  ['❤\ufe0f\u200d🔥', '❤\ufe0f\u200d🔥'],
  ['نامه\u200cای', 'نامه\u200cای'],
  ['क्\u200dष', 'क्\u200dष'],
  [' 2019-02\u200b ', '2019-02'],
  ['а\0б', 'а\0б'],
])('%j is the name %j', (text, expected) => {
  expect(oneLine(text)).toBe(expected);
});

test.each([
  [' Първи ред\r\nВтори\tред \n', 'Първи ред\nВтори\tред'],
  ["л'о\u00ad", "л'о"],
])('%j is the text %j', (text, expected) => {
  expect(trimmedText(text)).toBe(expected);
});

test('a part of a text keeps the blanks that part it from its neighbours', () => {
  expect(visibleText(' и\u200b още ')).toBe(' и още ');
});

test('the words of a source keep all but control characters', () => {
  expect(sourcedText(' „около\u00a02004\u00ad“\u0001 ')).toBe(' „около\u00a02004\u00ad“ ');
});
