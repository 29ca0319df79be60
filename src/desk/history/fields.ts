import type { ContentType } from '../../model/content-types';
import type { Ability } from '../../strapi/present-request';
import type { Change } from '../contract';

/** Which changes are of fields that a role has a right to; a role with some fields of a component has the component. */
const within = (right: 'read' | 'update') => (uid: ContentType, ability: Ability) => {
  const rules = ability
    .rulesFor(`plugin::content-manager.explorer.${right}`, uid)
    .filter(({ inverted }) => !inverted);
  return ({ field }: Change): boolean =>
    rules.some(
      ({ fields }) => !fields || fields.some((name) => name === field || name.startsWith(`${field}.`)),
    );
};

/** A role with access to some fields only sees the changes of those. */
export const readable = within('read');

/** And puts back values of those that it may write. */
export const writable = within('update');
