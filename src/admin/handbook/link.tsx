import { Link, VisuallyHidden } from '@strapi/design-system';
import { useHref } from 'react-router-dom';
import { useLanguage, type TextsByLanguage } from '../language';
import { builtPage, HANDBOOK, type HandbookPage } from './pages';

const BG = {
  page: (title: string) => `Наръчник: ${title}`,
  newTab: '(отваря се в нов раздел)',
};
const TEXTS: TextsByLanguage<typeof BG> = {
  bg: BG,
  en: { page: (title) => `Handbook: ${title}`, newTab: '(in Bulgarian, opens in a new tab)' },
};

interface Props {
  page: HandbookPage;
}

/** „Наръчник: Да преведем“: the page of the handbook about what one is doing, in a new tab, so that nothing typed is left. */
export const HandbookLink = ({ page }: Props) => {
  const language = useLanguage();
  const texts = TEXTS[language];
  const title = HANDBOOK[page][language];
  return (
    <Link href={useHref(`/${builtPage(page)}`)} isExternal>
      {page === 'README' ? title : texts.page(title)}
      <VisuallyHidden> {texts.newTab}</VisuallyHidden>
    </Link>
  );
};
