import { leavePlace } from "@schuifaan/shared/contract/makers";
import type { Upkeep } from "@schuifaan/shared/contract/upkeep";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { useMakerAction } from "../../queries/use-maker-action.ts";
import { formatDate } from "../../text/format-date.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { ChoiceField } from "../../ui/choice-field.tsx";
import { nameOthers } from "./name-makers.ts";
import { SubmitButton } from "./submit-button.tsx";
import { TroubleNotice } from "./trouble-notice.tsx";
import { useFocusOn } from "./use-focus-on.ts";

type StopFormProps = { token: string; upkeep: Upkeep; today: string };

/** Who stops is thanked, hears what happens to what we know, and has no link any more. */
export function StopForm({ token, upkeep, today }: StopFormProps) {
  const text = useText();
  const { stop, menu } = upkeepIn(text).people;
  const [choice, setChoice] = useState<"on" | "stops">();
  const [isMissing, setIsMissing] = useState(false);
  const leave = useMakerAction(leavePlace, token, () => undefined);
  const others = nameOthers(upkeep, text);
  if (leave.isSuccess) return <Left day={formatDate(leave.data.erasedBefore, today, text)} othersStay={leave.data.othersStay} />;
  const send = () => {
    setIsMissing(choice === undefined);
    if (choice === undefined) document.getElementById("plek")?.focus();
    else leave.mutate({ body: { isPlaceStopping: choice === "stops" } });
  };
  return (
    <form className="form" noValidate onSubmit={(submit) => { submit.preventDefault(); send(); }}>
      <h1 tabIndex={-1}>{stop.title}</h1>
      <p>{stop.text}</p>
      <p>{others === undefined ? stop.alone : stop.others(others.names, others.isOne)}</p>
      {others === undefined && (
        <Link className="row-link" to="/bijhouden/$token/wie" params={{ token }} search={{ stap: "doorgeven" }}>{menu.handOver.title}</Link>
      )}
      <ChoiceField
        name="plek"
        label={stop.label}
        options={[{ value: "on", label: stop.goesOn }, { value: "stops", label: stop.stops, hint: stop.stopsHint }]}
        value={choice}
        onChange={setChoice}
        error={isMissing ? stop.fault : undefined}
      />
      <TroubleNotice error={leave.error} />
      <SubmitButton label={stop.button} isBusy={leave.isPending} />
    </form>
  );
}

function Left({ day, othersStay }: { day: string; othersStay: boolean }) {
  const { stop } = upkeepIn(useText()).people;
  useFocusOn("left", true);
  return (
    <div className="saved">
      <h1 tabIndex={-1}>{stop.done}</h1>
      <p>{stop.doneText(day)}</p>
      <p>{othersStay ? stop.doneOthers : stop.doneAlone}</p>
      <p className="ways">
        <Link to="/">{stop.goPublic}</Link>
      </p>
    </div>
  );
}
