import { keepIdentity } from './access/documents/identity';
import { guardWrite } from './access/documents/write-guard';
import { keepAssignments } from './access/municipalities/assignments';
import { adoptConsentOfProposal, keepConsentOfFiles } from './access/municipalities/consent-of-files';
import { requireMovable } from './access/municipalities/moving';
import { computeFields } from './writing/computed/step';
import { WRITES } from './writing/documents';
import { clearDiscardedNotes, keepChangeHistory, notePublication } from './writing/history/notes';
import { recordLostLinks } from './writing/history/lost-links';
import { recordHistory } from './writing/history/record';
import { lockLinked } from './writing/lock-linked';
import { inOneTransaction } from './writing/one-transaction';
import { requireUnreferenced } from './writing/publishing/require-unreferenced';
import { publishByPublish } from './writing/publishing/publish-by-publish';
import { requirePublishable } from './writing/publishing/require-publishable';
import { refuseSecondPublication } from './writing/publishing/same-moment';
import { clearSchedule, keepWithdrawal } from './writing/schedule/set-times';
import { requireTimesAhead } from './writing/schedule/times-ahead';
import { keepSlugHistory } from './writing/slugs/keep-slug-history';
import { makeSlug } from './writing/slugs/slugs';
import type { Step } from './writing/step';
import { cloneAllLanguages } from './writing/translations/clone';
import { discardToPublished } from './writing/translations/discard';
import { publishAllLanguages, unpublishAllLanguages } from './writing/translations/publish';
import { deleteAllLanguages } from './writing/translations/remove';
import { saveAllLanguages } from './writing/translations/save';
import { requireWellFormed } from './writing/validation/values';

/**
 * What a write on one of the product's types goes through, the first step outermost: a step begins before those below it and
 * ends after them. `tests/repository/pipeline.test.ts` holds the order and compares the list with
 * docs/maintainers/architecture.md (docs/adr/0036-one-pipeline.md).
 */
