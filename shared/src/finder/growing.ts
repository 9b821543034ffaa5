/** A value that is made bit by bit, whenever there is time, or at once when somebody needs it. */
export type Growing<Value> = {
  /** The value; makes what is still missing. */
  readonly get: () => Value;
  /** Makes a bit more; true when there is nothing left to make. */
  readonly grow: () => boolean;
};

export function growing<Value>(make: () => Generator<void, Value>): Growing<Value> {
  let state: { readonly steps: Generator<void, Value> } | { readonly value: Value } = { steps: make() };
  const step = (): boolean => {
    if ("value" in state) return true;
    const { done, value } = state.steps.next();
    // What it was made from is let go with the steps.
    if (done === true) state = { value };
    return done === true;
  };
  return {
    grow: step,
    get: () => {
      for (;;) {
        if ("value" in state) return state.value;
        step();
      }
    },
  };
}
