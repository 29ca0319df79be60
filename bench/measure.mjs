import { isDeepStrictEqual } from 'node:util';
import { ARTICLE, MUNICIPALITY, PARTNER } from './content.mjs';
import { ask, load } from './load.mjs';
import { comparePages, pageScenarios } from './pages.mjs';
import { compareAnswers, readScenarios } from './reads.mjs';
import { WRITES } from './writes.mjs';

const CONNECTIONS = [1, 10];
const SECONDS = { small: 0.8, large: 2 };
const COMPARED = { small: 20, large: 5 };
const WRITES_A_ROUND = { small: 10, large: 5 };

/** What a server process spends while something is done to it. */
const spending = async (side, use) => {
  const before = await side.call('usage');
  const result = await use();
  const after = await side.call('usage');
  return { ...result, cpuMs: after.cpuMs - before.cpuMs, statements: after.statements - before.statements };
};

/** Measures both sides in turns, A B A B: what else the machine does weighs on neighbours alike. */
const inTurns = async (rounds, measure) => {
  const measured = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push({ ours: await measure('ours', round), stock: await measure('stock', round) });
  }
  return measured;
};

/** Asks every scenario of both sides over HTTP, with one connection and with ten. */
export const measureReads = (sides, content, options) =>
  measureScenarios(sides, readScenarios(content), compareAnswers, options);

/** The same of pages: one request of ours against all that a site would make of stock. */
export const measurePages = (sides, content, options) =>
  measureScenarios(sides, pageScenarios(content), comparePages, options);

/** With answers kept, a reader who has one is answered with 304. */
const waysToAsk = (what) =>
  CONNECTIONS.flatMap((connections) =>
    (what === 'kept' ? [false, true] : [false]).map((hasAnswers) => ({ connections, hasAnswers })),
  );

const measureScenarios = async (sides, scenarios, compare, { size, rounds, what }) => {
  const measured = [];
  for (const scenario of scenarios) {
    const { title } = scenario;
    console.log(`• ${title} …`);
    const first = (side) => ask(sides[side].port, scenario[side].slice(0, COMPARED[size])); // warms up as well
    const answers = compare(await first('ours'), await first('stock'), scenario);
    for (const way of waysToAsk(what)) {
      const measure = (side) =>
        spending(sides[side], () =>
          load({ port: sides[side].port, addresses: scenario[side], seconds: SECONDS[size], ...way }),
        );
      const { connections, hasAnswers } = way;
      measured.push({
        title: hasAnswers ? `${title}, 304` : title,
        connections,
        answers,
        rounds: await inTurns(rounds, measure),
      });
    }
  }
  return measured;
};

/** Has both sides make the same writes, one after the other; each round brings documents of its own. */
export const measureWrites = async (sides, content, { size, rounds }) => {
  const { documentIds } = content;
  const relations = (number) => {
    const municipality = number % content.size.municipalities;
    return {
      municipality: documentIds[MUNICIPALITY][municipality],
      partners: [documentIds[PARTNER][municipality]],
    };
  };
  const existing = (number) => documentIds[ARTICLE][number % content.size.articles];
  const count = WRITES_A_ROUND[size];
  let number = content.size.articles;
  const measured = [];
  for (const [kind, { title, items }] of Object.entries(WRITES)) {
    console.log(`• ${title} …`);
    const batch = (length) =>
      items(
        { ...content, relations, existing },
        Array.from({ length }, () => (number += 1)),
      );
    const warmUp = batch(2);
    for (const side of Object.values(sides))
      await side.call('write', { kind, items: await side.call('prepare', { kind, items: warmUp }) });
    const batches = Array.from({ length: rounds }, () => batch(count));
    const measure = async (side, round) => {
      const prepared = await sides[side].call('prepare', { kind, items: batches[round] });
      return spending(sides[side], async () => {
        const { latencies, outcomes } = await sides[side].call('write', { kind, items: prepared });
        return { latencies, outcomes, seconds: latencies.reduce((sum, ms) => sum + ms, 0) / 1000 };
      });
    };
    const taken = await inTurns(rounds, measure);
    const equal = taken.every(({ ours, stock }) => isDeepStrictEqual(ours.outcomes, stock.outcomes));
    measured.push({ title, connections: 1, rounds: taken, answers: equal ? 'equal' : 'differ' });
  }
  return measured;
};
