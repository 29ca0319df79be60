export type { Figure } from './figure';
export { displayFigure, figureBounds, isCurrencyCode, sumOf } from './figure';
export * from './lists';
