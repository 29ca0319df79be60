import { mergeConfig, type UserConfig } from 'vite';
import { keepUnsavedEdits, keepUnsavedEditsInDevelopment } from './keep-unsaved-edits';

export default (config: UserConfig): UserConfig =>
  mergeConfig(config, {
    plugins: [keepUnsavedEdits()],
    optimizeDeps: { esbuildOptions: { plugins: [keepUnsavedEditsInDevelopment()] } },
  });
