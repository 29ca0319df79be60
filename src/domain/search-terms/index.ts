export { excerptOf } from './excerpt';
export { matchOf, readSearch, wholeNameMatch, type Asked, type Match } from './match';
export { facetTerm, termsIn, wholeNameTerms, type Facet } from './terms';
export { placesIn, searchedWord } from './words';
