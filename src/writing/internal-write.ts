import { AsyncLocalStorage } from 'node:async_hooks';

const internal = new AsyncLocalStorage<true>();

/**
 * Runs writes that are part of another write: the same document's other languages, a back-fill. They do not go through the
 * pipeline: what it asks was asked of the first write. Kept with the asynchronous call, so no two requests share it.
 */
export const asInternalWrite = <T>(write: () => Promise<T>): Promise<T> => internal.run(true, write);

/** Whether the present write is part of another. */
export const isInternalWrite = (): boolean => internal.getStore() === true;
