import type { Issue } from '../issue';
import type { Warning } from './lists';

/**
 * Makes a warning: its field, the parameters of its message, and the facts it is about, without names that differ by language.
 */
export const warning = (
  code: Warning,
  path: Issue['path'],
  params: Issue['params'] = {},
  facts: Issue['facts'] = params,
): Issue => ({ code, path, params, facts });
