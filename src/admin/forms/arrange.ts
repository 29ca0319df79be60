import type { FormGroup, FormOptions } from '../../desk/contract';
import type { EditLayout, FormField, Panel } from '../strapi/form-layout';
import { COMPUTED } from './computed-value';
import { Group } from './group';
import { rowNames } from './row-names';
import { shownWhen } from './shown-when';

/** What follows from other fields is no input: it is shown beneath them. Links that are made elsewhere stay lists. */
const asShown = (field: FormField): FormField =>
  field.attribute.pluginOptions?.pobratim?.computed === true && field.type !== 'relation'
    ? { ...field, type: COMPUTED }
    : field;

/** Names the rows of a component by their content. */
const withRowNames = (field: FormField, { components }: EditLayout, { language }: FormOptions): FormField => {
  const uid = field.attribute.component;
  const component = uid === undefined ? undefined : components[uid];
  if (uid === undefined || !component) return field;
  const nameOf = rowNames(uid, component.layout.flat(), component.settings.displayName, language);
  return { ...field, mainField: { name: 'id', type: 'integer', ...field.mainField, nameOf } };
};

const onlyOf = (rows: readonly FormField[][], has: (name: string) => boolean): FormField[][] =>
  rows.map((row) => row.filter(({ name }) => has(name))).filter((row) => row.length > 0);

const isZone = (row: readonly FormField[]) => row.some(({ type }) => type === 'dynamiczone');

/** The panels of a group: its own, and one for each text that is put together from parts, which Strapi frames itself. */
const panelsOf = (group: FormGroup, rows: FormField[][]): Panel[] => {
  const own = rows.filter((row) => !isZone(row));
  const labels = own.flat().filter(({ type }) => type !== COMPUTED);
  const props = {
    group,
    labels: labels.map(({ name, label, attribute }) => ({ name, label, initial: attribute.default })),
  };
  return [
    ...(own.length > 0 ? [Object.assign(own, { frame: Group, props })] : []),
    ...rows.filter(isZone).map((row) => [row]),
  ];
};

function arrange(layout: EditLayout, form: FormOptions): EditLayout {
  const draw = (field: FormField) => asShown(withRowNames(field, layout, form));
  const rows = onlyOf(layout.layout.flat(), (name) => !form.unasked.includes(name)).map((row) =>
    row.map(draw),
  );
  const grouped = form.groups.flatMap(({ fields }) => fields);
  const others = onlyOf(rows, (name) => !grouped.includes(name));
  return {
    ...layout,
    layout: [
      ...form.groups.flatMap((group) =>
        panelsOf(
          group,
          onlyOf(rows, (name) => group.fields.includes(name)),
        ),
      ),
      ...(others.length > 0 ? [others] : []),
    ],
    components: Object.fromEntries(
      Object.entries(layout.components).map(([uid, component]) => [
        uid,
        {
          ...component,
          layout: component.layout.map((row) => row.map((field) => shownWhen(uid, draw(field)))),
        },
      ]),
    ),
  };
}

/** Each field of a form asks for the layout of all: it is arranged once for an answer of the server. */
const arranged = new WeakMap<object, EditLayout>();

/**
 * Arranges a form in groups with headings, as the server answers them. What an administrator has moved stays in its group in their order;
 * fields that no group knows come last.
 */
export function arrangeForm(layout: EditLayout): EditLayout {
  const { form } = layout.options;
  if (!form) return layout;
  const known = arranged.get(layout.metadatas) ?? arrange(layout, form);
  arranged.set(layout.metadatas, known);
  return known;
}
