import ICAL from "ical.js";
import { z } from "zod";

const Parameters = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const Property = z.tuple([z.string(), Parameters, z.string()]).rest(z.unknown());

type JCal = readonly [name: string, properties: readonly z.infer<typeof Property>[], components: readonly unknown[]];
const Component: z.ZodType<JCal> = z.tuple([z.string(), z.array(Property), z.array(z.unknown())]);

/** One line of a calendar: its values as jCal (RFC 7265) writes them. */
export type CalendarLine = { readonly values: readonly unknown[]; readonly type: string; readonly timeZone: string | undefined };

export type CalendarComponent = {
  readonly name: string;
  /** Every line of that name, in lower case; none when there is none. */
  readonly lines: (name: string) => readonly CalendarLine[];
  /** The first value of the first line of that name, where it is text. */
  readonly text: (name: string) => string | undefined;
  readonly components: readonly CalendarComponent[];
};

/** Reads one component. Throws when it is none. */
export function readComponent(text: string): CalendarComponent {
  return toComponent(ICAL.parse(text));
}

function toComponent(given: unknown): CalendarComponent {
  const [name, properties, components] = Component.parse(given);
  const lines = (wanted: string) => properties.filter(([property]) => property === wanted).map(toLine);
  return {
    name,
    lines,
    text: (wanted) => {
      const [value] = lines(wanted)[0]?.values ?? [];
      return typeof value === "string" ? value : undefined;
    },
    components: components.map(toComponent),
  };
}

function toLine([, parameters, type, ...values]: z.infer<typeof Property>): CalendarLine {
  const { tzid } = parameters;
  return { values, type, timeZone: typeof tzid === "string" ? tzid : tzid?.[0] };
}
