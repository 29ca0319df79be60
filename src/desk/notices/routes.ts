import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isContentType } from '../../model/content-types';
import type { QueuedNotice } from '../../operations/notices/queue';
import { countNotices, findUnaccepted, sendAgain } from '../../operations/notices/report';
import { noticeSettingsOf } from '../../operations/notices/settings';
import { addAdministratorRoute } from '../admin-route';
import type { Answer, Notices, UnacceptedNotice } from '../contract';

/** How many are shown; how many there are is said of each receiver. */
const SHOWN = 50;

const itemOf = (strapi: Core.Strapi, notice: QueuedNotice): UnacceptedNotice => {
  const { id, receiver, type, locale, at, attempts, answer, state, due, payload } = notice;
  return {
    id,
    receiver,
    typeName: isContentType(type) ? strapi.contentType(type).info.displayName : type,
    slug: (payload.after ?? payload.before)?.slug ?? notice.document,
    locale,
    at: new Date(at).toISOString(),
    attempts,
    answer: answer ?? '',
    next: state === 'waiting' || state === 'sending' ? new Date(due).toISOString() : null,
  };
};

async function readNotices(strapi: Core.Strapi): Promise<Notices> {
  const count = await countNotices(strapi);
  const receivers = noticeSettingsOf(strapi).receivers.map(({ name, municipality = null }) => ({
    name,
    municipality,
    waiting: count(name, 'waiting') + count(name, 'sending'),
    failed: count(name, 'failed'),
    isOff: count(name, 'gone') > 0,
  }));
  const unaccepted = await findUnaccepted(strapi, SHOWN);
  return { receivers, unaccepted: unaccepted.map((notice) => itemOf(strapi, notice)) };
}

/** `GET /notices` and `POST /notices/:receiver/send-again`, for the administrator’s page „Известия за промени“. */
export const installNoticeRoutes = (strapi: Core.Strapi) => {
  const right = 'admin::webhooks.update';
  addAdministratorRoute(strapi, { method: 'GET', path: '/notices', right }, async (ctx) => {
    ctx.body = { data: await readNotices(strapi) } satisfies Answer<Notices>;
  });
  addAdministratorRoute(
    strapi,
    { method: 'POST', path: '/notices/:receiver/send-again', right },
    async (ctx) => {
      const { receiver } = ctx.params as { receiver: string }; // it is in the route's path
      if (!noticeSettingsOf(strapi).receivers.some(({ name }) => name === receiver))
        throw new errors.NotFoundError();
      await sendAgain(strapi, receiver);
      ctx.body = { data: null } satisfies Answer<null>;
    },
  );
};
