import { Button, Dialog, Flex, Link } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { TranslationTable } from '../../desk/contract';
import { formOf } from '../form-link';
import type { Texts } from './texts';

interface ActionsProps {
  table: TranslationTable;
  texts: Texts;
  /** Whether something is written that is not saved. */
  isChanged: boolean;
  isBusy: boolean;
  /** How many texts have no translation. */
  left: number;
  onSave: () => void;
  onDone: () => void;
  onPublish: () => void;
}

interface UnfinishedProps {
  texts: Texts['unfinished'];
  left: number;
  onClose: () => void;
  onDone: () => void;
}

/** Asks before a translation is marked as done that leaves texts out. */
const Unfinished = ({ texts, left, onClose, onDone }: UnfinishedProps) => (
  <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
    <Dialog.Content>
      <Dialog.Header>{texts.title}</Dialog.Header>
      <Dialog.Body icon={<WarningCircle fill="warning600" />}>{texts.body(left)}</Dialog.Body>
      <Dialog.Footer>
        <Dialog.Cancel>
          <Button variant="tertiary" fullWidth>
            {texts.no}
          </Button>
        </Dialog.Cancel>
        <Dialog.Action>
          <Button fullWidth onClick={onDone}>
            {texts.yes}
          </Button>
        </Dialog.Action>
      </Dialog.Footer>
    </Dialog.Content>
  </Dialog.Root>
);

/** What can be done with the whole translation. */
export const Actions = ({
  table,
  texts,
  isChanged,
  isBusy,
  left,
  onSave,
  onDone,
  onPublish,
}: ActionsProps) => {
  const [asks, setAsks] = useState(false);
  const { state, writable, publishable, upToDate } = table;
  const isFinished = state === 'done' && !isChanged;
  const done = () => (left > 0 ? setAsks(true) : onDone());
  return (
    <Flex gap={2} wrap="wrap">
      <Link
        tag={RouterLink}
        to={formOf({ type: table.type, documentId: table.documentId, locale: table.to })}
      >
        {texts.toForm}
      </Link>
      {writable && (
        <>
          <Button variant="secondary" size="S" disabled={!isChanged || isBusy} onClick={onSave}>
            {texts.save}
          </Button>
          <Button size="S" disabled={isFinished || isBusy} onClick={done}>
            {texts.done}
          </Button>
        </>
      )}
      {publishable && (
        <Button variant="success" size="S" disabled={!isFinished || upToDate || isBusy} onClick={onPublish}>
          {texts.publish}
        </Button>
      )}
      {asks && (
        <Unfinished texts={texts.unfinished} left={left} onClose={() => setAsks(false)} onDone={onDone} />
      )}
    </Flex>
  );
};
