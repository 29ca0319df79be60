import { useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { TextValue, TranslationTable } from '../../desk/contract';
import { usePublishTranslationMutation, useSaveTranslationMutation, type AskedTranslation } from '../api';
import type { Texts } from './texts';
import {
  changedTexts,
  errorsOf,
  goneTexts,
  initialValues,
  typedSince,
  withoutPlace,
  type Refusal,
  type Values,
} from './values';

/** A table that is filled in. */
export interface FilledTable {
  table: TranslationTable;
  asked: AskedTranslation;
  texts: Texts;
  /** The parts of an article to leave out. */
  without: readonly string[];
  /** Is given the table as it is after a save, and what was written of which it has nothing. */
  onSaved: (table: TranslationTable, lost: readonly TextValue[]) => void;
}

interface Saving {
  save: (done?: boolean) => Promise<void>;
  publish: () => Promise<void>;
  isBusy: boolean;
  /** Has the next save be one of what was written in another version of the table. */
  saveAsOf: (version: string | undefined) => void;
}

/** Saves what is written in the form of the page; a refusal is shown at its texts, and takes nothing of what was written. */
export function useSaving({ table, asked, texts, without, onSaved }: FilledTable): Saving {
  const { toggleNotification } = useNotification();
  const { getValues, setErrors, resetForm, setValues } = useForm('useSaving', (form) => form);
  const [saveTranslation, { isLoading: isSaving }] = useSaveTranslationMutation();
  const [publishTranslation, { isLoading: isPublishing }] = usePublishTranslationMutation();
  /**
   * In place of that of the table: of a refusal that told what others had saved, since what is sent with it is sent on purpose; or in
   * which what is brought back was written.
   */
  const [version, setVersion] = useState<string>();
  const [gone, setGone] = useState<readonly string[]>([]);

  const tell = (type: 'success' | 'danger', message: string) => toggleNotification({ type, message });
  const written = () => getValues() as Values; // what the form was given

  const show = (now: TranslationTable, sent: Values) => {
    const since = typedSince({ table, values: sent }, written(), now);
    const kept = Object.entries(changedTexts(table, written())).filter(
      ([name]) => !without.some((part) => name.startsWith(`${part}/`)), // left out on purpose
    );
    const lost = withoutPlace(now, Object.fromEntries(kept));
    resetForm(initialValues(now));
    setValues({ ...initialValues(now), ...since });
    setVersion(undefined);
    onSaved(now, lost);
  };

  const save = async (done = false) => {
    const values = written();
    const changed = Object.entries(changedTexts(table, values)).filter(([name]) => !gone.includes(name));
    const sent = { texts: Object.fromEntries(changed), without, ...(done && { done }) };
    const answer = await saveTranslation({ ...asked, save: { version: version ?? table.version, ...sent } });
    if (!('error' in answer)) {
      show(answer.data, values);
      tell('success', done ? texts.finished : texts.saved);
      return;
    }
    const refusal = answer.error as Refusal; // what Strapi’s client makes of an error of the server
    const errors = errorsOf(table, refusal);
    setVersion(refusal.details?.version ?? version);
    setGone([...gone, ...goneTexts(refusal)]);
    setErrors(errors);
    tell('danger', Object.keys(errors).length > 0 ? texts.refused : (refusal.message ?? texts.failed));
  };

  const publish = async () => {
    const answer = await publishTranslation(asked);
    if ('error' in answer) {
      tell('danger', answer.error.message || texts.failed);
      return;
    }
    onSaved({ ...table, published: true, upToDate: true }, []);
    tell('success', texts.published);
  };

  return { save, publish, isBusy: isSaving || isPublishing, saveAsOf: setVersion };
}
