import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { extendPart, type Factory } from './plugin-parts';

type Handler = (ctx: Context) => Promise<unknown>;
type OfTypes = 'findContentTypeConfiguration' | 'updateContentTypeConfiguration';
type OfComponents = 'findComponentConfiguration' | 'updateComponentConfiguration';

export interface FormAnswersPlugin {
  controllers: {
    'content-types': Factory<Record<OfTypes, Handler>>;
    components: Factory<Record<OfComponents, Handler>>;
  };
}

/** What a form and a list say of a field. */
export interface FieldWords {
  edit: { label?: string; description?: string | null; placeholder?: string | null };
  list: { label?: string; choices?: Readonly<Record<string, string>> };
}
export type FormWords = Readonly<Record<string, FieldWords>>;

/** What is done to the words of a type's or a component's form. */
export type ChangeWords = (strapi: Core.Strapi, uid: string, words: FormWords) => FormWords;

/** What is added to the `options` of a type’s form: the admin hands them on to what arranges it. */
export type AddedOptions = (strapi: Core.Strapi, uid: string) => Promise<object>;

interface FormAnswer {
  uid: string;
  options?: object;
  /** Null after a request that sent no form: Strapi stores that, until the next start. */
  metadatas: FormWords | null;
}
/** The answers of the four functions: the form that was asked for, and those of the components in it. */
interface Answered {
  contentType?: FormAnswer;
  component?: FormAnswer;
  components?: Record<string, FormAnswer>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether what was sent has the form of words; what has another one is refused by Strapi. */
const isWords = (sent: unknown): sent is FormWords =>
  isObject(sent) &&
  Object.values(sent).every((field) => isObject(field) && isObject(field.edit) && isObject(field.list));

const isForm = (data: Answered | FormAnswer): data is FormAnswer => 'metadatas' in data;

/**
 * Hold: the functions of the content manager's controllers `content-types` and `components` that answer and store how forms and
 * lists are arranged (content-manager/dist/server/controllers). Strapi keeps one text for all editors, whatever their
 * language: labels can be translated in part (not in filters, not in the choice of columns), help and placeholders cannot.
 * Upstream: strapi/strapi#9485, strapi/strapi#20461. It can go when a schema can say its words by language.
 *
 * @param answered what is answered for what is stored.
 * @param stored what is stored for what was sent.
 * @param options what is answered besides.
 * @throws Error at the start when one of the functions is missing.
 */
export function aroundFormWords(
  plugin: FormAnswersPlugin,
  { answered, stored, options }: { answered: ChangeWords; stored: ChangeWords; options: AddedOptions },
) {
  const around =
    (strapi: Core.Strapi, stock: Handler): Handler =>
    async (ctx) => {
      const sent: unknown = ctx.request.body;
      if (isObject(sent) && isWords(sent.metadatas))
        sent.metadatas = stored(strapi, String(ctx.params.uid), sent.metadatas);
      const result = await stock(ctx);
      const { data } = (ctx.body ?? {}) as { data?: Answered | FormAnswer }; // what these functions answer, or an error
      if (!data) return result;
      const all = isForm(data)
        ? [data]
        : [data.contentType, data.component, ...Object.values(data.components ?? {})];
      // The stored configuration is read for each answer, so that nobody else has it.
      for (const form of all)
        if (form?.metadatas) form.metadatas = answered(strapi, form.uid, form.metadatas);
      const type = isForm(data) ? undefined : data.contentType;
      if (type) type.options = { ...type.options, ...(await options(strapi, type.uid)) };
      return result;
    };
  plugin.controllers['content-types'] = extendPart(plugin.controllers['content-types'], {
    uid: 'plugin::content-manager.content-types',
    functions: ['findContentTypeConfiguration', 'updateContentTypeConfiguration'],
    file: 'form-answers',
    replace: (stock, strapi) => ({
      findContentTypeConfiguration: around(strapi, (ctx) => stock.findContentTypeConfiguration(ctx)),
      updateContentTypeConfiguration: around(strapi, (ctx) => stock.updateContentTypeConfiguration(ctx)),
    }),
  });
  plugin.controllers.components = extendPart(plugin.controllers.components, {
    uid: 'plugin::content-manager.components',
    functions: ['findComponentConfiguration', 'updateComponentConfiguration'],
    file: 'form-answers',
    replace: (stock, strapi) => ({
      findComponentConfiguration: around(strapi, (ctx) => stock.findComponentConfiguration(ctx)),
      updateComponentConfiguration: around(strapi, (ctx) => stock.updateComponentConfiguration(ctx)),
    }),
  });
}
