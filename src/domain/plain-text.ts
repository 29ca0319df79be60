/** Format characters that stand for nothing in any text: soft hyphen, zero-width space, byte order mark, fillers. */
const NOTHING =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0]/g;

/** Marks of direction mean something only beside letters that are written from right to left. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Joiners mean something after a letter whose form they change, and inside of an emoji: 👩‍🏫 is two signs joined. */
const JOINERS =
  /(?<![\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\ufe0f\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}])[\u200c\u200d]/gu;

/** Line ends of other systems and of word processors. */
const LINE_END = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/** Control characters but for tabs and line ends. NUL is left: it is refused, with its field. */
const CONTROL = /[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** An apostrophe stands between letters; what stands elsewhere may be a quotation mark or a minute. */
const APOSTROPHE = /(?<=\p{L})['`´ʼʹ‛′](?=\p{L})/gu;

/** The words of a source: as they are, but for control characters. */
export const sourcedText = (text: string): string =>
  text.replace(LINE_END, '\n').replace(CONTROL, '').normalize('NFC');

/** A part of a longer text: no character that cannot be seen and says nothing. Blanks stay, its neighbours may need them. */
export const visibleText = (text: string): string => {
  const visible = sourcedText(text).replace(NOTHING, '').replace(JOINERS, '');
  return RIGHT_TO_LEFT.test(visible) ? visible : visible.replace(DIRECTION, '');
};

/** A text of several lines: likewise, without blanks around it. */
export const trimmedText = (text: string): string => visibleText(text).trim();

/** A name, a date, a link: likewise, on one line, with single blanks and one kind of apostrophe (Unicode's U+2019). */
export const oneLine = (text: string): string =>
  visibleText(text)
    .replace(/[\s\p{Zs}]+/gu, ' ')
    .trim()
    .replace(APOSTROPHE, '’');
