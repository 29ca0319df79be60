import { yup } from '@strapi/utils';
import { issue, type Issue } from '../../domain/issue';
import { nodesIn } from '../../domain/rich-text';
import { isBlank } from '../../domain/shared/requirements';
import { isHttpUrl, isLinkable } from '../../domain/url';
import { fieldOptionsOf } from '../../model/schema/field-options';
import type { Part } from '../../model/schema/parts';
import { textOf } from '../../model/schema/row-values';

/**
 * Issues for malformed links, in URL fields and in rich text, and for e-mail addresses that Strapi would refuse in English. Pictures in rich text are an issue as well: there they
 * have no author, archive reference or consent, so they have to be in the entry's pictures.
 */
export const unusableAddresses = ({ schema, row, path }: Part): Issue[] =>
  Object.entries(schema.attributes).flatMap(([name, attribute]) => {
    if (attribute.type === 'blocks') {
      const nodes = [...nodesIn(row[name])];
      const links = nodes.flatMap(({ type, url }) => (type === 'link' ? [String(url ?? '')] : []));
      const broken = links
        .filter((url) => !isLinkable(url))
        .map((value) => issue('link_in_text_malformed', [...path, name], { value }));
      const pictures = nodes.some(({ type }) => type === 'image')
        ? [issue('picture_in_text', [...path, name])]
        : [];
      return [...broken, ...pictures];
    }
    const email = attribute.type === 'email' ? textOf(row, name) : null;
    if (email !== null && !isBlank(email) && !yup.string().email().isValidSync(email))
      return [issue('email_malformed', [...path, name], { value: email })];
    const value = fieldOptionsOf(attribute)?.value === 'url' ? textOf(row, name) : null;
    return value === null || isBlank(value) || isHttpUrl(value)
      ? []
      : [issue('link_malformed', [...path, name], { value })];
  });
