import type { Understood } from "@schuifaan/shared/domain/understood";

import { useText } from "../../text/use-text.tsx";

/** Says so when what stands on the list is not quite what was asked. */
export function SearchNotice({ result }: { result: Understood["result"] }) {
  const { finder: { understood } } = useText();
  if (result === "exact") return null;
  return <p className="search-notice">{understood[result]}</p>;
}
