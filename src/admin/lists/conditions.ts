import { useQueryParams } from '@strapi/strapi/admin';

/** What a list is filtered by: of a field, or of one of what it links to. */
export interface Condition {
  readonly [step: string]: Condition | string;
}

interface Query {
  filters?: { $and?: Condition[] };
  plugins?: { i18n?: { locale?: string } };
  page?: string;
}

/**
 * A condition.
 *
 * @param path to its value: `partners.country.$eq`.
 */
export const conditionAt = (path: string, value: string): Condition =>
  path.split('.').reduceRight<Condition | string>((within, step) => ({ [step]: within }), value) as Condition; // a path has a step

/** The value that a condition has at a path; undefined where it is another one. */
export const valueIn = (condition: Condition, path: string): string | undefined => {
  const value = path
    .split('.')
    .reduce<Condition | string | undefined>(
      (within, step) => (typeof within === 'object' ? within[step] : undefined),
      condition,
    );
  return typeof value === 'string' ? value : undefined;
};

/** A list's conditions, in its address; with a language, of that language's texts. */
export const useConditions = () => {
  const [{ query }, setQuery] = useQueryParams<Query>();
  return {
    conditions: query.filters?.$and ?? [],
    locale: query.plugins?.i18n?.locale,
    set: (next: readonly Condition[], locale?: string) => {
      setQuery({
        filters: { $and: [...next] },
        page: '1',
        ...(locale !== undefined && { plugins: { ...query.plugins, i18n: { locale } } }),
      });
    },
  };
};
