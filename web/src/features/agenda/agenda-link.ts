import type { DayPart } from "@schuifaan/shared/domain/day-part";

/** The address of the agenda for a day, and maybe a part of it, as the page that knows the area writes it. */
export type ToAgenda = (day: string, part?: DayPart) => { dag?: string; wijk?: string; deel?: string };
