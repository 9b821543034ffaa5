import { useParams, useSearch } from "@tanstack/react-router";

import { AnyQuestion } from "../../features/upkeep/any-question.tsx";
import { useFocusOn } from "../../features/upkeep/use-focus-on.ts";
import { isWhat } from "../../features/upkeep/what.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { NotFoundPage } from "../not-found-page/not-found-page.tsx";
import { toQuestionTools } from "../upkeep-frame/to-question-tools.tsx";
import { UpkeepFrame } from "../upkeep-frame/upkeep-frame.tsx";

/** One thing that is different, one question a page. */
export function UpkeepChangePage() {
  const { what } = useParams({ from: "/bijhouden/$token/anders/$what" });
  const { welke, deel } = useSearch({ from: "/bijhouden/$token/anders/$what" });
  const { change } = upkeepIn(useText());
  useFocusOn(`${welke} ${deel}`);
  if (!isWhat(what)) return <NotFoundPage />;
  return (
    <UpkeepFrame title={change.title}>
      {/* Another question has another form: what was typed in one never shows in the next. */}
      {(tools) => <AnyQuestion key={`${what} ${welke} ${deel}`} what={what} which={welke} part={deel} tools={toQuestionTools(tools)} />}
    </UpkeepFrame>
  );
}
