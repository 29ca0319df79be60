import { Box, Flex, IconButton } from '@strapi/design-system';
import { Minus, Plus } from '@strapi/icons';
import { geoPath } from 'd3-geo';
import { useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { SOURCE_LOCALE } from '../../domain/language';
import { useTexts } from '../language';
import { marksOf, projectionFor, SIZE, type Point } from './projection';
import { useShapes } from './shapes';
import { TEXTS } from './texts';

const Sea = styled.svg`
  display: block;
  width: 100%;
  height: auto;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.primary200};
  .land {
    fill: ${({ theme }) => theme.colors.neutral0};
  }
  .borders {
    fill: none;
    stroke: ${({ theme }) => theme.colors.neutral300};
  }
  .mark circle {
    fill: ${({ theme }) => theme.colors.primary600};
    stroke: ${({ theme }) => theme.colors.neutral0};
  }
  .mark text {
    fill: ${({ theme }) => theme.colors.neutral0};
    text-anchor: middle;
    dominant-baseline: central;
    font-weight: 600;
  }
  .mark {
    cursor: pointer;
  }
  .mark[aria-pressed='true'] circle,
  .mark:hover circle,
  .mark:focus-visible circle {
    fill: ${({ theme }) => theme.colors.danger600};
  }
  .mark:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.danger600};
    outline-offset: 2px;
  }
`;

/** What is shown on a map. */
export interface PlacedItem {
  id: string;
  name: string;
  point: Point;
}

interface WorldMapProps<Item extends PlacedItem> {
  items: readonly Item[];
  /** What the map shows, for those who do not see it. */
  label: string;
  chosen: readonly string[];
  onChoose: (items: readonly Item[]) => void;
}

const ZOOMS = [1, 2, 4, 8] as const;

/** The part of the map that is seen: around a point, and not beyond the edges. */
const viewBox = (zoom: number, { x, y }: { x: number; y: number }): string => {
  const [width, height] = [SIZE.width / zoom, SIZE.height / zoom];
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  return [
    within(x - width / 2, SIZE.width - width),
    within(y - height / 2, SIZE.height - height),
    width,
    height,
  ].join(' ');
};

/**
 * A map of countries with marks on it, drawn in the browser from packaged shapes: nothing is asked of other servers. A mark is a button;
 * what lies near together is one with a number, until the map is enlarged.
 */
export const WorldMap = <Item extends PlacedItem>({
  items,
  label,
  chosen,
  onChoose,
}: WorldMapProps<Item>) => {
  const texts = useTexts(TEXTS);
  const shapes = useShapes();
  const [step, setStep] = useState(0);
  const [centre, setCentre] = useState<{ x: number; y: number }>({ x: SIZE.width / 2, y: SIZE.height / 2 });
  const zoom = ZOOMS[step] ?? 1;
  const projection = useMemo(() => projectionFor(items.map(({ point }) => point)), [items]);
  const paths = useMemo(() => {
    const draw = geoPath(projection);
    return shapes && { land: draw(shapes.countries) ?? '', borders: draw(shapes.borders) ?? '' };
  }, [shapes, projection]);
  const marks = useMemo(() => marksOf(items, projection, zoom), [items, projection, zoom]);
  return (
    <Box position="relative">
      <Sea viewBox={viewBox(zoom, centre)} role="group" aria-label={label}>
        {paths && (
          <g aria-hidden>
            <path className="land" d={paths.land} />
            <path className="borders" d={paths.borders} strokeWidth={0.7 / zoom} />
          </g>
        )}
        {marks.map(({ x, y, items: own }) => {
          const choose = () => {
            setCentre({ x, y });
            onChoose(own);
          };
          const names = own.map(({ name }) => name).join(', ');
          return (
            <g
              key={own[0]?.id}
              className="mark"
              role="button"
              tabIndex={0}
              aria-label={names}
              lang={SOURCE_LOCALE}
              aria-pressed={own.some(({ id }) => chosen.includes(id))}
              transform={`translate(${x} ${y}) scale(${1 / zoom})`}
              onClick={choose}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                choose();
              }}
            >
              <title>{names}</title>
              <circle r={own.length > 1 ? 12 : 8} strokeWidth={2} />
              {own.length > 1 && (
                <text fontSize={12} aria-hidden>
                  {own.length}
                </text>
              )}
            </g>
          );
        })}
      </Sea>
      <Box position="absolute" top={3} right={3}>
        <Flex direction="column" gap={1}>
          <IconButton
            label={texts.enlarge}
            disabled={step === ZOOMS.length - 1}
            onClick={() => setStep(step + 1)}
          >
            <Plus />
          </IconButton>
          <IconButton label={texts.reduce} disabled={step === 0} onClick={() => setStep(step - 1)}>
            <Minus />
          </IconButton>
        </Flex>
      </Box>
    </Box>
  );
};
