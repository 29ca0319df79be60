export { bulgarianStem } from './bulgarian';
export { stemOf } from './stem';
