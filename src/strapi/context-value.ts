import { AsyncLocalStorage } from 'node:async_hooks';

type Values = ReadonlyMap<object, unknown>;

/** One for all values: before Node 24 every promise is given a copy of each AsyncLocalStorage that there is. */
const present = new AsyncLocalStorage<Values>();

/** A value that is known to everything that is done within a function, and in no other request. */
export class ContextValue<Value> {
  /** Runs a function within which `get` answers with a value. */
  run<Result>(value: Value, act: () => Result): Result {
    return present.run(new Map(present.getStore()).set(this, value), act);
  }

  /** The value of the innermost `run`; undefined outside of any. */
  get(): Value | undefined {
    return present.getStore()?.get(this) as Value | undefined; // only `run` sets it
  }
}
