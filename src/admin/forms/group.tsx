import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { useCallback, useId, useState } from 'react';
import { styled } from 'styled-components';
import type { FormGroup } from '../../desk/contract';
import { useTexts } from '../language';
import type { FrameProps } from '../strapi/form-layout';
import { ATTRIBUTES } from '../strapi/form-page';
import { isRemembered, rememberGroup, useRevealed } from './open-groups';
import { TEXTS } from './texts';

interface Label {
  name: string;
  label: string;
  /** What a new entry has there; nobody has filled it in. */
  initial: unknown;
}

interface Props extends FrameProps {
  group: FormGroup;
  labels: readonly Label[];
}

const isIn = ({ fields }: FormGroup, path: string) => fields.includes(path.split('.')[0] ?? '');

/** Whether a group is open: left so by the editor, or led into by the address, by an error in it or by `revealField`. */
const useOpen = (group: FormGroup) => {
  const [isOpen, setOpen] = useState(!group.folded || isRemembered(group.name));
  const [{ query }] = useQueryParams<{ field?: string }>();
  const hasError = useForm('Group', ({ errors }) => group.fields.some((name) => name in errors));
  const linked = query.field !== undefined && isIn(group, query.field) ? query.field : '';
  const leads = `${hasError ? '!' : ''}${linked}`;
  const [led, setLed] = useState('');
  // While it is drawn, not afterwards: the form then leads to the field in error at once, if it is there.
  if (leads !== led) {
    setLed(leads);
    if (leads !== '') setOpen(true);
  }
  useRevealed(useCallback((path) => isIn(group, path) && setOpen(true), [group]));
  const toggle = () => {
    rememberGroup(group.name, !isOpen);
    setOpen(!isOpen);
  };
  return { isOpen, toggle };
};

const isFilled = (value: unknown) =>
  Array.isArray(value)
    ? value.length > 0
    : value !== null && value !== undefined && value !== '' && value !== false;

/** What is in a closed group, and which of it has a value. */
const Summary = ({ labels }: { labels: readonly Label[] }) => {
  const texts = useTexts(TEXTS);
  const filled = useForm('Summary', ({ values }) =>
    labels
      .filter(
        ({ name, initial }) => isFilled(Reflect.get(values, name)) && Reflect.get(values, name) !== initial,
      )
      .map(({ name }) => name)
      .join(' '),
  ).split(' ');
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {labels.map(({ name, label }, index) => (
        <span key={name}>
          {index > 0 && ', '}
          {filled.includes(name) ? (
            <Typography variant="pi" fontWeight="bold" textColor="neutral800">
              {label}
              <VisuallyHidden tag="span">{` (${texts.filled})`}</VisuallyHidden>
            </Typography>
          ) : (
            label
          )}
        </span>
      ))}
    </Typography>
  );
};

const Toggle = styled.button`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[2]};
  width: 100%;
  padding: 0;
  border: none;
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;

  svg {
    flex: none;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  &[aria-expanded='true'] svg {
    transform: rotate(180deg);
  }
`;

/** Rows stand closer than in Strapi’s panels; one in which nothing is said is not there. */
const Fields = styled.div`
  > div {
    gap: ${({ theme }) => theme.spaces[3]};
  }

  > div > div:not(:has(> :not(:empty))) {
    display: none;
  }
`;

/** A group of a form under its heading. */
export const Group = ({ group, labels, children, ...frame }: Props) => {
  const { isOpen, toggle } = useOpen(group);
  const id = useId();
  return (
    <Box
      {...frame}
      {...{ [ATTRIBUTES.group]: true }}
      tag="section"
      aria-labelledby={`${id}-title`}
      padding={{ initial: 4 }}
      paddingTop={isOpen ? 4 : 2}
      paddingBottom={isOpen ? 4 : 2}
    >
      <Flex direction="column" alignItems="stretch" gap={isOpen ? 3 : 0}>
        <Typography tag="h2" variant="delta" id={`${id}-title`}>
          {group.folded ? (
            <Toggle type="button" aria-expanded={isOpen} aria-controls={`${id}-fields`} onClick={toggle}>
              {group.title}
              <CaretDown aria-hidden />
            </Toggle>
          ) : (
            group.title
          )}
        </Typography>
        <Fields id={`${id}-fields`}>{isOpen ? children : <Summary labels={labels} />}</Fields>
      </Flex>
    </Box>
  );
};
