import type { Context } from 'koa';
import { ConflictError } from '../model/messages/refuse';

/** Answers 409 where a save contradicts what somebody else has saved; Strapi would answer 400. Nothing is returned then. */
export async function answerConflict<T>(ctx: Context, save: () => Promise<T>): Promise<T | undefined> {
  try {
    return await save();
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    const { name, message, details } = error;
    ctx.status = 409;
    ctx.body = { data: null, error: { status: 409, name, message, details } };
    return undefined;
  }
}
