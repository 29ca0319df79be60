import type { Core } from '@strapi/strapi';
import { isContentType } from '../../model/content-types';
import { refuseInForm } from '../../model/messages/refuse';
import { schemasOf } from '../../model/schema/field-options';
import { writableData } from '../../model/schema/writable';
import type { Data } from '../../writing/documents';
import { versionSent } from '../../writing/versions/opened-form';
import type { WriteHandler } from '../../writing/write';
import { presentUser } from '../municipalities/scope';

type Stored = Parameters<typeof writableData>[3];

/** The author fields of a write: the admin's controllers send them in the data, and so could any client. */
const CREATORS: Readonly<Record<string, readonly string[]>> = {
  create: ['createdBy', 'updatedBy'],
  clone: ['createdBy', 'updatedBy'],
  update: ['updatedBy'],
};

/** The person who makes the request, as its author; a program or a schedule is none. */
function creatorsIn(strapi: Core.Strapi, action: string, data: Readonly<Record<string, unknown>>) {
  const user = presentUser(strapi)?.id;
  const names = CREATORS[action]?.filter((name) => user !== undefined && data[name] === user) ?? [];
  return Object.fromEntries(names.map((name) => [name, user]));
}

/**
 * What may be written of what was sent; refuses it where it names another document.
 *
 * @param sent as it came, of any shape.
 * @param stored what it is written into, for a change.
 * @returns undefined when nothing was sent.
 */
async function keepWritable(
  strapi: Core.Strapi,
  uid: string,
  action: string,
  sent: unknown,
  stored?: Stored,
): Promise<Data | undefined> {
  if (typeof sent !== 'object' || sent === null) return undefined;
  const fields: Data = { ...sent };
  const { data, issues } = writableData(schemasOf(strapi), uid, fields, stored);
  if (issues.length > 0) await refuseInForm(strapi, schemasOf(strapi)(uid), issues);
  return { ...data, ...creatorsIn(strapi, action, fields) };
}

/**
 * Ignores or refuses identity in the data of a write: a documentId would move a row into another document, also of
 * another municipality, and an author's id would change the author (docs/adr/0025-identity-is-not-data.md). It holds
 * for every type and client; internal writes consist of stored content.
 */
export const keepIdentity: WriteHandler = async (write, next) => {
  const { strapi, uid, action, documentId, locale } = write;
  const stored =
    action === 'update' && documentId !== undefined
      ? { documentId, row: write.before.draft(locale), keepsLostRows: versionSent(write) !== undefined }
      : undefined;
  const data = await keepWritable(strapi, uid, action, write.data, stored);
  if (data) write.setData(data);
  return next();
};

/** The same for types that are not the product's and have no pipeline: accounts of sites, for instance. */
export function installIdentityOfOtherTypes(strapi: Core.Strapi) {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (!(action in CREATORS) || isContentType(uid)) return next();
    const params = context.params as { data?: unknown; documentId?: string }; // the union of all actions' params
    const { documentId } = params;
    const stored =
      action === 'update' && documentId !== undefined ? { documentId, row: undefined } : undefined;
    params.data = (await keepWritable(strapi, uid, action, params.data, stored)) ?? params.data;
    return next();
  });
}
