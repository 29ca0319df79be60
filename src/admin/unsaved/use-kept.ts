import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { SESSION_OVER } from '../strapi/return-after-session';
import { KeptForms, type KeptEdits } from './kept-edits';

/** How long typing rests before it is kept. */
const REST_MS = 400;

/** A form that somebody types into. */
interface TypedForm {
  /** Which it is, among all that may be opened in this tab. */
  name: string;
  modified: boolean;
  /** What is typed; the same object until something else is. */
  values: object;
  /** The version that the form shows. */
  version: () => string | undefined;
  /** Puts what was typed back into it. */
  bringBack: (kept: KeptEdits) => void;
}

/** Keeps what is typed into a form until it is saved or left on purpose, and finds what a session that ended has left. */
export const useKept = ({ name, modified, values, version, bringBack }: TypedForm) => {
  const user = useAuth('KeptEdits', (state) => state.user?.id);
  const forms = useRef(new KeptForms(window.sessionStorage)).current;
  const [offered, setOffered] = useState<KeptEdits>();
  const pending = useRef<() => void>();
  const isOver = useRef(false);
  const shown = useRef(version);
  shown.current = version;

  useEffect(
    () => setOffered(user === undefined ? undefined : forms.read(name, Number(user))),
    [forms, name, user],
  );

  useEffect(() => {
    if (!modified || user === undefined) return undefined;
    const keep = () => {
      const opened = shown.current();
      const at = new Date().toISOString();
      forms.keep(name, { values, at, user: Number(user), ...(opened !== undefined && { version: opened }) });
      pending.current = undefined;
    };
    pending.current = keep;
    const timer = window.setTimeout(keep, REST_MS);
    return () => window.clearTimeout(timer);
  }, [forms, modified, name, user, values]);

  useEffect(() => {
    const hold = () => {
      isOver.current = true;
      pending.current?.();
    };
    window.addEventListener(SESSION_OVER, hold);
    return () => window.removeEventListener(SESSION_OVER, hold);
  }, []);

  // Saved, discarded, or left after the question: nothing to be offered. When the session has ended, nobody has decided so.
  useEffect(() => {
    if (!modified) return undefined;
    return () => {
      if (!isOver.current) forms.forget(name);
    };
  }, [forms, modified, name]);

  return {
    offered: modified ? undefined : offered,
    bringBack: () => {
      if (!offered) return;
      bringBack(offered);
      setOffered(undefined);
    },
    dismiss: () => {
      forms.forget(name);
      setOffered(undefined);
    },
  };
};
