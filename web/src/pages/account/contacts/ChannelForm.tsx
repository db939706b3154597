import { Button, Checkbox } from 'antd';
import { type FormEvent, useEffect, useRef } from 'react';
import { texts } from '#texts/contacts';
import { api, type Schema } from '../../../api/client.js';
import { useAct } from '../../../api/use-act.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useForm } from '../../../ui/form/use-form.js';
import { DoneBox, ProblemBox } from '../../../ui/Messages.js';
import styles from './contacts.module.css';

type Contact = Schema<'ContactView'>;
const LONGEST = 300;

interface Values {
  readonly address: string;
  readonly chosen: boolean;
}

/** The address of one channel and whether it is used; what is wrong stands at the field. */
export function ChannelForm({ contact }: { readonly contact: Contact }) {
  const { channel, channelZh } = contact;
  const element = useRef<HTMLFormElement>(null);
  const save = useAct(
    async ({ address, chosen }: Values) =>
      (
        await api.PUT('/api/contacts/{channel}', {
          params: { path: { channel } },
          body: { chosen, ...(address.trim() === '' ? {} : { address: address.trim() }) },
        })
      ).data,
  );
  const form = useForm<Values>(
    { address: contact.address ?? '', chosen: contact.chosen || contact.address === null },
    { needs: () => ['address'], problem: save.error },
  );
  useEffect(() => {
    if (form.tries > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form.tries, form.problem]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.check()) save.run(form.values);
  };
  return (
    <form ref={element} className={styles.form} noValidate aria-label={channelZh} onSubmit={submit}>
      <TextField
        form={form}
        name="address"
        label={texts.address[channel]}
        hint={texts.hints[channel]}
        maxLength={LONGEST}
        autoComplete={AUTO_COMPLETE[channel]}
      />
      <Checkbox checked={form.values.chosen} onChange={({ target }) => form.set('chosen', target.checked)}>
        {texts.chosen(channelZh)}
      </Checkbox>
      <div>
        <Button
          htmlType="submit"
          type="primary"
          loading={save.isPending}
          aria-label={texts.saveOf(channelZh)}
        >
          {texts.save}
        </Button>
      </div>
      <ProblemBox problem={save.error?.ofField('address') ? null : save.error} />
      {save.isSuccess && <DoneBox>{texts.saved(channelZh, save.variables.chosen)}</DoneBox>}
    </form>
  );
}

const AUTO_COMPLETE: Readonly<Record<Contact['channel'], string>> = {
  EMAIL: 'email',
  SMS: 'tel',
  WEBHOOK: 'off',
};
