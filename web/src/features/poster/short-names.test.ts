import { PlaceId } from "@schuifaan/shared/domain/place";
import { expect, test } from "vitest";

import { shortNames } from "./short-names.ts";

const place = (id: string, name: string) => ({ id: PlaceId.parse(id), name });

test.each([
  ["Huiskamer De Kaneelstok", "De Kaneelstok"],
  ["Huis van de Wijk De Gele Voordeur", "De Gele Voordeur"],
  ["Ruilwinkel Het Kleine Kompas", "Het Kleine Kompas"],
  ["Buurthuis ’t Zonnetje", "’t Zonnetje"],
  ["De Stille Hoek", "De Stille Hoek"],
  ["Saffraan en Munt", "Saffraan en Munt"],
  ["Buurtkamer Goeiedag", "Buurtkamer Goeiedag"],
])("%s is called %s", (name, short) => {
  expect(shortNames([place("aa", name)]).get("aa")).toBe(short);
});

test("two places that would be called the same keep their names", () => {
  const names = shortNames([place("aa", "Huiskamer De Brug"), place("bb", "Sportkantine De Brug"), place("cc", "Buurthuis De Boog")]);
  expect([...names.values()]).toEqual(["Huiskamer De Brug", "Sportkantine De Brug", "De Boog"]);
});
