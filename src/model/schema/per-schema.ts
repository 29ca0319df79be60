import type { AnySchema } from './field-options';

/**
 * A question about schemas whose answer is kept: schemas do not change while the application runs, and the writes of an
 * entry ask the same of each of its rows.
 *
 * @param answer computes the answer from a schema alone.
 * @returns the same function, which computes once for each schema.
 */
export function oncePerSchema<T>(answer: (schema: AnySchema) => T): (schema: AnySchema) => T {
  const answers = new WeakMap<AnySchema, { answer: T }>();
  return (schema) => {
    const kept = answers.get(schema);
    if (kept) return kept.answer;
    const computed = { answer: answer(schema) };
    answers.set(schema, computed);
    return computed.answer;
  };
}
