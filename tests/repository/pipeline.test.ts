import { readFileSync } from 'node:fs';
import { PIPELINE } from '../../src/pipeline';
import { PHASES, type Step } from '../../src/writing/step';

const place = (name: string) => PIPELINE.findIndex((step) => step.name === name);

test('every step is inside of those it names', () => {
  const outside = PIPELINE.flatMap(({ name, inside }, index) =>
    inside.filter((other) => place(other) === -1 || place(other) >= index).map((other) => [name, other]),
  );
  expect(outside).toEqual([]);
});

test('a step and those it must be inside of are part of the same writes', () => {
  const apart = PIPELINE.flatMap(({ name, on, inside }) =>
    inside
      .filter((other) => !PIPELINE[place(other)]?.on.some((action) => on.includes(action)))
      .map((other) => [name, other]),
  );
  expect(apart).toEqual([]);
});

test('the phases follow one another', () => {
  const phases = Object.keys(PHASES);
  const places = PIPELINE.map(({ phase }) => phases.indexOf(phase));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(places).size).toBe(phases.length);
});

test('a step is found by its name', () => {
  expect(PIPELINE.map(({ run }) => run.name)).toEqual(PIPELINE.map(({ name }) => name));
  expect(new Set(PIPELINE.map(({ name }) => name)).size).toBe(PIPELINE.length);
});

const EVERY_WRITE = 7;
const row = ({ phase, name, on, because }: Step) =>
  `| ${phase} | \`${name}\` | ${on.length === EVERY_WRITE ? 'every write' : on.join(', ')} | ${because} |`;

test('the docs show the list', () => {
  const lines = readFileSync('docs/maintainers/architecture.md', 'utf8')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim());
  const steps = lines.filter((line) => PIPELINE.some(({ name }) => line.includes(`| \`${name}\` |`)));
  expect(steps).toEqual(PIPELINE.map(row));
});
