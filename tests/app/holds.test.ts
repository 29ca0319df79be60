import { app } from '../support/app';

/**
 * Services of Strapi's that are guarded method by method, with all the methods they have. A method that an update brings is
 * behind no guard: look at what it does before you add its name here (docs/maintainers/strapi.md).
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
  'admin::auth': ['checkCredentials', 'forgotPassword', 'hashPassword', 'resetPassword', 'validatePassword'],
};

test.each(Object.entries(GUARDED))('%s has the methods that somebody has looked at', (name, known) => {
  expect(Object.keys(app().service(name as 'admin::auth')).sort()).toEqual([...known].sort()); // by any name
});
