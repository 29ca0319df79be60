import { useState } from 'react';
import type { UsePress } from '../strapi/publish-action';
import { publication, question } from './of-one-form';

/** A press on „Публикуване“ asks the panel first: it publishes, or shows all that is missing. Where no panel is, it publishes. */
export const usePress: UsePress = (publish) => {
  const askPanel = question.useAsk();
  const [isPressed, setIsPressed] = useState(false);
  publication.useOffer(publish);
  const press = async () => {
    setIsPressed(true);
    try {
      await (askPanel() ?? publish)?.();
    } finally {
      setIsPressed(false);
    }
  };
  return { press, isPressed };
};
