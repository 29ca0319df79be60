/**
 * How many cases a property is asked: a few in `npm test`, the same each time; as many times more as PROPERTIES says in
 * `npm run test:long`, and others with another SEED.
 */
export const cases = (few: number) => ({
  numRuns: few * Number(process.env.PROPERTIES ?? 1),
  seed: Number(process.env.SEED ?? 1),
});
