import type { SourceChange } from '../source-changes';

/** Under which the translations have what an empty group says that nobody may fill here. */
export const NOTHING_ID = 'pobratim.nothing';

const FOLDER =
  'content-manager[\\\\/]dist[\\\\/]admin[\\\\/]pages[\\\\/]EditView[\\\\/]components[\\\\/]FormInputs[\\\\/]Component';
const change = (module: string, replacements: SourceChange['replacements']): SourceChange => ({
  name: 'component-inputs',
  file: new RegExp(`${FOLDER}[\\\\/]${module}\\.mjs$`),
  replacements,
});

/** In place of „Натиснете, за да добавите“, where one may not. */
const orNothing = (id: string) => `id: disabled ? '${NOTHING_ID}' : ${id},`;

/**
 * Hold: the content manager’s inputs of components (content-manager/dist/admin/pages/EditView/components/FormInputs/Component), changed
 * while the admin is built.
 *
 * An address that leads into a row (`?field=participants.1.place`) breaks a form that has other rows too. They get the help text of a field
 * and do not show it; one without a value takes as much room as three fields, and tells to press, as an empty field of files does, also
 * those who may not; and a row is called by one field of its component, as it is stored: „2019-02-18/2019-02-21“, or nothing at all where
 * that one is empty. Here a main field may have `nameOf`, which is given the row (see forms/row-names.ts). It can go when Strapi shows the
 * help, and rows can be named.
 */
export const COMPONENT_INPUTS: readonly SourceChange[] = [
  change('Input', [
    [
      'error: field.error,\n        required: required,',
      'error: field.error,\n        hint: props.hint,\n        required: required,',
    ],
    ['jsx(Field.Error, {})', 'jsx(Field.Error, {}), jsx(Field.Hint, {})'],
  ]),
  change('Initializer', [
    [
      "/*#__PURE__*/ jsx(Flex, {\n                        justifyContent: \"center\",\n                        color: disabled ? 'neutral500' : 'primary600',",
      '!disabled && jsx(Flex, {\n                        justifyContent: "center",\n                        color: \'primary600\',',
    ],
    [
      "id: getTranslation('components.empty-repeatable'),",
      orNothing("getTranslation('components.empty-repeatable')"),
    ],
    ['paddingTop: 9,\n            paddingBottom: 9,', 'paddingTop: 2,\n            paddingBottom: 2,'],
    ['direction: "column",', 'justifyContent: "center",'],
    [
      'width: "3.2rem",\n                            height: "3.2rem"',
      'width: "1.6rem",\n                            height: "1.6rem"',
    ],
  ]),
  change('Repeatable', [
    ['if (!fieldParam) {', 'if (!fieldParam?.startsWith(`${name}.`)) {'],
    [
      "return getIn(state.values, [\n            ...name.split('.'),\n            mainField.name\n        ]);",
      "return mainField.nameOf ? mainField.nameOf(getIn(state.values, name.split('.')), index) : getIn(state.values, [...name.split('.'), mainField.name]);",
    ],
  ]),
  {
    name: 'component-inputs',
    file: /MediaLibraryInput[\\/]Carousel[\\/]EmptyStateAsset\.mjs$/,
    replacements: [
      [
        "id: getTrad('mediaLibraryInput.placeholder'),",
        orNothing("getTrad('mediaLibraryInput.placeholder')"),
      ],
      ['/*#__PURE__*/ jsx(PlusCircle, {', '!disabled && jsx(PlusCircle, {'],
    ],
  },
];
