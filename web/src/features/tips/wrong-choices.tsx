import "./tips.css";

import type { Told, WrongKind } from "@schuifaan/shared/contract/tips";
import ChevronRight from "lucide-react/icons/chevron-right";
import CircleX from "lucide-react/icons/circle-x";
import Clock from "lucide-react/icons/clock";
import DoorClosed from "lucide-react/icons/door-closed";
import Euro from "lucide-react/icons/euro";
import MapPin from "lucide-react/icons/map-pin";
import PencilLine from "lucide-react/icons/pencil-line";
import Phone from "lucide-react/icons/phone";
import { type ComponentType, useState } from "react";

import { useReportWrong } from "../../queries/use-tip-actions.ts";
import { tipsIn } from "../../text/tips-in.ts";
import { useText } from "../../text/use-text.tsx";
import { TrapField, useTrap } from "../../ui/trap-field.tsx";
import { NoteForm } from "./note-form.tsx";
import { SendTrouble } from "./send-trouble.tsx";

const ICONS: Readonly<Record<WrongKind, ComponentType<{ className: string }>>> = {
  door_was_closed: DoorClosed,
  times: Clock,
  address: MapPin,
  price: Euro,
  contact: Phone,
  stopped: CircleX,
  other: PencilLine,
};
const KINDS = ["door_was_closed", "times", "address", "price", "contact", "stopped"] as const satisfies readonly WrongKind[];

/** What is wrong, each one press: it is sent at once, and words may come after. */
export function WrongChoices({ place, onTold }: { place: string; onTold: (told: Told) => void }) {
  const { wrong: words } = tipsIn(useText());
  const report = useReportWrong(place);
  const trap = useTrap();
  const [isOther, setOther] = useState(false);
  const send = (wrong: WrongKind, note?: string) => report.mutate({ wrong, ...(note !== undefined && { note }), ...trap.read() }, { onSuccess: onTold });
  const sent = report.isPending ? report.variables.wrong : undefined;
  return (
    <div className="form">
      <SendTrouble error={report.error} />
      <ul className="wrong-choices">
        {KINDS.map((kind) => (
          <li key={kind}>
            <ChoiceButton kind={kind} isSent={sent === kind} isBusy={report.isPending} onPress={() => send(kind)} />
          </li>
        ))}
        {!isOther && (
          <li>
            <ChoiceButton kind="other" isSent={false} isBusy={report.isPending} onPress={() => setOther(true)} />
          </li>
        )}
      </ul>
      {isOther && <NoteForm label={words.other} hint={words.noNames} button={words.send} needed={words.otherNeeded} isBusy={report.isPending} hasFocus onSend={(note) => send("other", note)} />}
      <TrapField input={trap.input} />
    </div>
  );
}

type ChoiceButtonProps = { kind: WrongKind; isSent: boolean; isBusy: boolean; onPress: () => void };

function ChoiceButton({ kind, isSent, isBusy, onPress }: ChoiceButtonProps) {
  const { wrong: words } = tipsIn(useText());
  const Icon = ICONS[kind];
  return (
    <button type="button" className="wrong-choice" aria-disabled={isBusy} onClick={() => { if (!isBusy) onPress(); }}>
      <Icon className="icon" />
      <span>
        {words.kind[kind]}
        {kind === "other" && <small>{words.otherHint}</small>}
        <output>{isSent && words.sending}</output>
      </span>
      <ChevronRight className="icon" />
    </button>
  );
}
