import { ContextValue } from '../../strapi/context-value';

const together = new ContextValue<readonly string[]>();

/**
 * Publishes, withdraws or deletes documents in one transaction: rules count what each of them is after all are done, so a
 * link from one to another is no reason to refuse.
 *
 * @param documentIds the documents that `act` is about.
 */
export const asOneSet = <T>(documentIds: readonly string[], act: () => Promise<T>): Promise<T> =>
  together.run(documentIds, act);

/** The documents of the current set; none for a write of its own. */
export const documentsOfSet = (): readonly string[] => together.get() ?? [];
