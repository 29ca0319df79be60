import { geoMercator, geoNaturalEarth1, type GeoProjection } from 'd3-geo';

export interface Point {
  lat: number;
  lng: number;
}

/** The size of a map in its own units; it is drawn as wide as there is room. */
export const SIZE = { width: 960, height: 560 } as const;

/** A margin for the marks at the edge. */
const MARGIN = 48;

/** A map shows at least so many degrees, so that one town does not fill it. */
const LEAST_DEGREES = 6;

/** Wider than this it shows the whole world. */
const MOST_DEGREES = 110;

/** Europe, where there are no points to show. */
const EUROPE: readonly Point[] = [
  { lat: 36, lng: -9 },
  { lat: 59, lng: 38 },
];

const extentOf = (values: readonly number[]): [number, number] => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const missing = Math.max(0, LEAST_DEGREES - (most - least)) / 2;
  return [least - missing, most + missing];
};

/** A projection that shows all points, and not much more. */
export const projectionFor = (points: readonly Point[]): GeoProjection => {
  const shown = points.length > 0 ? points : EUROPE;
  const [west, east] = extentOf(shown.map(({ lng }) => lng));
  const [south, north] = extentOf(shown.map(({ lat }) => lat));
  const { width, height } = SIZE;
  if (east - west > MOST_DEGREES) return geoNaturalEarth1().fitSize([width, height], { type: 'Sphere' });
  return geoMercator().fitExtent(
    [
      [MARGIN, MARGIN],
      [width - MARGIN, height - MARGIN],
    ],
    {
      type: 'MultiPoint',
      coordinates: [
        [west, Math.max(south, -80)],
        [east, Math.min(north, 80)],
      ],
    },
  );
};

/** A mark on the map: what is at nearly one place. */
export interface Mark<Item> {
  x: number;
  y: number;
  items: Item[];
}

/** How near marks are drawn as one, in units of the map. */
const NEAR = 16;

/** Puts together what would lie one over another. */
export const marksOf = <Item extends { point: Point }>(
  items: readonly Item[],
  projection: GeoProjection,
  zoom: number,
): Mark<Item>[] => {
  const marks: Mark<Item>[] = [];
  for (const item of items) {
    const [x, y] = projection([item.point.lng, item.point.lat]) ?? [NaN, NaN];
    if (Number.isNaN(x)) continue;
    const near = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) * zoom < NEAR);
    if (near) near.items.push(item);
    else marks.push({ x, y, items: [item] });
  }
  return marks;
};
