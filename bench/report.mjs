/** The value that a share of all values does not exceed. */
const quantile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
};

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const short = (number) => (number >= 99.5 ? number.toFixed(0) : number.toPrecision(2));
const pair = (ours, stock) => `${short(ours)} / ${short(stock)}`;

const perRequest = ({ latencies, cpuMs, statements, seconds }) => ({
  rate: latencies.length / seconds,
  cpu: cpuMs / latencies.length,
  statements: statements / latencies.length,
});

/**
 * One line of the table: per round ours against stock, since rounds are taken right after one another and what else
 * the machine does then weighs on both.
 *
 * @param {{ title: string, connections: number, rounds: { ours: object, stock: object }[], answers: string }} measured
 */
const line = ({ title, connections, rounds, answers }) => {
  const each = rounds.map(({ ours, stock }) => ({ ours: perRequest(ours), stock: perRequest(stock) }));
  const ratios = each.map(({ ours, stock }) => ours.rate / stock.rate);
  const of = (side, name) => median(each.map((round) => round[side][name]));
  const latency = (side, share) =>
    quantile(
      rounds.flatMap((round) => round[side].latencies),
      share,
    );
  const cells = [
    title,
    connections,
    `**${short(median(ratios))}** (${short(Math.min(...ratios))}–${short(Math.max(...ratios))})`,
    pair(of('ours', 'cpu'), of('stock', 'cpu')),
    pair(latency('ours', 0.5), latency('stock', 0.5)),
    pair(latency('ours', 0.99), latency('stock', 0.99)),
    pair(of('ours', 'statements'), of('stock', 'statements')),
    answers,
  ];
  return `| ${cells.join(' | ')} |`;
};

/** All measurements as a Markdown table, which a terminal shows as well as a document does. */
export const table = (measurements) =>
  [
    '| scenario | connections | requests a second, ours : stock | CPU ms, ours / stock | p50 ms | p99 ms | SQL | answers |',
    '| --- | --: | --- | --- | --- | --- | --- | --- |',
    ...measurements.map(line),
  ].join('\n');
