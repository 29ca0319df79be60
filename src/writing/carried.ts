import { AsyncLocalStorage } from 'node:async_hooks';

const carried = new AsyncLocalStorage<true>();

/**
 * Runs writes that only carry out another write: the same document's other languages, a back-fill. What was asked of
 * the first write (who may, is it whole, what is derived, what the trail says) is not asked of these again. Kept with the
 * asynchronous call, so no two requests share it.
 */
export const carriedOut = <T>(write: () => Promise<T>): Promise<T> => carried.run(true, write);

/** Whether the present write carries out another. */
export const isCarried = (): boolean => carried.getStore() === true;
