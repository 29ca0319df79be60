import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { requireFunctions, requireHold } from './hold';

type EmitEvent = (name: string, entry: unknown) => void;
interface EventsModule {
  createEventManager: (strapi: Core.Strapi, uid: string) => { emitEvent: EmitEvent };
}

/** A file of Strapi's that its package does not export, the very one that Strapi itself has loaded. */
const eventsModule = (): unknown => {
  const load = createRequire(__filename);
  const core = path.dirname(load.resolve('@strapi/core/package.json'));
  return load(path.join(core, 'dist/services/document-service/events.js'));
};

/**
 * Whether an event has listeners: counts added and removed ones, which Strapi's hub does not expose. A subscriber
 * listens to every event.
 */
const countListeners = (hub: Core.Strapi['eventHub']): ((name: string) => boolean) => {
  const [on, off, subscribe, unsubscribe] = [hub.on, hub.off, hub.subscribe, hub.unsubscribe];
  const listeners = new Map<string, Set<unknown>>();
  const subscribers = new Set<unknown>();
  hub.on = (name, listener) => {
    listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
    on(name, listener);
    return () => hub.off(name, listener);
  };
  hub.off = (name, listener) => {
    listeners.get(name)?.delete(listener);
    off(name, listener);
  };
  hub.subscribe = (subscriber) => {
    subscribers.add(subscriber);
    subscribe(subscriber);
    return () => hub.unsubscribe(subscriber);
  };
  hub.unsubscribe = (subscriber) => {
    subscribers.delete(subscriber);
    unsubscribe(subscriber);
  };
  return (name) => subscribers.size > 0 || (listeners.get(name)?.size ?? 0) > 0;
};

/**
 * Hold: `createEventManager` (core/dist/services/document-service/events.js), which emits an event for every entry
 * written. It reads each entry again after the commit, with all its relations and components (ten statements or more),
 * sanitizes it and passes it to the event hub, also without listeners; only webhooks listen. A save here writes every
 * language, so a publication in two languages read four entries without need. Here an event is prepared only if it has
 * a listener.
 *
 * Upstream: none known. It can go when Strapi checks its hub first. A listener added by another way than `on` and
 * `subscribe` would not be seen; nothing in Strapi does that.
 *
 * @param strapi in `register`: Strapi makes the manager of a type when the type is first asked for.
 * @throws Error when Strapi emits entry events in another way: webhooks would get none.
 */
export function installEntryEvents(strapi: Core.Strapi) {
  const events = eventsModule() as EventsModule; // not exported, so without types
  requireFunctions(events, ['createEventManager'], 'entry-events', 'Strapi’s document service');
  requireFunctions(
    strapi.eventHub,
    ['on', 'off', 'subscribe', 'unsubscribe'],
    'entry-events',
    'Strapi’s event hub',
  );
  const isHeard = countListeners(strapi.eventHub);
  const create = events.createEventManager;
  events.createEventManager = (asking, uid) => {
    const manager = create(asking, uid);
    if (asking !== strapi) return manager; // another application in this process, with a hub of its own
    const { emitEvent, ...more } = manager;
    requireHold(
      Object.keys(more).length === 0,
      'entry-events',
      'Strapi’s event manager does more than it did',
    );
    return { emitEvent: (name, entry) => (isHeard(name) ? emitEvent(name, entry) : undefined) };
  };
}
