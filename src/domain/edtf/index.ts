export { edtfAsTyped } from './as-typed';
export { displayEdtf } from './display';
export { NUMBERS as MONTHS_AND_SEASONS, twoDigits } from './names';
export type { EdtfDate, EdtfRefused, EdtfShape, IntervalEnd, Meaning, Precision } from './parse';
export { boundsOf, isPoint, parseEdtf, precisionOf, reachedOn } from './parse';
export type { EdtfPoint, PointPrecision, Season } from './point';
export type { EdtfRefusal } from './refusals';
export { DATES_IN_REFUSALS, EDTF_REFUSALS } from './refusals';
export { refusalMessage } from './refusal-message';
