type Path = readonly (string | number)[];
type SetErrors = (errors: Record<string, never>) => void;

/**
 * How many frames are waited for a field that is drawn only now, in a folded row of a folded group: two seconds, and longer where
 * a computer takes longer to draw.
 */
const PATIENCE = 120;

/** What leads to something that can be typed in or chosen with. */
const CONTROLS = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"], button';

const errorAt = ([step, ...rest]: Path, message: string): unknown => {
  if (step === undefined) return message;
  const within = errorAt(rest, message);
  if (typeof step === 'string') return { [step]: within };
  // Strapi unfolds the first row that has an error: those before it have none.
  return Object.assign(new Array<unknown>(step + 1), { [step]: within });
};

/** The control of the only field that says what is wrong with it. */
function controlIn(form: ParentNode): HTMLElement | undefined {
  const error = form.querySelector('[data-strapi-field-error]');
  if (!error) return undefined;
  const described = form.querySelector<HTMLElement>(`[aria-describedby~="${CSS.escape(error.id)}"]`);
  if (described) return described;
  for (let holder = error.parentElement; holder && holder !== form; holder = holder.parentElement) {
    const control = holder.querySelector<HTMLElement>(CONTROLS);
    if (control) return control;
  }
  return undefined;
}

const control = (path: Path, form: ParentNode) => {
  const name = CSS.escape(path.join('.'));
  // Of a row as a whole: the first of its fields.
  return (
    form.querySelector<HTMLElement>(`[name="${name}"]`) ??
    controlIn(form) ??
    form.querySelector<HTMLElement>(`[name^="${name}\\."]`) ??
    undefined
  );
};

const nextFrame = () => new Promise(requestAnimationFrame);

async function found(path: Path, form: ParentNode): Promise<HTMLElement | undefined> {
  for (let frame = 0; frame < 2; frame += 1) await nextFrame(); // what was wrong before is still said
  for (let frame = 0; frame < PATIENCE; frame += 1, await nextFrame()) {
    const there = control(path, form);
    if (there) return there;
  }
  return undefined;
}

/**
 * Hold: the errors of Strapi’s form (admin/dist/admin/admin/src/components/Form.mjs). Where a field has one, its rows unfold
 * (content-manager/dist/admin/pages/EditView/components/FormInputs/Component/Repeatable.mjs), whatever the field’s value is. What
 * Strapi has for it, `?field=` in the address, unfolds no row whose field is empty, and ends the page where the form has rows of
 * another field as well (`getIn` of an undefined path). It can go when that works.
 *
 * @param path of the field; its message is shown there, and nowhere else.
 * @returns whether there is such a field in the form.
 */
export async function leadToField(
  form: ParentNode,
  setErrors: SetErrors,
  path: Path,
  message: string,
): Promise<boolean> {
  const [top] = path;
  // Of a group of fields that is not filled in yet only the group is there.
  for (const way of [path, ...(path.length > 1 && top !== undefined ? [[top]] : [])]) {
    setErrors(errorAt(way, message) as Record<string, never>); // what the form keeps at a field is text
    const there = await found(way, form);
    if (!there) continue;
    await nextFrame(); // the form itself leads to the first error it finds at once
    there.scrollIntoView({ block: 'center' });
    there.focus({ preventScroll: true });
    return true;
  }
  return false;
}
