import type { Place } from "@schuifaan/shared/domain/place";
import { z } from "zod";

import { formatDate } from "../../../text/format-date.ts";
import type { nlUpkeep } from "../../../text/nl-upkeep.ts";
import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { CheckField } from "../../../ui/check-field.tsx";
import { ChoiceField } from "../../../ui/choice-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { Form, QuestionTools, Reading } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";

const Values = z.object({ isNamed: z.boolean(), name: z.string(), when: z.string(), hasConsent: z.boolean() });
type Values = z.infer<typeof Values>;

/** As the contract has it: one name, or two such as "Jan Willem"; more is a surname. */
const FIRST_NAME = /^\S+( \S+)?$/;
const MOST_OF_A_NAME = 30;

export function HostQuestion({ tools }: { tools: QuestionTools }) {
  const text = useText();
  const { host } = upkeepIn(text).questions;
  const { place } = tools.upkeep;
  const now = place.firstVisit?.hostFirstName;
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: "wie",
        now: now && text.place.first.host(now),
        start: toValues(place),
        shape: Values,
        read: (values) => readHost(values, host.faults),
        parts: [{ title: host.title, example: host.example, fields: ["naam", "akkoord"], render: (form) => <HostFields form={form} tools={tools} /> }],
      }}
    />
  );
}

/** The yes is asked each time: it is for who is named now. */
function toValues({ firstVisit }: Place): Values {
  return { isNamed: true, name: firstVisit?.hostFirstName ?? "", when: firstVisit?.hostWhen ?? "", hasConsent: false };
}

function readHost({ isNamed, name, when, hasConsent }: Values, faults: (typeof nlUpkeep)["questions"]["host"]["faults"]): Reading {
  if (!isNamed) return { change: { kind: "host", hasConsent: false } };
  const hostFirstName = name.trim();
  const missing = [
    ...(FIRST_NAME.test(hostFirstName) ? [] : [{ field: "naam", sentence: faults.name }]),
    ...(hasConsent ? [] : [{ field: "akkoord", sentence: faults.consent }]),
  ];
  return missing.length > 0 ? { faults: missing } : { change: { kind: "host", hostFirstName, hostWhen: when.trim(), hasConsent } };
}

function HostFields({ form: { values, change, faultOf }, tools: { upkeep, today } }: { form: Form<Values>; tools: QuestionTools }) {
  const text = useText();
  const { host } = upkeepIn(text).questions;
  const { isNamed, name, when, hasConsent } = values;
  const options = [{ value: "ja", label: host.yes }, { value: "nee", label: host.no }] as const;
  return (
    <>
      <ChoiceField name="noemen" label={host.label} options={options} value={isNamed ? "ja" : "nee"} onChange={(chosen) => change({ isNamed: chosen === "ja" })} />
      {isNamed && (
        <>
          <TextField name="naam" label={host.name} hint={host.nameHint} value={name} onChange={(next) => change({ name: next })} error={faultOf("naam")} most={MOST_OF_A_NAME} />
          <TextField name="wanneer" label={host.when} hint={host.whenHint} value={when} onChange={(next) => change({ when: next })} most={80} />
          {upkeep.place.type === "faith_room" && <p>{host.faith}</p>}
          <CheckField
            name="akkoord"
            label={host.consent(name.trim() === "" ? host.someone : name.trim())}
            hint={host.consentHint}
            isOn={hasConsent}
            onToggle={(isOn) => change({ hasConsent: isOn })}
            error={faultOf("akkoord")}
          />
          {upkeep.hostConsentUntil !== undefined && <p className="soft">{host.until(formatDate(upkeep.hostConsentUntil, today, text))}</p>}
        </>
      )}
    </>
  );
}
