export type { Figure } from './figure';
export { displayFigure, figureBounds, isNotSumOf, isCurrencyCode, sumOf } from './figure';
export * from './lists';
export { AS_OF, BOUND_WORDS, UNIT_NOUNS } from './words';
