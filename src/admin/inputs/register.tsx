import type { StrapiApp } from '@strapi/strapi/admin';
import { replaceInputs } from '../strapi/inputs';
import { DayInput } from './day-input';
import { MomentInput } from './moment-input';

/** The forms’ own inputs: they take what people type, and say what they understood. */
export const registerInputs = (app: StrapiApp) =>
  replaceInputs(app, {
    date: DayInput,
    datetime: MomentInput,
  });
