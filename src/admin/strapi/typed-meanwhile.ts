import type { SourceChange } from '../source-changes';

const FORM = String.raw`
const keepTyped = (before, typed, read) => ({
    ...read,
    ...Object.fromEntries(Object.entries(typed).filter(([name, value]) => !isEqual(value, before[name])))
});
`;

/**
 * Hold: the form (admin/dist/admin/admin/src/components/Form.mjs), the page of an entry and its action „publish“ (content-manager/dist/
 * admin/pages/EditView), changed while the admin is built.
 *
 * After a save Strapi fills the form twice, with what was sent and, some tenths of a second later, with what the server has stored. What
 * was typed meanwhile is gone, and nothing says so. Here a field that was typed into since keeps that, and all others are
 * filled: the form shows what was typed as not saved yet. When an entry is read again for another reason (another language, an
 * earlier version, a colleague’s draft) the form is filled as a whole, as before: it then shows one version (opened-version.ts).
 *
 * It can go when Strapi’s form keeps what is typed while it saves: then tests/repository/workarounds.test.ts fails.
 */
export const TYPED_MEANWHILE: readonly SourceChange[] = [
  {
    name: 'typed-meanwhile',
    file: /admin[\\/]dist[\\/]admin[\\/]admin[\\/]src[\\/]components[\\/]Form\.mjs$/,
    replacements: [
      ['const setDraftValues = ', `${FORM}const setDraftValues = `],
      [
        'const valuesRef = React.useRef(state.values);',
        'const valuesRef = React.useRef(state.values); const isSaved = React.useRef(false); const readFrom = React.useRef(props.readFrom);',
      ],
      [
        `            initialValues.current = props.initialValues ?? {};
            dispatch({
                type: 'SET_INITIAL_VALUES',
                payload: props.initialValues ?? {}
            });`,
        `            const before = initialValues.current;
            const isSameRow = props.readFrom !== undefined && props.readFrom.id === readFrom.current?.id;
            const isAfterSave = isSameRow && (state.isSubmitting || isSaved.current);
            initialValues.current = props.initialValues ?? {};
            dispatch({
                type: 'SET_INITIAL_VALUES',
                payload: isAfterSave ? keepTyped(before, valuesRef.current, initialValues.current) : initialValues.current
            });
            // What was sent is shown first; it says nothing of when it was stored.
            if (!isSameRow || props.readFrom.updatedAt !== readFrom.current.updatedAt) isSaved.current = false;
            readFrom.current = props.readFrom;`,
      ],
      [
        `            initialValues.current = newInitialValues;
`,
        `            initialValues.current = newInitialValues;
            isSaved.current = true;
`,
      ],
      [
        '                values: initialValues.current\n',
        '                values: newInitialValues ? valuesRef.current : initialValues.current\n',
      ],
    ],
  },
  {
    name: 'typed-meanwhile',
    file: /content-manager[\\/]dist[\\/]admin[\\/]pages[\\/]EditView[\\/]EditViewPage\.mjs$/,
    replacements: [
      [
        '                initialValues: initialValues,\n',
        '                initialValues: initialValues,\n                readFrom: document,\n',
      ],
    ],
  },
  {
    name: 'typed-meanwhile',
    file: /content-manager[\\/]dist[\\/]admin[\\/]pages[\\/]EditView[\\/]components[\\/]DocumentActions\.mjs$/,
    replacements: [
      [
        'const { data } = handleInvisibleAttributes(transformDocumentData(getValues()), {',
        'const sentValues = getValues();\n            const { data } = handleInvisibleAttributes(transformDocumentData(sentValues), {',
      ],
      ['resetForm(getValues());', 'resetForm(sentValues);'],
    ],
  },
];
