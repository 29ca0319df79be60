export type { PictureConsent } from './consent';
export { mayBeShown } from './consent';
export { contentDisposition, diskStem, givenName, LONGEST_NAME, splitName } from './file-names';
