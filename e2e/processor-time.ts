import type { Browser, Page } from "@playwright/test";

type TraceEvent = { readonly name: string; readonly pid: number; readonly tid: number; readonly tdur?: number };

/**
 * Milliseconds of the processor that each task of the page took while `work` was done, longest first. Unlike the time
 * on the clock it is the same however busy the machine is: times four is what a processor four times slower would need.
 */
export async function measureProcessorTime(browser: Browser, page: Page, work: () => Promise<void>): Promise<number[]> {
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  await work();
  const events = readEvents((await browser.stopTracing()).toString());
  const isOnPage = findPageThread(events);
  return events
    .filter((event) => event.name === "ThreadControllerImpl::RunTask" && isOnPage(event))
    .map(({ tdur = 0 }) => tdur / 1000)
    .toSorted((one, other) => other - one);
}

/** Of all threads of the browser, the one that calls the most functions of the page. */
function findPageThread(events: readonly TraceEvent[]): (event: TraceEvent) => boolean {
  const calls = new Map<string, number>();
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}.${tid}`;
  for (const event of events) {
    if (event.name === "FunctionCall") calls.set(threadOf(event), (calls.get(threadOf(event)) ?? 0) + 1);
  }
  const [busiest] = [...calls].toSorted(([, one], [, other]) => other - one);
  return (event) => threadOf(event) === busiest?.[0];
}

function readEvents(json: string): TraceEvent[] {
  const trace: unknown = JSON.parse(json);
  const events: unknown = typeof trace === "object" && trace !== null && "traceEvents" in trace ? trace.traceEvents : [];
  return Array.isArray(events) ? events.filter(isTraceEvent) : [];
}

function isTraceEvent(event: unknown): event is TraceEvent {
  return typeof event === "object" && event !== null && "name" in event && "pid" in event && "tid" in event;
}
