import { mergeConfig, type UserConfig } from 'vite';
import { changeInBuild, changeInDevelopment } from './source-changes';
import { BULGARIAN_NAME } from './strapi/bulgarian-name';
import { KEEP_UNSAVED_EDITS } from './strapi/keep-unsaved-edits';
import { noEvaluation } from './strapi/no-evaluation';

const CHANGES = [BULGARIAN_NAME, KEEP_UNSAVED_EDITS];

export default (config: UserConfig): UserConfig =>
  mergeConfig(config, {
    plugins: [...CHANGES.map(changeInBuild), noEvaluation()],
    optimizeDeps: { esbuildOptions: { plugins: CHANGES.map(changeInDevelopment) } },
  });
