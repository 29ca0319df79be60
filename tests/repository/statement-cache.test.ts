import Database from 'better-sqlite3';
import { keepStatements } from '../../src/operations/database/statement-cache';

const open = (kept?: number) => {
  const connection = new Database(':memory:');
  connection.exec(`create table towns (name text); insert into towns values ('Кубрат')`);
  keepStatements(connection, kept);
  return connection;
};

describe('statements that are kept prepared (src/operations/database/statement-cache.ts)', () => {
  test('a statement is prepared once, and asked with other values', () => {
    const connection = open();
    const sql = 'select name from towns where name = ?';
    expect(connection.prepare(sql).all('Кубрат')).toEqual([{ name: 'Кубрат' }]);
    expect(connection.prepare(sql).all('Троян')).toEqual([]);
    expect(connection.prepare(sql)).toBe(connection.prepare(sql));
  });

  test('one that was prepared before the schema changed answers by the new one', () => {
    const connection = open();
    const all = () => connection.prepare('select * from towns').all();
    expect(all()).toEqual([{ name: 'Кубрат' }]);
    connection.prepare('alter table towns add column country text').run();
    expect(all()).toEqual([{ name: 'Кубрат', country: null }]);
    connection.prepare('drop table towns').run();
    expect(all).toThrow('no such table');
  });

  test('the one that was not used for longest goes first', () => {
    const connection = open(2);
    const [one, two, three] = ['select 1', 'select 2', 'select 3'];
    const first = connection.prepare(one);
    const second = connection.prepare(two);
    expect(connection.prepare(one)).toBe(first);
    connection.prepare(three);
    expect(connection.prepare(one)).toBe(first);
    expect(connection.prepare(two)).not.toBe(second);
  });
});
