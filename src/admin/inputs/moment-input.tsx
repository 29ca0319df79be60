import { momentAsTyped } from '../../domain/as-typed';
import { dayIn } from '../../domain/day';
import { displayInstant, instantsAt, localTime, toInstant } from '../../domain/instant';
import { isTooSoon } from '../../domain/schedule/too-soon';
import { displayMomentInFull, TIME_ZONE } from '../dates';
import { useField } from '@strapi/strapi/admin';
import { useLanguage, type Language } from '../language';
import { Calendar } from './calendar';
import { writeDay } from './day-input';
import { optionsOf } from './options';
import { TEXTS } from './texts';
import { TypedField, type KeepingProps, type Reading } from './typed-field';

const reading = (text: string, now: Date, language: Language): Reading => {
  const read = momentAsTyped(text, now, TIME_ZONE);
  if (read.kind === 'moment')
    return { value: read.instant.toISOString(), said: displayMomentInFull(read.instant, language) };
  return {
    wrong: TEXTS[language].moment[read.code](text.trim()),
    offers: read.options.flatMap((option) =>
      instantsAt(TIME_ZONE, option)
        .slice(0, 1)
        .map((instant) => ({
          label: displayInstant(TIME_ZONE, instant),
          value: instant.toISOString(),
        })),
    ),
  };
};

/** A day and a time by the clocks of Bulgaria, wherever the browser is. */
export const MomentInput = (props: KeepingProps) => {
  const language = useLanguage();
  const { initialValue } = useField<unknown>(props.name);
  const now = new Date();
  const isSchedule = optionsOf(props).role === 'schedule';
  /** A time that is stored was ahead when it was saved. */
  const withTime = (found: Reading): Reading => {
    const instant = toInstant(found.value);
    const isStored = instant !== null && toInstant(initialValue)?.getTime() === instant.getTime();
    return isSchedule && instant !== null && !isStored && isTooSoon(instant, now)
      ? { ...found, wrong: TEXTS[language].tooSoon }
      : found;
  };
  const read = (text: string) => withTime(reading(text, now, language));
  const show = (value: string | number) => {
    const instant = toInstant(value);
    const text = instant === null ? String(value) : displayInstant(TIME_ZONE, instant);
    return { text, reading: withTime({ ...reading(text, now, language), ...(instant && { value }) }) };
  };
  return (
    <TypedField
      {...props}
      read={read}
      show={show}
      chooser={(type, value) => {
        const chosen = toInstant(value);
        const local = chosen && localTime(TIME_ZONE, chosen);
        return (
          <Calendar
            chosen={local && local.day}
            today={dayIn(TIME_ZONE, now)}
            onChoose={(day) => type([writeDay(day), local?.time].filter(Boolean).join(', '))}
          />
        );
      }}
    />
  );
};
