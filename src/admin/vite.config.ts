import { mergeConfig, type UserConfig } from 'vite';
import { changeInBuild, changeInDevelopment } from './source-changes';
import { BULGARIAN_NAME } from './strapi/bulgarian-name';
import { ENGLISH_IN_CODE } from './strapi/english-in-code';
import { KEEP_UNSAVED_EDITS } from './strapi/keep-unsaved-edits';
import { MISSING_TRANSLATIONS } from './strapi/missing-translations';
import { NEW_ENTRY_BY_TYPE } from './strapi/new-entry';
import { noEvaluation } from './strapi/no-evaluation';

const CHANGES = [
  BULGARIAN_NAME,
  ...ENGLISH_IN_CODE,
  KEEP_UNSAVED_EDITS,
  MISSING_TRANSLATIONS,
  ...NEW_ENTRY_BY_TYPE,
];

export default (config: UserConfig): UserConfig =>
  mergeConfig(config, {
    plugins: [...CHANGES.map(changeInBuild), noEvaluation()],
    optimizeDeps: { esbuildOptions: { plugins: CHANGES.map(changeInDevelopment) } },
  });
