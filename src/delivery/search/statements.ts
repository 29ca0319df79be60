import type { Match } from '../../domain/search-terms';
import {
  SEARCH_TABLE,
  SEARCH_TERMS_TABLE,
  SEARCHED_PLACES,
  termsColumn,
  type SearchedPlace,
} from '../../operations/search/tables';

/** Rows that have terms at a place (or before it), and not others at another. */
export interface Level {
  place: SearchedPlace;
  match: Match;
}

/** What of the index is asked for. */
export interface Scope {
  /** Terms that the rows have beside those of their texts. */
  facets: readonly Match[];
  /** The first and the last number: of a language, or of a year in it. */
  numbers: readonly [number, number];
}

interface Statement {
  sql: string;
  bindings: (string | number)[];
}

/** How a database is asked for rows of the index: in the same terms, in its own words. */
export interface SearchDialect {
  /**
   * The rows of a level, the newest first.
   *
   * @param except rows that another level has already.
   */
  page: (scope: Scope, level: Level, except: Level | undefined, limit: number, offset: number) => Statement;
  /** How many those are; only whether there are so many, if `most` is given. */
  count: (scope: Scope, level: Level, except?: Level, most?: number) => Statement;
}

const FIELDS = ['type', 'document', 'locale', 'municipality', 'slug', 'title', 'date', 'body'];

/** FTS5’s query syntax (sqlite.org/fts5.html, 3): a string is a term, or several that stand together. */
const inFts5 = (match: Match): string => {
  if ('all' in match) return `(${match.all.map(inFts5).join(' AND ')})`;
  if ('any' in match) return `(${match.any.map(inFts5).join(' OR ')})`;
  const text = 'phrase' in match ? match.phrase.join(' ') : match.term;
  return `"${text.replaceAll('"', '""')}"${'term' in match && match.isBeginning ? ' *' : ''}`;
};

/** The columns of a place and of those before it. */
const fts5Level = ({ place, match }: Level): string => {
  const columns = SEARCHED_PLACES.slice(0, SEARCHED_PLACES.indexOf(place) + 1);
  return `({${columns.join(' ')}} : ${inFts5(match)})`;
};

const fts5Query = ({ facets }: Scope, level: Level, except?: Level): string => {
  const wanted = `(${[...facets.map(inFts5), fts5Level(level)].join(' AND ')})`;
  return except ? `${wanted} NOT ${fts5Level(except)}` : wanted;
};

const FOUND_BY_SQLITE = `from ${SEARCH_TERMS_TABLE} where ${SEARCH_TERMS_TABLE} match ? and rowid between ? and ?`;

const counted = (found: string, most: number | undefined) =>
  most === undefined
    ? `select count(*) as total ${found}`
    : `select count(*) as total from (select 1 ${found} limit ${most}) as few`;

export const SQLITE: SearchDialect = {
  page: (scope, level, except, limit, offset) => ({
    sql: `select ${FIELDS.map((name) => `s.${name}`).join(', ')} from (select rowid as number ${FOUND_BY_SQLITE} order by rowid desc limit ? offset ?) f join ${SEARCH_TABLE} s on s.id = f.number order by s.id desc`,
    bindings: [fts5Query(scope, level, except), ...scope.numbers, limit, offset],
  }),
  count: (scope, level, except, most) => ({
    sql: counted(FOUND_BY_SQLITE, most),
    bindings: [fts5Query(scope, level, except), ...scope.numbers],
  }),
};

/** PostgreSQL’s `tsquery`, as text: its terms are ready. */
const inTsquery = (match: Match): string => {
  const quoted = (term: string) => `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
  if ('all' in match) return `(${match.all.map(inTsquery).join(' & ')})`;
  if ('any' in match) return `(${match.any.map(inTsquery).join(' | ')})`;
  if ('phrase' in match) return `(${match.phrase.map(quoted).join(' <-> ')})`;
  return `${quoted(match.term)}${match.isBeginning ? ':*' : ''}`;
};

const foundByPostgres = (scope: Scope, level: Level, except?: Level): Statement => {
  const wanted = inTsquery({ all: [...scope.facets, level.match] });
  const other = except && {
    sql: ` and not ${termsColumn(except.place)} @@ ?::tsquery`,
    query: inTsquery(except.match),
  };
  return {
    sql: `from ${SEARCH_TABLE} where ${termsColumn(level.place)} @@ ?::tsquery${other?.sql ?? ''} and id between ? and ?`,
    bindings: [wanted, ...(other ? [other.query] : []), ...scope.numbers],
  };
};

export const POSTGRES: SearchDialect = {
  page: (scope, level, except, limit, offset) => {
    const { sql, bindings } = foundByPostgres(scope, level, except);
    return {
      sql: `select ${FIELDS.join(', ')} ${sql} order by id desc limit ? offset ?`,
      bindings: [...bindings, limit, offset],
    };
  },
  count: (scope, level, except, most) => {
    const { sql, bindings } = foundByPostgres(scope, level, except);
    return { sql: counted(sql, most), bindings };
  },
};
