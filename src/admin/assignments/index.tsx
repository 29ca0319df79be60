import { Box, Button, Field, Flex, Modal, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import type { Invitation } from '../../desk/contract';
import { useAssignMutation, useGetAssignmentsQuery, useInviteMutation } from '../api';
import { HandbookLink } from '../handbook/link';
import { useTexts } from '../language';
import { Handover } from './handover';
import { InviteForm } from './invite-form';
import { TEXTS, type Shown, type Texts } from './texts';
import { Users, type Chosen, type User } from './users';

const SHOWN: readonly Shown[] = ['all', 'nowhere', 'invited'];
const isShown: Readonly<Record<Shown, (user: User) => boolean>> = {
  all: () => true,
  nowhere: ({ lacksMunicipality }) => lacksMunicipality,
  invited: ({ invitation }) => invitation !== null,
};

interface FilterProps {
  users: readonly User[];
  texts: Texts;
  shown: Shown;
  onChange: (shown: Shown) => void;
}

/** Which users to show; the numbers say at once whether somebody waits. */
const Filter = ({ users, texts, shown, onChange }: FilterProps) => (
  <Box paddingBottom={4} maxWidth="36rem">
    <Field.Root>
      <Field.Label>{texts.shown}</Field.Label>
      <SingleSelect
        value={shown}
        onChange={(value) => onChange(SHOWN.find((each) => each === value) ?? 'all')}
      >
        {SHOWN.map((each) => (
          <SingleSelectOption key={each} value={each}>
            {texts.showing[each](users.filter(isShown[each]).length)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  </Box>
);

const sameIds = (one: readonly string[], other: readonly string[]) =>
  [...one].sort().join() === [...other].sort().join();

const without = (chosen: Chosen, user: number): Chosen =>
  Object.fromEntries(Object.entries(chosen).filter(([id]) => Number(id) !== user));

/** „Редактори и общини“: here the administrator takes in editors and assigns them to municipalities. */
const AssignmentsPage = () => {
  const texts = useTexts(TEXTS);
  const { data, isError } = useGetAssignmentsQuery(undefined, { refetchOnMountOrArgChange: true });
  const [assign, { isLoading: isSaving }] = useAssignMutation();
  const [invite] = useInviteMutation();
  const { toggleNotification } = useNotification();
  const [chosen, setChosen] = useState<Chosen>({});
  const [shown, setShown] = useState<Shown>('all');
  const [dialog, setDialog] = useState<'form' | Invitation>();
  const opener = useRef<Element | null>(null);

  const save = async () => {
    for (const [user, municipalities] of Object.entries(chosen)) {
      const answer = await assign({ user: Number(user), municipalities });
      if ('error' in answer)
        return toggleNotification({ type: 'danger', message: answer.error.message || texts.failed });
      setChosen((before) => without(before, Number(user)));
    }
    toggleNotification({ type: 'success', message: texts.saved });
  };
  const choose = (user: User, municipalities: string[]) =>
    setChosen((before) => ({
      ...without(before, user.id),
      ...(!sameIds(user.municipalities, municipalities) && { [user.id]: municipalities }),
    }));
  const open = (content: 'form' | Invitation, by: Element | null) => {
    opener.current = by;
    setDialog(content);
  };
  const inviteAgain = async ({ id }: User) => {
    const by = document.activeElement;
    const answer = await invite({ user: id });
    if ('error' in answer)
      toggleNotification({ type: 'danger', message: answer.error.message || texts.inviteFailed });
    else open(answer.data.invitation, by);
  };

  if (isError) return <Page.Error />;
  if (!data) return <Page.Loading />;
  const { municipalities, users } = data;
  const close = () => setDialog(undefined);
  return (
    <Page.Main>
      <Page.Title>{texts.title}</Page.Title>
      <Layouts.Header
        title={texts.title}
        subtitle={municipalities.length > 1 ? texts.subtitle : texts.unneeded}
        primaryAction={
          <Flex gap={2}>
            <Button
              variant="secondary"
              startIcon={<Plus />}
              onClick={({ currentTarget }) => open('form', currentTarget)}
            >
              {texts.newEditor}
            </Button>
            <Button disabled={Object.keys(chosen).length === 0} loading={isSaving} onClick={save}>
              {texts.save}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Box paddingBottom={4}>
          <HandbookLink page="kolega" />
        </Box>
        <Filter users={users} texts={texts} shown={shown} onChange={setShown} />
        <Users
          users={users.filter((user) => isShown[shown](user) || chosen[user.id] !== undefined)}
          municipalities={municipalities}
          texts={texts}
          chosen={chosen}
          onChoose={choose}
          onInviteAgain={inviteAgain}
        />
      </Layouts.Content>
      <Modal.Root open={dialog !== undefined} onOpenChange={(open) => !open && close()}>
        {/* Opened by a state and not by a trigger, the dialog does not know where the focus was. */}
        <Modal.Content
          onCloseAutoFocus={() => opener.current instanceof HTMLElement && opener.current.focus()}
        >
          <Modal.Header closeLabel={texts.close}>
            <Modal.Title>
              {typeof dialog === 'object' ? texts.ready(dialog.name) : texts.newEditor}
            </Modal.Title>
          </Modal.Header>
          {dialog === 'form' && (
            <InviteForm assignments={data} texts={texts} onInvited={setDialog} onClose={close} />
          )}
          {typeof dialog === 'object' && <Handover invitation={dialog} texts={texts} onClose={close} />}
        </Modal.Content>
      </Modal.Root>
    </Page.Main>
  );
};

export default () => (
  <Page.Protect permissions={[{ action: 'admin::users.update', subject: null }]}>
    <AssignmentsPage />
  </Page.Protect>
);
