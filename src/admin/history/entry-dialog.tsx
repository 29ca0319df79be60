import { Box, Button, Flex, Grid, Modal, Typography } from '@strapi/design-system';
import type { Change, Entry } from './api';
import { Value } from './value';
import type { Words } from './words';

const Side = ({ label, value, words }: { label: string; value: unknown; words: Words }) => (
  <Grid.Item col={6} xs={12} direction="column" alignItems="stretch" gap={1}>
    <Typography variant="sigma" textColor="neutral600">
      {label}
    </Typography>
    <Value value={value} words={words} />
  </Grid.Item>
);

/** What there was nothing of before is shown as it became. */
const ChangeOf = ({ change, isNew, words }: { change: Change; isNew: boolean; words: Words }) => (
  <Box tag="section" paddingBottom={4}>
    <Typography tag="h3" variant="delta" fontWeight="bold" paddingBottom={2}>
      {words.nameOf(change)}
    </Typography>
    {isNew ? (
      <Value value={change.after} words={words} />
    ) : (
      <Grid.Root gap={4}>
        <Side label={words.before} value={change.before} words={words} />
        <Side label={words.after} value={change.after} words={words} />
      </Grid.Root>
    )}
  </Box>
);

/** Before these there was no document. */
const BEGINNINGS = ['create', 'clone'];

interface Props {
  entry: Entry;
  words: Words;
  onClose: () => void;
}

/** One entry in full: what every changed field said before and after. */
export const EntryDialog = ({ entry, words, onClose }: Props) => (
  <Modal.Root open onOpenChange={(open) => !open && onClose()}>
    <Modal.Content>
      <Modal.Header closeLabel={words.close}>
        <Modal.Title>{`${words.who(entry)}, ${words.when(entry)}`}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography>{words.what(entry)}</Typography>
          {Object.entries(entry.reason ?? {}).map(([locale, reason]) => (
            <Typography key={locale}>{`${words.reason} (${words.languageOf(locale)}): ${reason}`}</Typography>
          ))}
          {entry.changes.length === 0 && <Typography textColor="neutral600">{words.unchanged}</Typography>}
          {entry.changes.map((change, index) => (
            <ChangeOf key={index} change={change} isNew={BEGINNINGS.includes(entry.action)} words={words} />
          ))}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {words.close}
        </Button>
      </Modal.Footer>
    </Modal.Content>
  </Modal.Root>
);
