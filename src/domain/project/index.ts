export * from './funding-notice';
export * from './lists';
export { referenceKeyOf } from './reference-key';
