const AUTHORS = ['createdBy', 'updatedBy'];
const OF_A_NAME = ['id', 'documentId', 'firstname', 'lastname', 'username'];

type Fields = Record<string, unknown>;

/** Plain data, as answers are made of; a date, a buffer or a stream is none. */
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value));

const nameOf = (author: Fields): Fields =>
  Object.fromEntries(OF_A_NAME.flatMap((name) => (name in author ? [[name, author[name]]] : [])));

/**
 * An answer with the authors of entries and files by name only. Strapi shows whoever may open an entry its authors' e-mail and
 * whether their account is active (`ADMIN_USER_ALLOWED_FIELDS` in @strapi/admin, domain/user): who works for another municipality is
 * no editor's to know beyond a name, and an address is what one signs in with.
 *
 * @param answer the body of an answer of the admin's, of any shape; left as it is.
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
