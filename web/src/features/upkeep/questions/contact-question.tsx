import type { Place } from "@schuifaan/shared/domain/place";
import { z } from "zod";

import type { nlUpkeep } from "../../../text/nl-upkeep.ts";
import { tellChange } from "../../../text/tell-change.ts";
import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { isEmail } from "../is-email.ts";
import type { Form, QuestionTools, Reading } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";

const Values = z.object({ phone: z.string(), email: z.string(), website: z.string() });
type Values = z.infer<typeof Values>;

const MOBILE = /^(\+31|0031|0)\s?-?6/;

export function ContactQuestion({ tools }: { tools: QuestionTools }) {
  const text = useText();
  const { contact: words } = upkeepIn(text).questions;
  const { place } = tools.upkeep;
  const { phone = "", email = "", website = "" } = place.contact;
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: "contact",
        now: tellChange({ kind: "contact", contact: place.contact }, place, tools.today, text),
        start: { phone, email, website },
        shape: Values,
        read: (values) => readContact(values, words.faults),
        parts: [{ title: words.title, example: words.example, fields: ["telefoon", "mail", "website"], render: (form) => <ContactFields form={form} /> }],
      }}
    />
  );
}

function readContact(values: Values, words: (typeof nlUpkeep)["questions"]["contact"]["faults"]): Reading {
  const phone = values.phone.trim();
  const email = values.email.trim();
  const website = values.website.trim();
  const digits = phone.replaceAll(/\D/g, "").length;
  const address = website.includes("://") ? website : `https://${website}`;
  const faults = [
    ...(phone !== "" && (digits < 10 || digits > 13) ? [{ field: "telefoon", sentence: words.phone }] : []),
    ...(email !== "" && !isEmail(email) ? [{ field: "mail", sentence: words.email }] : []),
    ...(website !== "" && !(URL.canParse(address) && website.includes(".")) ? [{ field: "website", sentence: words.website }] : []),
  ];
  const contact: Place["contact"] = { ...(phone !== "" && { phone }), ...(email !== "" && { email }), ...(website !== "" && { website }) };
  return faults.length > 0 ? { faults } : { change: { kind: "contact", contact } };
}

function ContactFields({ form: { values, change, faultOf } }: { form: Form<Values> }) {
  const { contact: words } = upkeepIn(useText()).questions;
  return (
    <>
      <TextField name="telefoon" type="tel" inputMode="tel" label={words.phone} hint={words.optional} value={values.phone} onChange={(phone) => change({ phone })} error={faultOf("telefoon")} most={20}>
        {MOBILE.test(values.phone.trim()) && <p className="soft">{words.mobile}</p>}
      </TextField>
      <TextField name="mail" type="email" inputMode="email" label={words.email} hint={words.optional} value={values.email} onChange={(email) => change({ email })} error={faultOf("mail")} most={200} />
      <TextField name="website" label={words.website} hint={words.optional} value={values.website} onChange={(website) => change({ website })} error={faultOf("website")} most={200} />
    </>
  );
}
