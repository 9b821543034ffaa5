import taxonomy from "@schuifaan/shared/data/taxonomy.json" with { type: "json" };
import { PlaceType } from "@schuifaan/shared/domain/taxonomy";

import { foldText } from "../../places/fold-text.ts";

// On folded text. The special ones first: a "buurthuiskamer" is a huiskamer, an energiehuiskamer too.
const TYPE_WORDS: readonly (readonly [type: PlaceType, words: RegExp])[] = [
  ["district_house", /\bhui(s|zen) (van|v) d(e|er) wijk|\bhuis vd wijk|wijk(centrum|centra|gebouw|huis)\b|multifunctione\w+ (centrum|accommodatie)/],
  ["care_home_room", /woonzorg|verzorgingshuis|verzorgingstehuis|verpleeghuis|zorgcentrum|care home|nursing home/],
  ["housing_room", /buurtkamer in een (woning|flat)|flatkamer|\bin een woning of flat/],
  ["living_room", /huiskamer|buurtkamer|straatkamer|wijkkamer|dorpskamer|praathuis|inloophuis|inloopcentrum|\binloop\b|living room|social centre/],
  ["youth_spot", /jongeren(centrum|plek|werk|honk)|jeugd(honk|huis|centrum)|youth (centre|center|club)|youth centre/],
  ["playground", /speeltuin|kinderboerderij|stadsboerderij|speelplaats|playground|petting zoo/],
  ["library_spot", /bibliotheek|\bbieb\b|leeszaal|\blibrary\b/],
  ["meal_place", /(buurt|wijk)(restaurant|keuken)|eettafel|eetplek|buurteten|soup kitchen|resto vanharte/],
  ["swap_shop", /kringloop|ruilwinkel|weggeefwinkel|weggeefhoek|kledingruil|swap shop|charity shop|second hand/],
  ["workshop", /werkplaats|atelier|repair ?cafe|maakplaats|maker ?space|fablab|\bworkshop\b/],
  ["info_point", /wijkpunt|wijkhub|vraagwijzer|informatiepunt|infopunt|wijkloket|sociaal loket|wijkteam|wijkwinkel|spreekuur/],
  ["sports_canteen", /sportkantine|\bkantine\b|clubhuis|sportcentrum|sports (centre|center)|sportclub|sportvereniging|voetbalvereniging/],
  ["mobile_spot", /\brijdende\b|bakfiets|soepbus|buurtbus/],
  ["community_house", /buurthui(s|zen)|buurt(centrum|centra|gebouw|honk)|dorps(huis|centrum)|gemeenschapshuis|ontmoetings(centrum|huis|ruimte)|community (house|centre|center|hall)|village hall/],
  ["garden", /\b(buurt|moes|volks|wijk|stads|pluk|gemeenschaps|voedsel)tuin(en)?\b|community garden|allotment/],
  ["faith_room", /kerk(je)?\b|\bmoskee|\bkapel\b|parochie|synagoge|gebedshuis|\b(church|mosque|parish hall|place of worship)\b/],
  ["group", /\b(wandel|fiets)club\b|\b\w*koor\b|duofiets/],
];

// Only in a column about kinds: in a name these words tell where a place is, not what it is ("Café aan het Plein").
const KIND_WORDS: readonly (readonly [type: PlaceType, words: RegExp])[] = [
  ["outdoor_spot", /\b(plein|park|bankje|buitenplek|pleintje|square)\b/],
  ["garden", /\b(tuin|tuinen|garden)\b/],
  ["meal_place", /\b(eetcafe|restaurant)\b/],
  ["youth_spot", /\b(jongeren|jeugd|youth)\b/],
  ["group", /\b(groep|club|vereniging)\b/],
  ["faith_room", /\b(kerken|religie|geloof)\b/],
];

const LABELS = new Map(
  taxonomy.placeTypes.flatMap(({ id, nl, en }) => {
    const type = PlaceType.parse(id);
    return [id, nl, en].map((label): [string, PlaceType] => [foldText(label), type]);
  }),
);

/** What a name says about the kind of place; undefined when it says nothing, for a wrong kind is worse than none. */
export function findTypeInName(name: string): PlaceType | undefined {
  const folded = foldText(name);
  return TYPE_WORDS.find(([, words]) => words.test(folded))?.[0];
}

/** What a column about kinds says: one of our own labels (Dutch, English or id) or the words people use for it. */
export function findTypeByWords(kind: string): PlaceType | undefined {
  const folded = foldText(kind);
  return LABELS.get(folded) ?? findTypeInName(kind) ?? KIND_WORDS.find(([, words]) => words.test(folded))?.[0];
}
