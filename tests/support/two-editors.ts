import type { Page, Response } from 'playwright-core';
import { openGroups } from './admin';
import { saveWithoutSession } from './ended-session';

/** The fields of a visit’s form that are typed into, by what finds them. */
export const FIELDS = {
  title: 'input[name=title]',
  invitedBy: 'input[name=invitedBy]',
  occasion: 'textarea[name=occasion]',
} as const;
export type Field = keyof typeof FIELDS;

/** Something that one editor writes and another may write too: a field, or a row by the number that the test has given it. */
export type Cell = Field | number;

/** What an entry has: its fields, and the titles of its rows in their order. */
export interface Visit {
  fields: Record<Field, string>;
  rows: readonly { row: number; title: string }[];
}

/** The entry as it has to be, by the saves that were acknowledged. */
export class Truth {
  private readonly saves: { by: string; cells: readonly Cell[] }[] = [];

  constructor(public visit: Visit) {}

  /** A moment that later saves are counted from. */
  get now(): number {
    return this.saves.length;
  }

  /** Which of the cells somebody else has saved since. */
  conflicts(by: string, since: number, cells: Iterable<Cell>): Cell[] {
    const others = this.saves.slice(since).filter((save) => save.by !== by);
    return [...cells].filter((cell) => others.some((save) => save.cells.includes(cell)));
  }

  save(by: string, edits: ReadonlyMap<Cell, string>) {
    const { fields, rows } = this.visit;
    const known = rows.map(({ row, title }) => ({ row, title: edits.get(row) ?? title }));
    const added = [...edits].flatMap(([cell, title]) =>
      typeof cell === 'number' && !rows.some(({ row }) => row === cell) ? [{ row: cell, title }] : [],
    );
    const names = Object.keys(fields) as Field[]; // its own keys
    this.visit = {
      fields: Object.fromEntries(
        names.map((name) => [name, edits.get(name) ?? fields[name]]),
      ) as Visit['fields'],
      rows: [...known, ...added],
    };
    this.saves.push({ by, cells: [...edits.keys()] });
  }
}

interface Login {
  email: string;
  password: string;
}

/** One editor at the form of an entry, who knows what of it is not saved. */
export class Desk {
  /** What was typed and is not acknowledged. */
  pending = new Map<Cell, string>();
  /** What the form shows of the rows. */
  private rows = new Map<number, string>();
  private since = 0;

  constructor(
    private page: Page,
    private readonly login: Login,
    private readonly truth: Truth,
    private readonly address: string,
    private readonly entry: string,
  ) {}

  get name(): string {
    return this.login.email.split('@')[0] ?? '';
  }

  /** Where the editor is now: a closed tab is followed by another. */
  get at(): Page {
    return this.page;
  }

  get shownRows(): number[] {
    return [...this.rows.keys()];
  }

  async open() {
    const { page } = this;
    await page.goto(
      `${this.address}/admin/content-manager/collection-types${this.entry}?plugins[i18n][locale]=bg`,
    );
    await page.waitForSelector(FIELDS.title);
    await page.waitForLoadState('networkidle');
    await openGroups(page);
    this.shows();
  }

  /** The form shows the entry as it is stored. */
  private shows() {
    this.pending = new Map();
    this.rows = new Map(this.truth.visit.rows.map(({ row, title }) => [row, title]));
    this.since = this.truth.now;
  }

  async typeInto(field: Field, text: string) {
    await this.page.locator(FIELDS[field]).click(); // only what was pressed is asked about when its tab is closed
    await this.page.fill(FIELDS[field], text);
    this.pending.set(field, text);
  }

  async typeIntoRow(row: number, text: string) {
    const named = this.page.locator('h3 button').filter({ hasText: this.rows.get(row) ?? '' });
    if ((await named.getAttribute('aria-expanded')) === 'false') await named.click();
    await this.titleOfRow().fill(text);
    this.rows.set(row, text);
    this.pending.set(row, text);
  }

