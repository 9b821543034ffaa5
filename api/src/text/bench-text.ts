const ms = (value: number) => `${value < 1 ? value.toFixed(3) : value.toFixed(1)} ms`.padStart(10);
const share = (value: number) => `${(value * 100).toFixed(1)}%`.padStart(7);
const ratio = (value: number) => `${value.toFixed(2)}x`.padStart(6);

/** What `pnpm bench` prints, for developers. */
export const benchText = {
  names: {
    repeatedBox: "repeated box",
    boxesAskedBefore: "500 boxes, asked before",
    boxesNew: "500 boxes, each new",
    nearest: "nearest 20",
    openNow: "box of 30 km, open and free",
    facets: "box of 30 km, with counts",
    wordsThere: "words and a town",
    wordsThen: "words and a time",
    wordsThereThen: "words, a town and a time",
    name: "a name",
    twoTypos: "a name, two typos",
    suggestions: "suggestions",
    suggestionsTypo: "suggestions, one typo",
    httpWords: "words, each new",
    detailNew: "detail, each new",
    detailAskedBefore: "detail, asked before",
    page: "box, about a page",
    wide: "box of 30 km",
    country: "whole country",
    oneType: "box of 30 km, one type",
    words: "words",
    typo: "a word, one typo",
    replace: "replace one",
  },
  /** What is typed, as people do. */
  queries: {
    wish: "koffie",
    wishIn: (town: string) => `koffie ${town}`,
    wishThen: "samen eten vanavond",
    wishInThen: (town: string) => `nederlands leren ${town} dinsdag`,
    name: "blauwe theepot",
    typo: "theepod",
    twoTypos: "blauwe koekepn",
    begun: "thee",
    begunWrong: "koekep",
  },
  recallNames: { one: "names, one typo", two: "names, two typos", word: "a word of a name, one typo" },
  recallIntro: "\nWhat was meant is among the first ten of 10,000 places (pg_trgm: PostgreSQL with a GiST index of trigrams)",
  recall: ({ name, ours, theirs, oursInMs, theirsInMs }: { name: string; ours: number; theirs: number | undefined; oursInMs: number; theirsInMs: number | undefined }) =>
    `  ${name.padEnd(28)}${share(ours)} in${ms(oursInMs)}   pg_trgm ${theirs === undefined || theirsInMs === undefined ? "is not here" : `${share(theirs)} in${ms(theirsInMs)}`}`,
  intro: "Ratios are medians of rounds in which our server and a raw node:http responder of the same bytes take turns.",
  size: (count: number) => `\n${count.toLocaleString("en")} places`,
  built: ({ buildInMs, heapInMb, warmInMs, warmInMb }: Record<"buildInMs" | "heapInMb" | "warmInMs" | "warmInMb", number>) =>
    `  index built in ${buildInMs.toFixed(0)} ms, ${heapInMb.toFixed(0)} MB; words, facts and plans in ${(warmInMs / 1000).toFixed(1)} s in the background, ${warmInMb.toFixed(0)} MB`,
  search: (name: string, p50: number, p99: number) => `  ${name.padEnd(28)} p50${ms(p50)}  p99${ms(p99)}`,
  http: ({ name, bytes, ratio: rate, cpuRatio, perSecond, p50, p99 }: Record<"bytes" | "ratio" | "cpuRatio" | "perSecond" | "p50" | "p99", number> & { name: string }) =>
    `  ${name.padEnd(28)}${ratio(rate)} raw (cpu ${ratio(cpuRatio).trim()})  ${perSecond.toFixed(0).padStart(6)}/s  p50${ms(p50)}  p99${ms(p99)}  ${bytes} bytes`,
  httpMemory: (rssInMb: number) => `  resident after the questions: ${rssInMb.toFixed(0)} MB (without a database)`,
  yearIntro: (places: number) =>
    [
      `A year of keeping ${places.toLocaleString("en")} places true, by the real rounds on a real database; the clock steps a day.`,
      "We suppose: of who does not answer a third never does; a reminder works half as well; 60% of the places have a second maker;",
      "a key person takes up a call within ten days and reaches somebody seven times in ten.",
    ].join("\n"),
  year: (year: Record<"answering" | "answeredWithin14Days" | "medianAge" | "shareOver90" | "worstShareOver90" | "mailsPerPlacePerMonth" | "mostQuestionsPerPlacePerMonth" | "callsPer1000PlacesPerMonth", number>) =>
    [
      `\n${share(year.answering).trim()} answer a question (${share(year.answeredWithin14Days).trim()} of the month's questions had an answer within 14 days, to whichever mail or call)`,
      `  age of the last confirmation   median ${year.medianAge} days; older than 90 days ${share(year.shareOver90).trim()} of shown places, ${share(year.worstShareOver90).trim()} on the worst day`,
      `  mails                          ${year.mailsPerPlacePerMonth.toFixed(2)} a place a month, reminders included; never more than ${year.mostQuestionsPerPlacePerMonth} question a month`,
      `  phone calls                    ${year.callsPer1000PlacesPerMonth.toFixed(0)} a month for 1,000 places`,
    ].join("\n"),
  start: ({ readyInMs, rssInMb, settledRssInMb }: Record<"readyInMs" | "rssInMb" | "settledRssInMb", number>) =>
    `  ready on existing data in ${readyInMs.toFixed(0)} ms, ${rssInMb.toFixed(0)} MB resident, ${settledRssInMb.toFixed(0)} MB when all is warm (SQLite)`,
};
