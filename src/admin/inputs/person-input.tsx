import { Box, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useDebounce, useField, useFocusInputField } from '@strapi/strapi/admin';
import type { KeyboardEvent } from 'react';
import type { PersonSuggestion } from '../../desk/contract';
import { useGetPeopleQuery } from '../api';
import { useTexts } from '../language';
import { descriptionIn } from '../strapi/field-hint';
import type { FieldProps } from '../strapi/inputs';
import { Options, useCombobox } from './combobox';
import { Status } from './relation/entry-search';
import { documentIdsOf, useLinks } from './relation/use-links';
import { TEXTS } from './texts';

/** Of a shorter beginning there are too many; the server answers with nobody. */
const LEAST_LETTERS = 2;
const MOST_LETTERS = 200;

/** What else is known of a person, and taken over where the row says nothing of it yet. */
const ALSO = ['titles', 'post', 'organisation', 'side', 'partnerId'] as const;

type Row = Readonly<Record<string, unknown>>;
const isEmpty = (value: unknown) => value === null || value === undefined || value === '';

const addsTo = (row: Row, person: PersonSuggestion) =>
  ALSO.filter((field) => isEmpty(row[field]) && !isEmpty(person[field]));

/** The name of a person. Who is recorded already is offered while one types; any other name may be typed. */
export const PersonInput = (props: FieldProps) => {
  const { name, label, labelAction, hint, placeholder, required, disabled } = props;
  const texts = useTexts(TEXTS).people;
  const field = useField<string | null>(name);
  const path = name.replace(/\.name$/, '');
  const { value: row = {}, onChange } = useField<Row>(path);
  const ref = useFocusInputField<HTMLInputElement>(name);
  const list = useCombobox();
  const { meta, shown: owners } = useLinks('municipality');
  const own = documentIdsOf(useLinks('partners').shown);
  const text = field.value ?? '';
  const search = useDebounce(text.trim(), 150);
  const isAsked = list.isOpen && search.length >= LEAST_LETTERS && search.length <= MOST_LETTERS;
  const { data = [], isFetching } = useGetPeopleQuery(
    { name: search, locale: meta.params?.locale ?? undefined, municipality: documentIdsOf(owners)[0] },
    { skip: !isAsked },
  );
  // A partner that the entry is not linked to would be refused.
  const people = data
    .map((each) => ({ ...each, partnerId: own.includes(each.partnerId ?? '') ? each.partnerId : null }))
    .filter((each) => each.name !== text || addsTo(row, each).length > 0);
  const isShown = isAsked && !isFetching && search === text.trim() && people.length > 0;
  const marked = list.marked(people.length, -1);

  const choose = (index: number) => {
    const person = people[index];
    list.close();
    if (!person) return;
    const also = addsTo(row, person).map((each) => [each, person[each]]);
    onChange(path, { ...row, name: person.name, ...Object.fromEntries(also) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (list.moves(event.key, isShown ? people.length : 0, marked)) event.preventDefault();
    else if (isShown && event.key === 'Escape') list.close();
    else if (isShown && event.key === 'Enter' && marked >= 0) {
      event.preventDefault(); // it would save the form
      choose(marked);
    }
  };
  return (
    <Field.Root name={name} hint={descriptionIn(hint)} error={field.error} required={required}>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Field.Label action={labelAction}>{label}</Field.Label>
        <Box position="relative">
          <TextInput
            ref={ref}
            type="text"
            {...list.input(marked, isShown)}
            placeholder={disabled ? undefined : placeholder}
            disabled={disabled}
            value={text}
            onChange={({ target }) => {
              list.restart();
              list.open();
              field.onChange(name, target.value);
            }}
            onKeyDown={onKeyDown}
            onBlur={list.close}
          />
          {isShown && (
            <Options
              id={list.listId}
              label={texts.list}
              marked={marked}
              // A row of a component cuts off what stands out of it.
              maxHeight="20rem"
              options={people.map((person) => ({
                key: JSON.stringify(person),
                content: <Person {...person} />,
              }))}
              onChoose={choose}
            />
          )}
          <Status>{isShown ? texts.found(people.length) : ''}</Status>
        </Box>
        <Field.Error />
        <Field.Hint />
      </Flex>
    </Field.Root>
  );
};

const Person = ({ titles, name, post, organisation }: PersonSuggestion) => (
  <Flex direction="column" alignItems="flex-start">
    <Typography tag="span" textColor="neutral800">
      {[titles, name].filter(Boolean).join(' ')}
    </Typography>
    <Typography tag="span" variant="pi" textColor="neutral600">
      {[post, organisation].filter(Boolean).join(', ')}
    </Typography>
  </Flex>
);
