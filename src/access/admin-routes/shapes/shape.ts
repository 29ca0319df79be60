import type { z } from '@strapi/utils';

/** The parameters of a route. */
export interface Shape {
  query?: z.ZodRawShape;
  /** `document` is the data of a document, following its schema. */
  body?: z.ZodType | 'document';
  /** The path parameter with the content type. */
  type?: 'model' | 'uid' | 'contentType';
  /** The type of one of Strapi's own lists, by which its filters and order are checked. */
  of?: 'admin::user' | 'admin::role' | 'plugin::upload.file' | 'plugin::upload.folder';
  /**
   * Query parameters that are not listed are refused. Elsewhere they are dropped: Strapi's screens send their whole query string.
   */
  exact?: true;
}
