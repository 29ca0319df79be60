import { Field, Flex, TextButton, useComposedRefs } from '@strapi/design-system';
import {
  RelationModalRenderer,
  RelationsInput,
  useAuth,
  useFocusInputField,
  useRelationModal,
} from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { EntryCard } from '../../../desk/contract';
import { useLanguage, useTexts } from '../../language';
import type { Link } from '../../content-manager';
import type { FieldProps } from '../../strapi/inputs';
import { NEW_ENTRIES } from '../../type-names';
import { optionsOf } from '../options';
import { EntrySearch, Status } from './entry-search';
import { withLink, withLinkAt, withoutLink } from './links';
import { LinkedList } from './linked-list';
import { TEXTS } from './texts';
import { documentIdsOf, useCards, useLinks, type LinksOfField } from './use-links';

const CREATE = 'plugin::content-manager.explorer.create';

/** The kinds of relations that lead to one entry only. */
const SINGLE = ['oneToOne', 'manyToOne', 'oneWay'];

const useCanCreate = (uid: string) =>
  useAuth('RelationInput', ({ permissions }) =>
    permissions.some(({ action, subject }) => action === CREATE && subject === uid),
  );

type Props = FieldProps & { mainField?: { name: string } };
interface InnerProps extends Props {
  uid: string;
  field: LinksOfField;
  /** Opens the form of a new entry over this one; left out where it cannot come back linked. */
  openNew: ((action: object) => void) | undefined;
}

/** Links the entry that was made in the window over the form, as soon as it is stored. */
const useMade = (uid: string, onMade: (documentId: string) => void) => {
  const isAwaited = useRef(false);
  const wasOpen = useRef(false);
  const window = useRelationModal('RelationInput', (each) => each, false);
  const { model, documentId } = window?.currentDocumentMeta ?? {};
  const isOpen = window?.state.isModalOpen === true;
  useEffect(() => {
    if (isOpen && isAwaited.current && model === uid && documentId) {
      isAwaited.current = false;
      onMade(documentId);
    }
    // Nothing was made: what is opened next is there already.
    if (!isOpen && wasOpen.current) isAwaited.current = false;
    wasOpen.current = isOpen;
  });
  return () => {
    isAwaited.current = true;
  };
};

const Relation = ({ uid, field, openNew, mainField, ...props }: InnerProps) => {
  const { name, label, labelAction, hint, required, disabled = false, attribute } = props;
  const language = useLanguage();
  const texts = useTexts(TEXTS);
  const input = useRef<HTMLInputElement>(null);
  const ref = useComposedRefs(input, useFocusInputField<HTMLInputElement>(name));
  const [left, setLeft] = useState('');
  const [said, setSaid] = useState('');
  const { meta, documentId, links, shown, change, more } = field;
  const locale = meta.params?.locale ?? undefined;
  const linked = documentIdsOf(shown);
  const cards = useCards(uid, locale, linked);
  const isSingle = SINGLE.includes(attribute.relation ?? '');
  const isReadOnly = disabled || optionsOf(props).computed === true;
  const canCreate = useCanCreate(uid);

  const add = (card: EntryCard) => {
    change(withLink(links, card, isSingle));
    setSaid(texts.added(card.title));
  };
  const [made, setMade] = useState<string>();
  const madeCards = useCards(uid, locale, made === undefined ? [] : [made]);
  const madeCard = made === undefined ? undefined : madeCards.get(made);
  useEffect(() => {
    if (madeCard === undefined) return;
    setMade(undefined);
    if (!linked.includes(madeCard.documentId)) add(madeCard);
  });
  const awaitMade = useMade(uid, setMade);
  const create = () => {
    awaitMade();
    const document = { collectionType: 'collection-types', model: uid, documentId: '', params: meta.params };
    openNew?.({ type: 'GO_TO_RELATION', payload: { document, shouldBypassConfirmation: false } });
  };

  // The list is drawn again only when the links are: it may be long.
  const latest = useRef({ links, change, texts });
  latest.current = { links, change, texts };
  const remove = useCallback((link: Link, title: string) => {
    const { links: now, change: store, texts: words } = latest.current;
    store(withoutLink(now, link));
    setSaid(words.removed(title));
    input.current?.focus();
  }, []);
  const count = shown.length;
  const move = useCallback(
    (link: Link, title: string, place: number) => {
      const { links: now, change: store, texts: words } = latest.current;
      store(withLinkAt(now, link, place));
      setSaid(words.moved(title, place + 1, count));
    },
    [count],
  );
  const [, type = ''] = uid.split('.');
  const error = field.error ?? (left === '' ? undefined : texts.notChosen(left));
  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Field.Label action={labelAction}>{label}</Field.Label>
        {!isReadOnly && (
          <EntrySearch
            inputRef={ref}
            uid={uid}
            locale={locale}
            placeholder={isSingle && count > 0 ? texts.replace : texts.search}
            linked={linked}
            except={uid === meta.model ? documentId : undefined}
            onChoose={add}
            create={
              canCreate && openNew
                ? { label: NEW_ENTRIES[type]?.[language] ?? type, onCreate: create }
                : undefined
            }
            onLeave={setLeft}
          />
        )}
        <Field.Error />
        <Status>{said}</Status>
        <LinkedList
          links={shown}
          cards={cards}
          mainField={mainField?.name}
          uid={uid}
          locale={locale}
          disabled={isReadOnly}
          onRemove={remove}
          onMove={move}
        />
        {more && <TextButton onClick={more}>{texts.more}</TextButton>}
        <Field.Hint />
      </Flex>
    </Field.Root>
  );
};

const ProductRelation = ({ uid, ...props }: Props & { uid: string }) => {
  // Outside of the window that is opened from here, within which the document is another one.
  const field = useLinks(props.name);
  const isInWindow = useRelationModal('RelationInput', () => true, false) === true;
  return (
    <RelationModalRenderer>
      {({ dispatch }) => (
        <Relation {...props} uid={uid} field={field} openNew={isInWindow ? undefined : dispatch} />
      )}
    </RelationModalRenderer>
  );
};

/** Links to entries of the product, chosen by what people call them; what leads elsewhere is Strapi’s own input. */
export const RelationInput = (props: Props) => {
  const { target } = props.attribute;
  return target?.startsWith('api::') ? (
    <ProductRelation {...props} uid={target} />
  ) : (
    <RelationsInput {...props} />
  );
};
