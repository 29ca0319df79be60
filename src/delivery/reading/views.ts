import { tableOfTypes } from '../../model/content-types';

/** What a request gets that names neither `populate` nor `fields`, by type; each type's own file says it (`src/model/types`). */
export const VIEWS = tableOfTypes(({ views }) => views);
