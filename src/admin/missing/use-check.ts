import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Missing, MissingItem } from '../../desk/contract';
import { useCheckFormMutation } from '../api';
import { asSent } from '../strapi/form-values';

/** After so long without a keystroke the form is checked. */
const PAUSE = 800;

/** Which entry the form is of; a new one has no documentId yet. */
export interface Entry {
  uid: string;
  documentId: string | undefined;
}

/** The part of the address that says in which language the form is. */
interface Query {
  plugins?: { i18n?: { locale?: string } };
}

export type CheckResult = { missing: Missing } | { refused: 'forbidden' | 'failed' };

/** What Strapi’s client makes of an answer that is none; the network may have failed as well. */
interface ApiError {
  status?: number;
  details?: { errors?: readonly MissingItem[] };
}

const resultOf = async (
  asked: Promise<{ data: Missing | null } | { error: unknown }>,
): Promise<CheckResult> => {
  const answer = await asked;
  if ('data' in answer) return answer.data === null ? { refused: 'forbidden' } : { missing: answer.data };
  const { status, details } = answer.error as ApiError; // see above
  // What not even a save is allowed comes first: a new entry without one of several municipalities.
  if (status === 400 && details?.errors) return { missing: { items: details.errors, publishFirst: [] } };
  return { refused: status === 403 || status === 404 ? 'forbidden' : 'failed' };
};

/**
 * What the form lacks, asked whenever it has been changed and nobody types; `check` asks at once. An answer that comes after
 * another question was asked is dropped.
 */
export function useCheck({ uid, documentId }: Entry) {
  const [{ query }] = useQueryParams<Query>();
  const locale = query.plugins?.i18n?.locale;
  const values = useForm('Missing', (form) => form.values);
  const getValues = useForm('Missing', (form) => form.getValues);
  const [checkForm] = useCheckFormMutation();
  const [result, setResult] = useState<CheckResult>();
  const asked = useRef(0);

  const check = useCallback(async () => {
    const turn = (asked.current += 1);
    const sent = asSent(getValues()) as object; // as the values are one
    const found = await resultOf(checkForm({ uid, documentId, locale, values: sent }));
    if (turn === asked.current) setResult(found);
    return found;
  }, [checkForm, documentId, getValues, locale, uid]);

  useEffect(() => {
    const pause = setTimeout(() => void check(), PAUSE);
    return () => clearTimeout(pause);
  }, [check, values]);
  return { result, check };
}
