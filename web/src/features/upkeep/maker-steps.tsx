import type { ReactNode } from "react";

import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { AskWhoYouAre } from "./ask-who-you-are.tsx";
import { EndLinksForm } from "./end-links-form.tsx";
import { InviteForm } from "./invite-form.tsx";
import { MakerMenu } from "./maker-menu.tsx";
import type { MakerStep } from "./maker-step.ts";
import { StopForm } from "./stop-form.tsx";
import type { QuestionTools } from "./question.ts";

type MakerStepsProps = { step: MakerStep | undefined; tools: Pick<QuestionTools, "token" | "upkeep" | "today"> };

/** Who looks after the place: one thing at a time, and only by who says to be the maker. */
export function MakerSteps({ step, tools }: MakerStepsProps): ReactNode {
  const { people } = upkeepIn(useText());
  const { token, upkeep } = tools;
  switch (step) {
    case undefined: return <MakerMenu token={token} upkeep={upkeep} />;
    case "erbij": return <InviteForm token={token} as="second" words={people.second} />;
    case "doorgeven": return <AskWhoYouAre tools={tools}><InviteForm token={token} as="instead-of-me" words={people.handOver} /></AskWhoYouAre>;
    case "adres": return <AskWhoYouAre tools={tools}><InviteForm token={token} as="my-new-address" words={people.address} you={upkeep.you} /></AskWhoYouAre>;
    case "links": return <EndLinksForm token={token} />;
    case "stoppen": break;
  }
  return <AskWhoYouAre tools={tools}><StopForm token={token} upkeep={upkeep} today={tools.today} /></AskWhoYouAre>;
}
