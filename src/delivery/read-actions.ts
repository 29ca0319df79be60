/** The actions of the document service that read. */
export const READS: readonly string[] = ['findMany', 'findOne', 'findFirst', 'count'];

/** Those that answer with rows. */
export const ROW_READS: readonly string[] = ['findMany', 'findOne', 'findFirst'];
