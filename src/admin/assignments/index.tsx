import {
  Box,
  Button,
  Flex,
  MultiSelect,
  MultiSelectOption,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Assignments, Municipality } from '../../desk/contract';
import { useAssignMutation, useGetAssignmentsQuery } from '../api';
import { useTexts } from '../language';
import { TEXTS, type Texts } from './texts';

type User = Assignments['users'][number];

interface RowProps {
  user: User;
  municipalities: Municipality[];
  texts: Texts;
  onSave: (chosen: string[]) => Promise<void>;
}

const namesOf = (municipalities: readonly Municipality[], ids: readonly string[]) =>
  municipalities
    .filter(({ documentId }) => ids.includes(documentId))
    .map(({ name }) => name)
    .join(', ');

/** One user: name and e-mail, roles, and the municipalities to choose. */
const UserRow = ({ user, municipalities, texts, onSave }: RowProps) => {
  const [chosen, setChosen] = useState(user.municipalities);
  const [isSaving, setSaving] = useState(false);
  const isChanged = [...chosen].sort().join() !== [...user.municipalities].sort().join();
  const save = async () => {
    setSaving(true);
    await onSave(chosen);
    setSaving(false);
  };
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="start">
          <Typography fontWeight="semiBold">{user.name}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {user.email}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <Typography>{user.roles.join(', ')}</Typography>
      </Td>
      <Td>
        {user.administrator ? (
          <Typography textColor="neutral600">{texts.all}</Typography>
        ) : (
          <Box minWidth="24rem">
            <MultiSelect
              aria-label={texts.municipalitiesOf(user.name)}
              placeholder={texts.choose}
              value={chosen}
              onChange={setChosen}
              // Not `withTags`: the design system's tags have buttons that a screen reader cannot name.
              customizeContent={(ids = []) => namesOf(municipalities, ids)}
            >
              {municipalities.map(({ documentId, name }) => (
                <MultiSelectOption key={documentId} value={documentId}>
                  {name}
                </MultiSelectOption>
              ))}
            </MultiSelect>
          </Box>
        )}
      </Td>
      <Td>
        {!user.administrator && (
          <Button
            aria-label={texts.saveOf(user.name)}
            disabled={!isChanged}
            loading={isSaving}
            onClick={save}
            variant="secondary"
          >
            {texts.save}
          </Button>
        )}
      </Td>
    </Tr>
  );
};

/** „Редактори и общини“: here the administrator assigns editors to municipalities. */
const AssignmentsPage = () => {
  const texts = useTexts(TEXTS);
  const { data: loaded, isError } = useGetAssignmentsQuery(undefined, { refetchOnMountOrArgChange: true });
  const [assign, { data: changed }] = useAssignMutation();
  const { toggleNotification } = useNotification();
  const assignments = changed ?? loaded;

  const save = (user: number) => async (municipalities: string[]) => {
    const answer = await assign({ user, municipalities });
    if ('error' in answer)
      toggleNotification({ type: 'danger', message: answer.error.message || texts.failed });
    else toggleNotification({ type: 'success', message: texts.saved });
  };

  if (isError) return <Page.Error />;
  if (!assignments) return <Page.Loading />;
  const { municipalities, users } = assignments;
  return (
    <Page.Main>
      <Page.Title>{texts.title}</Page.Title>
      <Layouts.Header
        title={texts.title}
        subtitle={municipalities.length > 1 ? texts.subtitle : texts.unneeded}
      />
      <Layouts.Content>
        <Table colCount={4} rowCount={users.length + 1}>
          <Thead>
            <Tr>
              {[texts.user, texts.roles, texts.municipalities, texts.save].map((heading) => (
                <Th key={heading}>
                  <Typography variant="sigma" textColor="neutral600">
                    {heading}
                  </Typography>
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {users.map((user) => (
              <UserRow
                key={user.id}
                user={user}
                municipalities={municipalities}
                texts={texts}
                onSave={save(user.id)}
              />
            ))}
          </Tbody>
        </Table>
      </Layouts.Content>
    </Page.Main>
  );
};

export default () => (
  <Page.Protect permissions={[{ action: 'admin::users.update', subject: null }]}>
    <AssignmentsPage />
  </Page.Protect>
);
