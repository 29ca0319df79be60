import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import type { TranslationTable } from '../../desk/contract';
import { useGetTranslationQuery, type AskedTranslation } from '../api';
import { useTexts } from '../language';
import { Table } from './table';
import { TEXTS } from './texts';

const Translation = ({ asked }: { asked: AskedTranslation }) => {
  const texts = useTexts(TEXTS);
  const { data, error, isFetching } = useGetTranslationQuery(asked, { refetchOnMountOrArgChange: true });
  const [saved, setSaved] = useState<TranslationTable>();
  const table = saved ?? (isFetching ? undefined : data);
  if (error) return <Page.Error content={error.message} />;
  if (!table) return <Page.Loading>{texts.loading}</Page.Loading>;
  return (
    <Page.Main>
      <Page.Title>{texts.title(table.title ?? texts.untitled)}</Page.Title>
      <Table table={table} asked={asked} onSaved={setSaved} />
    </Page.Main>
  );
};

/** The page of a translation: `/translate/<type>/<documentId>?to=<language>`. */
const TranslatorPage = () => {
  const { uid = '', documentId = '' } = useParams();
  const [search] = useSearchParams();
  const to = search.get('to') ?? '';
  return <Translation key={[uid, documentId, to].join()} asked={{ uid, documentId, to }} />;
};

export default TranslatorPage;
