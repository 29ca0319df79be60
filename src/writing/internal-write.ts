import { ContextValue } from '../strapi/context-value';

const internal = new ContextValue<true>();

/**
 * Runs writes that are part of another write: the same document's other languages, a back-fill. They skip the pipeline,
 * which already ran for the outer write. No other request knows of it.
 */
export const asInternalWrite = <T>(write: () => Promise<T>): Promise<T> => internal.run(true, write);

/** Whether the current write is part of another. */
export const isInternalWrite = (): boolean => internal.get() === true;