export const PIPELINE: readonly Step[] = [
  {
    phase: 'transact',
    name: 'refuseSecondPublication',
    on: WRITES,
    run: refuseSecondPublication,
    inside: [],
    because: 'The unique index may refuse a row as late as the commit.',
  },
  {
    phase: 'transact',
    name: 'inOneTransaction',
    on: WRITES,
    run: inOneTransaction,
    inside: ['refuseSecondPublication'],
    because: 'It loads the document as well, so that every step below has the same one before it.',
  },
  {
    phase: 'admit',
    name: 'keepIdentity',
    on: ['create', 'clone', 'update'],
    run: keepIdentity,
    inside: ['inOneTransaction'],
    because: 'A documentId in the data would make the steps below ask about one document and write another.',
  },
  {
    phase: 'admit',
    name: 'lockLinked',
    on: ['create', 'clone', 'update', 'publish', 'discardDraft'],
    run: lockLinked,
    inside: ['inOneTransaction'],
    because: 'What the steps below ask of a linked document stays true until the link is stored.',
  },
  {
    phase: 'admit',
    name: 'guardWrite',
    on: WRITES,
    run: guardWrite,
    inside: ['keepIdentity', 'lockLinked'],
    because: 'Who may not write a document is told nothing of it, not even what is wrong with the data.',
  },
  {
    phase: 'prepare',
    name: 'keepAssignments',
    on: ['create', 'clone', 'delete'],
    run: keepAssignments,
    inside: ['guardWrite'],
    because:
      'A second municipality ends that everybody belongs to the first; only who may make it may end that.',
  },
  {
    phase: 'prepare',
    name: 'clearSchedule',
    on: ['publish', 'unpublish'],
    run: clearSchedule,
    inside: ['guardWrite'],
    because: 'The steps below see the document as it is published, without the time that is done.',
  },
  {
    phase: 'validate',
    name: 'requireWellFormed',
    on: ['create', 'clone', 'update'],
    run: requireWellFormed,
    inside: ['guardWrite'],
    because: 'The steps below may rely on what values look like.',
  },
  {
    phase: 'validate',
    name: 'requireTimesAhead',
    on: ['create', 'update'],
    run: requireTimesAhead,
    inside: ['requireWellFormed'],
    because: 'Only a time that is one can be compared with the clock.',
  },
  {
    phase: 'split',
    name: 'publishByPublish',
    on: ['create', 'update'],
    run: publishByPublish,
    inside: ['requireTimesAhead'],
    because: 'The publication is a write of its own, which goes through the pipeline when the save is done.',
  },
  {
    phase: 'record',
    name: 'recordHistory',
    on: WRITES,
    run: recordHistory,
    inside: ['publishByPublish', 'clearSchedule'],
    because: 'A save and its publication are recorded one after the other, with the times that were cleared.',
  },
  {
    phase: 'record',
    name: 'recordLostLinks',
    on: ['delete'],
    run: recordLostLinks,
    inside: ['recordHistory'],
    because: 'Which drafts link to the document is known only while it is there.',
  },
  {
    phase: 'record',
    name: 'keepChangeHistory',
    on: ['create', 'update', 'clone'],
    run: keepChangeHistory,
    inside: ['recordHistory'],
    because: 'What is sent for the earlier notes is not stored, so it must not be recorded either.',
  },
  {
    phase: 'record',
    name: 'notePublication',
    on: ['publish'],
    run: notePublication,
    inside: ['recordHistory'],
    because: 'The note stands on the drafts only while they are copied.',
  },
  {
    phase: 'record',
    name: 'clearDiscardedNotes',
    on: ['discardDraft'],
    run: clearDiscardedNotes,
    inside: ['recordHistory'],
    because: 'It undoes what discarding copies back, before the history looks.',
  },
  {
    phase: 'record',
    name: 'keepWithdrawal',
    on: ['discardDraft'],
    run: keepWithdrawal,
    inside: ['recordHistory'],
    because: 'It undoes what discarding copies back, before the history looks.',
  },
  {
    phase: 'require',
    name: 'requirePublishable',
    on: ['publish'],
    run: requirePublishable,
    inside: ['clearSchedule'],
    because: 'Asked last before anything is stored, of the drafts as they are to be seen.',
  },
  {
    phase: 'require',
    name: 'requireUnreferenced',
    on: ['unpublish', 'delete'],
    run: requireUnreferenced,
    inside: ['guardWrite'],
    because: 'The refusal names other documents; only who may withdraw this one learns of them.',
  },
  {
    phase: 'require',
    name: 'requireMovable',
    on: ['update'],
    run: requireMovable,
    inside: ['guardWrite', 'recordHistory'],
    because: 'Whose the document is now is known only after the save, which a refusal takes back.',
  },
  {
    phase: 'complete',
    name: 'keepSlugHistory',
    on: ['publish', 'unpublish', 'delete'],
    run: keepSlugHistory,
    inside: ['requirePublishable', 'requireUnreferenced'],
    because: 'It records the slugs that readers see from now on, or see no more.',
  },
  {
    phase: 'complete',
    name: 'makeSlug',
    on: ['create', 'update', 'clone'],
    run: makeSlug,
    inside: ['recordHistory'],
    because: 'It writes past the document service, and says so before the history looks.',
  },
  {
    phase: 'complete',
    name: 'keepConsentOfFiles',
    on: ['create', 'update'],
    run: keepConsentOfFiles,
    inside: ['requireWellFormed'],
    because: 'It looks at the document as saved, with the keys its rows were given.',
  },
  {
    phase: 'complete',
    name: 'adoptConsentOfProposal',
    on: ['publish'],
    run: adoptConsentOfProposal,
    inside: ['requirePublishable'],
    because: 'A proposal speaks for nothing but itself until it is published.',
  },
  {
    phase: 'complete',
    name: 'computeFields',
    on: ['create', 'update', 'clone', 'discardDraft', 'delete'],
    run: computeFields,
    inside: [],
    because:
      'Computed from what is stored in every language, so it ends after the languages are written. Publishing copies rows.',
  },
  {
    phase: 'write',
    name: 'saveAllLanguages',
    on: ['create', 'update'],
    run: saveAllLanguages,
    inside: ['makeSlug', 'keepConsentOfFiles', 'computeFields'],
    because: 'It loads the document anew for the steps above, and they end after it.',
  },
  {
    phase: 'write',
    name: 'cloneAllLanguages',
    on: ['clone'],
    run: cloneAllLanguages,
    inside: ['recordHistory', 'makeSlug'],
    because: 'The copy’s own data are an update of their own, recorded as part of the copy.',
  },
  {
    phase: 'write',
    name: 'publishAllLanguages',
    on: ['publish'],
    run: publishAllLanguages,
    inside: ['requirePublishable'],
    because: 'It changes drafts for as long as they are copied; whatever refuses has to come before.',
  },
  {
    phase: 'write',
    name: 'unpublishAllLanguages',
    on: ['unpublish'],
    run: unpublishAllLanguages,
    inside: ['requireUnreferenced'],
    because: 'Strapi acts in all languages; the steps above know which were asked.',
  },
  {
    phase: 'write',
    name: 'discardToPublished',
    on: ['discardDraft'],
    run: discardToPublished,
    inside: ['clearDiscardedNotes', 'computeFields'],
    because: 'Texts that translators are working on come back after Strapi has discarded them.',
  },
  {
    phase: 'write',
    name: 'deleteAllLanguages',
    on: ['delete'],
    run: deleteAllLanguages,
    inside: ['requireUnreferenced', 'keepSlugHistory'],
    because:
      'One language is emptied rather than deleted: Strapi is not asked, and the steps above must have been.',
  },
];