  async addRow(row: number, title: string) {
    await this.page
      .locator('[data-form-group]')
      .filter({ hasText: 'Програма и участници' })
      .getByRole('button', { name: 'Добавяне на ред' })
      .click();
    await this.page.fill(`input[name="programme.${this.rows.size}.title"]`, title);
    this.rows.set(row, title);
    this.pending.set(row, title);
  }

  /** Only one row is unfolded. */
  private titleOfRow() {
    return this.page.locator('input[name^="programme."][name$=".title"]');
  }

  private saved(method: string): Promise<Response> {
    const path = `/content-manager/collection-types${this.entry}`;
    return this.page.waitForResponse(
      (answer) => answer.request().method() === method && new URL(answer.url()).pathname === path,
    );
  }

  /**
   * Presses Save, and perhaps types on before it is answered.
   *
   * @returns the status of the answer.
   * @throws where a colleague’s words were overwritten, and nobody was told.
   */
  async save(typeOn?: { field: Field; text: string }): Promise<number> {
    const { page, truth } = this;
    const sent = this.pending;
    const conflicts = truth.conflicts(this.name, this.since, sent.keys());
    const [answered, read] = [this.saved('PUT'), this.saved('GET').catch(() => undefined)];
    const isSent = page.waitForRequest((request) => request.method() === 'PUT');
    await page.getByRole('button', { name: 'Запазване', exact: true }).click();
    await isSent;
    if (typeOn) {
      this.pending = new Map();
      await this.typeInto(typeOn.field, typeOn.text);
    }
    const answer = await answered;
    expect([answer.status(), conflicts]).toEqual([conflicts.length > 0 ? 409 : 200, conflicts]);
    if (answer.status() === 409) {
      await page.getByText('запази тук').first().waitFor();
      this.pending = new Map([...sent, ...this.pending]);
      this.since = truth.now;
      return 409;
    }
    truth.save(this.name, sent);
    await read;
    const typed = this.pending === sent ? new Map<Cell, string>() : this.pending;
    this.shows();
    this.pending = typed;
    return 200;
  }

  /** Waits until something is so in the page: as text, since it runs there, and by itself, since the page’s policy evaluates none. */
  private async until(isSo: string) {
    while (!(await this.page.evaluate<boolean>(isSo)))
      await this.page.evaluate('new Promise(requestAnimationFrame)');
  }

  /** Waits until the form shows what is stored, and on top of it what was typed. */
  async atRest() {
    const { fields } = this.truth.visit;
    const entries = Object.entries(FIELDS) as [Field, string][]; // its own
    for (const [name, selector] of entries) {
      const value = this.pending.get(name) ?? fields[name];
      await this.until(
        `document.querySelector(${JSON.stringify(selector)})?.value === ${JSON.stringify(value)}`,
      );
    }
    await this.until(`[...document.querySelectorAll('button')].some(
      ({ textContent, disabled }) => textContent.trim() === 'Запазване' && !disabled,
    ) === ${this.pending.size > 0}`);
  }

  /** The session ends; what was typed is brought back after signing in. */
  async endSession() {
    await saveWithoutSession(this.page, this.login);
    for (const [cell, text] of this.pending)
      if (typeof cell === 'string') expect(await this.page.inputValue(FIELDS[cell])).toBe(text);
    await openGroups(this.page);
  }

  /** The tab is closed: what is not saved is asked about, and lost. */
  async closeTab() {
    const questions: string[] = [];
    this.page.on('dialog', (dialog) => {
      questions.push(dialog.type());
      void dialog.accept();
    });
    const closed = this.page.waitForEvent('close');
    await this.page.close({ runBeforeUnload: true });
    await closed;
    expect(questions).toEqual(this.pending.size > 0 ? ['beforeunload'] : []);
    this.page = await this.page.context().newPage();
    this.page.setDefaultTimeout(90_000);
    await this.open();
  }
}
