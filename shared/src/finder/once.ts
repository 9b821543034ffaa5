type State<Value> = { readonly make: () => Value } | { readonly value: Value };

/** Made the first time it is asked for, and the same ever after; what it was made from is then let go. */
export function once<Value>(make: () => Value): () => Value {
  let state: State<Value> = { make };
  return () => {
    if ("make" in state) state = { value: state.make() };
    return state.value;
  };
}
