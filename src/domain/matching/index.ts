export { hasMixedScript, latinLookAlikes } from './look-alikes';
export { equalNames, normaliseForMatching } from './matching';
export { searchKeyOf } from './search-key';
