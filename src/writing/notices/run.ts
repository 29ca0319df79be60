import type { Core } from '@strapi/strapi';
import { now } from '../../model/clock';
import { Jobs, jobsOf, startWhenListening, type Job } from '../../operations/jobs';
import { onNewChanges } from '../../operations/notices/outbox';
import { dueReceivers, resumeQueue } from '../../operations/notices/queue';
import { sendNotices } from '../../operations/notices/send';
import { noticeSettingsOf, type Receiver } from '../../operations/notices/settings';
import { addressChanges } from './address-changes';

/** The sending of an application: a queue of jobs for each receiver, so that none waits for another's answer. */
class Senders {
  private readonly jobs = new Map<string, Jobs>();
  private readonly stopping = new AbortController();

  constructor(private readonly strapi: Core.Strapi) {}

  /** Finds whom new changes concern, then sends what is due. */
  readonly job: Job = { name: 'The addressing of change notices', steps: () => this.address() };

  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all([...this.jobs.values()].map((jobs) => jobs.stop()));
  }

  private async *address() {
    yield* addressChanges(this.strapi);
    const due = new Set(await dueReceivers(this.strapi, now().getTime()));
    for (const receiver of noticeSettingsOf(this.strapi).receivers)
      if (due.has(receiver.name)) this.send(receiver);
  }

  private send(receiver: Receiver) {
    const { strapi } = this;
    const jobs = this.jobs.get(receiver.name) ?? new Jobs(strapi.log);
    this.jobs.set(receiver.name, jobs);
    void jobs.start({
      name: `The sending of change notices to ${receiver.name}`,
      steps: () => sendNotices(strapi, receiver, { stopped: this.stopping.signal }),
    });
  }
}

const senders = new WeakMap<Core.Strapi, Senders>();

/**
 * Sends change notices after each commit, and those that wait for another attempt every five seconds: also those that a process
 * has left which was ended in between. Several instances may do it at once.
 */
export async function scheduleNotices(strapi: Core.Strapi): Promise<void> {
  const { receivers } = noticeSettingsOf(strapi);
  await resumeQueue(
    strapi,
    receivers.map(({ name }) => name),
  );
  // Jobs added by code run even with CRON_ENABLED=false (@strapi/core, services/cron).
  if (receivers.length === 0 || !strapi.config.get('server.cron.enabled')) return;
  const sending = new Senders(strapi);
  senders.set(strapi, sending);
  const start = () => jobsOf(strapi).start(sending.job);
  onNewChanges(strapi, () => void start());
  startWhenListening(strapi, sending.job);
  strapi.cron.add({ sendNotices: { task: start, options: { rule: '*/5 * * * * *' } } });
}

/** Ends what is being sent; it is sent again by who comes next. */
export const stopNotices = async (strapi: Core.Strapi) => senders.get(strapi)?.stop();
