import path from 'node:path';
import type { SourceChange } from '../source-changes';

const KEEPING = JSON.stringify(path.join(__dirname, '../unsaved/keep-typed.ts'));
const LAST_IMPORT = "import { createContext } from './Context.mjs';\n";

/** In the form: `before` is what was sent, `typed` what the form shows. */
const FORM = `
const keepTyped = keepingTyped({ isEqual, generateNKeysBetween });
const firstValues = ({ created, readFrom, initialValues = {} }) => {
    const form = created?.current;
    const isOf = form !== undefined && form.documentId === readFrom?.documentId;
    return isOf ? keepTyped(form.before, form.typed, initialValues) : initialValues;
};
`;

/**
 * Hold: the form (admin/dist/admin/admin/src/components/Form.mjs), the page and the window of an entry and the actions „save“ and „publish“
 * (content-manager/dist/admin/pages/EditView), changed while the admin is built.
 *
 * After a save Strapi fills the form twice, with what was sent and, some tenths of a second later, with what the server has stored. What
 * was typed meanwhile is gone, and nothing says so. Here a field that was typed into since keeps that, and all others are
 * filled, row by row where it has rows (unsaved/keep-typed.ts): the form shows what was typed as not saved yet. A new entry, or a copy, gets a new
 * form at another address; the form that was left hands over to it, by the page they are both on.
 *
 * When an entry is read again for another reason (another language, an
 * earlier version, a colleague’s draft) the form is filled as a whole, as before: it then shows one version (opened-version.ts).
 *
 * It can go when Strapi’s form keeps what is typed while it saves: then tests/repository/workarounds.test.ts fails.
 */
export const TYPED_MEANWHILE: readonly SourceChange[] = [
  {
    name: 'typed-meanwhile',
    file: /admin[\\/]dist[\\/]admin[\\/]admin[\\/]src[\\/]components[\\/]Form\.mjs$/,
    replacements: [
      [LAST_IMPORT, `${LAST_IMPORT}import { keepingTyped } from ${KEEPING};\n`],
      ['const setDraftValues = ', `${FORM}const setDraftValues = `],
      ['        values: props.initialValues ?? {}\n', '        values: firstValues(props)\n'],
      [
        'const valuesRef = React.useRef(state.values);',
        `const valuesRef = React.useRef(state.values);
    const isSaved = React.useRef(false);
    const createdAs = React.useRef();
    const readFrom = React.useRef(props.readFrom);
    React.useEffect(() => {
        const { created } = props;
        if (created === undefined) return;
        created.current = undefined;
        return () => {
            if (createdAs.current === undefined) return;
            created.current = { documentId: createdAs.current, before: initialValues.current, typed: valuesRef.current };
        };
    }, []);`,
      ],
      [
        `if (!isEqual(initialValues.current, props.initialValues)) {
            initialValues.current = props.initialValues ?? {};
            dispatch({
                type: 'SET_INITIAL_VALUES',
                payload: props.initialValues ?? {}
            });`,
        `const isAwaited = createdAs.current !== undefined && props.readFrom === undefined;
        if (!isAwaited && !isEqual(initialValues.current, props.initialValues)) {
            const before = initialValues.current;
            const isCreated = props.readFrom?.documentId === createdAs.current;
            const isSameRow = props.readFrom !== undefined && (isCreated || props.readFrom.id === readFrom.current?.id);
            const isAfterSave = isSameRow && (state.isSubmitting || isSaved.current);
            initialValues.current = props.initialValues ?? {};
            dispatch({
                type: 'SET_INITIAL_VALUES',
                payload: isAfterSave ? keepTyped(before, valuesRef.current, initialValues.current) : initialValues.current
            });
            // What was sent is shown first; it says nothing of when it was stored.
            if (!isSameRow || props.readFrom.updatedAt !== readFrom.current?.updatedAt) isSaved.current = false;
            createdAs.current = undefined;
            readFrom.current = props.readFrom;`,
      ],
      ['useCallback((newInitialValues)=>{', 'useCallback((newInitialValues, documentId)=>{'],
      [
        `            initialValues.current = newInitialValues;
`,
        `            initialValues.current = newInitialValues;
            isSaved.current = true;
            createdAs.current = documentId;
`,
      ],
      [
        `                isSubmitting: false,
                values: initialValues.current
`,
        `                // Until the form of the new entry is there, nothing can be saved.
                isSubmitting: newInitialValues !== undefined && documentId !== undefined,
                values: newInitialValues ? valuesRef.current : initialValues.current
`,
      ],
    ],
  },
  {
    name: 'typed-meanwhile',
    file: /content-manager[\\/]dist[\\/]admin[\\/]pages[\\/]EditView[\\/]EditViewPage\.mjs$/,
    replacements: [
      [
        'const location = useLocation();\n',
        'const location = useLocation();\n    const created = React.useRef();\n',
      ],
      [
        '                initialValues: initialValues,\n',
        '                initialValues: initialValues,\n                readFrom: document,\n                created: created,\n',
      ],
    ],
  },
  {
    name: 'typed-meanwhile',
    file: /content-manager[\\/]dist[\\/]admin[\\/]pages[\\/]EditView[\\/]components[\\/]FormInputs[\\/]Relations[\\/]RelationModal\.mjs$/,
    replacements: [
      [
        "method: isCreating ? 'POST' : 'PUT',\n",
        "method: isCreating ? 'POST' : 'PUT',\n                                readFrom: currentDocument.document,\n",
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
      ['resetForm(getValues());', 'resetForm(sentValues, documentId ? undefined : res.data.documentId);'],
      [
        "                if ('data' in res) {\n                    navigate({",
        "                if ('data' in res) {\n                    resetForm(latestValues, res.data.documentId);\n                    navigate({",
      ],
      [
        "                if ('data' in res && collectionType !== SINGLE_TYPES) {\n                    if (fromRelationModal) {\n                        const createdRelation",
        "                if ('data' in res) resetForm(latestValues, res.data.documentId);\n                if ('data' in res && collectionType !== SINGLE_TYPES) {\n                    if (fromRelationModal) {\n                        const createdRelation",
      ],
    ],
  },
];
