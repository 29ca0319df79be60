import { generateNKeysBetween } from '@strapi/strapi/admin';
import type { EntryCard } from '../../../desk/contract';
import type { Link } from '../../content-manager';

/** The value of a field for links in the form: what a save is to change in the stored ones. */
export interface LinksValue {
  connect?: readonly Link[];
  disconnect?: readonly Link[];
}

/** The links of a field: those that are stored, and what the form changes in them. */
export interface Links {
  stored: readonly Link[];
  value: LinksValue;
}

export const documentIdOf = ({ documentId, apiData }: Link): string =>
  documentId ?? apiData?.documentId ?? '';

/** In several languages the ids differ, and after a publication. */
const isSame = (one: Link, other: Link) =>
  one.id === other.id || (documentIdOf(one) !== '' && documentIdOf(one) === documentIdOf(other));
const has = (links: readonly Link[] = [], link: Link) => links.some((each) => isSame(each, link));
const without = (links: readonly Link[] = [], link: Link) => links.filter((each) => !isSame(each, link));

const byKey = ({ __temp_key__: one = '~' }: Link, { __temp_key__: other = '~' }: Link) =>
  one < other ? -1 : one > other ? 1 : 0;

/** The links as they will be after a save, in their order. */
export const linksAfterSave = ({ stored, value: { connect = [], disconnect } }: Links): Link[] =>
  [...stored.filter((link) => !has(connect, link) && !has(disconnect, link)), ...connect].sort(byKey);

/** Of a link to be stored, as the content manager's forms have it. */
const linkTo = ({ id, documentId, locale, title }: EntryCard, after: Link | undefined): Link => ({
  id,
  label: title,
  apiData: { id, documentId, locale, isTemporary: true },
  __temp_key__: generateNKeysBetween(after?.__temp_key__ ?? null, null, 1)[0],
});

/** With another entry at the end; in place of the others where there can be but one. */
export function withLink(links: Links, card: EntryCard, isSingle: boolean): LinksValue {
  const { stored, value } = links;
  const link = linkTo(card, isSingle ? undefined : linksAfterSave(links).at(-1));
  const known = stored.find((each) => isSame(each, link) || documentIdOf(each) === card.documentId);
  const others = isSingle ? stored : (value.disconnect ?? []);
  const disconnect = known ? without(others, known) : others;
  const connect = isSingle ? [] : (value.connect ?? []);
  return { connect: known ? connect : [...connect, link], disconnect };
}

/** Without one of them. */
export function withoutLink({ stored, value }: Links, link: Link): LinksValue {
  const known = stored.find((each) => isSame(each, link));
  const disconnect = without(value.disconnect, link);
  return { connect: without(value.connect, link), disconnect: known ? [...disconnect, known] : disconnect };
}

/** Where a link is to be stored: before the next one, which is there already, as the last is sent first. */
const positionOf = (index: number, next: Link | undefined): object =>
  index === 0
    ? { start: true }
    : next === undefined
      ? { end: true }
      : {
          before: documentIdOf(next),
          locale: next.locale ?? next.apiData?.locale,
          status: next.publishedAt ? 'published' : 'draft',
        };

/** With one of them in another place. */
export function withLinkAt(links: Links, link: Link, place: number): LinksValue {
  const rest = without(linksAfterSave(links), link);
  const [before, after] = [rest[place - 1], rest[place]].map((each) => each?.__temp_key__ ?? null);
  const moved = { ...link, __temp_key__: generateNKeysBetween(before ?? null, after ?? null, 1)[0] };
  const order = [...rest.slice(0, place), moved, ...rest.slice(place)];
  const connect = order.flatMap((each, index) => {
    const known = links.stored.find((other) => isSame(other, each));
    if (known && known.__temp_key__ === each.__temp_key__) return [];
    const { id, documentId, locale } = { ...each, ...each.apiData };
    const position = positionOf(index, order[index + 1]);
    return [{ ...each, apiData: { ...each.apiData, id, documentId, locale, position } }];
  });
  return { ...links.value, connect: connect.reverse() };
}
