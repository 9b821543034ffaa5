import type { Told } from "@schuifaan/shared/contract/tips";
import { useNavigate } from "@tanstack/react-router";

import { keepTip } from "../../features/tips/kept-tips.ts";
import { NewPlaceForm } from "../../features/tips/new-place-form.tsx";
import { tipsIn } from "../../text/tips-in.ts";
import { useText } from "../../text/use-text.tsx";
import { FormPage } from "../form-page/form-page.tsx";

/** A place that is not here yet. */
export function PlekErbijPage() {
  const { place: words } = tipsIn(useText());
  const navigate = useNavigate();
  const goOn = ({ token }: Told) => {
    keepTip(token, true);
    void navigate({ to: "/melding/$token", params: { token }, replace: true });
  };
  return (
    <FormPage title={words.title}>
      <p className="lead">{words.intro}</p>
      <NewPlaceForm onTold={goOn} />
    </FormPage>
  );
}
