export { currencyAsTyped } from './currency';
export { figureAsTyped, type FigureAsTyped, type KnownFigure } from './figure';
export { sayFigure, writeFigure } from './written-figure';
export { writeNumber } from './written-number';
export { dayAsTyped, type DayAsTyped, type DayRefused } from './day';
export { momentAsTyped, type MomentAsTyped } from './moment';
export { numberAsTyped, type NumberAsTyped, type NumberRange } from './number';
