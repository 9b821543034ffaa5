/** What the server knew when it sent the page: settings of the map, and answers the page would otherwise ask for. */
export type Start = {
  tilesUrl: string;
  tilesAttribution: string;
  demo: boolean;
  answers: readonly StartAnswer[];
  /** The clock of a server that stands still (SCHUIFAAN_NOW), ISO; the page's clock then stands still too. */
  now?: string;
  /** When the page was drawn, ISO, whole minutes: the browser takes over from there without a word changing. */
  madeAt?: string;
  /** Where this server is found from outside, without a slash at the end. */
  publicUrl?: string;
};
type StartAnswer = { url: string; body: object };

export const DEFAULT_START: Start = {
  tilesUrl: "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png",
  tilesAttribution: "Kaartgegevens © Kadaster",
  demo: false,
  answers: [],
};

/** Reads the JSON of `<script id="start">`; a part that is missing or odd falls back, so the page always opens. */
export function readStart(json: string | null | undefined): Start {
  const given = parseObject(json ?? "{}");
  return {
    tilesUrl: typeof given["tilesUrl"] === "string" ? given["tilesUrl"] : DEFAULT_START.tilesUrl,
    tilesAttribution: typeof given["tilesAttribution"] === "string" ? given["tilesAttribution"] : DEFAULT_START.tilesAttribution,
    demo: given["demo"] === true,
    answers: Array.isArray(given["answers"]) ? given["answers"].filter(isAnswer) : [],
    ...(isInstant(given["now"]) && { now: given["now"] }),
    ...(isInstant(given["madeAt"]) && { madeAt: given["madeAt"] }),
    ...(typeof given["publicUrl"] === "string" && { publicUrl: given["publicUrl"] }),
  };
}

function parseObject(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function isInstant(value: unknown): value is string {
  return typeof value === "string" && Number.isFinite(Date.parse(value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isAnswer(value: unknown): value is StartAnswer {
  return isRecord(value) && typeof value["url"] === "string" && isRecord(value["body"]);
}
