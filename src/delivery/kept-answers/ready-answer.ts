import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Coding } from './accepted-coding';

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Of smaller answers nothing is gained. */
const WORTH_COMPRESSING = 1024;

/** A fifth of the time of the highest quality, for a twentieth more bytes: it is done while a reader waits. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** An answer as it is sent: its bytes in each coding, and their strong ETags (RFC 9110, 8.8.3). */
export class ReadyAnswer {
  readonly #bytes: Buffer;
  readonly #hash: string;
  readonly #coded = new Map<Coding, Promise<Buffer>>();

  /** @param text JSON. */
  constructor(text: string) {
    this.#bytes = Buffer.from(text);
    this.#hash = createHash('sha256').update(this.#bytes).digest('base64url').slice(0, 27);
  }

  /** In memory: the compressed forms of JSON take less than half of it together. */
  get size(): number {
    return Math.ceil(this.#bytes.length * 1.5);
  }

  /** The coding it is sent in to a reader who accepts one. */
  codingFor(accepted: Coding): Coding {
    return this.#bytes.length < WORTH_COMPRESSING ? 'identity' : accepted;
  }

  /** Each form has its own, since a strong one says that the bytes are the same. */
  etag(coding: Coding): string {
    return coding === 'identity' ? `"${this.#hash}"` : `"${this.#hash}-${coding}"`;
  }

  /** Compressed once, when it is first asked for. */
  async bytes(coding: Coding): Promise<Buffer> {
    if (coding === 'identity') return this.#bytes;
    const coded =
      this.#coded.get(coding) ?? (coding === 'br' ? brotlied(this.#bytes, BROTLI) : gzipped(this.#bytes));
    this.#coded.set(coding, coded);
    return coded;
  }
}
