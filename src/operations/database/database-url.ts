/**
 * The address of the PostgreSQL database, as it is set.
 *
 * @param value of DATABASE_URL
 * @throws a sentence with the name of the variable, without its value, which has a password, when it is not a valid
 *   URL.
 */
export function databaseUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isPostgres = ['postgres:', 'postgresql:'].includes(url?.protocol ?? '');
  // A socket of this machine: postgres://user@/name?host=/run/postgresql
  if (!isPostgres || !(url?.host || url?.searchParams.get('host')))
    throw new Error(
      'DATABASE_URL names no PostgreSQL server. Set it to postgres://user:password@host:5432/name, with special characters ' +
        'percent-encoded, or leave it empty for SQLite.',
    );
  return value;
}
