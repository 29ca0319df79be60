import { Box, Button, Flex, Grid, Modal, Typography } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import type { Change, HistoryEntry, Names } from '../../desk/contract';
import { useRestoreEarlierMutation } from '../api';
import { WindowFoot } from '../window-foot';
import { Value, type Shown } from './value';
import type { Texts } from './texts';

interface SideProps extends Shown {
  label: string;
  value: unknown;
  children?: ReactNode;
}

const Side = ({ label, children, ...shown }: SideProps) => (
  <Grid.Item col={6} xs={12} direction="column" alignItems="stretch" gap={1}>
    <Typography variant="sigma" textColor="neutral600">
      {label}
    </Typography>
    <Value {...shown} />
    {children}
  </Grid.Item>
);

/** A change; for a new document only its new value. */
interface ChangeProps {
  change: Change;
  isNew: boolean;
  texts: Texts;
  names: Names;
  /** Puts the earlier value back; undefined where that is not possible. */
  onRestore?: (() => void) | undefined;
  isBusy: boolean;
}

const ChangeOf = ({ change, isNew, texts, names, onRestore, isBusy }: ChangeProps) => {
  const shown = { texts, names, at: change.field, lang: change.locale ?? undefined };
  return (
    <Box tag="section" paddingBottom={4}>
      <Typography tag="h3" variant="delta" fontWeight="bold" paddingBottom={2}>
        {texts.nameOf(change, names)}
      </Typography>
      {isNew ? (
        <Value value={change.after} {...shown} />
      ) : (
        <Grid.Root gap={4}>
          <Side label={texts.before} value={change.before} {...shown}>
            {onRestore && (
              <Box paddingTop={1}>
                <Button
                  size="S"
                  variant="secondary"
                  disabled={isBusy}
                  aria-label={texts.restoreOf(texts.nameOf(change, names))}
                  onClick={onRestore}
                >
                  {texts.restore}
                </Button>
              </Box>
            )}
          </Side>
          <Side label={texts.after} value={change.after} {...shown} />
        </Grid.Root>
      )}
    </Box>
  );
};

/** The actions before which there was no document. */
const BEGINNINGS = ['create', 'clone', 'restore'];

interface Props {
  uid: string;
  documentId: string;
  entry: HistoryEntry;
  texts: Texts;
  names: Names;
  onClose: () => void;
}

/** Puts earlier values of an entry of the history back into the draft, and closes the window. */
const useRestoring = ({ uid, documentId, entry, texts, onClose }: Omit<Props, 'names'>) => {
  const { toggleNotification } = useNotification();
  const [restore, { isLoading }] = useRestoreEarlierMutation();
  const restoreAll = async (changes: readonly Change[]) => {
    const asked = changes.map(({ field, locale, published }) => ({
      field,
      ...(locale && { locale }),
      ...(published && { published }),
    }));
    const answer = await restore({ uid, documentId, id: entry.id, changes: asked });
    if ('error' in answer)
      return toggleNotification({ type: 'danger', message: answer.error.message || texts.notRestored });
    toggleNotification({ type: 'success', message: texts.restored });
    onClose();
  };
  return { restoreAll, isLoading };
};

/** One history entry in full: every changed field with its value before and after, and a button that brings it back. */
export const EntryDialog = (props: Props) => {
  const { entry, texts, names, onClose } = props;
  const { restoreAll, isLoading } = useRestoring(props);
  // The form is read again afterwards, and would lose what is typed.
  const isTyping = useForm('EntryDialog', ({ modified }) => modified, false) === true;
  const isNew = BEGINNINGS.includes(entry.action);
  const restorable = isNew ? [] : entry.changes.filter(({ field }) => entry.restorable.includes(field));
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={texts.close}>
          <Modal.Title>{`${texts.who(entry)}, ${texts.when(entry)}`}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={2}>
            <Typography>{texts.what(entry, names)}</Typography>
            {Object.entries(entry.reason ?? {}).map(([locale, reason]) => (
              <Typography key={locale}>
                {`${texts.reason} (${texts.languageOf(locale)}): `}
                <span lang={locale}>{reason}</span>
              </Typography>
            ))}
            {entry.changes.length === 0 && <Typography textColor="neutral600">{texts.unchanged}</Typography>}
            {restorable.length > 0 && isTyping && <Typography>{texts.saveFirst}</Typography>}
            {entry.changes.map((change, index) => (
              <ChangeOf
                key={index}
                change={change}
                isNew={isNew}
                texts={texts}
                names={names}
                isBusy={isLoading || isTyping}
                onRestore={restorable.includes(change) ? () => void restoreAll([change]) : undefined}
              />
            ))}
          </Flex>
        </Modal.Body>
        <WindowFoot leave={texts.close} onLeave={onClose}>
          {restorable.length > 1 && (
            <Button
              variant="secondary"
              loading={isLoading}
              disabled={isTyping}
              onClick={() => void restoreAll(restorable)}
            >
              {texts.restoreAll}
            </Button>
          )}
        </WindowFoot>
      </Modal.Content>
    </Modal.Root>
  );
};
