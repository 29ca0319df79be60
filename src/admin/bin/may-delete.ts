import { ENTRY_TYPES } from '../type-names';

/** The right to delete entries of a type; the bin is for those who have one of them. */
export const MAY_DELETE = ENTRY_TYPES.map((subject) => ({
  action: 'plugin::content-manager.explorer.delete',
  subject,
}));
