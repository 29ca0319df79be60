const JSON_TYPE = { 'Content-Type': 'application/json' };
const MANAGER = '/content-manager/collection-types';

/** The answers of one server: the count of each status, and what it confirmed as stored. */
export class Load {
  statuses = { read: {}, write: {} };
  /** Titles by documentId, each as last acknowledged. */
  acknowledged = new Map();
  /** Titles with an unknown outcome: their answer was an error, or none. */
  unknown = new Map();
  strange = [];
  running = true;
  number = 0;

  constructor(origin, name) {
    this.origin = origin;
    this.name = name;
  }

  async ask(kind, method, path, body) {
    const headers = { ...JSON_TYPE, 'Accept-Language': 'bg' };
    if (!path.startsWith('/api/')) headers.Authorization = `Bearer ${this.token}`;
    let answer;
    try {
      const response = await fetch(this.origin + path, {
        method,
        headers,
        body: body && JSON.stringify(body),
        signal: AbortSignal.timeout(60_000),
      });
      answer = {
        status: response.status,
        body: await response.json(),
        retryAfter: response.headers.get('retry-after'),
      };
    } catch (error) {
      answer = {
        status:
          error.name === 'TimeoutError' ? 'no answer' : `no connection (${error.cause?.code ?? error.name})`,
      };
    }
    const counts = this.statuses[kind];
    counts[answer.status] = (counts[answer.status] ?? 0) + 1;
    const isExpected =
      // Two folders at once may choose one number: 409.
      [200, 201, 409].includes(answer.status) ||
      (answer.status === 503 && answer.retryAfter && answer.body.error);
    if (!isExpected) this.strange.push(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }

  async write(method, path, title, documentId) {
    const answer = await this.ask('write', method, path, { name: title });
    const stored = answer.body?.data;
    if (answer.status < 300) this.acknowledged.set(documentId ?? stored.documentId ?? stored.id, title);
    else if (documentId) this.unknown.set(documentId, [...(this.unknown.get(documentId) ?? []), title]);
    return answer;
  }

  async writer(type) {
    let documentId;
    while (this.running) {
      this.number += 1;
      const title = `${this.name}-${type}-${this.number}`;
      const address = `${MANAGER}/api::${type}.${type}`;
      const answer = await this.write('POST', address, title);
      documentId = answer.status === 201 ? answer.body.data.documentId : documentId;
      if (documentId) {
        const update = await this.write(
          'PUT',
          `${address}/${documentId}?locale=bg`,
          `${title} (изменено)`,
          documentId,
        );
        if (update.status !== 200) documentId = undefined;
      }
    }
  }

  async folders() {
    while (this.running) {
      this.number += 1;
      await this.ask('write', 'POST', '/upload/folders', {
        name: `${this.name}-${this.number}`,
        parent: null,
      });
    }
  }

  async reader(path) {
    while (this.running) await this.ask('read', 'GET', path);
  }

  /** @returns a promise of the end, which comes after `running` is taken away. */
  run() {
    return Promise.all([
      this.writer('theme'),
      this.writer('partner'),
      this.folders(),
      this.reader('/api/themes'),
      this.reader('/api/partners?pagination[pageSize]=5'),
      this.reader(`${MANAGER}/api::theme.theme?page=1&pageSize=10`),
    ]);
  }
}
