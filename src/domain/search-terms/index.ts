export { excerptOf } from './excerpt';
export {
  matchOf,
  matchOfBeginning,
  readSearch,
  wholeNameMatch,
  withoutBeginning,
  type Asked,
  type Match,
} from './match';
export { lettersBetween, nearestWord, wordsNearby } from './spelling';
export { facetTerm, keyTerm, termsIn, wholeNameTerms, type Facet } from './terms';
export { placesIn, searchedWord, type Place, type SearchedWord } from './words';
