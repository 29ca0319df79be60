import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { readerLanguage } from '../messages/reader-language';

const FULL = {
  status: 507,
  name: 'InsufficientStorageError',
  bg: 'Няма свободно място на диска, затова нищо не беше записано. Обадете се на администратора и опитайте отново.',
  en: 'The disk is full, so nothing was stored. Tell the administrator and try again.',
} as const;

const UNREACHABLE = {
  status: 503,
  name: 'ServiceUnavailableError',
  bg: 'Базата данни не отговаря в момента, затова нищо не беше записано. Опитайте отново след минута.',
  en: 'The database does not answer at the moment, so nothing was stored. Try again in a minute.',
} as const;

/** What failed below us, by the driver's code: SQLite result codes, PostgreSQL SQLSTATE (classes 08, 53 and 57), POSIX. */
const FAILURES: readonly (readonly [RegExp, typeof FULL | typeof UNREACHABLE])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT|53100)$/, FULL],
  [
    /^(SQLITE_BUSY|SQLITE_IOERR|SQLITE_READONLY|SQLITE_CANTOPEN|ECONNREFUSED|ECONNRESET|EPIPE|08\d{3}|53\d{3}|57P0\d)/,
    UNREACHABLE,
  ],
];

const failureOf = (error: unknown) => {
  const code = String((error as { code?: unknown } | null)?.code ?? ''); // drivers put their code on the error
  return FAILURES.find(([pattern]) => pattern.test(code))?.[1];
};

/**
 * Answers a write that could not be stored with what happened and what to do, in the reader's language, instead of
 * Strapi's bare 500. Stands inside `strapi::errors`, which logs nothing of these.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    try {
      await next();
    } catch (error) {
      const failure = failureOf(error);
      if (!failure) throw error;
      strapi.log.error(error);
      const { status, name } = failure;
      ctx.status = status;
      ctx.body = { data: null, error: { status, name, message: failure[readerLanguage(strapi)], details: {} } };
    }
  };
