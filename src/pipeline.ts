import { keepIdentity } from './access/documents/identity';
import { guardWrite } from './access/documents/write-guard';
import { keepAssignments } from './access/municipalities/assignments';
import { adoptConsentOfProposal, keepConsentOfFiles } from './access/municipalities/consent-of-files';
import { requireMovable } from './access/municipalities/moving';
import { bringBackWhole } from './writing/bin/bring-back-whole';
import { keepInBin } from './writing/bin/keep-in-bin';
import { bindConfirmations } from './writing/confirmations/bind';
import { computeDependents } from './writing/computed/dependents';
import { computeFields } from './writing/computed/step';
import { WRITES } from './writing/documents';
import { clearDiscardedNotes, keepChangeHistory, notePublication } from './writing/history/notes';
import { recordLostLinks } from './writing/history/lost-links';
import { recordHistory } from './writing/history/record';
import { lockLinked } from './writing/lock-linked';
import { inOneTransaction } from './writing/one-transaction';
import { queueNotices } from './writing/notices/queue-notices';
import { requireUnreferenced } from './writing/publishing/require-unreferenced';
import { publishByPublish } from './writing/publishing/publish-by-publish';
import { requirePublishable } from './writing/publishing/require-publishable';
import { seenByReaders } from './writing/publishing/seen-by-readers';
import { refuseSecondPublication } from './writing/publishing/same-moment';
import { clearSchedule, keepWithdrawal } from './writing/schedule/set-times';
import { requireTimesAhead } from './writing/schedule/times-ahead';
import { keepSearchRows } from './writing/search-rows/keep-search-rows';
import { keepSlugHistory } from './writing/slugs/keep-slug-history';
import { makeSlug } from './writing/slugs/slugs';
import type { Step } from './writing/step';
import { cloneAllLanguages } from './writing/translations/clone';
import { discardToPublished } from './writing/translations/discard';
import { publishAllLanguages, unpublishAllLanguages } from './writing/translations/publish';
import { deleteAllLanguages } from './writing/translations/remove';
import { saveAllLanguages } from './writing/translations/save';
import { keepWithdrawnTexts } from './writing/translations/withdrawn-texts';
import { normaliseTexts } from './writing/validation/normalise';
import { partnersByName } from './writing/validation/partners-by-name';
import { requireWellFormed } from './writing/validation/values';
import { keepNewerChanges } from './writing/versions/keep-newer-changes';

/**
 * The steps of a write on one of the product's types, the first outermost: a step begins before those below it and ends
 * after them. `tests/repository/pipeline.test.ts` holds the order and compares the list with
 * docs/maintainers/architecture.md (docs/adr/0036-one-pipeline.md).
 */
