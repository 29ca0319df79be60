import { mergeConfig, type UserConfig } from 'vite';
import { keepUnsavedEdits, keepUnsavedEditsInDevelopment } from './strapi/keep-unsaved-edits';
import { noEvaluation } from './strapi/no-evaluation';

export default (config: UserConfig): UserConfig =>
  mergeConfig(config, {
    plugins: [keepUnsavedEdits(), noEvaluation()],
    optimizeDeps: { esbuildOptions: { plugins: [keepUnsavedEditsInDevelopment()] } },
  });
