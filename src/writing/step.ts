import type { Core } from '@strapi/strapi';
import { isContentType } from '../model/content-types';
import { WRITES, type WriteAction, type WriteResult } from './documents';
import { isInternalWrite } from './internal-write';
import { Write, type WriteHandler } from './write';

/** The phases of a write, the outermost first: each begins before the next one and ends after it. */
export const PHASES = {
  transact: 'One write is one transaction: if the write fails, nothing of any step is stored.',
  admit: 'Whether the user may write, before anything else is answered or done.',
  prepare: 'What others saved since the form was opened, and what a write changes besides its data.',
  validate: 'What was sent can be stored, as a draft as well.',
  split: 'A save that is to be published is a save and a publication.',
  record: 'The document before and after, for the history.',
  require: 'What is published is complete, and what is referenced stays published.',
  complete: 'What depends on the stored rows.',
  write: 'Strapi stores it, in every language.',
} as const;
export type Phase = keyof typeof PHASES;

export interface Step {
  phase: Phase;
  name: string;
  /** Which writes it is a part of. */
  on: readonly WriteAction[];
  run: WriteHandler;
  /** Names of the steps it must come after, that is, inside of; `because` says why. */
  inside: readonly string[];
  because: string;
}

const isWrite = (action: string): action is WriteAction => WRITES.some((name) => name === action);

/** Runs a write through the steps, the first outermost, and finally through `store`. */
function runSteps(
  steps: readonly Step[],
  write: Write,
  store: () => Promise<WriteResult>,
): Promise<WriteResult> {
  const [step, ...inner] = steps;
  return step ? step.run(write, () => runSteps(inner, write, store)) : store();
}

/**
 * Installs the steps for every write on the product's content types: by the admin, REST, an import or a schedule.
 * Internal writes (internal-write.ts) skip them.
 */
export function installPipeline(strapi: Core.Strapi, pipeline: readonly Step[]) {
  strapi.documents.use((context, next) => {
    const { uid, action } = context;
    if (!isWrite(action) || !isContentType(uid) || isInternalWrite()) return next();
    const steps = pipeline.filter(({ on }) => on.includes(action));
    return runSteps(steps, new Write(strapi, uid, action, context.params), async () => next());
  });
}
