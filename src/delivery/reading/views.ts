import { tableOfTypes } from '../../model/content-types';

/**
 * The views for requests without `populate` and `fields`, by type; they are in the types' own files
 * (`src/model/types`).
 */
export const VIEWS = tableOfTypes(({ views }) => views);
