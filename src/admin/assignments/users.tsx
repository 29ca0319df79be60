import { Box, Button, Flex, MultiSelect, MultiSelectOption, Td, Tr, Typography } from '@strapi/design-system';
import type { Assignments, Municipality } from '../../desk/contract';
import { WrappedTable } from '../wrapped-table';
import type { Texts } from './texts';

export type User = Assignments['users'][number];

/** What was chosen for users and is not saved yet, by user. */
export type Chosen = Readonly<Record<number, readonly string[]>>;

interface Asked {
  municipalities: Municipality[];
  texts: Texts;
  chosen: Chosen;
  onChoose: (user: User, municipalities: string[]) => void;
  onInviteAgain: (user: User) => void;
}

const namesOf = (municipalities: readonly Municipality[], ids: readonly string[]) =>
  municipalities
    .filter(({ documentId }) => ids.includes(documentId))
    .map(({ name }) => name)
    .join(', ');

/** Name and e-mail; and whether the user has come, with what to do. */
const Who = ({ user, texts, onInviteAgain }: Pick<Asked, 'texts' | 'onInviteAgain'> & { user: User }) => (
  <Flex direction="column" alignItems="start" gap={1}>
    <Typography fontWeight="semiBold">{user.name}</Typography>
    <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
      {user.email}
    </Typography>
    {user.invitation && (
      <>
        <Typography variant="pi" textColor="warning700">
          {texts.invitedOn(user.invitation.since)}
          {new Date(user.invitation.ends) <= new Date() && ` ${texts.linkEnded}`}
        </Typography>
        <Button
          aria-label={texts.inviteAgainOf(user.name)}
          size="S"
          variant="tertiary"
          onClick={() => onInviteAgain(user)}
        >
          {texts.inviteAgain}
        </Button>
      </>
    )}
  </Flex>
);

/** The municipalities of a user, to choose; an administrator has all. */
const Municipalities = ({
  user,
  municipalities,
  texts,
  chosen,
  onChoose,
}: Omit<Asked, 'onInviteAgain'> & { user: User }) => {
  if (user.administrator) return <Typography textColor="neutral600">{texts.all}</Typography>;
  const value = [...(chosen[user.id] ?? user.municipalities)];
  return (
    <Box minWidth="20rem">
      <MultiSelect
        aria-label={texts.municipalitiesOf(user.name)}
        placeholder={texts.choose}
        value={value}
        onChange={(ids) => onChoose(user, ids)}
        // Not `withTags`: the design system's tags have buttons that a screen reader cannot name.
        customizeContent={(ids = []) => namesOf(municipalities, ids)}
      >
        {municipalities.map(({ documentId, name }) => (
          <MultiSelectOption key={documentId} value={documentId}>
            {name}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      {user.lacksMunicipality && value.length === 0 && (
        <Typography tag="p" variant="pi" textColor="danger600" paddingTop={1}>
          {texts.lacksMunicipality}
        </Typography>
      )}
    </Box>
  );
};

/** The users of the admin, each with roles and municipalities. */
export const Users = ({ users, ...asked }: Asked & { users: readonly User[] }) => (
  <WrappedTable
    headings={[asked.texts.user, asked.texts.roles, asked.texts.municipalities]}
    rows={users.map((user) => (
      <Tr key={user.id}>
        <Td>
          <Who user={user} texts={asked.texts} onInviteAgain={asked.onInviteAgain} />
        </Td>
        <Td>
          <Typography>{user.roles.join(', ')}</Typography>
        </Td>
        <Td>
          <Municipalities user={user} {...asked} />
        </Td>
      </Tr>
    ))}
  />
);
