import { mergeConfig, type UserConfig } from 'vite';
import { TIME_ZONE } from './dates';
import { handbook } from './handbook/plugin';
import { changeInBuild, changeInDevelopment } from './source-changes';
import { ACCESSIBLE_PARTS } from './strapi/accessible-parts';
import { BULGARIAN_NAME } from './strapi/bulgarian-name';
import { COMPONENT_INPUTS } from './strapi/component-inputs';
import { CONTENT_LANGUAGE } from './strapi/content-language';
import { CONTENT_MANAGER_PARTS } from './strapi/content-manager-parts';
import { EMPTY_MENUS } from './strapi/empty-menus';
import { ENGLISH_IN_CODE } from './strapi/english-in-code';
import { FACTS_OF_TRANSLATIONS } from './strapi/facts-of-translations';
import { localTimes } from './strapi/local-times';
import { ONE_ALTERNATIVE_TEXT } from './strapi/one-alternative-text';
import { PANEL_FRAMES } from './strapi/panel-frames';
import { LEAVE_RICH_TEXT } from './strapi/leave-rich-text';
import { KEEP_EDITS_AFTER_FAILURE, KEEP_UNSAVED_EDITS } from './strapi/keep-unsaved-edits';
import { MESSAGE_PLACE } from './strapi/message-place';
import { MISSING_TRANSLATIONS } from './strapi/missing-translations';
import { NEW_ENTRY_BY_TYPE } from './strapi/new-entry';
import { RICH_TEXT_HEIGHT } from './strapi/rich-text-height';
import { noEvaluation } from './strapi/no-evaluation';
import { RETURN_AFTER_SESSION } from './strapi/return-after-session';
import { STATE_IN_SIGHT } from './strapi/state-in-sight';
import { TYPED_MEANWHILE } from './strapi/typed-meanwhile';

const CHANGES = [
  ...ACCESSIBLE_PARTS,
  BULGARIAN_NAME,
  ...COMPONENT_INPUTS,
  ...CONTENT_LANGUAGE,
  ...CONTENT_MANAGER_PARTS,
  ...EMPTY_MENUS,
  ...ENGLISH_IN_CODE,
  FACTS_OF_TRANSLATIONS,
  ...localTimes(TIME_ZONE),
  ONE_ALTERNATIVE_TEXT,
  PANEL_FRAMES,
  KEEP_UNSAVED_EDITS,
  LEAVE_RICH_TEXT,
  KEEP_EDITS_AFTER_FAILURE,
  MESSAGE_PLACE,
  MISSING_TRANSLATIONS,
  ...NEW_ENTRY_BY_TYPE,
  RICH_TEXT_HEIGHT,
  RETURN_AFTER_SESSION,
  STATE_IN_SIGHT,
  ...TYPED_MEANWHILE,
];

export default (config: UserConfig): UserConfig => {
  // By it React and others choose between their builds. Where it is not set Strapi sets „development“, for `strapi build` too, and
  // forms are slow with what is for developers (vite.dev/guide/env-and-mode, “NODE_ENV and Modes”).
  if (config.mode === 'production') process.env.NODE_ENV = 'production';
  return mergeConfig(config, {
    plugins: [...CHANGES.map(changeInBuild), noEvaluation(), handbook()],
    optimizeDeps: { esbuildOptions: { plugins: CHANGES.map(changeInDevelopment) } },
  });
};
