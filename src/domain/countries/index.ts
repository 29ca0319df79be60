export type { CountryCode } from './codes';
export { COUNTRY_CODES, countryName, isCountryCode } from './codes';
export type { FormerCountry } from './former';
export { formerCountry } from './former';
export type { CountryAsTyped, ReadCountry } from './read';
export { countryAsTyped, readCountry } from './read';
