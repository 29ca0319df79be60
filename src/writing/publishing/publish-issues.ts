import type { Core } from '@strapi/strapi';
import { now, TIME_ZONE } from '../../model/clock';
import { isOwned, type ContentType } from '../../model/content-types';
import { openIssues } from '../../domain/shared';
import { issue, type Issue } from '../../domain/issue';
import { scheduleIssues } from '../../domain/schedule';
import { isBlank } from '../../domain/shared/requirements';
import { schemasOf } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { partsOf } from '../../model/schema/parts';
import { instantOf, rowsOf, textOf, type Row } from '../../model/schema/row-values';
import { relationTarget } from '../../model/schema/walk';
import { confirmationsOf } from './confirmations';
import { unusableAddresses } from './urls';
import { partnersNotLinked } from './partners-of-rows';
import { undescribedPicture } from './pictures';
import { requirementIssues, type RequirementContext } from './requirements';

interface Linked {
  [field: string]: unknown;
  municipality?: { documentId: string } | null;
}

/** An issue for each linked document of another municipality, at the field of the link. */
export const ofOtherMunicipality = async (
  strapi: Core.Strapi,
  uid: ContentType,
  row: Row,
): Promise<Issue[]> => {
  const own = rowsOf(row, 'municipality')[0]?.documentId;
  const schemaOf = schemasOf(strapi);
  const issues: Issue[] = [];
  for (const [name, attribute] of Object.entries(schemaOf(uid).attributes)) {
    const type = relationTarget(attribute);
    if (type === undefined || own === undefined) continue;
    const target = schemaOf(type);
    const ids = rowsOf(row, name).map(({ id }) => Number(id));
    if (ids.length === 0 || !isOwned(target.uid)) continue;
    const linked: Linked[] = await strapi.db.query(type).findMany({
      where: { id: { $in: ids }, $not: { municipality: { documentId: own } } },
      select: [titleField(target)],
    });
    issues.push(
      ...linked.map((each) =>
        issue('linked_to_other_municipality', [name], { title: String(each[titleField(target)] ?? '') }),
      ),
    );
  }
  return issues;
};

/**
 * The issues of a draft that depend on its own language: missing texts, and the requirements of its type.
 *
 * @returns issues with their path in the form; none when nothing is missing.
 */
export const textIssues = async (
  uid: ContentType,
  row: Row,
  context: RequirementContext,
): Promise<Issue[]> => {
  const schemaOf = schemasOf(context.strapi);
  const schema = schemaOf(uid);
  const title = titleField(schema);
  const parts = [...partsOf(schemaOf, schema, row)];
  return [
    ...(isBlank(textOf(row, title)) ? [issue('title_missing', [title])] : []),
    ...parts.flatMap(undescribedPicture),
    ...parts.flatMap(unusableAddresses),
    ...(await requirementIssues(uid, row, context)),
  ];
};

/**
 * All issues that prevent publication: those above, without the warnings that an editor has confirmed, those of the schedule, of
 * partners of rows, and links to other municipalities.
 *
 * @returns issues with their path in the form; none when it may be published.
 */
export const publishIssues = async (
  uid: ContentType,
  row: Row,
  context: RequirementContext,
): Promise<Issue[]> => {
  const times = scheduleIssues(instantOf(row, 'withdrawAt'), now(), TIME_ZONE);
  const asked = openIssues(await textIssues(uid, row, context), confirmationsOf(row));
  const words = [...asked, ...times, ...(await partnersNotLinked(context.strapi, uid, row))];
  if (!isOwned(uid)) return words;
  const hasOwner = rowsOf(row, 'municipality').length > 0;
  const owner = hasOwner ? [] : [issue('municipality_missing', ['municipality'])];
  return [...words, ...owner, ...(await ofOtherMunicipality(context.strapi, uid, row))];
};
