import type { FeatureCollection, MultiLineString } from 'geojson';
import { useEffect, useState } from 'react';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The land of each country, and the borders between them. */
export interface Shapes {
  countries: FeatureCollection;
  borders: MultiLineString;
}

/** The countries of Natural Earth (public domain), packaged with the admin and loaded with the first map. */
const load = async (): Promise<Shapes> => {
  const [{ feature, mesh }, { default: atlas }] = await Promise.all([
    import('topojson-client'),
    import('world-atlas/countries-50m.json'),
  ]);
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>; // TypeScript reads its arcs as numbers of any length
  const { countries } = topology.objects;
  return { countries: feature(topology, countries), borders: mesh(topology, countries, (a, b) => a !== b) };
};

/** The shapes for a map; undefined until they are loaded, or if they cannot be. */
export const useShapes = (): Shapes | undefined => {
  const [shapes, setShapes] = useState<Shapes>();
  useEffect(() => {
    let isShown = true;
    void load().then(
      (loaded) => {
        if (isShown) setShapes(loaded);
      },
      () => undefined, // the list beside the map has all that is on it
    );
    return () => {
      isShown = false;
    };
  }, []);
  return shapes;
};
