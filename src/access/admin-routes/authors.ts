const AUTHORS = ['createdBy', 'updatedBy'];
const OF_A_NAME = ['id', 'documentId', 'firstname', 'lastname', 'username'];

type Fields = Record<string, unknown>;

/** Whether a value is a plain object, not a date, a buffer or a stream. */
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value));

const nameOf = (author: Fields): Fields =>
  Object.fromEntries(OF_A_NAME.flatMap((name) => (name in author ? [[name, author[name]]] : [])));

/**
 * Reduces the authors of entries and files in an answer to their names. Strapi shows every user who may open an entry
 * its authors' e-mail and whether their account is active (`ADMIN_USER_ALLOWED_FIELDS` in @strapi/admin, domain/user).
 * An editor needs no more than the name of a colleague in another municipality, and the e-mail address is used to sign
 * in.
 *
 * @param answer the body of an answer of the admin, of any shape; not changed.
 */
export function withAuthorsByName(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withAuthorsByName);
  if (!isFields(answer)) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      name,
      AUTHORS.includes(name) && isFields(value) ? nameOf(value) : withAuthorsByName(value),
    ]),
  );
}
