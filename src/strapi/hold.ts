/**
 * Stops the start if a hold on Strapi's internals has no effect, since data would not be guarded.
 *
 * @param took whether it has an effect.
 * @param file the file of the hold in src/strapi.
 * @param what was not found, as a sentence begins: "Strapi's upload service has no `remove` any more".
 * @throws Error that names both.
 */
export function requireHold(took: boolean, file: string, what: string) {
  if (!took)
    throw new Error(
      `${what}: this is not the Strapi that src/strapi/${file}.ts holds on to (docs/maintainers/strapi.md).`,
    );
}

/** The same for functions that are replaced or called by name: all of them must exist. */
export function requireFunctions<Of extends object>(
  of: Of | undefined,
  names: readonly (keyof Of & string)[],
  file: string,
  whose: string,
) {
  for (const name of names)
    requireHold(typeof of?.[name] === 'function', file, `${whose} has no ${name} any more`);
}
