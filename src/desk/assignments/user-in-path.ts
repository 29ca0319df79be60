import type { Context } from 'koa';

/** The user that a path names; that it is a number was checked (access/admin-routes/shapes). */
export const userInPath = ({ params }: Context): number => Number((params as { id: string }).id);
