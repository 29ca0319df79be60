import { useTexts } from '../language';
import { Offer } from './offer';
import { TEXTS } from './texts';
import { useKeptEdits } from './use-kept-edits';

interface PanelProps {
  model: string;
  documentId?: string;
}

/** „Незапазени промени“: what was typed when the session ended, offered back beside its form. Not there otherwise. */
export const UnsavedPanel = ({ model, documentId }: PanelProps) => {
  const { title } = useTexts(TEXTS);
  const { offered, ...answers } = useKeptEdits(model, documentId);
  if (!offered) return null;
  return { title, content: <Offer offered={offered} {...answers} /> };
};
