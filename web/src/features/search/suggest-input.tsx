import type { Suggestion } from "@schuifaan/shared/contract/suggestions";
import type { Point } from "@schuifaan/shared/domain/point";
import { useId } from "react";

import { type FieldProps, useFieldProps, useNewestProps } from "./field-props.ts";
import type { SearchInputProps } from "./plain-input.tsx";
import { toInputProps } from "./to-input-props.ts";
import { useSuggestLater } from "./use-suggest-later.ts";

type SuggestInputProps = SearchInputProps & { near: Point | undefined; onChoose: (suggestion: Suggestion) => string };

/** Words, with suggestions under it as soon as somebody goes to it. */
export function SuggestInput({ near, onChoose, ...inputProps }: SuggestInputProps) {
  const { label, input, typed, onTyped } = inputProps;
  const { SuggestField, before, load } = useSuggestLater();
  const field = useFieldProps();
  return (
    <>
      <Input {...inputProps} field={field} onFocus={() => load(typed)} />
      {SuggestField !== undefined && (
        <SuggestField field={field} input={input} label={label} typed={typed} before={before} near={near} onTyped={onTyped} onChoose={onChoose} />
      )}
    </>
  );
}

type InputProps = SearchInputProps & { field: FieldProps; onFocus: () => void };

/** The same input from the first drawing on, so that nobody loses the focus when its suggestions come. */
function Input({ field, input, typed, onFocus, ...others }: InputProps) {
  const list = useId();
  const later = useNewestProps(field);
  return (
    <input
      type="text"
      role="combobox"
      aria-expanded={false}
      aria-autocomplete="list"
      aria-controls={list}
      {...toInputProps(others)}
      onFocus={onFocus}
      {...later}
      ref={input}
      value={typed}
    />
  );
}
