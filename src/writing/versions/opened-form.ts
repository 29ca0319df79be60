import { ContextValue } from '../../strapi/context-value';
import type { Write } from '../write';
import { lastEntry } from './saved-since';

/** A document's form that is being saved. */
export interface OpenedForm {
  readonly documentId: string;
  /** The version that it was opened from, as it was sent; undefined for none. */
  readonly version: unknown;
  /** The last history entry of the document after the save; undefined before it. */
  lastEntry?: number;
}

const opened = new ContextValue<OpenedForm>();

/** Runs the save of a form: the update of its document is merged with what others saved since `version`. */
export const asOpenedForm = <T>(form: OpenedForm, save: () => Promise<T>): Promise<T> =>
  opened.run(form, save);

const formOf = ({ action, documentId }: Write): OpenedForm | undefined => {
  const form = opened.get();
  return action === 'update' && form?.documentId === documentId ? form : undefined;
};

/** The version that the form of a write says it was opened from; undefined for none. */
export const versionSent = (write: Write): unknown => formOf(write)?.version;

/** Notes for the answer which history entry is the last one, while nobody else can write the document. */
export async function noteLastEntry(write: Write) {
  const form = formOf(write);
  if (form) form.lastEntry = await lastEntry(write.strapi, write.uid, form.documentId);
}
