import type { Core } from '@strapi/strapi';
import { refuse } from '../model/messages/refuse';
import { guardLogos, type Logos } from '../strapi/admin-logos';
import { admitFiles } from './services';

/** Asks of the logos of the admin what is asked of every upload, and that they are pictures. */
export function installLogos(strapi: Core.Strapi) {
  guardLogos(strapi, async (files: Logos) => {
    for (const [field, file] of Object.entries(files)) {
      if (!file) continue;
      const [admitted] = await admitFiles(strapi, [file]);
      if (admitted?.kind.content !== 'picture')
        refuse(strapi, [
          { code: 'file_kind_unknown', path: [field], params: { name: admitted?.name ?? field } },
        ]);
    }
  });
}
