import type { Place } from "@schuifaan/shared/domain/place";
import { z } from "zod";

import { tellChange } from "../../../text/tell-change.ts";
import type { nlUpkeep } from "../../../text/nl-upkeep.ts";
import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { ChoiceField } from "../../../ui/choice-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { ClockFields } from "../clock-fields.tsx";
import { DateFields } from "../date-fields.tsx";
import type { Form, QuestionTools, Reading } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";
import { readClockText } from "../read-clock-text.ts";
import { readDays } from "../read-days.ts";
import { type Season, seasonDays } from "../season-days.ts";

const GOINGS = { christmas: ["open", "closed", "special"], summer: ["open", "limited", "closed"], autumn: ["open", "limited", "closed"] } as const;

const Values = z.object({
  going: z.enum(["", "open", "closed", "special", "limited"]),
  days: z.object({ from: z.string(), to: z.string() }),
  date: z.string(),
  clocks: z.object({ from: z.string(), to: z.string() }),
});
type Values = z.infer<typeof Values>;
type Words = (typeof nlUpkeep)["questions"];

/** How it goes at Christmas, in summer or in autumn: as always, closed for some days, or otherwise. */
export function SeasonQuestion({ tools, season }: { tools: QuestionTools; season: Season }) {
  const text = useText();
  const words = upkeepIn(text);
  const { upkeep: { place }, today } = tools;
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: `seizoen.${season}`,
        now: tellNow(place, season, today, text),
        start: { going: "", days: seasonDays(season, place, today) ?? { from: "", to: "" }, date: "", clocks: { from: "", to: "" } },
        shape: Values,
        read: (values) => readSeason(values, season, today, words.questions),
        parts: [
          {
            title: words.season[season],
            example: words.questions.season.example[season],
            fields: ["hoe", "eerste", "laatste", "dag", "van", "tot"],
            render: (form) => <SeasonFields form={form} season={season} />,
          },
        ],
      }}
    />
  );
}

function tellNow(place: Place, season: Season, today: string, text: Parameters<typeof upkeepIn>[0]): string {
  const { publicHolidays, schoolHolidays } = place;
  return tellChange({ kind: "holidays", ...(season === "christmas" ? { publicHolidays } : { schoolHolidays }) }, place, today, text);
}

function readSeason({ going, days, date, clocks }: Values, season: Season, today: string, words: Words): Reading {
  switch (going) {
    case "": return { faults: [{ field: "hoe", sentence: words.season.fault }] };
    case "open": return { change: { kind: "holidays", ...(season === "christmas" ? { publicHolidays: "open" } : { schoolHolidays: "open" }) } };
    case "limited": return { change: { kind: "holidays", schoolHolidays: "limited" } };
    case "special": return readSpecial(date, clocks, today, words.time.faults);
    case "closed": break;
  }
  const faults = readDays(days.from, days.to, today, words.closed.faults);
  return faults.length > 0 ? { faults } : { change: { kind: "closure", closure: days } };
}

function readSpecial(date: string, clocks: Values["clocks"], today: string, words: Words["time"]["faults"]): Reading {
  const from = readClockText(clocks.from);
  const to = readClockText(clocks.to);
  const faults = [
    ...(date === "" ? [{ field: "dag", sentence: words.date }] : date < today ? [{ field: "dag", sentence: words.past }] : []),
    ...(from === undefined ? [{ field: "van", sentence: words.clock }] : []),
    ...(to === undefined ? [{ field: "tot", sentence: words.clock }] : []),
    ...(from !== undefined && to !== undefined && to <= from ? [{ field: "tot", sentence: words.order }] : []),
  ];
  if (faults.length > 0 || from === undefined || to === undefined) return { faults };
  return { change: { kind: "special_open", specialOpen: { date, from, to } } };
}

function SeasonFields({ form: { values, change, faultOf }, season }: { form: Form<Values>; season: Season }) {
  const { season: words } = upkeepIn(useText()).questions;
  const { going, days, date, clocks } = values;
  return (
    <>
      <ChoiceField
        name="hoe"
        label={words.label[season]}
        options={GOINGS[season].map((value) => ({ value, label: words[value] }))}
        value={going === "" ? undefined : going}
        onChange={(chosen) => change({ going: chosen })}
        error={faultOf("hoe")}
      />
      {going === "closed" && <DateFields form={{ values: days, change: (part) => change({ days: { ...days, ...part } }), faultOf }} />}
      {going === "special" && (
        <>
          <TextField name="dag" type="date" label={words.date} value={date} onChange={(chosen) => change({ date: chosen })} error={faultOf("dag")} />
          <ClockFields form={{ values: clocks, change: (part) => change({ clocks: { ...clocks, ...part } }), faultOf }} />
        </>
      )}
    </>
  );
}
