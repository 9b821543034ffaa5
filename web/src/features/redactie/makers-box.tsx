import { addMaker, type ManagedPlace, removeMaker } from "@schuifaan/shared/contract/redactie";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { useState } from "react";
import { z } from "zod";

import { usePlaceAction } from "../../queries/use-redactie-actions.ts";
import { formatDate } from "../../text/format-date.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { RedactieTrouble } from "./redactie-trouble.tsx";
import { SureButton } from "./sure-button.tsx";

type MakersBoxProps = { managed: ManagedPlace; today: string };
type Maker = ManagedPlace["makers"][number];

/** Who looks after a place, how to reach them, and asking somebody else. */
export function MakersBox({ managed: { place, makers }, today }: MakersBoxProps) {
  const { place: { makers: words } } = redactieIn(useText());
  const remove = usePlaceAction(removeMaker, place.id);
  return (
    <Box title={words.title}>
      {makers.length === 0 && <p>{words.none}</p>}
      <ul className="plain-list rows">
        {makers.map((maker) => (
          <li key={maker.id}>
            <MakerLine maker={maker} today={today} />
            <SureButton
              label={words.remove(maker.name)}
              question={words.removeSure(maker.name)}
              yes={words.yes}
              no={words.no}
              isBusy={remove.isPending}
              onYes={() => remove.mutate({ fields: { maker: maker.id }, body: undefined })}
            />
          </li>
        ))}
      </ul>
      <RedactieTrouble error={remove.error} />
      <AskMaker placeId={place.id} />
    </Box>
  );
}

function MakerLine({ maker: { name, email, phone, hasSaidYes, lastAnsweredAt }, today }: { maker: Maker; today: string }) {
  const text = useText();
  const { place: { makers: words } } = redactieIn(text);
  const state = hasSaidYes ? lastAnsweredAt && words.answered(formatDate(toAmsterdamDay(Date.parse(lastAnsweredAt)), today, text)) : words.asked;
  return (
    <>
      <strong>{name}</strong>
      <a href={`mailto:${email}`}>{email}</a>
      {phone !== undefined && <a href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>{phone}</a>}
      {state !== undefined && <span className="soft">{state}</span>}
    </>
  );
}

const Email = z.email().max(200);
const NOBODY = { name: "", email: "", phone: "" };

function AskMaker({ placeId }: { placeId: string }) {
  const { place: { makers: words } } = redactieIn(useText());
  const [asked, setAsked] = useState(NOBODY);
  const [isWrong, setIsWrong] = useState(false);
  const add = usePlaceAction(addMaker, placeId);
  const send = () => {
    const [name, email, phone] = [asked.name.trim(), asked.email.trim(), asked.phone.trim()];
    const isWhole = name !== "" && Email.safeParse(email).success;
    setIsWrong(!isWhole);
    if (isWhole) add.mutate({ body: { name, email, ...(phone !== "" && { phone }) } }, { onSuccess: () => setAsked(NOBODY) });
  };
  return (
    <details>
      <summary>{words.add}</summary>
      <form className="form" noValidate onSubmit={(submit) => { submit.preventDefault(); send(); }}>
        <TextField name="maker-name" label={words.name} value={asked.name} onChange={(name) => setAsked({ ...asked, name })} error={isWrong ? words.fault : undefined} most={60} />
        <TextField name="maker-email" type="email" inputMode="email" label={words.email} value={asked.email} onChange={(email) => setAsked({ ...asked, email })} most={200} />
        <TextField name="maker-phone" type="tel" inputMode="tel" label={words.phone} value={asked.phone} onChange={(phone) => setAsked({ ...asked, phone })} most={30} />
        <RedactieTrouble error={add.error} />
        <output>{add.isSuccess && words.invited(add.variables.body.name)}</output>
        <button className="button" type="submit" disabled={add.isPending}>{words.ask}</button>
      </form>
    </details>
  );
}
