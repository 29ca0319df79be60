import { Box, Button, Flex, IconButton, Modal, Typography } from '@strapi/design-system';
import { Minus, Plus } from '@strapi/icons';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { writeNumber } from '../../../domain/as-typed';
import { useLanguage, type Language } from '../../language';
import type { Point } from '../../map/projection';
import { useShapes } from '../../map/shapes';
import { WindowFoot } from '../../window-foot';
import { countryAt, middleOf } from './country-at';
import { MapPicture, Sea } from './map-picture';
import { centreOf, firstView, ZOOM, zoomed, type MapView } from './map-view';
import { TEXTS } from './texts';
import { useMapMoves } from './use-map-moves';

const inWords = ({ lat, lng }: Point, language: Language) =>
  TEXTS[language].point(
    writeNumber(Math.abs(lat), language),
    lat >= 0,
    writeNumber(Math.abs(lng), language),
    lng >= 0,
  );

interface Props {
  place: Point | undefined;
  /** The code of the country that the place is in, where it is known. */
  country: string;
  onTake: (place: Point) => void;
  onClose: () => void;
}

/** A map on which a place is chosen, by mouse or by keyboard: what is under the cross in the middle. */
export const MapWindow = ({ place, country, onTake, onClose }: Props) => {
  const id = useId();
  const language = useLanguage();
  const texts = TEXTS[language];
  const shapes = useShapes();
  const middle = useMemo(() => shapes && middleOf(shapes, country), [shapes, country]);
  const [chosen, setView] = useState<MapView>();
  const view = useMemo(() => chosen ?? firstView(place, middle), [chosen, place, middle]);
  const centre = centreOf(view);
  const slow = useDeferredValue(view);
  const countryThere = useMemo(
    () => (shapes ? countryAt(shapes, centreOf(slow), language) : undefined),
    [shapes, slow, language],
  );
  const take = () => onTake(centre);
  const moves = useMapMoves(view, setView, take);
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          document.getElementById(`${id}-map`)?.focus();
        }}
      >
        <Modal.Header closeLabel={texts.close}>
          <Modal.Title>{texts.title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Typography tag="p" variant="pi" textColor="neutral600" id={`${id}-help`}>
              {texts.help}
            </Typography>
            <Box position="relative">
              <Sea
                id={`${id}-map`}
                role="application"
                tabIndex={0}
                aria-label={texts.map}
                aria-describedby={`${id}-help`}
                {...moves}
              >
                <MapPicture view={view} shapes={shapes} />
              </Sea>
              <Box position="absolute" top={3} right={3}>
                <Flex direction="column" gap={1}>
                  <IconButton
                    label={texts.enlarge}
                    disabled={view.zoom === ZOOM.most}
                    onClick={() => setView(zoomed(view, 1))}
                  >
                    <Plus />
                  </IconButton>
                  <IconButton
                    label={texts.reduce}
                    disabled={view.zoom === ZOOM.least}
                    onClick={() => setView(zoomed(view, -1))}
                  >
                    <Minus />
                  </IconButton>
                </Flex>
              </Box>
            </Box>
            <Typography tag="p" role="status" textColor="neutral800">
              {[inWords(centre, language), countryThere].filter(Boolean).join(' – ')}
            </Typography>
          </Flex>
        </Modal.Body>
        <WindowFoot leave={texts.cancel} onLeave={onClose}>
          <Button onClick={take}>{texts.take}</Button>
        </WindowFoot>
      </Modal.Content>
    </Modal.Root>
  );
};
