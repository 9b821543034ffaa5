const ms = (value: number) => `${value < 1 ? value.toFixed(3) : value.toFixed(1)} ms`.padStart(10);
const ratio = (value: number) => `${value.toFixed(2)}x`.padStart(6);

/** What `pnpm bench` prints, for developers. */
export const benchText = {
  names: {
    repeatedBox: "repeated box",
    boxesAskedBefore: "500 boxes, asked before",
    boxesNew: "500 boxes, each new",
    nearest: "nearest 20",
    detailNew: "detail, each new",
    detailAskedBefore: "detail, asked before",
    page: "box, about a page",
    wide: "box of 30 km",
    country: "whole country",
    oneType: "box of 30 km, one type",
    words: "words",
    typo: "words, one typo",
    replace: "replace one",
  },
  intro: "Ratios are medians of rounds in which our server and a raw node:http responder of the same bytes take turns.",
  size: (count: number) => `\n${count.toLocaleString("en")} places`,
  built: (buildInMs: number, heapInMb: number) => `  index built in ${buildInMs.toFixed(0)} ms, ${heapInMb.toFixed(0)} MB of heap`,
  search: (name: string, p50: number, p99: number) => `  ${name.padEnd(26)} p50${ms(p50)}  p99${ms(p99)}`,
  http: ({ name, bytes, ratio: rate, cpuRatio, perSecond, p50, p99 }: Record<"bytes" | "ratio" | "cpuRatio" | "perSecond" | "p50" | "p99", number> & { name: string }) =>
    `  ${name.padEnd(26)}${ratio(rate)} raw (cpu ${ratio(cpuRatio).trim()})  ${perSecond.toFixed(0).padStart(6)}/s  p50${ms(p50)}  p99${ms(p99)}  ${bytes} bytes`,
  httpMemory: (rssInMb: number) => `  resident after the questions: ${rssInMb.toFixed(0)} MB (without a database)`,
  start: (readyInMs: number, rssInMb: number) => `  ready on existing data in ${readyInMs.toFixed(0)} ms, ${rssInMb.toFixed(0)} MB resident (SQLite)`,
};
