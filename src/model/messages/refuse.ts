import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isWarning } from '../../domain/shared';
import type { Issue } from '../../domain/issue';
import type { AnySchema } from '../schema/field-options';
import { messageFor } from './catalogue';
import { formNames, placeOf, type FormNames } from './labels';
import { readerLanguage } from './reader-language';

const QUOTED = { bg: (text: string) => `„${text}“`, en: (text: string) => `“${text}”` };

/** What was asked contradicts what somebody else has saved: 409 (src/desk/forms/versions.ts), in the same envelope. */
export class ConflictError extends errors.ValidationError {}

/** Why something was refused, as answers say it: by `messagesOf`, or in Strapi's own words, without a code. */
export interface Reason {
  path: readonly (string | number)[];
  message: string;
  name: string;
  /** Where on the form that is, in the reader's words. */
  label?: string;
  code?: string;
  params?: Issue['params'];
}

/** A list of issues in the reader's language, as the admin and programs read it. */
export const messagesOf = (
  strapi: Core.Strapi,
  issues: readonly Issue[],
  names?: FormNames,
  saysHow = true,
) => {
  const language = readerLanguage(strapi);
  return issues.map((issue) => ({
    path: [...issue.path],
    message: messageFor(issue, language, names, saysHow),
    name: 'ValidationError',
    code: issue.code,
    params: issue.params,
    ...(isWarning(issue.code) && { warning: true }),
  }));
};

/**
 * The same of an entry's form: fields are named as the form names them, and each says where on it that is.
 *
 * @param saysHow whether warnings say how they are confirmed in the form.
 */
export async function messagesInForm(
  strapi: Core.Strapi,
  schema: AnySchema,
  issues: readonly Issue[],
  saysHow = true,
) {
  const details = [];
  for (const detail of messagesOf(strapi, issues, await formNames(strapi, schema), saysHow)) {
    const place = await placeOf(strapi, schema, detail.path);
    details.push({ ...detail, ...(place !== '' && { label: place }) });
  }
  return details;
}

/** What people read of a reason where no form is beside it: „Дата“: Годината е накрая. */
export const sentenceOf = (strapi: Core.Strapi, { label, message }: Pick<Reason, 'label' | 'message'>) =>
  label === undefined ? message : `${QUOTED[readerLanguage(strapi)](label)}: ${message}`;

/**
 * Refuses what was asked: 400 in Strapi's error envelope, each message at its field and in the reader's language. The
 * admin shows them at the fields; programs read `code` and `params`.
 *
 * @param issues at least one.
 * @param also further machine-readable details, beside `errors`.
 * @param Refusal `ConflictError` for 409.
 * @throws errors.ValidationError always.
 */
export const refuse = (
  strapi: Core.Strapi,
  issues: readonly Issue[],
  also: Record<string, unknown> = {},
  Refusal: new (message: string, details: object) => Error = errors.ValidationError,
): never => {
  const details = messagesOf(strapi, issues);
  const message = [...new Set(details.map((detail) => detail.message))].join(' ');
  throw new Refusal(message, { errors: details, ...also });
};

/**
 * Refuses what was written into a form, as `refuse` does; the message for the whole says of each issue where on the form it is, for
 * who reads it beside the form.
 *
 * @param schema of the entry.
 */
export async function refuseInForm(
  strapi: Core.Strapi,
  schema: AnySchema,
  issues: readonly Issue[],
  also: Record<string, unknown> = {},
): Promise<never> {
  const details = await messagesInForm(strapi, schema, issues);
  const sentences = details.map((detail) => sentenceOf(strapi, detail));
  throw new errors.ValidationError([...new Set(sentences)].join(' '), { errors: details, ...also });
}
