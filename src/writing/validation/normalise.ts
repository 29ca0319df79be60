import { normalisedTexts } from '../../model/schema/normalised';
import type { WriteHandler } from '../write';

/** Stores texts as they look, whoever sends them: without blanks around them and characters that nobody sees. */
export const normaliseTexts: WriteHandler = (write, next) => {
  if (write.data) write.setData(normalisedTexts(write.schemaOf, write.uid, write.data));
  return next();
};
