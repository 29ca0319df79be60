import { RateLimiterMemory } from 'rate-limiter-flexible';
import { apiRateLimit } from '../../src/operations/limits/api-rate-limit';
import { networkOf } from '../../src/operations/limits/client-network';
import { createLimit } from '../../src/operations/limits/limit';

describe('the network an address is counted under', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:CB00:7107', '203.0.113.7'],
    [' 203.0.113.7 ', '203.0.113.7'],
    ['203.0.113.7:4711', '203.0.113.7'],
    ['2001:db8:1:2::7', networkOf('2001:DB8:1:2:ffff:ffff:ffff:ffff')],
    ['[2001:db8:1:2::7]:443', networkOf('2001:db8:1:2::')],
    ['[2001:db8:1:2::7]', networkOf('2001:db8:1:2::')],
    ['fe80::1%eth0', networkOf('fe80::2')],
  ])('%s is %s', (address, network) => {
    expect(network).toBeDefined();
    expect(networkOf(address)).toBe(network);
  });

  test('two neighbouring /64 are two', () => {
    expect(networkOf('2001:db8:1:2::7')).not.toBe(networkOf('2001:db8:1:3::7'));
  });

  test.each(['', '1', '0x7f.1', '256.1.1.1', 'unknown', '1.2.3.4.5', '[::1', 'example.bg', "'; drop table"])(
    '%j is no address',
    (address) => {
      expect(networkOf(address)).toBeUndefined();
    },
  );
});

describe('a limit', () => {
  test('allows so many, then says how long to wait; each is counted alone, and what is forgiven does not count', async () => {
    const limit = createLimit({ times: 2, seconds: 60 });
    expect([await limit.count('troyan'), await limit.count('troyan')]).toEqual([0, 0]);
    const wait = await limit.count('troyan');
    expect(wait).toBeGreaterThan(50);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await limit.count('kavarna')).toBe(0);
    await limit.forgive('troyan');
    await limit.forgive('troyan');
    expect(await limit.count('troyan')).toBe(0);
  });

  test('keeps a bounded number of counters, whatever is counted', async () => {
    const consume = jest.spyOn(RateLimiterMemory.prototype, 'consume');
    const limit = createLimit({ times: 1000, seconds: 60 });
    for (let who = 0; who < 40_000; who += 1) await limit.count(`2001:db8:${who}`);
    const counters = new Set(consume.mock.calls.map(([counter]) => counter));
    consume.mockRestore();
    expect(counters.size).toBeGreaterThan(16_000);
    expect(counters.size).toBeLessThanOrEqual(16_384); // in each of two tables
  });

  test('does not refuse one client for what another did', async () => {
    const limit = createLimit({ times: 30, seconds: 60 });
    for (let guesser = 0; guesser < 200; guesser += 1)
      for (let time = 0; time < 30; time += 1) await limit.count(`203.0.113.${guesser}`);
    expect(await limit.count('203.0.113.0')).toBeGreaterThan(0);
    let refused = 0;
    for (let who = 0; who < 4_000; who += 1) if ((await limit.count(`2001:db8:${who}`)) > 0) refused += 1;
    expect(refused).toBeLessThan(7); // 0.6 is to be expected; with one counter each it would be 24
  });
});

test.each(['', '-1', '1.5', 'many', '6 000', '1e3'])('API_RATE_LIMIT=%j does not start', (value) => {
  expect(() => apiRateLimit(value)).toThrow(`API_RATE_LIMIT is "${value}". Set it to a number of requests`);
});
