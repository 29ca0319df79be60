import type { Core } from '@strapi/strapi';
import { rowsOfStatement } from '../../operations/database/rows-of-statement';
import { POSTGRES, SQLITE, type Level, type Scope, type SearchDialect } from './statements';

/** A row of the index. */
export interface IndexRow {
  type: string;
  document: string;
  locale: string;
  /** By documentId; empty for what is common to all. */
  municipality: string;
  slug: string;
  title: string;
  date: string | null;
  body: string;
}

/** Reads the index of the search. */
export class IndexReader {
  readonly #dialect: SearchDialect;

  constructor(private readonly strapi: Core.Strapi) {
    this.#dialect = strapi.db.dialect.client === 'postgres' ? POSTGRES : SQLITE;
  }

  /** How many rows a level has beyond another; `most` at most, if it is given. */
  async count(scope: Scope, level: Level, except?: Level, most?: number): Promise<number> {
    const { sql, bindings } = this.#dialect.count(scope, level, except, most);
    const [counted] = await rowsOfStatement<{ total: number | string }>(this.strapi, sql, bindings);
    return Number(counted?.total ?? 0);
  }

  /** Its rows beyond another, the newest first. */
  async page(scope: Scope, level: Level, except: Level | undefined, limit: number, offset = 0) {
    const { sql, bindings } = this.#dialect.page(scope, level, except, limit, offset);
    return rowsOfStatement<IndexRow>(this.strapi, sql, bindings);
  }

  /**
   * Rows of several levels, the best level first.
   *
   * @param levels each has the rows of those before it.
   */
  async pageOf(scope: Scope, levels: readonly Level[], limit: number, start: number): Promise<IndexRow[]> {
    const rows: IndexRow[] = [];
    let skip = start;
    for (const [index, level] of levels.entries()) {
      const better = levels[index - 1];
      const isLast = index === levels.length - 1;
      const passed = skip > 0 && !isLast ? await this.count(scope, level, better) : Infinity;
      if (passed > skip) {
        rows.push(...(await this.page(scope, level, better, limit - rows.length, skip)));
        if (rows.length === limit) return rows;
      }
      skip = Math.max(0, skip - (passed === Infinity ? skip : passed));
    }
    return rows;
  }
}