export const PIPELINE: readonly Step[] = [
  {
    phase: 'transact',
    name: 'refuseSecondPublication',
    on: WRITES,
    run: refuseSecondPublication,
    inside: [],
    because: 'The unique index may refuse a row only at the commit.',
  },
  {
    phase: 'transact',
    name: 'inOneTransaction',
    on: WRITES,
    run: inOneTransaction,
    inside: ['refuseSecondPublication'],
    because: 'It also loads the document, so that every step below has the same `before`.',
  },
  {
    phase: 'transact',
    name: 'seenByReaders',
    on: WRITES,
    run: seenByReaders,
    inside: ['inOneTransaction'],
    because:
      'Whatever the steps below store in this transaction, only what readers can notice ends their kept answers.',
  },
  {
    phase: 'admit',
    name: 'keepIdentity',
    on: ['create', 'clone', 'update'],
    run: keepIdentity,
    inside: ['inOneTransaction'],
    because: 'With a documentId in the data, the steps below would check one document and write another.',
  },
  {
    phase: 'admit',
    name: 'lockLinked',
    on: ['create', 'clone', 'update', 'publish', 'discardDraft'],
    run: lockLinked,
    inside: ['inOneTransaction'],
    because: 'What the steps below check of a linked document stays true until the link is stored.',
  },
  {
    phase: 'admit',
    name: 'guardWrite',
    on: WRITES,
    run: guardWrite,
    inside: ['keepIdentity', 'lockLinked'],
    because:
      'A user who may not write a document learns nothing about it, not even what is wrong with the data.',
  },
  {
    phase: 'prepare',
    name: 'normaliseTexts',
    on: ['create', 'clone', 'update'],
    run: normaliseTexts,
    inside: ['guardWrite'],
    because: 'The steps below compare, check and store texts as they will be read.',
  },
  {
    phase: 'prepare',
    name: 'partnersByName',
    on: ['create', 'clone', 'update'],
    run: partnersByName,
    inside: ['guardWrite', 'normaliseTexts'],
    because: 'The steps below compare and store what a partner is known by.',
  },
  {
    phase: 'prepare',
    name: 'keepNewerChanges',
    on: ['update'],
    run: keepNewerChanges,
    inside: ['guardWrite', 'normaliseTexts', 'partnersByName'],
    because: 'What a form only carries along is not written, so nobody is blamed for it by the steps below.',
  },
  {
    phase: 'prepare',
    name: 'keepAssignments',
    on: ['create', 'clone', 'delete'],
    run: keepAssignments,
    inside: ['guardWrite'],
    because:
      'With a second municipality users are no longer assigned to the first automatically; only a user who may create it may cause that.',
  },
  {
    phase: 'prepare',
    name: 'clearSchedule',
    on: ['publish', 'unpublish'],
    run: clearSchedule,
    inside: ['guardWrite'],
    because: 'The steps below see the document as it is published, without the time that has passed.',
  },
  {
    phase: 'validate',
    name: 'requireWellFormed',
    on: ['create', 'clone', 'update'],
    run: requireWellFormed,
    inside: ['guardWrite'],
    because: 'The steps below rely on the form of values.',
  },
  {
    phase: 'validate',
    name: 'requireTimesAhead',
    on: ['create', 'update'],
    run: requireTimesAhead,
    inside: ['requireWellFormed'],
    because: 'Only a valid time can be compared with the clock.',
  },
  {
    phase: 'split',
    name: 'publishByPublish',
    on: ['create', 'update'],
    run: publishByPublish,
    inside: ['requireTimesAhead'],
    because: 'The publication is a write of its own, which goes through the pipeline after the save.',
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
    because: 'The drafts that link to the document can be found only while it exists.',
  },
  {
    phase: 'record',
    name: 'keepInBin',
    on: ['delete'],
    run: keepInBin,
    inside: ['guardWrite'],
    because:
      'The document and the links to it can be read only while they exist; a refusal below takes it back.',
  },
  {
    phase: 'record',
    name: 'keepChangeHistory',
    on: ['create', 'update', 'clone'],
    run: keepChangeHistory,
    inside: ['recordHistory'],
    because: 'Sent values of earlier notes are not stored, so they must not be recorded either.',
  },
  {
    phase: 'record',
    name: 'notePublication',
    on: ['publish'],
    run: notePublication,
    inside: ['recordHistory'],
    because: 'The note is on the drafts only while they are copied.',
  },
  {
    phase: 'record',
    name: 'clearDiscardedNotes',
    on: ['discardDraft'],
    run: clearDiscardedNotes,
    inside: ['recordHistory'],
    because: 'It undoes what discarding copies back, before the history compares.',
  },
  {
    phase: 'record',
    name: 'keepWithdrawal',
    on: ['discardDraft'],
    run: keepWithdrawal,
    inside: ['recordHistory'],
    because: 'It undoes what discarding copies back, before the history compares.',
  },
  {
    phase: 'require',
    name: 'requirePublishable',
    on: ['publish'],
    run: requirePublishable,
    inside: ['clearSchedule'],
    because: 'It checks the drafts as they will be published, last before anything is stored.',
  },
  {
    phase: 'require',
    name: 'requireUnreferenced',
    on: ['unpublish', 'delete'],
    run: requireUnreferenced,
    inside: ['guardWrite'],
    because: 'The refusal names other documents; only users who may withdraw this one may see them.',
  },
  {
    phase: 'require',
    name: 'requireMovable',
    on: ['update'],
    run: requireMovable,
    inside: ['guardWrite', 'recordHistory'],
    because: 'The new municipality is known only after the save, which a refusal rolls back.',
  },
  {
    phase: 'complete',
    name: 'keepSlugHistory',
    on: ['publish', 'unpublish', 'delete'],
    run: keepSlugHistory,
    inside: ['requirePublishable', 'requireUnreferenced'],
    because: 'It records the slugs that are published now, and those that no longer are.',
  },
  {
    phase: 'complete',
    name: 'queueNotices',
    on: ['publish', 'unpublish', 'delete'],
    run: queueNotices,
    inside: ['requirePublishable', 'requireUnreferenced'],
    because: 'Sites are told of what was stored, if and only if it stays stored.',
  },
  {
    phase: 'complete',
    name: 'keepSearchRows',
    on: ['publish', 'unpublish', 'delete'],
    run: keepSearchRows,
    inside: ['requirePublishable', 'requireUnreferenced'],
    because: 'The search finds what is published now, in the languages in which it is.',
  },
  {
    phase: 'complete',
    name: 'keepWithdrawnTexts',
    on: ['publish', 'unpublish', 'delete'],
    run: keepWithdrawnTexts,
    inside: ['requirePublishable', 'requireUnreferenced'],
    because: 'A publication uses the kept texts before it forgets them.',
  },
  {
    phase: 'complete',
    name: 'makeSlug',
    on: ['create', 'update', 'clone'],
    run: makeSlug,
    inside: ['recordHistory'],
    because: 'It writes past the document service, and reports that before the history compares.',
  },
  {
    phase: 'complete',
    name: 'bindConfirmations',
    on: ['create', 'update', 'publish'],
    run: bindConfirmations,
    inside: ['requireWellFormed', 'requirePublishable'],
    because: 'It uses the document as saved, with the keys of its rows; what is published is copied with it.',
  },
  {
    phase: 'complete',
    name: 'keepConsentOfFiles',
    on: ['create', 'update'],
    run: keepConsentOfFiles,
    inside: ['requireWellFormed'],
    because: 'It uses the document as saved, with the keys of its rows.',
  },
  {
    phase: 'complete',
    name: 'adoptConsentOfProposal',
    on: ['publish'],
    run: adoptConsentOfProposal,
    inside: ['requirePublishable'],
    because: 'A proposal has no effect on other entries until it is published.',
  },
  {
    phase: 'complete',
    name: 'computeDependents',
    on: WRITES,
    run: computeDependents,
    inside: ['requirePublishable', 'requireUnreferenced'],
    because: 'What other documents show of this one is computed from its own computed fields.',
  },
  {
    phase: 'complete',
    name: 'computeFields',
    on: ['create', 'update', 'clone', 'discardDraft', 'delete'],
    run: computeFields,
    inside: ['computeDependents'],
    because:
      'It computes from what is stored in every language, so it ends after the languages are written. Publishing copies rows.',
  },
  {
    phase: 'write',
    name: 'bringBackWhole',
    on: ['create'],
    run: bringBackWhole,
    inside: ['keepIdentity', 'keepChangeHistory', 'bindConfirmations', 'computeFields'],
    because: 'What no client may write of a new document comes from the bin; the steps above see it whole.',
  },
  {
    phase: 'write',
    name: 'saveAllLanguages',
    on: ['create', 'update'],
    run: saveAllLanguages,
    inside: ['makeSlug', 'keepConsentOfFiles', 'computeFields', 'bringBackWhole'],
    because: 'It loads the document again for the steps above, which end after it.',
  },
  {
    phase: 'write',
    name: 'cloneAllLanguages',
    on: ['clone'],
    run: cloneAllLanguages,
    inside: ['recordHistory', 'makeSlug'],
    because: 'The clone’s own data are an update of their own, recorded as part of the clone.',
  },
  {
    phase: 'write',
    name: 'publishAllLanguages',
    on: ['publish'],
    run: publishAllLanguages,
    inside: ['requirePublishable'],
    because: 'It changes drafts while they are copied; every step that refuses has to come before.',
  },
  {
    phase: 'write',
    name: 'unpublishAllLanguages',
    on: ['unpublish'],
    run: unpublishAllLanguages,
    inside: ['requireUnreferenced'],
    because: 'Strapi acts in all languages; the steps above know which were requested.',
  },
  {
    phase: 'write',
    name: 'discardToPublished',
    on: ['discardDraft'],
    run: discardToPublished,
    inside: ['clearDiscardedNotes', 'computeFields'],
    because: 'Texts in translation are restored after Strapi has discarded them.',
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
