import {
  Button,
  Combobox,
  ComboboxOption,
  Field,
  Flex,
  Modal,
  Radio,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import type { Assignments, Invitation, NewEditor } from '../../desk/contract';
import { useInviteMutation } from '../api';
import { WindowFoot } from '../window-foot';
import type { Texts } from './texts';

type Errors = Partial<Record<string, string>>;

/** What the server refuses, by field, and at `''` what belongs to none. */
const errorsIn = (error: { message?: string; details?: unknown }, texts: Texts): Errors => {
  // Strapi's client does not know the details; src/model/messages/refuse.ts makes them.
  const { errors = [] } = (error.details ?? {}) as { errors?: { path: string[]; message: string }[] };
  const byField = Object.fromEntries(errors.map(({ path, message }) => [path[0] ?? '', message]));
  return errors.length > 0 ? byField : { '': error.message || texts.inviteFailed };
};

/** Leads to the first field that is refused. */
const focusFirst = (errors: Errors, form: HTMLFormElement) => {
  const fields: readonly HTMLElement[] = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  const wrong = fields.find(({ dataset }) => dataset.field !== undefined && dataset.field in errors);
  wrong?.querySelector<HTMLElement>('input, [role=radio]')?.focus();
};

interface Props {
  assignments: Assignments;
  texts: Texts;
  onInvited: (invitation: Invitation) => void;
  onClose: () => void;
}

/** The one form that takes in an editor: name, e-mail, role, municipality. */
export const InviteForm = ({ assignments: { municipalities, roles }, texts, onInvited, onClose }: Props) => {
  const [sent, setSent] = useState<NewEditor>({ name: '', email: '', role: '', municipality: null });
  const [errors, setErrors] = useState<Errors>({});
  const [invite, { isLoading }] = useInviteMutation();
  const asksMunicipality =
    municipalities.length > 1 && roles.find(({ code }) => code === sent.role)?.needsMunicipality !== false;
  const set = (changed: Partial<NewEditor>) => setSent((before) => ({ ...before, ...changed }));

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const answer = await invite({ ...sent, municipality: asksMunicipality ? sent.municipality : null });
    if (!('error' in answer)) return onInvited(answer.data.invitation);
    const refused = errorsIn(answer.error, texts);
    setErrors(refused);
    focusFirst(refused, form);
  };

  return (
    // The server says what is wrong, in its own words at the fields.
    <form noValidate onSubmit={submit}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Field.Root data-field="name" error={errors.name} required>
            <Field.Label>{texts.name}</Field.Label>
            <TextInput
              autoComplete="off"
              autoFocus
              value={sent.name}
              onChange={({ target }) => set({ name: target.value })}
            />
            <Field.Error />
          </Field.Root>
          <Field.Root data-field="email" error={errors.email} hint={texts.emailHint} required>
            <Field.Label>{texts.email}</Field.Label>
            <TextInput
              autoComplete="off"
              type="email"
              value={sent.email}
              onChange={({ target }) => set({ email: target.value })}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
          <Field.Root data-field="role" error={errors.role} required>
            <Field.Label id="invited-role">{texts.role}</Field.Label>
            <Radio.Group
              aria-labelledby="invited-role"
              value={sent.role}
              onValueChange={(role) => set({ role })}
            >
              {roles.map(({ code, name, description }) => (
                <Radio.Item key={code} value={code}>
                  <Typography tag="span" fontWeight="semiBold">
                    {name}
                  </Typography>
                  <Typography tag="span" variant="pi" textColor="neutral600" display="block">
                    {description}
                  </Typography>
                </Radio.Item>
              ))}
            </Radio.Group>
            <Field.Error />
          </Field.Root>
          {asksMunicipality && (
            <Field.Root
              data-field="municipality"
              error={errors.municipality ?? errors.municipalities}
              hint={texts.municipalityHint}
              required
            >
              <Field.Label>{texts.municipality}</Field.Label>
              <Combobox
                autocomplete={{ type: 'list', filter: 'contains' }}
                clearLabel={texts.clear}
                noOptionsMessage={texts.noMunicipality}
                placeholder={texts.chooseMunicipality}
                value={sent.municipality ?? ''}
                onChange={(municipality) => set({ municipality: municipality || null })}
                onClear={() => set({ municipality: null })}
              >
                {municipalities.map(({ documentId, name }) => (
                  <ComboboxOption key={documentId} value={documentId}>
                    {name}
                  </ComboboxOption>
                ))}
              </Combobox>
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          )}
          {errors[''] !== undefined && (
            <Typography role="alert" textColor="danger600">
              {errors['']}
            </Typography>
          )}
        </Flex>
      </Modal.Body>
      <WindowFoot leave={texts.cancel} onLeave={onClose}>
        <Button type="submit" loading={isLoading}>
          {texts.invite}
        </Button>
      </WindowFoot>
    </form>
  );
};
