import { isRecord } from '../../domain/record';

/** A row's number or a documentId. */
const isId = (value: unknown): boolean =>
  typeof value === 'string' ? value !== '' : Number.isSafeInteger(value) && Number(value) > 0;

const isTarget = (value: unknown): boolean => {
  if (!isRecord(value)) return isId(value);
  const ids = [value.id, value.documentId].filter((id) => id !== undefined && id !== null);
  return ids.length > 0 && ids.every(isId);
};

const isTargets = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) ? value.every(isTarget) : isTarget(value));

const CHANGES = ['set', 'connect', 'disconnect'];

/**
 * Whether a value says what to link to in one of Strapi's ways: an id, `{ id }`, `{ documentId }`, a list of them, or
 * `{ set, connect, disconnect }` of them. Strapi ignores most of what is none, and answers some of it with 500.
 */
export const isLink = (value: unknown): boolean => {
  const changes = isRecord(value) ? CHANGES.filter((name) => name in value) : [];
  if (!isRecord(value) || changes.length === 0) return isTargets(value);
  return changes.every((name) => isTargets(value[name]));
};

const targetsIn = (value: unknown): unknown[] => [value ?? []].flat();

/** Which row or document a target names. One that is named by document in several languages is one. */
const nameOf = (target: unknown) =>
  isRecord(target) ? String(target.documentId ?? target.id) : String(target);

/**
 * Whether a value says to link more than one thing: of several, Strapi keeps one in a relation that holds one, and answers
 * that all is well.
 *
 * @param value a link, by `isLink`.
 */
export function linksSeveral(value: unknown): boolean {
  const changes = isRecord(value) && CHANGES.some((name) => name in value);
  const linked = changes ? [...targetsIn(value.set), ...targetsIn(value.connect)] : targetsIn(value);
  return new Set(linked.map(nameOf)).size > 1;
}
