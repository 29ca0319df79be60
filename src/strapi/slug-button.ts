import type { Core } from '@strapi/strapi';
import { extendPart, type Factory } from './plugin-parts';

/** A form as the admin holds it, field by field. */
export type Form = Readonly<Record<string, unknown>>;

interface Asked {
  contentTypeUID: string;
  field: string;
}
interface Generate extends Asked {
  data?: Form;
}
interface Typed extends Asked {
  value: string;
  locale?: string;
}
interface UidService {
  generateUIDField: (request: Generate) => Promise<string>;
  checkUIDAvailability: (request: Typed) => Promise<boolean>;
  findUniqueUID: (request: Typed) => Promise<string>;
}
export interface SlugButtonPlugin {
  services: { uid: Factory<UidService> };
}

/** A field with a slug. */
export interface SlugField {
  uid: string;
  field: string;
}

/** The answers that replace Strapi's; undefined keeps Strapi's. */
export interface SlugAnswers {
  generate: (strapi: Core.Strapi, field: SlugField, form: Form) => Promise<string | undefined>;
  isAvailable: (strapi: Core.Strapi, field: SlugField, value: string) => Promise<boolean | undefined>;
  findFree: (strapi: Core.Strapi, field: SlugField, value: string) => Promise<string | undefined>;
}

const fieldOf = ({ contentTypeUID: uid, field }: Asked): SlugField => ({ uid, field });

/**
 * Hold: the three functions of the content manager's service `uid` (content-manager/dist/server/services/uid.js), which
 * the button „regenerate“ beside a slug and the word „available“ there use. Strapi transliterates with its own tables
 * (`ъ` is lost, `щ` becomes `shh`), and checks in the whole installation whether a slug is free. Upstream: nothing
 * about Bulgarian; about the scope of uniqueness, strapi/strapi#10107. It can go when Strapi takes a function for both.
 *
 * @throws Error at the start when one of the functions is missing.
 */
export function answerSlugButton(plugin: SlugButtonPlugin, answers: SlugAnswers) {
  plugin.services.uid = extendPart(plugin.services.uid, {
    uid: 'plugin::content-manager.uid',
    functions: ['generateUIDField', 'checkUIDAvailability', 'findUniqueUID'],
    file: 'slug-button',
    replace: ({ generateUIDField, checkUIDAvailability, findUniqueUID }, strapi) => ({
      // Strapi's functions call each other by `this`, which has to be the extended service.
      async generateUIDField(request) {
        const slug = await answers.generate(strapi, fieldOf(request), request.data ?? {});
        return slug ?? generateUIDField.call(this, request);
      },
      async checkUIDAvailability(request) {
        const is = await answers.isAvailable(strapi, fieldOf(request), request.value);
        return is ?? checkUIDAvailability.call(this, request);
      },
      async findUniqueUID(request) {
        const slug = await answers.findFree(strapi, fieldOf(request), request.value);
        return slug ?? findUniqueUID.call(this, request);
      },
    }),
  });
}
