import type { ReactNode } from "react";

import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { AboutActivity } from "./about-activity.tsx";
import { AboutTime } from "./about-time.tsx";
import { AskWhoYouAre } from "./ask-who-you-are.tsx";
import { ChooseNeed } from "./choose-need.tsx";
import type { QuestionTools } from "./question.ts";
import { AccessQuestion } from "./questions/access-question.tsx";
import { AddressQuestion } from "./questions/address-question.tsx";
import { ContactQuestion } from "./questions/contact-question.tsx";
import { DoorQuestion } from "./questions/door-question.tsx";
import { FacilitiesQuestion } from "./questions/facilities-question.tsx";
import { HostQuestion } from "./questions/host-question.tsx";
import { PriceQuestion } from "./questions/price-question.tsx";
import { WelcomeQuestion } from "./questions/welcome-question.tsx";
import { TextQuestion } from "./text-question.tsx";
import { useOpened } from "./use-opened.ts";
import type { What } from "./what.ts";

type AnyQuestionProps = {
  what: What;
  /** Which of several: an activity, a need, or hours. */
  which: string | undefined;
  /** What about an activity. */
  part: string | undefined;
  tools: QuestionTools;
};

/** The question that the address asks for. */
export function AnyQuestion({ what, which, part, tools: given }: AnyQuestionProps): ReactNode {
  const tools = useOpened(given);
  const { questions } = upkeepIn(useText());
  const { place } = tools.upkeep;
  switch (what) {
    case "tijd": return <AboutTime which={which} tools={tools} />;
    case "deur": return <DoorQuestion tools={tools} />;
    case "prijs": return <PriceQuestion tools={tools} />;
    case "wie": return <HostQuestion tools={tools} />;
    case "activiteit": return <AboutActivity which={which} part={part} tools={tools} />;
    case "zoeken": return <ChooseNeed which={which} tools={tools} />;
    case "toegang": return <AccessQuestion tools={tools} />;
    case "sfeer": return <WelcomeQuestion tools={tools} />;
    case "binnen": return <FacilitiesQuestion tools={tools} />;
    case "adres": return <AskWhoYouAre tools={tools}><AddressQuestion tools={tools} /></AskWhoYouAre>;
    case "contact": return <AskWhoYouAre tools={tools}><ContactQuestion tools={tools} /></AskWhoYouAre>;
    case "eerste-keer": return <TextQuestion tools={tools} name="eerste-keer" {...questions.first} start={place.firstVisit?.text} most={400} lines={4} toChange={(text) => ({ kind: "first_visit", text })} />;
    case "kort": return <TextQuestion tools={tools} name="kort" {...questions.summary} start={place.summary} most={160} toChange={(summary) => ({ kind: "summary", summary })} />;
    case "naam": break;
  }
  return <TextQuestion tools={tools} name="naam" {...questions.name} start={place.name} most={80} lines={1} fewest={2} toChange={(name) => ({ kind: "name", name })} />;
}
