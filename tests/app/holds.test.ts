import { app } from '../support/app';

/**
 * Services of Strapi's that are guarded method by method, with all the methods they have. A method that an update
 * brings is behind no guard: look at what it does before you add its name here (docs/maintainers/strapi.md).
 */
const GUARDED: Readonly<Record<string, readonly string[]>> = {
  'plugin::upload.upload': [
    '_queueConcurrentOperation',
    '_replaceImage',
    '_uploadImage',
    'findAndCountPage',
    'findMany',
    'findOne',
    'findPage',
    'formatFileInfo',
    'getConfiguration',
    'getSettings',
    'remove',
    'replace',
    'setConfiguration',
    'setSettings',
    'updateFileInfo',
    'upload',
  ],
  'plugin::upload.file': ['deleteByIds', 'fetchUrlToInputFile', 'getFolderPath', 'signFileUrls'],
  'plugin::upload.folder': ['create', 'deleteByIds', 'exists', 'getStructure', 'setPathIdAndPath', 'update'],
  'plugin::content-manager.uid': ['checkUIDAvailability', 'findUniqueUID', 'generateUIDField'],
  'plugin::content-manager.homepage': [
    'addStatusToDocuments',
    'getCountDocuments',
    'getRecentlyPublishedDocuments',
    'getRecentlyUpdatedDocuments',
    'queryLastDocuments',
  ],
  'plugin::upload.image-manipulation': [
    'generateFileName',
    'generateResponsiveFormats',
    'generateThumbnail',
    'getDimensions',
    'isFaultyImage',
    'isImage',
    'isOptimizableImage',
    'isResizableImage',
    'optimize',
  ],
  'plugin::i18n.localizations': ['syncNonLocalizedAttributes'],
  'admin::project-settings': [
    'deleteOldFiles',
    'getProjectSettings',
    'parseFilesData',
    'updateProjectSettings',
  ],
  'admin::auth': ['checkCredentials', 'forgotPassword', 'hashPassword', 'resetPassword', 'validatePassword'],
};

test.each(Object.entries(GUARDED))('%s has the methods that are known', (name, known) => {
  expect(Object.keys(app().service(name as 'admin::auth')).sort()).toEqual([...known].sort()); // by any name
});

/** Controllers likewise. Those not guarded by themselves call the services above. */
const CONTROLLERS: Readonly<Record<string, readonly string[]>> = {
  'plugin::upload.admin-folder-file': ['deleteMany', 'moveMany'],
  'plugin::upload.content-api': [
    'destroy',
    'find',
    'findOne',
    'findPage',
    'replaceFile',
    'updateFileInfo',
    'upload',
    'uploadFiles',
  ],
};

test.each(Object.entries(CONTROLLERS))('%s has the actions that are known', (name, known) => {
  const { controllers } = app();
  expect(Object.keys(controllers[name] ?? {}).sort()).toEqual([...known].sort());
});
