import type { Core } from '@strapi/strapi';
import { refuse } from '../model/messages/refuse';
import { guardLogos, type Logos } from '../strapi/admin-logos';
import { inspectFiles } from './services';

/** Checks the logos of the admin like every upload, and that they are pictures. */
export function installLogos(strapi: Core.Strapi) {
  guardLogos(strapi, async (files: Logos) => {
    for (const [field, file] of Object.entries(files)) {
      if (!file) continue;
      const [inspected] = await inspectFiles(strapi, [file]);
      if (inspected?.kind.content !== 'picture')
        refuse(strapi, [
          { code: 'file_kind_unknown', path: [field], params: { name: inspected?.name ?? field } },
        ]);
    }
  });
}
