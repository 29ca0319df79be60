import { Button, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  /** What leaves the window as it is: „Отказ“, „Затваряне“. */
  leave: string;
  onLeave: () => void;
  /** What it is for, beside that. */
  children?: ReactNode;
}

/** The foot of a window: on the left what leaves it, on the right what it is for. */
export const WindowFoot = ({ leave, onLeave, children }: Props) => (
  <Modal.Footer>
    <Button variant="tertiary" onClick={onLeave}>
      {leave}
    </Button>
    {children}
  </Modal.Footer>
);
