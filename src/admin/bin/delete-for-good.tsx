import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { Quoting } from '../quoting';
import type { Texts } from './texts';

interface Props {
  title: string;
  texts: Texts;
  onConfirm: () => Promise<void>;
}

/** The administrator's button that deletes an entry of the bin at once, and its question. */
export const DeleteForGood = ({ title, texts, onConfirm }: Props) => (
  <Dialog.Root>
    <Dialog.Trigger>
      <Button variant="danger-light" aria-label={texts.deleteForGoodOf(title)}>
        {texts.deleteForGood}
      </Button>
    </Dialog.Trigger>
    <Dialog.Content>
      <Dialog.Header>
        <Quoting sentence={texts.question(title)} titles={[title]} />
      </Dialog.Header>
      <Dialog.Body icon={<WarningCircle fill="danger600" />}>{texts.consequence}</Dialog.Body>
      <Dialog.Footer>
        <Dialog.Cancel>
          <Button variant="tertiary" fullWidth>
            {texts.cancel}
          </Button>
        </Dialog.Cancel>
        <Dialog.Action>
          <Button variant="danger" fullWidth onClick={onConfirm}>
            {texts.deleteForGood}
          </Button>
        </Dialog.Action>
      </Dialog.Footer>
    </Dialog.Content>
  </Dialog.Root>
);
