import { Role } from "@schuifaan/shared/contract/sign-in";
import type { AreaCode } from "@schuifaan/shared/domain/area-code";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { z } from "zod";

import { areaQueries } from "../../queries/area-queries.ts";
import { useInviteColleague } from "../../queries/use-redactie-actions.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { ChoiceField } from "../../ui/choice-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { RedactieTrouble } from "./redactie-trouble.tsx";

const Email = z.email().max(200);
type Wish = { readonly name: string; readonly email: string; readonly role: Role; readonly area: AreaCode | undefined };
const NOBODY: Wish = { name: "", email: "", role: "key_person", area: undefined };

/** Gives somebody a role in an area, and mails them how to come in. */
export function InviteForm() {
  const { colleagues: words } = redactieIn(useText());
  const [wish, setWish] = useState(NOBODY);
  const [isWrong, setIsWrong] = useState(false);
  const invite = useInviteColleague();
  const send = () => {
    const [name, email] = [wish.name.trim(), wish.email.trim()];
    const isWhole = name !== "" && Email.safeParse(email).success && (wish.area !== undefined || wish.role === "admin");
    setIsWrong(!isWhole);
    if (isWhole) invite.mutate({ name, email, role: wish.role, ...(wish.area !== undefined && { area: wish.area }) }, { onSuccess: () => setWish(NOBODY) });
  };
  return (
    <Box title={words.invite}>
      <form className="form" noValidate onSubmit={(submit) => { submit.preventDefault(); send(); }}>
        <TextField name="colleague-name" label={words.name} value={wish.name} onChange={(name) => setWish({ ...wish, name })} error={isWrong ? words.fault : undefined} most={60} />
        <TextField name="colleague-email" type="email" inputMode="email" label={words.email} value={wish.email} onChange={(email) => setWish({ ...wish, email })} most={200} />
        <ChoiceField
          name="role"
          label={words.role}
          value={wish.role}
          options={Role.options.map((role) => ({ value: role, label: words.roles[role], hint: words.roleHints[role] }))}
          onChange={(role) => setWish({ ...wish, role })}
        />
        <AreaField value={wish.area} onChange={(area) => setWish({ ...wish, area })} />
        <RedactieTrouble error={invite.error} />
        <output>{invite.isSuccess && words.invited(invite.variables.name)}</output>
        <button className="button" type="submit" disabled={invite.isPending}>{words.send}</button>
      </form>
    </Box>
  );
}

/** By the name on the lips; which level it is, the list says. */
function AreaField({ value, onChange }: { value: AreaCode | undefined; onChange: (area: AreaCode) => void }) {
  const { colleagues: words } = redactieIn(useText());
  const [q, setQ] = useState("");
  const wanted = useDeferredValue(q.trim());
  const found = useQuery({ ...areaQueries.byName(wanted), enabled: wanted !== "" });
  const areas = wanted === "" ? [] : (found.data?.areas ?? []);
  return (
    <>
      <TextField name="area" label={words.area} hint={words.areaHint} value={q} onChange={setQ} most={100} />
      {areas.length > 0 && (
        <ChoiceField
          name="area-choice"
          label={words.pick}
          value={value}
          options={areas.map(({ code, name, gemeenteName }) => ({ value: code, label: name, hint: gemeenteName === name ? undefined : gemeenteName }))}
          onChange={onChange}
        />
      )}
    </>
  );
}
