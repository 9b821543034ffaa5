import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { NewLinkForm } from "./new-link-form.tsx";

/** Broken, old or ended: which one is nobody's business but the maker's, and the way on is the same. */
export function LinkEnded() {
  const { ended } = upkeepIn(useText());
  return (
    <>
      <h1 tabIndex={-1}>{ended.title}</h1>
      <p>{ended.text}</p>
      <p>{ended.next}</p>
      <NewLinkForm />
    </>
  );
}
