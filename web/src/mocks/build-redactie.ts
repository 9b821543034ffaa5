import type { ManagedPlace, Task } from "@schuifaan/shared/contract/redactie";
import type { Me } from "@schuifaan/shared/contract/sign-in";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";

/** Somebody of the wijkredactie of Bospolder. */
export function buildMe(given: Partial<Me> = {}): Me {
  return { id: "u1", name: "Anna", email: "anna@schuifaan.example", grants: [{ id: "g1", role: "key_person" }], ...given };
}

export function buildTask(body: Task["body"], given: Partial<Omit<Task, "body">> = {}): Task {
  const { id, slug, name } = buildPlace({ name: "De Blauwe Theepot" });
  return { id: "t1", createdAt: "2026-11-18T09:00:00.000Z", place: { id, slug, name, areaName: "Bospolder" }, body, ...given };
}

/** A listing of which Anna changed the door, with one maker. */
export function buildManagedPlace(given: Partial<ManagedPlace> = {}): ManagedPlace {
  const before = buildPlace({ name: "De Blauwe Theepot", entrance: "Blauwe deur" });
  const place = { ...before, entrance: "Groene deur" };
  return {
    place,
    version: 2,
    source: "demo",
    mayChange: true,
    makers: [{ id: "m1", name: "Roza", email: "roza@schuifaan.example", isTrusted: true, hasSaidYes: true, lastAnsweredAt: "2026-11-02T09:00:00.000Z" }],
    history: [
      { version: 2, at: "2026-11-20T09:00:00.000Z", role: "key_person", by: "Anna", source: "redactie", changes: [{ kind: "entrance", entrance: "Groene deur" }], place },
      { version: 1, role: "system", source: "demo", changes: [], place: before },
    ],
    ...given,
  };
}
