import { dupnitsa } from './dupnitsa';
import { kavarna } from './kavarna';
import { kubrat } from './kubrat';
import type { FactSheet } from './sheet';
import { staraZagora } from './stara-zagora';
import { troyan } from './troyan';

/** One sheet for each of the five example municipalities. */
export const FACT_SHEETS: readonly FactSheet[] = [dupnitsa, kavarna, kubrat, staraZagora, troyan];
