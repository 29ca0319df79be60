import { mergeConfig, type UserConfig } from 'vite';
import { keepUnsavedEdits, keepUnsavedEditsInDevelopment } from './keep-unsaved-edits';
import { noEvaluation } from './no-evaluation';

export default (config: UserConfig): UserConfig =>
  mergeConfig(config, {
    plugins: [keepUnsavedEdits(), noEvaluation()],
    optimizeDeps: { esbuildOptions: { plugins: [keepUnsavedEditsInDevelopment()] } },
  });
