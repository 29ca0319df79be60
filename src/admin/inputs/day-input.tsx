import { dayAsTyped } from '../../domain/as-typed';
import { dayIn, isDay, type Day } from '../../domain/day';
import { formatDay, TIME_ZONE } from '../dates';
import { useLanguage, type Language } from '../language';
import { Calendar } from './calendar';
import { TEXTS } from './texts';
import { TypedField, type KeepingProps, type Reading } from './typed-field';

/** „15.12.2026“: the figures in which a day is typed here. */
export const writeDay = (day: Day) => day.split('-').reverse().join('.');

const inFull = (day: Day, language: Language) => formatDay(day, language, { dateStyle: 'full' });
const offerOf = (day: Day, language: Language) => ({
  label: formatDay(day, language, { dateStyle: 'long' }),
  value: day,
});

const reading = (text: string, today: Day, language: Language): Reading => {
  const read = dayAsTyped(text, today);
  const texts = TEXTS[language];
  if (read.kind === 'refused')
    return {
      wrong: texts.day[read.code](text.trim()),
      offers: read.options.map((day) => offerOf(day, language)),
    };
  const { day, thisYear } = read;
  return thisYear === undefined
    ? { value: day, said: inFull(day, language) }
    : {
        value: day,
        said: texts.nextYear(inFull(day, language)),
        offers: [offerOf(thisYear, language)],
      };
};

/** A day, typed or chosen from a calendar. */
export const DayInput = (props: KeepingProps) => {
  const language = useLanguage();
  const today = dayIn(TIME_ZONE, new Date());
  const read = (text: string) => reading(text, today, language);
  const show = (value: string | number) => {
    const text = String(value);
    return isDay(text)
      ? { text: writeDay(text), reading: { ...read(writeDay(text)), value: text } }
      : { text, reading: read(text) };
  };
  return (
    <TypedField
      {...props}
      read={read}
      show={show}
      chooser={(type, value) => (
        <Calendar
          chosen={typeof value === 'string' && isDay(value) ? value : null}
          today={today}
          onChoose={(day) => type(writeDay(day))}
        />
      )}
    />
  );
};
