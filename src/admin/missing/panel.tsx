import { Flex, Typography } from '@strapi/design-system';
import { useActionsDrawer, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import type { Missing, MissingItem } from '../../desk/contract';
import { HandbookLink } from '../handbook/link';
import { useTexts } from '../language';
import { leadToField } from '../strapi/lead-to-field';
import { PARTNER } from '../overview-types';
import { withOthers } from '../strapi/publish-with-others';
import { Item } from './item';
import { publication, question } from './of-one-form';
import { Others } from './others';
import { TEXTS } from './texts';
import { useCheck, type Entry } from './use-check';

/** Missing for no other reason than that other entries are not published. */
const WAITS_FOR_OTHERS = ['linked_to_unpublished', 'linked_in_circle'];

/** Whether all that is missing is that the entries it links to are published. */
const waitsForOthers = ({ items, publishFirst }: Missing) =>
  publishFirst.length > 0 && items.every(({ code }) => WAITS_FOR_OTHERS.includes(code));

const isFirstWarning = ({ code, warning }: MissingItem, index: number, items: readonly MissingItem[]) =>
  warning === true && items.findIndex((other) => other.code === code) === index;

const keyOf = ({ code, path, message }: MissingItem) => [code, ...path, message].join(' ');

const MissingOfForm = (entry: Entry) => {
  const texts = useTexts(TEXTS);
  const { result, check } = useCheck(entry);
  const setErrors = useForm('Missing', (form) => form.setErrors);
  const heading = useRef<HTMLParagraphElement>(null);
  const [refusals, setRefusals] = useState(0);
  const [led, setLed] = useState<string>();
  const askPublisher = publication.useAsk();
  const openDrawer = useActionsDrawer('Missing', ({ setIsOpen }) => setIsOpen, false);
  const isDrawerOpen = useActionsDrawer('Missing', ({ isOpen }) => isOpen, false);

  question.useOffer(async () => {
    const found = await check();
    const isMissing = 'missing' in found && found.missing.items.length > 0;
    // Where it could not be checked the publication itself says what is wrong.
    if (!isMissing) return askPublisher()?.();
    openDrawer?.(true);
    return setRefusals((before) => before + 1);
  });
  const isChecked = result !== undefined;
  useEffect(() => {
    // In a drawer that is still closed nothing takes the focus; and who presses at once is answered before the form has been checked.
    if (refusals > 0 && isChecked && isDrawerOpen !== false) heading.current?.focus();
  }, [refusals, isChecked, isDrawerOpen]);

  const items = result && 'missing' in result ? result.missing.items : [];
  const isMended = led !== undefined && !items.some((item) => keyOf(item) === led);
  useEffect(() => {
    if (!isMended) return;
    setErrors({});
    setLed(undefined);
  }, [isMended, setErrors]);

  const isComplete = result !== undefined && items.length === 0;
  useEffect(() => {
    if (isComplete) setRefusals(0);
  }, [isComplete]);

  const lead = (item: MissingItem) => {
    setLed(keyOf(item));
    openDrawer?.(false); // it would cover the field
    void leadToField(document, setErrors, item.path, item.message);
  };

  if (result === undefined) return <Typography textColor="neutral600">{texts.checking}</Typography>;
  if ('refused' in result)
    return (
      <Typography textColor={result.refused === 'failed' ? 'danger600' : 'neutral600'}>
        {result.refused === 'failed' ? texts.failed : texts.readOnly}
      </Typography>
    );
  const publish = askPublisher();
  const publishWithThem = async () => {
    if (publish) await withOthers(publish);
    await check(); // nothing in the form changes by it
  };
  const isRefused = refusals > 0;
  const said = isRefused ? texts.notPublished(items.length) : texts.count(items.length);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography
        ref={heading}
        tag="p"
        tabIndex={-1}
        role="status"
        style={{ scrollMarginTop: '4rem' }}
        fontWeight="semiBold"
        textColor={isComplete ? 'success700' : isRefused ? 'danger700' : 'neutral800'}
      >
        {isComplete ? texts.nothing : said}
      </Typography>
      {!isComplete && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3} style={{ listStyle: 'none' }}>
          {items.map((item, index) => (
            <Item
              key={keyOf(item)}
              item={item}
              isToConfirm={isFirstWarning(item, index, items)}
              onLead={lead}
            />
          ))}
        </Flex>
      )}
      {!isComplete && waitsForOthers(result.missing) && publish && (
        <Others entries={result.missing.publishFirst} onPublish={publishWithThem} />
      )}
    </Flex>
  );
};

interface PanelProps {
  model: string;
  documentId?: string;
  /** The tab of what is published is only read. */
  activeTab?: string;
}

/** „Какво още липсва“, beside the form of every entry, of a new one as well: what publishing would be refused for. */
export const MissingPanel = ({ model, documentId, activeTab }: PanelProps) => {
  const texts = useTexts(TEXTS);
  if (!model.startsWith('api::') || activeTab === 'published') return null;
  return {
    title: texts.title,
    content: (
      <Flex direction="column" alignItems="start" gap={4} width="100%">
        <MissingOfForm uid={model} documentId={documentId} />
        <HandbookLink page={model === PARTNER ? 'partnyor' : 'poseshtenie'} />
      </Flex>
    ),
  };
};
