import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isContentType, MUNICIPALITY } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { messageFor } from '../../model/messages/catalogue';
import { readerLanguage } from '../../model/messages/reader-language';
import type { QueuedNotice } from '../../operations/notices/queue';
import { countNotices, findUnaccepted, sendAgain } from '../../operations/notices/report';
import { noticeSettingsOf } from '../../operations/notices/settings';
import { addAdministratorRoute } from '../admin-route';
import type { Answer, NoticeReceiver, Notices, UnacceptedNotice } from '../contract';
import { reasonFor } from './reason';
import { titlesFor, type Title } from './titles';

/** How many are shown; how many there are is said of each receiver. */
const SHOWN = 50;

const itemOf = (strapi: Core.Strapi, notice: QueuedNotice, title: Title): UnacceptedNotice => {
  const { id, receiver, type, document, locale, at, attempts, failure, state, due } = notice;
  return {
    id,
    receiver,
    typeName: isContentType(type) ? strapi.contentType(type).info.displayName : type,
    type,
    documentId: document,
    locale,
    ...title,
    at: new Date(at).toISOString(),
    attempts,
    message: failure && messageFor(reasonFor(failure), readerLanguage(strapi)),
    answer: failure?.kind === 'answered' && failure.excerpt !== '' ? failure.excerpt : null,
    next: state === 'waiting' || state === 'sending' ? new Date(due).toISOString() : null,
  };
};

/** The receivers of the settings; a municipality that there is not is called what the settings call it. */
async function readReceivers(strapi: Core.Strapi): Promise<NoticeReceiver[]> {
  const { receivers } = noticeSettingsOf(strapi);
  const count = await countNotices(strapi);
  const municipalities: { slug: string; name: string }[] = await strapi.db.query(MUNICIPALITY).findMany({
    where: {
      slug: { $in: receivers.flatMap(({ municipality }) => municipality ?? []) },
      publishedAt: null,
      locale: SOURCE_LOCALE,
    },
    select: ['slug', 'name'],
  });
  return receivers.map(({ name, municipality = null }) => ({
    name,
    municipality: municipalities.find(({ slug }) => slug === municipality)?.name ?? municipality,
    waiting: count(name, 'waiting') + count(name, 'sending'),
    failed: count(name, 'failed'),
    isOff: count(name, 'gone') > 0,
  }));
}

async function readNotices(strapi: Core.Strapi): Promise<Notices> {
  const unaccepted = await findUnaccepted(strapi, SHOWN);
  const titleOf = await titlesFor(strapi, unaccepted);
  return {
    receivers: await readReceivers(strapi),
    unaccepted: unaccepted.map((notice) => itemOf(strapi, notice, titleOf(notice))),
  };
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
