import type { Issue } from '../../domain/issue';
import { contentOf, mergeContent } from '../../writing/content';
import type { DocumentRows } from '../../writing/document-rows';
import type { Write } from '../../writing/write';

/**
 * The facts that a write in one language changed. Strapi protects fields without the permission, but component rows can
 * still be added, removed or moved, and a fact written in one language is copied to all.
 *
 * @returns an issue at each field with changed facts.
 */
export const changedFacts = ({ before, locale, schema, schemaOf }: Write, after: DocumentRows): Issue[] => {
  const [old, now] = [before.draft(locale), after.draft(locale)];
  if (!old || !now) return [];
  const is = contentOf(schemaOf, schema, now);
  const shouldBe = mergeContent(schemaOf, schema, contentOf(schemaOf, schema, old), is, {
    facts: true,
    texts: false,
  });
  const differs = (name: string) =>
    JSON.stringify(is[name] ?? null) !== JSON.stringify(shouldBe[name] ?? null);
  return Object.keys(shouldBe)
    .filter(differs)
    .map((name) => ({ path: [name], code: 'translation_changes_fact', params: {} }));
};
