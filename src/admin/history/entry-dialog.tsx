import { Box, Button, Flex, Grid, Modal, Typography } from '@strapi/design-system';
import type { Change, HistoryEntry, Names } from '../../desk/contract';
import { Value, type Shown } from './value';
import type { Texts } from './texts';

interface SideProps extends Shown {
  label: string;
  value: unknown;
}

const Side = ({ label, ...shown }: SideProps) => (
  <Grid.Item col={6} xs={12} direction="column" alignItems="stretch" gap={1}>
    <Typography variant="sigma" textColor="neutral600">
      {label}
    </Typography>
    <Value {...shown} />
  </Grid.Item>
);

/** A change; for a new document only its new value. */
interface ChangeProps {
  change: Change;
  isNew: boolean;
  texts: Texts;
  names: Names;
}

const ChangeOf = ({ change, isNew, texts, names }: ChangeProps) => (
  <Box tag="section" paddingBottom={4}>
    <Typography tag="h3" variant="delta" fontWeight="bold" paddingBottom={2}>
      {texts.nameOf(change, names)}
    </Typography>
    {isNew ? (
      <Value value={change.after} texts={texts} names={names} at={change.field} />
    ) : (
      <Grid.Root gap={4}>
        <Side label={texts.before} value={change.before} texts={texts} names={names} at={change.field} />
        <Side label={texts.after} value={change.after} texts={texts} names={names} at={change.field} />
      </Grid.Root>
    )}
  </Box>
);

/** The actions before which there was no document. */
const BEGINNINGS = ['create', 'clone'];

interface Props {
  entry: HistoryEntry;
  texts: Texts;
  names: Names;
  onClose: () => void;
}

/** One history entry in full: every changed field with its value before and after. */
export const EntryDialog = ({ entry, texts, names, onClose }: Props) => (
  <Modal.Root open onOpenChange={(open) => !open && onClose()}>
    <Modal.Content>
      <Modal.Header closeLabel={texts.close}>
        <Modal.Title>{`${texts.who(entry)}, ${texts.when(entry)}`}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography>{texts.what(entry, names)}</Typography>
          {Object.entries(entry.reason ?? {}).map(([locale, reason]) => (
            <Typography key={locale}>{`${texts.reason} (${texts.languageOf(locale)}): ${reason}`}</Typography>
          ))}
          {entry.changes.length === 0 && <Typography textColor="neutral600">{texts.unchanged}</Typography>}
          {entry.changes.map((change, index) => (
            <ChangeOf
              key={index}
              change={change}
              isNew={BEGINNINGS.includes(entry.action)}
              texts={texts}
              names={names}
            />
          ))}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {texts.close}
        </Button>
      </Modal.Footer>
    </Modal.Content>
  </Modal.Root>
);
