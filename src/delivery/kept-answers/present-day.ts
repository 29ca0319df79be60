import type { Day } from '../../domain/day';
import { today } from '../../model/clock';

const MINUTE = 60_000;

/** The day it is, asked of the calendar once a minute: days begin with one, and the calendar takes as long as much of a kept answer. */
export class PresentDay {
  #minute = -1;
  #day = today();

  now(): Day {
    const minute = Math.floor(Date.now() / MINUTE);
    if (minute !== this.#minute) [this.#minute, this.#day] = [minute, today()];
    return this.#day;
  }
}
