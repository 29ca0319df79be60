import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { moved, SIZE, zoomed, type MapView } from './map-view';

/** How far an arrow moves the map, in its pixels; with Shift, by little. */
const STEP = 64;
const SMALL_STEP = 4;

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, '−': -1 };

/** A mouse that was hardly moved has pressed a place. */
const HARDLY = 4;

/** A pixel of the screen in pixels of the map, which is drawn as wide as there is room. */
const scaleOf = ({ currentTarget }: PointerEvent) => SIZE.width / currentTarget.getBoundingClientRect().width;

/** How a map is moved: dragged or pressed by mouse, and by keyboard, where Enter takes what is in the middle. */
export function useMapMoves(view: MapView, setView: (view: MapView) => void, onTake: () => void) {
  const dragged = useRef<{ x: number; y: number; far: number }>();
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = { x: event.clientX, y: event.clientY, far: 0 };
  };
  const onPointerMove = (event: PointerEvent) => {
    const from = dragged.current;
    if (!from) return;
    const [right, down] = [event.clientX - from.x, event.clientY - from.y];
    dragged.current = { x: event.clientX, y: event.clientY, far: from.far + Math.hypot(right, down) };
    setView(moved(view, -right * scaleOf(event), -down * scaleOf(event)));
  };
  const onPointerUp = (event: PointerEvent) => {
    const isPressed = dragged.current !== undefined && dragged.current.far < HARDLY;
    dragged.current = undefined;
    if (!isPressed) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const scale = scaleOf(event);
    setView(
      moved(view, (event.clientX - left - width / 2) * scale, (event.clientY - top - height / 2) * scale),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    const step = event.shiftKey ? SMALL_STEP : STEP;
    if (arrow) setView(moved(view, arrow[0] * step, arrow[1] * step));
    else if (event.key in ZOOMS) setView(zoomed(view, ZOOMS[event.key] ?? 0));
    else if (event.key === 'Enter') onTake();
    else return;
    event.preventDefault();
  };
  return { onPointerDown, onPointerMove, onPointerUp, onKeyDown };
}
