const isIndex = (step: string) => /^\d+$/.test(step);

/** A value within objects and lists, as a form has it at a path: `body.0.pictures`. */
export const nest = (path: string, value: unknown): object =>
  path
    .split('.')
    .reduceRight<unknown>(
      (within, step) => (isIndex(step) ? Object.assign([], { [step]: within }) : { [step]: within }),
      value,
    ) as object; // a path has at least one step

/** The value at a path. */
export const valueAt = (values: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
      values,
    );
