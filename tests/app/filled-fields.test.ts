import type * as contentTypes from '../../src/model/content-types';
import type * as fieldOptions from '../../src/model/schema/field-options';
import type * as documentRows from '../../src/writing/document-rows';
import { app, compiled } from '../support/app';

type Row = Readonly<Record<string, unknown>> & { id: number };

const { CONTENT_TYPES } = compiled<typeof contentTypes>('model/content-types');
const { loadDocument, populateWhole } = compiled<typeof documentRows>('writing/document-rows');
const { schemasOf } = compiled<typeof fieldOptions>('model/schema/field-options');

const byId = (rows: readonly Row[]) => [...rows].sort((one, other) => one.id - other.id);

test.each([...CONTENT_TYPES])(
  'of each example, what is filled is all there is: %s (src/writing/filled-fields.ts)',
  async (uid) => {
    const schemaOf = schemasOf(app());
    const populate = populateWhole(schemaOf, schemaOf(uid));
    const rows: { documentId: string }[] = await app()
      .db.query(uid)
      .findMany({ select: ['documentId'] });
    const documentIds = [...new Set(rows.map(({ documentId }) => documentId))];
    expect(documentIds.length).toBeGreaterThan(0);
    for (const documentId of documentIds) {
      const whole: Row[] = await app().db.query(uid).findMany({ where: { documentId }, populate });
      const { rows: loaded } = await loadDocument(app(), uid, documentId);
      expect(byId(loaded)).toEqual(byId(whole));
    }
  },
);
