export type { PictureConsent } from './consent';
export { mayBeShown } from './consent';
