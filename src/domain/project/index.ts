export * from './funding-notice';
export * from './lists';
