import http from 'node:http';

const many = (count, term) => Array.from({ length: count }, (_, i) => term(i)).join('&');

/**
 * The questions that cost most of those that are answered, by what makes them costly: of all municipalities, where an index
 * has to answer (src/delivery/query/wide.ts), and within one, where the budget alone bounds them.
 *
 * @param {{ municipality: string, theme: string }} slugs of one that there is
 */
export const costlyQuestions = ({ municipality, theme }) => {
  const within = `filters[$and][0][municipality][slug]=${municipality}`;
  return {
    'articles of all, newest first': '/api/news-articles?sort=publishedOn:desc',
    'articles of all, oldest first, as far as pages reach':
      '/api/news-articles?sort=publishedOn:asc&pagination[page]=101&pagination[pageSize]=100&fields=slug',
    'articles of all in no order, as far as pages reach':
      '/api/news-articles?pagination[page]=20&pagination[pageSize]=100&fields=slug',
    'articles of a theme': `/api/news-articles?filters[themes][slug]=${theme}&sort=publishedOn:desc`,
    'visits of partners with a theme, four times': `/api/visits?sort=dateFrom:desc&${many(4, (i) => `filters[$and][${i}][partners][themes][slug]=${theme}`)}`,
    'articles between two dates':
      '/api/news-articles?filters[publishedOn][$between][0]=1990-01-01&filters[publishedOn][$between][1]=2030-01-01&sort=publishedOn:desc&pagination[page]=101&pagination[pageSize]=100&fields=slug',
    'partners whose names have one of four words': `/api/partners?${many(4, (i) => `filters[$or][${i}][name][$contains]=дума${i}`)}`,
    'partners sorted by municipality': '/api/partners?sort=municipality.name&fields=name',
    'search in partners': '/api/partners?_q=думата',
    'a hundred articles with everything': '/api/news-articles?populate=*&pagination[pageSize]=100',
    'twenty-five partners with everything, the ways back as well':
      '/api/partners?populate=*&pagination[pageSize]=25',
    'fifty articles, their visits with everything':
      '/api/news-articles?pagination[pageSize]=50&populate[visits][populate]=*&populate[municipality]=true',
    'twenty-five articles, their partners with everything':
      '/api/news-articles?pagination[pageSize]=25&populate[partners][populate]=*&populate[municipality]=true',
    'within a municipality: four words': `/api/news-articles?${within}&${many(4, (i) => `filters[$and][1][$or][${i}][lead][$contains]=дума${i}`)}`,
    'within a municipality: search': `/api/news-articles?${within}&_q=думата`,
    'within a municipality: partners’ names have none of three words': `/api/news-articles?${within}&${many(3, (i) => `filters[$and][${i + 1}][partners][name][$notContains]=дума${i}`)}`,
    'within a municipality: without visits, partners or themes': `/api/news-articles?${within}&${['visits', 'partners', 'themes'].map((name, i) => `filters[$and][1][$or][${i}][${name}][$null]=true`).join('&')}`,
    'within a municipality: sorted by partners': `/api/news-articles?${within}&sort=partners.name&fields=title`,
    'visits within a municipality: words of partners’ themes': `/api/visits?${within}&${many(3, (i) => `filters[$and][1][$or][${i}][partners][themes][name][$contains]=дума${i}`)}`,
  };
};

const get = (port, path) =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    http
      .get({ host: '127.0.0.1', port, path: encodeURI(path), agent: false }, (response) => {
        response.resume();
        response.on('end', () => resolve({ status: response.statusCode, ms: performance.now() - begun }));
      })
      .on('error', reject);
  });

const PARALLEL = 50;

/** Asks one question alone, then fifty times at once while the health address is asked again and again. */
const measure = async (side, path) => {
  const warm = await get(side.port, path);
  const before = await side.call('usage');
  const alone = await get(side.port, path);
  const after = await side.call('usage');
  return { status: warm.status, cpuMs: after.cpuMs - before.cpuMs, ms: alone.ms };
};

const together = async (side, path) => {
  let running = true;
  const waits = [];
  const watch = async () => {
    while (running) {
      waits.push((await get(side.port, '/_health')).ms);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const watching = watch();
  await Promise.all(Array.from({ length: PARALLEL }, () => get(side.port, path)));
  running = false;
  await watching;
  return Math.max(...waits);
};

/** Measures every costly question on our side, and the health address while the costliest is asked fifty times at once. */
export const measureCostly = async (side, slugs) => {
  const rows = [];
  for (const [title, path] of Object.entries(costlyQuestions(slugs))) {
    const { status, cpuMs, ms } = await measure(side, path);
    rows.push({ title, path, status, cpuMs, ms });
    console.log(
      `  ${String(Math.round(cpuMs)).padStart(6)} ms CPU, ${Math.round(ms)} ms, ${status}: ${title}`,
    );
  }
  const worst = rows.filter(({ status }) => status === 200).sort((a, b) => b.cpuMs - a.cpuMs)[0];
  const health = await together(side, worst.path);
  console.log(
    `  ${Math.round(health)} ms at most for /_health while "${worst.title}" was asked ${PARALLEL} times at once`,
  );
  return { rows, health };
};
