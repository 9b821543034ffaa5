/** They say nothing about a place; a query of nothing else keeps them. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  "de het een der den in op van te bij aan voor met en of om naar uit s t the a of at near".split(" "),
);

/** Words of running text by which nobody looks for a place: in texts, beside the small ones, they are not kept. */
export const TEXT_WORDS: ReadonlySet<string> = new Set(
  (
    "je jij jou jouw we wij ze zij ik hij dat die dit is zijn was er hier daar niet geen ook maar als dan nog wel kan kun kunt " +
    "mag mogen moet hoef hoeft heeft hebben wordt worden door over tot per bent ben zo hun ons onze mijn elk elke alle alles"
  ).split(" "),
);
