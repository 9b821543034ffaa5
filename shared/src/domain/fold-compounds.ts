import { foldWord } from "./fold-words.ts";

// Dutch writes names for places as one word: buurtkamer, wijktuin, taalcafé. People search for the part they
// remember. Only well-known heads and tails are cut: cutting everywhere would find "eten" in "taalketen".

const HEADS = toLongestFirst(
  "buurt wijk huis woon straat dorps dorp stads stad bewoners ontmoetings inloop gemeente speel moes school sport " +
    "repair repareer taal eet koffie thee spel fiets wandel kinder jeugd jongeren ouder ouderen senioren mama vrouwen " +
    "mannen tuin brei naai haak schilder muziek dans zang volks praat lees computer energie kleding kleren rommel " +
    "vlooien weggeef ruil kring kerk zorg handwerk kook soep borrel lunch ontbijt groeps zelfhulp maatjes bak rond",
);
const TAILS = toLongestFirst(
  "kamer kamers huis tuin tuinen café ochtend middag avond week tafel winkel markt club plek plein straat laan weg " +
    "kade centrum zaal les koor groep keuken restaurant boerderij werkplaats atelier bibliotheek punt hub spreekuur " +
    "uur uurtje cursus kantine bus fiets fietsers maatje maatjes tocht team raad kerk school park kring praatje gebouw",
);
const SHORTEST_PART = 3;

function toLongestFirst(words: string): readonly string[] {
  return words.split(" ").map(foldWord).toSorted((one, other) => other.length - one.length);
}

/** The parts of a folded compound that people search for by themselves: "buurtmoestuin" holds "moestuin" and "tuin". */
export function partsOf(word: string): string[] {
  const room = word.length - SHORTEST_PART;
  const head = HEADS.find((start) => start.length <= room && word.startsWith(start));
  const tail = TAILS.find((end) => end.length <= room && word.endsWith(end));
  const rest = head === undefined ? undefined : word.slice(head.length);
  return [...new Set([rest, tail].filter((part) => part !== undefined))];
}
