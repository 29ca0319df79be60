import { Box, Button } from '@strapi/design-system';
import { PinMap } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { useTexts } from '../../language';
import type { Point } from '../../map/projection';
import type { FieldProps } from '../../strapi/inputs';
import { MapWindow } from './map-window';
import { TEXTS } from './texts';

/** Whether a group of fields is a place by its coordinates. */
export const isLocation = ({ component }: FieldProps['attribute']) => component === 'shared.location';

type Location = Readonly<Record<string, unknown>> | null | undefined;

const pointOf = (location: Location): Point | undefined =>
  typeof location?.lat === 'number' && typeof location.lng === 'number'
    ? { lat: location.lat, lng: location.lng }
    : undefined;

/** Below the coordinates of a place, or where there are none yet: they are taken from a map. */
export const ChoosePlace = ({ name, disabled = false }: FieldProps) => {
  const texts = useTexts(TEXTS);
  const button = useRef<HTMLButtonElement>(null);
  const { value, onChange } = useField<Location>(name);
  // Beside the place, in the entry or in the row.
  const { value: country } = useField<string | null>(name.replace(/[^.]+$/, 'country'));
  const [isOpen, setIsOpen] = useState(false);
  if (disabled) return null;
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <Box>
      <Button ref={button} variant="tertiary" startIcon={<PinMap />} onClick={() => setIsOpen(true)}>
        {texts.choose}
      </Button>
      {isOpen && (
        <MapWindow
          place={pointOf(value)}
          country={country ?? ''}
          onTake={(point) => {
            onChange(name, { ...value, ...point });
            close();
          }}
          onClose={close}
        />
      )}
    </Box>
  );
};
