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
import { Layouts, Page, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useLanguage } from '../language';
import { fill, textsIn, type Texts } from './texts';

interface Municipality {
  documentId: string;
  name: string;
}
interface User {
  id: number;
  name: string;
  email: string;
  roles: string[];
  administrator: boolean;
  municipalities: string[];
}
interface Assignments {
  municipalities: Municipality[];
  users: User[];
}

const ADDRESS = '/access/assignments';

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

/** One user: who they are, what they may do, and the municipalities they belong to. */
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
              aria-label={fill(texts.municipalitiesOf, user.name)}
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
            aria-label={fill(texts.saveOf, user.name)}
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

/** „Редактори и общини“: the administrator says here who belongs to which municipality. */
const AssignmentsPage = () => {
  const texts = textsIn(useLanguage());
  const { get, put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [assignments, setAssignments] = useState<Assignments | 'loading' | 'failed'>('loading');

  useEffect(() => {
    get<{ data: Assignments }>(ADDRESS).then(
      ({ data }) => setAssignments(data.data),
      () => setAssignments('failed'),
    );
  }, [get]);

  const save = (id: number) => async (municipalities: string[]) => {
    try {
      const { data } = await put<{ data: Assignments }>(`${ADDRESS}/${id}`, { municipalities });
      setAssignments(data.data);
      toggleNotification({ type: 'success', message: texts.saved });
    } catch (error) {
      const message = error instanceof Error && error.message !== '' ? error.message : texts.failed;
      toggleNotification({ type: 'danger', message });
    }
  };

  if (assignments === 'loading') return <Page.Loading />;
  if (assignments === 'failed') return <Page.Error />;
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
