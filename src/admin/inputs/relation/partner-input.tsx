import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useTexts } from '../../language';
import type { FieldProps } from '../../strapi/inputs';
import { TEXTS } from './texts';
import { documentIdsOf, useCards, useLinks } from './use-links';

/** Strapi’s documentIds; what is none is a name that a draft was given in another way. */
const isDocumentId = (value: string) => /^[a-z0-9]{24}$/.test(value);

/** In a row: which of the entry’s own partners the people are from, by its name. What is stored is its documentId, which nobody sees. */
export const PartnerInput = (props: FieldProps) => {
  const { name, label, labelAction, hint, required, disabled } = props;
  const texts = useTexts(TEXTS);
  const field = useField<string | null>(name);
  const ref = useFocusInputField<HTMLInputElement>(name);
  const { meta, shown, target } = useLinks('partners');
  const own = documentIdsOf(shown);
  const value = field.value ?? '';
  const locale = meta.params?.locale ?? undefined;
  const cards = useCards(target, locale, value === '' ? own : [...own, value]);
  const isOther = value !== '' && !own.includes(value);
  const otherName = cards.get(value)?.title ?? (isDocumentId(value) ? undefined : value);
  const nameOf = (documentId: string) => {
    const { title, facts = [] } = cards.get(documentId) ?? {};
    return (
      <>
        <span lang={title ? locale : undefined}>{title || texts.untitled}</span>
        {facts[1] ? ` · ${facts[1]}` : ''}
      </>
    );
  };
  const former = otherName === undefined ? texts.partner.unknown : texts.partner.former(otherName);
  return (
    <Field.Root
      name={name}
      hint={own.length === 0 ? texts.partner.noPartners : hint}
      error={field.error ?? (isOther && !disabled ? former : undefined)}
      required={required}
    >
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Field.Label action={labelAction}>{label}</Field.Label>
        <SingleSelect
          ref={ref}
          disabled={disabled || (own.length === 0 && value === '')}
          placeholder={texts.partner.choose}
          value={value}
          onClear={disabled || value === '' ? undefined : () => field.onChange(name, null)}
          onChange={(chosen) => field.onChange(name, String(chosen))}
        >
          {own.map((documentId) => (
            <SingleSelectOption key={documentId} value={documentId}>
              {nameOf(documentId)}
            </SingleSelectOption>
          ))}
          {isOther && (
            <SingleSelectOption key={value} value={value}>
              <span lang={otherName === undefined ? undefined : locale}>{otherName ?? texts.untitled}</span>
            </SingleSelectOption>
          )}
        </SingleSelect>
        <Field.Error />
        <Field.Hint />
      </Flex>
    </Field.Root>
  );
};
