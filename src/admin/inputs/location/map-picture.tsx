import { geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { useGetPlacesQuery } from '../../api';
import type { Shapes } from '../../map/shapes';
import { projection, SIZE, unitsPerPixel, type MapView } from './map-view';

/** What the map is drawn on. */
export const Sea = styled.div`
  position: relative;
  overflow: hidden;
  aspect-ratio: ${SIZE.width} / ${SIZE.height};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.primary200};
  cursor: crosshair;
  touch-action: none;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  svg {
    display: block;
    width: 100%;
    height: 100%;
  }

  .land {
    fill: ${({ theme }) => theme.colors.neutral0};
  }

  .borders {
    fill: none;
    stroke: ${({ theme }) => theme.colors.neutral500};
    vector-effect: non-scaling-stroke;
  }

  .known {
    fill: ${({ theme }) => theme.colors.neutral600};
  }

  .cross {
    fill: none;
    stroke: ${({ theme }) => theme.colors.danger600};
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
`;

/** The partners that have a place, on the map. */
const useKnown = () => {
  const { data: places } = useGetPlacesQuery(undefined);
  return useMemo(
    () =>
      places?.partners.flatMap(({ documentId, name, point }) => {
        const at = point && projection([point.lng, point.lat]);
        return at ? [{ documentId, name, at }] : [];
      }) ?? [],
    [places],
  );
};

interface Props {
  view: MapView;
  shapes: Shapes | undefined;
}

/** The part of the world that is seen, with the partners that have a place, and a cross in the middle. */
export const MapPicture = ({ view, shapes }: Props) => {
  const known = useKnown();
  const paths = useMemo(() => {
    const draw = geoPath(projection);
    return shapes && { land: draw(shapes.countries) ?? '', borders: draw(shapes.borders) ?? '' };
  }, [shapes]);
  const unit = unitsPerPixel(view);
  const [width, height, arm] = [SIZE.width * unit, SIZE.height * unit, 16 * unit];
  return (
    <svg viewBox={[view.x - width / 2, view.y - height / 2, width, height].join(' ')} aria-hidden>
      {paths && (
        <>
          <path className="land" d={paths.land} />
          <path className="borders" d={paths.borders} />
        </>
      )}
      {known.map(({ documentId, name, at: [x, y] }) => (
        <circle key={documentId} className="known" cx={x} cy={y} r={4 * unit}>
          <title>{name}</title>
        </circle>
      ))}
      <path
        className="cross"
        d={`M${view.x - arm},${view.y}h${2 * arm}M${view.x},${view.y - arm}v${2 * arm}`}
      />
    </svg>
  );
};
