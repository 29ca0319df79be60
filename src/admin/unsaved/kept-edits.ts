/** What was typed into a form and not saved. */
export interface KeptEdits {
  values: object;
  /** The version that the form was opened from, so that nobody's later save is taken back. */
  version?: string;
  at: string;
  /** Who typed it: another person in this tab is not shown it. */
  user: number;
}

const PREFIX = 'pobratim.unsaved ';

/** Kept for one tab of the browser, until it is closed: on a shared computer nobody finds it later. */
export class KeptForms {
  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {}

  read(form: string, user: number): KeptEdits | undefined {
    const text = this.storage.getItem(PREFIX + form);
    const kept = text === null ? undefined : (JSON.parse(text) as KeptEdits); // only `keep` writes it
    return kept?.user === user ? kept : undefined;
  }

  /** Keeps edits; where the browser has no room for them, they are only in the form, as before. */
  keep(form: string, edits: KeptEdits) {
    try {
      this.storage.setItem(PREFIX + form, JSON.stringify(edits));
    } catch {
      this.forget(form);
    }
  }

  forget(form: string) {
    this.storage.removeItem(PREFIX + form);
  }
}
