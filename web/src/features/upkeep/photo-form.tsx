import { addPhoto } from "@schuifaan/shared/contract/upkeep";
import { useState } from "react";

import { useMakerAction } from "../../queries/use-maker-action.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { ChoiceField } from "../../ui/choice-field.tsx";
import { ErrorSummary, type Fault } from "../../ui/error-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { PictureField } from "./picture-field.tsx";
import { SubmitButton } from "./submit-button.tsx";
import { TroubleNotice } from "./trouble-notice.tsx";

type PhotoFormProps = { token: string; onDone: () => void };

const NO_FAULTS: readonly Fault[] = [];
const FEWEST_LETTERS = 3;

/** A picture, what it shows for who cannot see it, and whether everybody on it said yes. */
export function PhotoForm({ token, onDone }: PhotoFormProps) {
  const { people, change } = upkeepIn(useText());
  const { photo } = people;
  const [kind, setKind] = useState<"door" | "room">();
  const [picture, setPicture] = useState<string>();
  const [alt, setAlt] = useState("");
  const [on, setOn] = useState<"none" | "all-said-yes">();
  const [faults, setFaults] = useState(NO_FAULTS);
  const add = useMakerAction(addPhoto, token, (upkeep) => upkeep);
  const send = () => {
    const missing = [
      ...(picture === undefined ? [{ field: "foto", sentence: photo.faults.picture }] : []),
      ...(kind === undefined ? [{ field: "soort", sentence: photo.faults.kind }] : []),
      ...(alt.trim().length < FEWEST_LETTERS ? [{ field: "beschrijving", sentence: photo.faults.alt }] : []),
      ...(on === undefined ? [{ field: "mensen", sentence: photo.faults.people }] : []),
    ];
    setFaults(missing);
    if (picture === undefined || kind === undefined || on === undefined || missing.length > 0) return;
    add.mutate({ body: { kind, picture, alt: alt.trim(), people: on } }, { onSuccess: onDone });
  };
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.sentence;
  return (
    <form className="form" noValidate onSubmit={(submit) => { submit.preventDefault(); send(); }}>
      <h2>{photo.add}</h2>
      <ErrorSummary title={change.faults} faults={faults} />
      <PictureField picture={picture} onChange={setPicture} error={faultOf("foto")} />
      <ChoiceField name="soort" label={photo.kind} options={[{ value: "door", label: photo.door }, { value: "room", label: photo.room }]} value={kind} onChange={setKind} error={faultOf("soort")} />
      <TextField name="beschrijving" label={photo.alt} hint={photo.altHint} value={alt} onChange={setAlt} error={faultOf("beschrijving")} most={200} lines={2} />
      <ChoiceField
        name="mensen"
        label={photo.people}
        hint={photo.childrenHint}
        options={[{ value: "none", label: photo.none }, { value: "all-said-yes", label: photo.allSaidYes }]}
        value={on}
        onChange={setOn}
        error={faultOf("mensen")}
      />
      <TroubleNotice error={add.error} />
      <SubmitButton label={photo.send} isBusy={add.isPending} />
    </form>
  );
}
