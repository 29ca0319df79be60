import type { Core } from '@strapi/strapi';
import { isContentType } from '../model/content-types';
import { WRITES, type WriteAction, type WriteResult } from './documents';
import { isInternalWrite } from './internal-write';
import { Write, type WriteHandler } from './write';

/** The phases of a write, the outermost first: each begins before the next one and ends after it. */
export const PHASES = {
  transact: 'One write is one transaction: whatever a step stores stands or falls with the write.',
  admit: 'Who may, before anything else is told or done.',
  prepare: 'What a write brings about besides what it says.',
  validate: 'What was sent can be stored, whether it is to be published or not.',
  split: 'A save that is to be published is a save and a publication.',
  record: 'What was so before and is so after, for the history.',
  require: 'What is published is whole, and what is referenced stays.',
  complete: 'What follows from what was stored, once it is.',
  write: 'Strapi stores it, in every language.',
} as const;
export type Phase = keyof typeof PHASES;

export interface Step {
  phase: Phase;
  name: string;
  /** Which writes it is a part of. */
  on: readonly WriteAction[];
  run: WriteHandler;
  /** Names of steps it must stand after, that is inside of; `because` says why. */
  inside: readonly string[];
  because: string;
}

const isWrite = (action: string): action is WriteAction => WRITES.some((name) => name === action);

/** Runs a write through steps, the first outermost, and at last through `store`. */
function runSteps(
  steps: readonly Step[],
  write: Write,
  store: () => Promise<WriteResult>,
): Promise<WriteResult> {
  const [step, ...inner] = steps;
  return step ? step.run(write, () => runSteps(inner, write, store)) : store();
}

/**
 * Has every write on the product's content types go through the steps, whoever makes it: the admin, REST, an import, a
 * schedule. Internal writes (internal-write.ts) pass by.
 */
export function installPipeline(strapi: Core.Strapi, pipeline: readonly Step[]) {
  strapi.documents.use((context, next) => {
    const { uid, action } = context;
    if (!isWrite(action) || !isContentType(uid) || isInternalWrite()) return next();
    const steps = pipeline.filter(({ on }) => on.includes(action));
    return runSteps(steps, new Write(strapi, uid, action, context.params), async () => next());
  });
}
