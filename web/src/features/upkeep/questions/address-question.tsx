import { Address } from "@schuifaan/shared/domain/place";
import { z } from "zod";

import { tellChange } from "../../../text/tell-change.ts";
import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { Form, QuestionTools, Reading } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";

const Values = z.object({ street: z.string(), houseNumber: z.string(), postcode: z.string(), woonplaats: z.string(), hint: z.string() });
type Values = z.infer<typeof Values>;

const POSTCODE = /^([1-9]\d{3}) ?([A-Za-z]{2})$/;

export function AddressQuestion({ tools }: { tools: QuestionTools }) {
  const text = useText();
  const { address: words } = upkeepIn(text).questions;
  const { place } = tools.upkeep;
  const { street = "", houseNumber = "", postcode = "", woonplaats = "", hint = "" } = place.address;
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: "adres",
        now: tellChange({ kind: "address", address: place.address }, place, tools.today, text),
        start: { street, houseNumber, postcode, woonplaats: woonplaats === "" ? (place.gemeenteName ?? "") : woonplaats, hint },
        shape: Values,
        read: (values) => readAddress(values, words),
        parts: [{ title: words.title, example: words.example, fields: ["straat", "postcode"], render: (form) => <AddressFields form={form} /> }],
      }}
    />
  );
}

function readAddress(values: Values, words: { fault: string; postcodeFault: string }): Reading {
  const { street, houseNumber, postcode, woonplaats, hint } = values;
  const code = POSTCODE.exec(postcode.trim());
  const faults = [
    ...(street.trim() === "" && hint.trim() === "" ? [{ field: "straat", sentence: words.fault }] : []),
    ...(postcode.trim() !== "" && code === null ? [{ field: "postcode", sentence: words.postcodeFault }] : []),
  ];
  if (faults.length > 0) return { faults };
  const parts = { street, houseNumber, postcode: code === null ? "" : `${code[1]} ${code[2]?.toUpperCase()}`, woonplaats, hint };
  const told = Object.entries(parts).map(([name, part]): [string, string] => [name, part.trim()]).filter(([, part]) => part !== "");
  return { change: { kind: "address", address: Address.parse(Object.fromEntries(told)) } };
}

function AddressFields({ form: { values, change, faultOf } }: { form: Form<Values> }) {
  const { address: words } = upkeepIn(useText()).questions;
  return (
    <>
      <p className="soft">{words.private}</p>
      <div className="field-row">
        <TextField name="straat" label={words.street} autoComplete="off" value={values.street} onChange={(street) => change({ street })} error={faultOf("straat")} most={100} />
        <TextField name="nummer" label={words.number} value={values.houseNumber} onChange={(houseNumber) => change({ houseNumber })} most={10} />
      </div>
      <div className="field-row">
        <TextField name="postcode" label={words.postcode} value={values.postcode} onChange={(postcode) => change({ postcode })} error={faultOf("postcode")} most={8} />
        <TextField name="plaats" label={words.town} value={values.woonplaats} onChange={(woonplaats) => change({ woonplaats })} most={80} />
      </div>
      <TextField name="vinden" label={words.hint} hint={words.hintHint} value={values.hint} onChange={(hint) => change({ hint })} most={200} lines={2} />
    </>
  );
}
