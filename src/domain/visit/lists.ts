export const VISIT_KINDS = [
  'official',
  'diplomatic',
  'cultural',
  'festival',
  'sport',
  'youth',
  'training',
  'project-meeting',
  'network-event',
  'forum',
  'ceremony',
  'private',
  'other',
] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

/** Who travels: they to us, we to them, both elsewhere, or no one (online). */
export const DIRECTIONS = ['incoming', 'outgoing', 'third-place', 'online'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Follows from the date and the event status. */
export const PHASES = ['upcoming', 'ongoing', 'past', 'cancelled', 'postponed'] as const;
export type Phase = (typeof PHASES)[number];

/** What an editor chooses; the terms of schema.org/EventStatusType. */
export const EVENT_STATUSES = ['scheduled', 'postponed', 'cancelled'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const RECURRENCES = ['yearly', 'every-two-years', 'twice-a-year', 'monthly'] as const;
export type Recurrence = (typeof RECURRENCES)[number];

/** The part a group of participants takes: hosts, guests, others from the hosts' country. */
export const GROUP_ROLES = ['host', 'guest', 'domestic'] as const;
export type GroupRole = (typeof GROUP_ROLES)[number];

export const ATTENDANCES = ['on-site', 'online'] as const;
export type Attendance = (typeof ATTENDANCES)[number];
