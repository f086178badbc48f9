import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import { useEffect, useState } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import fine from 'world-atlas/countries-50m.json?url';
import coarse from 'world-atlas/countries-110m.json?url';

type Countries = FeatureCollection<Geometry>;

/** ISO 3166-1 of Antarctica, where no news is made: without it there is more room for the rest. */
const antarctica = '010';

const kept = new Map<string, Promise<Countries>>();

/** The shapes of the countries by Natural Earth, fetched once. */
function countriesOf(address: string): Promise<Countries> {
  const known = kept.get(address) ?? fetchCountries(address);
  kept.set(address, known);
  return known;
}

async function fetchCountries(address: string): Promise<Countries> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`expected the shapes of the world, got status ${answer.status}`);
  const topology: Topology<{ countries: GeometryCollection }> = await answer.json();
  const { features } = feature(topology, topology.objects.countries);
  return { type: 'FeatureCollection', features: features.filter(({ id }) => id !== antarctica) };
}

/** The shapes of the countries, coarse until fine ones are wanted and there; null while there are none yet. */
export function useCountries(isFine: boolean): Countries | null {
  const [countries, setCountries] = useState<Countries | null>(null);
  useEffect(() => {
    let isWanted = true;
    countriesOf(isFine ? fine : coarse).then(
      (shapes) => isWanted && setCountries(shapes),
      // Without shapes the places still stand where they are.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [isFine]);
  return countries;
}

/** The world without Antarctica, in the middle of a frame. */
export function projectionFor(width: number, height: number): GeoProjection {
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [-169, 0],
      [179.9, 0],
      [0, 83],
      [0, -56],
    ],
  };
  return geoEqualEarth().fitExtent(
    [
      [4, 4],
      [width - 4, height - 4],
    ],
    corners,
  );
}

/** The outlines as the data of an SVG path. */
export function outlineOf(countries: Countries, projection: GeoProjection): string {
  return geoPath(projection).digits(2)(countries) ?? '';
}
