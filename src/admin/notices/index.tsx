import { Box, Button, EmptyStateLayout, Link, Td, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { NoticeReceiver, UnacceptedNotice } from '../../desk/contract';
import { useGetNoticesQuery, useSendAgainMutation } from '../api';
import { formOf } from '../form-link';
import { useTexts } from '../language';
import { WrappedTable } from '../wrapped-table';
import { MAY_SEND } from './may-send';
import { TEXTS, type Texts } from './texts';

interface TableProps {
  title: string;
  headings: readonly string[];
  rows: readonly ReactNode[];
}

const TitledTable = ({ title, headings, rows }: TableProps) => (
  <Box tag="section" aria-label={title} paddingBottom={6}>
    <Box paddingBottom={3}>
      <Typography tag="h2" variant="beta">
        {title}
      </Typography>
    </Box>
    <WrappedTable headings={headings} rows={rows} />
  </Box>
);

/** A text of any length; cells of Strapi’s tables are cut otherwise. */
const Whole = ({ children }: { children: ReactNode }) => (
  <Typography style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>{children}</Typography>
);

interface ReceiverProps {
  receiver: NoticeReceiver;
  /** Whether it has not accepted something. */
  hasLeft: boolean;
  texts: Texts;
  onSend: () => Promise<void>;
}

const ReceiverRow = ({ receiver, hasLeft, texts, onSend }: ReceiverProps) => (
  <Tr>
    <Td>
      <Typography tag="p" fontWeight="semiBold">
        {receiver.name}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {texts.about(receiver)}
      </Typography>
    </Td>
    <Td>
      <Whole>{texts.stateOf(receiver)}</Whole>
    </Td>
    <Td>
      {hasLeft && (
        <Button variant="secondary" aria-label={texts.sendAgainTo(receiver.name)} onClick={onSend}>
          {texts.sendAgain}
        </Button>
      )}
    </Td>
  </Tr>
);

/** What an entry is called; where it is still there, it leads to it. */
const EntryTitle = ({ notice, texts }: { notice: UnacceptedNotice; texts: Texts }) => {
  const title = <span lang={notice.title ? notice.locale : undefined}>{notice.title || texts.untitled}</span>;
  if (!notice.isThere) return <Whole>{title}</Whole>;
  return (
    <Link tag={RouterLink} to={formOf(notice)} style={{ overflowWrap: 'anywhere' }}>
      {title}
    </Link>
  );
};

const NoticeRow = ({ notice, texts }: { notice: UnacceptedNotice; texts: Texts }) => (
  <Tr>
    <Td>
      <EntryTitle notice={notice} texts={texts} />
      <Typography tag="p" variant="pi" textColor="neutral600">
        {texts.entry(notice)}
      </Typography>
    </Td>
    <Td>
      <Typography>{notice.message ?? texts.unknown}</Typography>
      {notice.answer && (
        <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {texts.answer(notice.answer)}
        </Typography>
      )}
    </Td>
    <Td>
      {[
        `${texts.changed}: ${texts.when(notice.at)}`,
        `${texts.attempts}: ${notice.attempts}`,
        `${texts.next}: ${texts.when(notice.next)}`,
      ].map((said) => (
        <Typography key={said} tag="p" variant="pi">
          {said}
        </Typography>
      ))}
    </Td>
  </Tr>
);

/** „Известия за промени“: who is told of changes, and what they have not accepted. */
const NoticesPage = () => {
  const texts = useTexts(TEXTS);
  const { data, isError } = useGetNoticesQuery(undefined, { refetchOnMountOrArgChange: true });
  const [sendAgain] = useSendAgainMutation();
  const { toggleNotification } = useNotification();
  const sendTo = (name: string) => async () => {
    const failed = 'error' in (await sendAgain(name));
    toggleNotification({
      type: failed ? 'danger' : 'success',
      message: failed ? texts.notSent : texts.sent(name),
    });
  };

  if (isError) return <Page.Error />;
  if (!data) return <Page.Loading />;
  const { receivers, unaccepted } = data;
  const hasLeft = ({ name, failed, isOff }: NoticeReceiver) =>
    failed > 0 || isOff || unaccepted.some(({ receiver }) => receiver === name);
  return (
    <Page.Main>
      <Page.Title>{texts.title}</Page.Title>
      <Layouts.Header title={texts.title} subtitle={texts.subtitle} />
      <Layouts.Content>
        {receivers.length === 0 ? (
          <EmptyStateLayout content={texts.none} />
        ) : (
          <TitledTable
            title={texts.receivers}
            headings={[texts.receiver, texts.state, texts.actions]}
            rows={receivers.map((receiver) => (
              <ReceiverRow
                key={receiver.name}
                receiver={receiver}
                hasLeft={hasLeft(receiver)}
                texts={texts}
                onSend={sendTo(receiver.name)}
              />
            ))}
          />
        )}
        {unaccepted.length > 0 && (
          <TitledTable
            title={texts.unaccepted}
            headings={[texts.entryAndReceiver, texts.reason, texts.sending]}
            rows={unaccepted.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} texts={texts} />
            ))}
          />
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

export default () => (
  <Page.Protect permissions={[MAY_SEND]}>
    <NoticesPage />
  </Page.Protect>
);
