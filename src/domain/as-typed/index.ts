export { dayAsTyped, type DayAsTyped, type DayRefused } from './day';
export { momentAsTyped, type MomentAsTyped } from './moment';
export { numberAsTyped, type NumberAsTyped, type NumberRange } from './number';
