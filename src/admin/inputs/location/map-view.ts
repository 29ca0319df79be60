import { geoMercator } from 'd3-geo';
import type { Point } from '../../map/projection';

/** The world in units of the map, as wide as it is high. */
const WORLD = 2000 * Math.PI;

/** Where a point is on the map of the world, of which a window shows a part. */
export const projection = geoMercator().scale(1000).translate([0, 0]);

/** The size of the window, in pixels where there is room. */
export const SIZE = { width: 640, height: 400 } as const;

/** How far it may be enlarged: each step shows half. The last one tells a street from the next. */
export const ZOOM = { least: 2, most: 12, ofCountries: 4, ofCountry: 5, ofPlace: 7 } as const;

/** Bulgaria and its neighbours, where there is no place yet. */
const MIDDLE: Point = { lat: 43.2, lng: 24.5 };

/** The part of the map that is seen: around a point. */
export interface MapView {
  x: number;
  y: number;
  zoom: number;
}

/** How many units of the map a pixel is. */
export const unitsPerPixel = ({ zoom }: MapView) => WORLD / 2 ** zoom / SIZE.width;

const viewAt = ({ lat, lng }: Point, zoom: number): MapView => {
  const [x, y] = projection([lng, lat]) ?? [0, 0];
  return { x, y, zoom };
};

/** The view at the beginning: at the place, else at its country, else where most places are. */
export const firstView = (place: Point | undefined, country: Point | undefined): MapView =>
  place
    ? viewAt(place, ZOOM.ofPlace)
    : country
      ? viewAt(country, ZOOM.ofCountry)
      : viewAt(MIDDLE, ZOOM.ofCountries);

const within = (value: number, most: number) => Math.min(Math.max(value, -most), most);

/** The same view, moved by pixels. */
export const moved = (view: MapView, right: number, down: number): MapView => ({
  ...view,
  x: within(view.x + right * unitsPerPixel(view), WORLD / 2),
  y: within(view.y + down * unitsPerPixel(view), WORLD / 2),
});

/** The same view, enlarged or reduced. */
export const zoomed = (view: MapView, steps: number): MapView => ({
  ...view,
  zoom: Math.min(Math.max(view.zoom + steps, ZOOM.least), ZOOM.most),
});

/** Four decimals are ten metres. */
const rounded = (degrees: number) => Number(degrees.toFixed(4));

/** The point in the middle of a view. */
export function centreOf({ x, y }: MapView): Point {
  const [lng, lat] = projection.invert?.([x, y]) ?? [0, 0];
  return { lat: rounded(lat), lng: rounded(lng) };
}
