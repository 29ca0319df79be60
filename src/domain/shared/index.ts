export * from './confirmation';
export * from './lists';
export * from './warning';
