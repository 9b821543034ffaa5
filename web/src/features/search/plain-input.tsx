import type { RefObject } from "react";

import { toInputProps } from "./to-input-props.ts";

export type SearchInputProps = {
  label: string;
  name: string | undefined;
  placeholder: string;
  input: RefObject<HTMLInputElement | null>;
  typed: string;
  onTyped: (typed: string) => void;
};

/** Words, and nothing that is suggested. */
export function PlainInput({ input, typed, ...others }: SearchInputProps) {
  return <input type="search" {...toInputProps(others)} ref={input} value={typed} />;
}
