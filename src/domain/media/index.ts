export type { PictureConsent } from './consent';
export { mayBeShown } from './consent';
export { contentDisposition, diskStem, givenName, splitName } from './file-names';
