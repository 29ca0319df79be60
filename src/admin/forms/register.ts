import type { StrapiApp } from '@strapi/strapi/admin';
import { arrangeForms } from '../strapi/form-layout';
import { arrangeForm } from './arrange';
import { COMPUTED, ComputedValue } from './computed-value';

/** Draws computed values as text. */
export const registerComputedValues = (app: StrapiApp) =>
  app.addFields([{ type: COMPUTED, Component: ComputedValue }] as unknown as Parameters<
    StrapiApp['addFields']
  >[0]); // Strapi asks for a component of any props, and gives it those of FieldProps

/** Draws forms in groups. */
export const groupForms = (app: StrapiApp) => arrangeForms(app, arrangeForm);
