/** The sentences of the OpenAPI document, for the developers who read it. */
export const openApiText = {
  title: "Schuif aan",
  description:
    "Neighbourhood meeting places in the Netherlands, and the areas they lie in. Open to read for everyone, without a key. Times are UTC instants; opening hours are wall-clock times in Europe/Amsterdam.",
  contact: { name: "Schuif aan", url: "https://schuifaan.example/over", email: "redactie@schuifaan.example" },
  tags: [
    { name: "places", description: "Huiskamers, buurthuizen and other places where people can walk in" },
    { name: "activities", description: "What there is to do, each day by itself" },
    { name: "areas", description: "Gemeenten, wijken, buurten and named areas, by edition" },
    { name: "openapi", description: "This document" },
  ],
  document: "This document: OpenAPI 3.1, made from the endpoints themselves; with `version=3.0` as OpenAPI 3.0",
  ok: "The answer",
  unchanged: "What you have is still right (If-None-Match)",
  versionHeader: "Full version of this API",
  etagHeader: "Give it back in If-None-Match to hear whether anything changed",
  corsHeader: "Always *: every website may read this API",
  refusals: {
    400: "Some fields cannot be used; the problem names all of them",
    404: "There is nothing with this code or name",
    500: "Something went wrong on our side",
    503: "The places are still being loaded",
  },
};
