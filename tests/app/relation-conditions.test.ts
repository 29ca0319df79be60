import { stringify } from 'qs';
import type { UID } from '@strapi/strapi';
import { app, visit } from '../support/app';
import { editing } from '../support/editor';
import { statementsOf as statementsBy } from '../support/statements';

type Filters = Record<string, unknown>;

/** What Strapi's own joins answer: outside a request of a site nothing is rewritten. */
const byJoins = async (uid: UID.ContentType, filters: Filters): Promise<unknown[]> => {
  const where = { $and: [{ locale: 'bg', publishedAt: { $notNull: true } }, filters] };
  const rows: { documentId: string }[] = await app()
    .db.query(uid)
    .findMany({ where, select: ['documentId'] });
  return [...new Set(rows.map(({ documentId }) => documentId))].sort();
};

const byRequest = async (path: string, filters: Filters) => {
  const { body } = await visit(
    `/api/${path}?${stringify({ filters, fields: ['slug'], pagination: { pageSize: 100 } })}`,
  ).expect(200);
  const found: string[] = body.data.map(({ documentId }: { documentId: string }) => documentId);
  expect(body.meta.pagination.total).toBe(found.length);
  return found.sort();
};

const editor = editing();

describe('a condition over a relation is a subquery, and answers as Strapi’s join does', () => {
  test.each<[UID.ContentType, string, Filters]>([
    ['api::visit.visit', 'visits', { partners: { country: 'MK' } }],
    ['api::visit.visit', 'visits', { partners: { country: 'MK', kind: 'municipality' } }],
    ['api::visit.visit', 'visits', { partners: { themes: { slug: { $eq: 'kultura' } } } }],
    [
      'api::visit.visit',
      'visits',
      { municipality: { slug: 'troyan' }, partners: { country: { $in: ['RS', 'MK'] } } },
    ],
    [
      'api::visit.visit',
      'visits',
      { $or: [{ partners: { country: 'MK' } }, { project: { title: { $notNull: true } } }] },
    ],
    ['api::visit.visit', 'visits', { partners: { $null: true } }],
    ['api::visit.visit', 'visits', { project: { id: { $null: true } } }],
    ['api::visit.visit', 'visits', { project: { $notNull: true } }],
    ['api::visit.visit', 'visits', { partners: { name: { $ne: 'Крива Паланка' } } }],
    ['api::visit.visit', 'visits', { partners: { $or: [{ country: 'MK' }, { themes: { slug: 'sport' } }] } }],
    ['api::visit.visit', 'visits', { place: { country: { $ne: 'BG' } } }],
    ['api::visit.visit', 'visits', { place: { location: { lat: { $gt: '42' } } } }],
    ['api::partner.partner', 'partners', { municipality: { slug: 'kavarna' }, location: { $null: true } }],
    ['api::partner.partner', 'partners', { statusHistory: { status: 'active' } }],
    ['api::project.project', 'projects', { visits: { title: { $notNull: true } } }],
    [
      'api::news-article.news-article',
      'news-articles',
      { partners: { country: 'RS' }, themes: { name: { $contains: 'у' } } },
    ],
  ])('%s: %j', async (uid, path, filters) => {
    const expected = await byJoins(uid, filters);
    expect(await byRequest(path, filters)).toEqual(expected);
  });

  test('the cases above find something, and not everything', async () => {
    const all = (await byJoins('api::visit.visit', {})).length;
    const some = (await byJoins('api::visit.visit', { partners: { country: 'MK' } })).length;
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
  });

  test('two groups of conditions over relations both count, where Strapi’s joins keep the last', async () => {
    const both = {
      partners: { $or: [{ country: 'MK' }, { country: 'RS' }] },
      municipality: { $or: [{ slug: 'dupnitsa' }, { slug: 'kubrat' }] },
    };
    const [partners, municipality] = await Promise.all([
      byRequest('visits', { partners: both.partners }),
      byRequest('visits', { municipality: both.municipality }),
    ]);
    expect(await byRequest('visits', both)).toEqual(partners.filter((id) => municipality.includes(id)));
  });

  test('“not” means entries that have none such', async () => {
    const all = await byRequest('visits', {});
    const some = await byRequest('visits', { partners: { country: 'MK' } });
    expect(await byRequest('visits', { $not: { partners: { country: 'MK' } } })).toEqual(
      all.filter((id) => !some.includes(id)),
    );
  });

  /**
   * The statements that a request asks of the visits with a condition over a relation. With a token, for knex then sends them; a
   * visitor’s are made in the same way and sent by the driver itself (docs/adr/0077-rest-by-statements.md).
   */
  const statementsOf = async (filters: Filters) => {
    const { body } = await editor
      .post('/admin/api-tokens', { name: 'Условия', description: '', type: 'read-only', lifespan: null })
      .expect(201);
    const statements = await statementsBy(() =>
      visit(`/api/visits?${stringify({ filters })}`)
        .set('Authorization', `Bearer ${body.data.accessKey}`)
        .expect(200),
    );
    await editor.delete(`/admin/api-tokens/${body.data.id}`).expect(200);
    const asked = statements
      .map(({ sql }) => sql)
      .filter((sql) => /from ("public"\.)?.visits/.test(sql) && sql.includes(' in (select '));
    expect(asked.length).toBeGreaterThan(0);
    return asked;
  };

  test('no join is left for Strapi to multiply', async () => {
    for (const sql of await statementsOf({
      partners: { themes: { slug: 'kultura' } },
      municipality: { slug: 'troyan' },
    }))
      expect(sql).not.toMatch(/^select distinct|count\(distinct/);
  });

  test('the question begins at the related row, and what names one document is asked before the rest', async () => {
    for (const sql of await statementsOf({ partners: { themes: { slug: 'kultura' } } }))
      expect(sql).not.toContain('left join');
    for (const sql of await statementsOf({ partners: { $null: true }, municipality: { slug: 'troyan' } }))
      expect(sql).toMatch(/left join .*visits_partners_lnk.* where .*visits_municipality_lnk/);
  });
});

describe('the admin asks in the same way', () => {
  test('for the lists of an editor, which have the own municipality’s entries', async () => {
    const ivanka = await editor.signInAs('head-editor', ['troyan'], 'conditions-ivanka');
    const path =
      '/content-manager/collection-types/api::visit.visit?locale=bg&sort=dateFrom:DESC&pageSize=100';
    let total = 0;
    const asked = await statementsBy(async () => {
      const { body } = await ivanka.get(path).expect(200);
      total = body.pagination.total;
    });
    const ofVisits = asked.filter(({ sql }) => /from ("public"\.)?.visits. as/.test(sql));
    expect(ofVisits.length).toBeGreaterThan(1);
    for (const { sql } of ofVisits) expect(sql).not.toMatch(/left join .*municipalit/);
    const own = { locale: 'bg', publishedAt: null, municipality: { slug: 'troyan' } };
    expect(total).toBe(await app().db.query('api::visit.visit').count({ where: own }));
    expect(total).toBeGreaterThan(0);
  });
});
