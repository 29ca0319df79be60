import { visit } from '../support/app';
import { Choices } from '../support/sequences/random';
import { siteQuestion, type SiteContent } from '../support/site-requests';

/** The long run is `FUZZ_RUNS=50000 SEED=… npx jest --selectProjects app any-site-request` (docs/maintainers/testing.md). */
const BY_HAND = process.env.FUZZ_RUNS !== undefined;
const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const SEED = Number(process.env.SEED ?? 1);

const MUNICIPALITIES = ['dupnitsa', 'kavarna', 'kubrat', 'stara-zagora', 'troyan'];
const PAGES = {
  partners: 'partners',
  visits: 'visits',
  'news-articles': 'articles',
  projects: 'projects',
  agreements: 'agreements',
};

const contentThereIs = async (): Promise<SiteContent> => ({
  municipalities: await Promise.all(
    MUNICIPALITIES.map(async (slug) => {
      const { body } = await visit(`/api/municipalities/${slug}`).expect(200);
      const lists = await Promise.all(
        Object.entries(PAGES).map(async ([type, path]) => {
          const all = await visit(
            `/api/${type}?filters[municipality][slug]=${slug}&fields=slug&pagination[pageSize]=100`,
          );
          return all.body.data.map((entry: { slug: string }) => `/${path}/${entry.slug}`) as string[]; // by the contract of REST
        }),
      );
      return { names: [slug, String(body.data.documentId)], entries: lists.flat() };
    }),
  ),
});

/** Nobody but who asks a page learns why it is refused, so that each refusal has to say it. */
const isTold = (body: { error?: { message?: string } }) => (body.error?.message ?? '').length > 10;

test(
  `the pages of sites answer what has a meaning, and refuse all else in words (SEED=${SEED}, ${RUNS} requests)`,
  async () => {
    const choices = new Choices(SEED);
    const content = await contentThereIs();
    const wrong: string[] = [];
    const counted: Record<string, number> = {};
    for (let number = 0; number < RUNS; number += 1) {
      const { address, isMeant } = siteQuestion(choices, content);
      const { status, body, text } = await visit(address);
      const name = `${status}${isMeant ? '' : ' not meant'}`;
      counted[name] = (counted[name] ?? 0) + 1;
      const isRight = isMeant ? status === 200 : [400, 404].includes(status) && isTold(body);
      if (!isRight) wrong.push(`${number}: ${status} ${address.slice(0, 300)}`);
      // Kept or not, the same is answered again.
      const again = await visit(address);
      if (again.status !== status || again.text !== text)
        wrong.push(`${number}: another answer: ${address.slice(0, 300)}`);
    }
    if (BY_HAND) process.stderr.write(`${JSON.stringify(counted)}\n`);
    expect(wrong.slice(0, 40)).toEqual([]);
    expect(counted['200']).toBeGreaterThan(RUNS / 5);
  },
  60_000 + RUNS * 2_000,
);
