import { issue, type Issue } from '../issue';
import { isBlank } from './requirements';
import { WARNINGS, type Warning } from './lists';

/** What an editor has confirmed. */
export interface Confirmation {
  code: Warning | null;
  /** How the editor knows. */
  why: string | null;
  /** The facts that it was confirmed for (`factsBehind`); null while there was nothing to confirm yet. */
  facts: string | null;
}

/** Whether an issue of this code is a warning. */
export const isWarning = (code: string): code is Warning => WARNINGS.some((each) => each === code);

/**
 * The facts behind all warnings of a code, as text. Another fact, and one warning more or less, make another text; the order
 * of rows does not.
 *
 * @returns null if there is no such warning.
 */
export function factsBehind(issues: readonly Issue[], code: Warning): string | null {
  const facts = issues.flatMap((each) => (each.code === code ? [JSON.stringify(each.facts ?? {})] : []));
  return facts.length === 0 ? null : `[${[...new Set(facts)].sort().join(',')}]`;
}

const confirmationIssues = (confirmations: readonly Confirmation[], code: Warning): Issue[] =>
  confirmations.flatMap((confirmation, index) => {
    if (confirmation.code !== code) return [];
    const isUnexplained = isBlank(confirmation.why);
    const [problem, field] = isUnexplained
      ? (['confirmation_unexplained', 'why'] as const)
      : (['confirmation_outdated', 'code'] as const);
    return [issue(problem, ['confirmations', index, field])];
  });

/**
 * The issues that are left when an editor's confirmations are counted: a warning is one no more when it was confirmed, with a
 * reason, for just these facts.
 */
export function openIssues(issues: readonly Issue[], confirmations: readonly Confirmation[]): Issue[] {
  const isConfirmed = (code: Warning) =>
    confirmations.some(
      (each) =>
        each.code === code && !isBlank(each.why) && [null, factsBehind(issues, code)].includes(each.facts),
    );
  const open = issues.filter(({ code }) => !isWarning(code) || !isConfirmed(code));
  const asked = [...new Set(open.map(({ code }) => code))].filter(isWarning);
  return [...open, ...asked.flatMap((code) => confirmationIssues(confirmations, code))];
}
