import { geoArea, geoCentroid, geoContains } from 'd3-geo';
import type { Feature, Geometry, Polygon } from 'geojson';
import { numericToAlpha2 } from 'i18n-iso-countries/index';
import { countryName, isCountryCode } from '../../../domain/countries';
import type { Language } from '../../language';
import type { Point } from '../../map/projection';
import type { Shapes } from '../../map/shapes';

/** Natural Earth has the numbers of ISO 3166-1, in which Kosovo has none. */
const codeOf = ({ id, properties }: Feature) =>
  id === undefined ? (properties?.name === 'Kosovo' ? 'XK' : '') : (numericToAlpha2(id) ?? '');

/** What the country is called that a point lies in, by the packaged shapes; undefined at sea. */
export function countryAt({ countries }: Shapes, { lat, lng }: Point, language: Language) {
  const found = countries.features.find((country) => geoContains(country, [lng, lat]));
  const code = found ? codeOf(found) : '';
  return isCountryCode(code) ? countryName(code, language) : undefined;
}

const polygonsOf = (geometry: Geometry): Polygon[] =>
  geometry.type === 'Polygon'
    ? [geometry]
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
      : [];

/**
 * The middle of a country, by its code: of its largest part, as some have islands on the other side of the world. Undefined where the
 * country is not known: some shapes have no code either.
 */
export function middleOf({ countries }: Shapes, code: string): Point | undefined {
  if (!isCountryCode(code)) return undefined;
  const country = countries.features.find((each) => codeOf(each) === code);
  const [largest] = polygonsOf(country?.geometry ?? { type: 'GeometryCollection', geometries: [] }).sort(
    (one, other) => geoArea(other) - geoArea(one),
  );
  if (!largest) return undefined;
  const [lng, lat] = geoCentroid(largest);
  return { lat, lng };
}
