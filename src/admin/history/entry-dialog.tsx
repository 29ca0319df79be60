import { Box, Button, Flex, Grid, Modal, Typography } from '@strapi/design-system';
import type { Change, HistoryEntry } from '../../desk/contract';
import { Value } from './value';
import type { Texts } from './texts';

const Side = ({ label, value, texts }: { label: string; value: unknown; texts: Texts }) => (
  <Grid.Item col={6} xs={12} direction="column" alignItems="stretch" gap={1}>
    <Typography variant="sigma" textColor="neutral600">
      {label}
    </Typography>
    <Value value={value} texts={texts} />
  </Grid.Item>
);

/** A change; for a new document only its new value. */
const ChangeOf = ({ change, isNew, texts }: { change: Change; isNew: boolean; texts: Texts }) => (
  <Box tag="section" paddingBottom={4}>
    <Typography tag="h3" variant="delta" fontWeight="bold" paddingBottom={2}>
      {texts.nameOf(change)}
    </Typography>
    {isNew ? (
      <Value value={change.after} texts={texts} />
    ) : (
      <Grid.Root gap={4}>
        <Side label={texts.before} value={change.before} texts={texts} />
        <Side label={texts.after} value={change.after} texts={texts} />
      </Grid.Root>
    )}
  </Box>
);

/** The actions before which there was no document. */
const BEGINNINGS = ['create', 'clone'];

interface Props {
  entry: HistoryEntry;
  texts: Texts;
  onClose: () => void;
}

/** One history entry in full: every changed field with its value before and after. */
export const EntryDialog = ({ entry, texts, onClose }: Props) => (
  <Modal.Root open onOpenChange={(open) => !open && onClose()}>
    <Modal.Content>
      <Modal.Header closeLabel={texts.close}>
        <Modal.Title>{`${texts.who(entry)}, ${texts.when(entry)}`}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography>{texts.what(entry)}</Typography>
          {Object.entries(entry.reason ?? {}).map(([locale, reason]) => (
            <Typography key={locale}>{`${texts.reason} (${texts.languageOf(locale)}): ${reason}`}</Typography>
          ))}
          {entry.changes.length === 0 && <Typography textColor="neutral600">{texts.unchanged}</Typography>}
          {entry.changes.map((change, index) => (
            <ChangeOf key={index} change={change} isNew={BEGINNINGS.includes(entry.action)} texts={texts} />
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
