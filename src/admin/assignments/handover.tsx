import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { Invitation } from '../../desk/contract';
import { LinkToCopy } from '../link-to-copy';
import type { Texts } from './texts';

interface Props {
  invitation: Invitation;
  texts: Texts;
  onClose: () => void;
}

/** What became of an invitation: sent by e-mail, or a link to hand over. */
export const Handover = ({ invitation: { sentTo, link, refusedMail, ends }, texts, onClose }: Props) => (
  <>
    <Modal.Body>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {sentTo !== null && <Typography role="status">{texts.sent(sentTo)}</Typography>}
        {refusedMail && (
          <Typography role="alert" textColor="danger600">
            {texts.refusedMail}
          </Typography>
        )}
        {link !== null && (
          <>
            <Typography>{texts.handOver}</Typography>
            <LinkToCopy link={`${window.location.origin}${link}`} />
          </>
        )}
        <Typography textColor="neutral600">{texts.validUntil(ends)}</Typography>
      </Flex>
    </Modal.Body>
    <Modal.Footer>
      <span />
      <Button variant="tertiary" onClick={onClose} autoFocus={link === null}>
        {texts.close}
      </Button>
    </Modal.Footer>
  </>
);
