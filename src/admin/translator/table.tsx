import { Box, Flex, Typography } from '@strapi/design-system';
import { Blocker, Form, Layouts, useForm } from '@strapi/strapi/admin';
import { useCallback, useState, type KeyboardEvent } from 'react';
import type { TextValue, TranslationTable } from '../../desk/contract';
import type { AskedTranslation } from '../api';
import { HandbookLink } from '../handbook/link';
import { useTexts } from '../language';
import { Actions } from './actions';
import { LostTexts } from './lost-texts';
import { Section } from './section';
import { TEXTS, type Texts } from './texts';
import { UnsavedTexts } from './unsaved-texts';
import { useSaving } from './use-saving';
import { initialValues, leftToTranslate, textsOf, type Values } from './values';

/** How far the translation is, and what readers have of it. */
const Progress = ({ table, texts }: { table: TranslationTable; texts: Texts }) => {
  const all = textsOf(table).filter(({ source }) => source !== null);
  const count = (state: string) => all.filter((text) => text.state === state).length;
  const translationOnSite = table.upToDate ? texts.onSite : texts.notOnSite;
  const onSite = table.state === 'fallback' ? texts.originalOnSite : translationOnSite;
  const said = [
    texts.translated(all.length - count('untranslated'), all.length),
    ...(count('changed') > 0 ? [texts.changed(count('changed'))] : []),
    table.published ? onSite : texts.unpublished,
  ];
  return (
    <Box paddingBottom={4}>
      <Typography tag="p">{said.join(' · ')}</Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {table.writable ? texts.keys : texts.readOnly}
      </Typography>
      <HandbookLink page="prevod" />
    </Box>
  );
};

interface TableProps {
  table: TranslationTable;
  asked: AskedTranslation;
  onSaved: (table: TranslationTable) => void;
}

const Filling = ({ table, asked, onSaved }: TableProps) => {
  const texts = useTexts(TEXTS);
  const [without, setWithout] = useState<readonly string[]>([]);
  const { values, modified } = useForm('Filling', (form) => form);
  const [lost, setLost] = useState<readonly TextValue[]>([]);
  const addLost = (texts: readonly TextValue[]) => texts.length > 0 && setLost([...lost, ...texts]);
  const saved = (now: TranslationTable, gone: readonly TextValue[]) => {
    setWithout([]);
    addLost(gone);
    onSaved(now);
  };
  const { save, publish, isBusy, saveAsOf } = useSaving({ table, asked, texts, without, onSaved: saved });

  /** A part that only the translation has: to be left out, or kept after all. */
  const leaveOut = useCallback(
    (part: string) =>
      setWithout((before) =>
        before.includes(part) ? before.filter((each) => each !== part) : [...before, part],
      ),
    [],
  );

  const saveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isBusy || !table.writable) return;
    event.preventDefault();
    void save();
  };

  // Strapi’s type is that of an attribute; what it is given is drawn as the heading.
  const heading = (
    <>
      {texts.title('')}
      {table.title ? <span lang={table.from}>{table.title}</span> : texts.untitled}
    </>
  ) as unknown as string;

  return (
    <div onKeyDown={saveByKey}>
      <Blocker />
      <Layouts.Header
        title={heading}
        subtitle={`${texts.languages(table.from, table.to)} · ${texts.states[table.state]}`}
        primaryAction={
          <Actions
            table={table}
            texts={texts}
            isChanged={modified || without.length > 0}
            isBusy={isBusy}
            left={leftToTranslate(table, values as Values)} // what the form was given
            onSave={() => void save()}
            onDone={() => void save(true)}
            onPublish={() => void publish()}
          />
        }
      />
      <Layouts.Content>
        <UnsavedTexts
          table={table}
          onBroughtBack={(version, gone) => {
            saveAsOf(version);
            addLost(gone);
          }}
        />
        <LostTexts lost={lost} to={table.to} texts={texts.lost} onDismiss={() => setLost([])} />
        <Progress table={table} texts={texts} />
        <Flex direction="column" alignItems="stretch" gap={4}>
          {table.sections.length === 0 && <Typography>{texts.empty}</Typography>}
          {table.sections.map((section, index) => (
            <Section
              key={index}
              section={section}
              table={table}
              texts={texts}
              isLeftOut={section.extra !== undefined && without.includes(section.extra)}
              onLeaveOut={leaveOut}
            />
          ))}
        </Flex>
      </Layouts.Content>
    </div>
  );
};

/** All texts of an entry in two languages, as a form. */
export const Table = (props: TableProps) => {
  // Later ones are set when the server has answered (use-saving.ts): what is typed until then stays.
  const [first] = useState(() => initialValues(props.table));
  return (
    <Form method="PUT" initialValues={first}>
      <Filling {...props} />
    </Form>
  );
};
