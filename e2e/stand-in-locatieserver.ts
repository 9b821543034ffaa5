import { createServer } from "node:http";

/** A street of which the demo has no place, as PDOK Locatieserver tells of it. */
const STREET = {
  type: "weg", straatnaam: "Boerhaavelaan", woonplaatsnaam: "Schiedam", gemeentenaam: "Schiedam", centroide_ll: "POINT(4.4105 51.9215)",
};

export type StandIn = { readonly url: string; close(): Promise<void> };

/** Knows one street and answers everything with it, as the real one always answers something. Nothing goes to the outside. */
export function startLocatieserver(): Promise<StandIn> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ response: { docs: [STREET] } }));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("The stand-in has no port");
      resolve({
        url: `http://127.0.0.1:${address.port}/free`,
        close: () => new Promise((close) => {
          server.closeAllConnections();
          server.close(() => close());
        }),
      });
    });
  });
}
