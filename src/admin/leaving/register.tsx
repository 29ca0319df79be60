import type { StrapiApp } from '@strapi/strapi/admin';
import { useTexts } from '../language';
import { replaceLeavingActions, type DocumentActionProps } from '../strapi/document-actions';
import { Consequences, Question } from './question';
import { TEXTS, type Texts } from './texts';

/** The entry that an action is about, if it is one of the product's types. */
const entryOf = ({ model, documentId }: DocumentActionProps) =>
  model.startsWith('api::') && documentId !== undefined ? { uid: model, documentId } : undefined;

const withTitle = (ask: (texts: Texts) => (title: string) => string) => (texts: Texts, title: string) =>
  ask(texts)(title);

/**
 * One deletion where Strapi has two: of the entry in the form of its own language, of the translation in another’s. Both, and
 * taking an entry off the site, say before what will happen and to which other entries.
 */
export const registerLeaving = (app: StrapiApp) =>
  replaceLeavingActions(
    app,
    ({ whole, translation }) =>
      (props) => {
        const texts = useTexts(TEXTS);
        const [ofWhole, ofTranslation] = [whole(props), translation(props)];
        const entry = entryOf(props);
        const state = props.document?.translation;
        const isTranslation = state !== undefined && state !== 'source';
        const action = isTranslation ? ofTranslation : ofWhole;
        if (!entry || !action?.dialog) return ofWhole;
        const [label, body] = isTranslation
          ? [texts.deleteTranslation, texts.translationBody]
          : [texts.delete, texts.deleteBody];
        const ask = withTitle((said) => (isTranslation ? said.translationQuestion : said.deleteQuestion));
        return {
          ...action,
          label,
          dialog: {
            ...action.dialog,
            title: <Question {...entry} ask={ask} />,
            content: <Consequences {...entry} body={body} losesLinks isOwn={isTranslation} />,
            confirmLabel: label,
            variant: 'danger',
          },
        };
      },
    ({ unpublish }) =>
      (props) => {
        const texts = useTexts(TEXTS);
        const action = unpublish(props);
        const entry = entryOf(props);
        if (!entry || !action) return action;
        const { onClick, dialog, ...others } = action;
        return {
          ...others,
          label: texts.unpublish,
          dialog: {
            type: 'dialog',
            title: <Question {...entry} ask={withTitle((said) => said.unpublishQuestion)} />,
            content: <Consequences {...entry} body={texts.unpublishBody} />,
            confirmLabel: texts.unpublish,
            variant: 'danger',
            // Strapi asks only when the draft differs: then its dialog acts, else the click. The draft stays in any case.
            onConfirm: async () => {
              await (dialog?.onConfirm ?? onClick)?.();
            },
          },
        };
      },
  );
