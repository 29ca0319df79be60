import { ownedBy } from '../support/app';
import { editing, told, type Fields } from '../support/editor';
import { COMPONENTS, TYPES, type Attribute, type Schema } from '../support/schemas';
import { Choices } from '../support/sequences/random';

const choices = new Choices(255);

const editor = editing();
let picture: number;
beforeAll(async () => {
  picture = await editor.upload('площад.png');
});

/** Letters without a pattern: a database compresses what repeats, and bounds what an index holds by what is left of it. */
const letters = (length: number) =>
  Array.from({ length }, () => choices.one([...'абвгдежзийклмнопрстуфхцчшщъьюя'])).join('');

/** A text as long as its field takes; where the schema says nothing, as Strapi’s columns of strings are. */
const longest = ({ type, maxLength: length = 255, pluginOptions }: Attribute): string | undefined => {
  if (type === 'email') return `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.bg`;
  if (type !== 'string' && type !== 'text') return undefined;
  switch (pluginOptions?.pobratim?.value) {
    case 'url':
      return `https://www.troyan.bg/?q=${letters(length)}`.slice(0, length);
    case 'edtf-point':
    case 'edtf-period':
      return '2019-02-18';
    case undefined:
    case 'wording':
    case 'person':
      return letters(length);
    default:
      return undefined; // codes have a length of their own
  }
};

/** All texts of an entry or a row that people fill in, with one row of each kind. */
const textsOf = (schema: Schema | undefined): Fields =>
  Object.fromEntries(
    Object.entries(schema?.attributes ?? {}).flatMap(([name, attribute]) => {
      const { computed, role } = attribute.pluginOptions?.pobratim ?? {};
      const value = computed === true || role === 'slug' ? undefined : valueOf(attribute);
      return value === undefined ? [] : [[name, value]];
    }),
  );

const valueOf = (attribute: Attribute): unknown => {
  const { type, component = '', components = [], repeatable } = attribute;
  if (type === 'media') return picture;
  if (type === 'dynamiczone')
    return components.map((uid) => ({ __component: uid, ...textsOf(COMPONENTS.get(uid)) }));
  if (type !== 'component') return longest(attribute);
  const row = textsOf(COMPONENTS.get(component));
  return repeatable === true ? [row] : row;
};

/** Where something else was read than was sent. */
const differences = (sent: unknown, read: unknown, path = ''): string[] => {
  if (typeof sent === 'string') return sent === read ? [] : [path];
  if (typeof sent !== 'object' || sent === null) return []; // a file, which is read as its row
  const values = new Map(Object.entries(read ?? {}));
  return Object.entries(sent).flatMap(([name, each]) =>
    differences(each, values.get(name), `${path}.${name}`),
  );
};

/** The form of an entry in another language: its rows are those that are there. */
const inRows = (texts: unknown, stored: unknown): unknown => {
  if (typeof texts !== 'object' || texts === null) return texts;
  const values = new Map(Object.entries(stored ?? {}));
  const filled = Object.entries(texts).map(([name, each]) => [name, inRows(each, values.get(name))] as const);
  if (Array.isArray(texts)) return filled.map(([, each]) => each);
  return {
    ...(values.has('id') && !values.has('documentId') && { id: values.get('id') }),
    ...Object.fromEntries(filled),
  };
};

test.each([...TYPES])(
  '%s keeps texts as long as its fields take, published, in the bin and back',
  async (uid, schema) => {
    const owned = 'municipality' in schema.attributes ? await ownedBy('troyan') : {};
    const bulgarian = textsOf(schema);
    const id = await editor.make(uid, { ...bulgarian, ...owned });
    expect(differences(bulgarian, await editor.draft(uid, id))).toEqual([]);
    const english = inRows(textsOf(schema), await editor.draft(uid, id, 'en')) as Fields; // of an object
    const saved = await editor.trySave(uid, id, english, 'en');
    expect([saved.status, told(saved)]).toEqual([200, []]);
    expect(differences(english, await editor.draft(uid, id, 'en'))).toEqual([]);
    const published = await editor.tryTo('publish', uid, id);
    expect([published.status, told(published)]).toEqual([200, []]);
    const [before, title] = [await editor.draft(uid, id), 'title' in schema.attributes ? 'title' : 'name'];
    await editor.unpublish(uid, id);
    await editor.remove(uid, id, '*');
    await editor.get(`/history/${uid}/${id}`).expect(200);
    const [binned] = (await editor.get('/bin').expect(200)).body.data;
    await editor.post(`/bin/${binned.id}/restore`).expect(200);
    expect((await editor.draft(uid, id))[title]).toBe(before[title]);
  },
);
