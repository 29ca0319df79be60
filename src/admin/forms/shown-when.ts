import type { FormField } from '../strapi/form-layout';

/** When a field is shown, by the other fields of its row: JSON Logic, which the content manager asks for `conditions`. */
type Condition = Readonly<Record<string, unknown>>;

const valueOf = (field: string) => ({ var: field });
const hasValue = (field: string): Condition => ({ '!!': [valueOf(field)] });

const SHOWS_PEOPLE: Condition = { in: [valueOf('peopleShown'), ['people', 'children']] };

/** What is asked only of some rows. What is filled in is shown in any case. */
const SHOWN_WHEN: Readonly<Record<string, Readonly<Record<string, Condition>>>> = {
  'media.picture': {
    alternativeText: { or: [{ '!': [valueOf('decorative')] }, hasValue('alternativeText')] },
    consent: { or: [SHOWS_PEOPLE, hasValue('consent'), hasValue('consentUntil')] },
    consentUntil: { or: [SHOWS_PEOPLE, hasValue('consent'), hasValue('consentUntil')] },
  },
};

/**
 * Shows a field of a component only where it applies. The condition stands in the form’s layout, not in the schema: with one of the
 * schema the content manager takes away what is hidden.
 */
export const shownWhen = (uid: string, field: FormField): FormField => {
  const visible = SHOWN_WHEN[uid]?.[field.name];
  return visible ? { ...field, attribute: { ...field.attribute, conditions: { visible } } } : field;
};
