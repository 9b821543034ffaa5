import * as colleagues from "@schuifaan/shared/contract/colleagues";
import * as calendarLink from "@schuifaan/shared/contract/calendar-link";
import * as makers from "@schuifaan/shared/contract/makers";
import * as messages from "@schuifaan/shared/contract/messages";
import type { Access } from "@schuifaan/shared/contract/operation";
import * as redactie from "@schuifaan/shared/contract/redactie";
import * as signIn from "@schuifaan/shared/contract/sign-in";
import * as tips from "@schuifaan/shared/contract/tips";
import * as upkeep from "@schuifaan/shared/contract/upkeep";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { createApp } from "./app.ts";
import { openWorld, PEOPLE, type Person, type World } from "./test-world.ts";

type Operation = { readonly method: string; readonly name: string; readonly path: string; readonly access: Access };

const CONTRACTS: readonly object[] = [signIn, redactie, colleagues, upkeep, makers, calendarLink, tips, messages];
const OPERATIONS = CONTRACTS.flatMap((contract): unknown[] => Object.values(contract)).filter(isOperation);

function isOperation(value: unknown): value is Operation {
  return typeof value === "object" && value !== null && "access" in value && "method" in value;
}

const EDITORS: readonly Person[] = ["key-person-here", "admin-here", "admin-everywhere"];
const READERS: readonly Person[] = [...EDITORS, "professional-here"];
const ANY_ADMIN: readonly Person[] = ["admin-here", "admin-elsewhere", "admin-everywhere"];
const ANY_EDITOR: readonly Person[] = [...EDITORS, "key-person-elsewhere", "admin-elsewhere"];
const SIGNED_IN: readonly Person[] = [...ANY_EDITOR, "professional-here"];
const A_MAKER: readonly Person[] = ["maker-here", "maker-elsewhere"];

/** What is asked, always about a place here; and who may. Whoever may not gets 401 or 403, and nothing changes. */
const ASKED: Readonly<Record<string, { readonly path?: string; readonly body?: (world: World) => object; readonly may: readonly Person[] }>> = {
  getMe: { may: SIGNED_IN },
  getWorklist: { may: ANY_EDITOR },
  closeTask: { body: () => ({ outcome: "done" }), may: EDITORS },
  findManagedPlaces: { may: SIGNED_IN },
  getManagedPlace: { may: READERS },
  changeManagedPlace: { body: ({ version }) => ({ version, changes: [{ kind: "entrance", entrance: "Een andere deur" }] }), may: EDITORS },
  restoreVersion: { body: ({ version }) => ({ version, to: version - 1 }), may: EDITORS },
  mergePlaces: { body: ({ version, neighbour }) => ({ version, into: neighbour }), may: EDITORS },
  addMaker: { body: () => ({ name: "Nieuw", email: "nieuw@schuifaan.example" }), may: EDITORS },
  removeMaker: { may: EDITORS },
  getColleagues: { may: ANY_ADMIN },
  inviteColleague: { body: ({ area }) => ({ name: "Nieuw", email: "nieuw@schuifaan.example", role: "key_person", area }), may: ["admin-here", "admin-everywhere"] },
  endGrant: { may: ["admin-here", "admin-everywhere"] },

  getUpkeep: { may: A_MAKER },
  confirmListing: { body: () => ({}), may: A_MAKER },
  changeListing: { body: ({ version }) => ({ version, change: { kind: "entrance", entrance: "Een andere deur" } }), may: A_MAKER },
  undoChange: { body: ({ version }) => ({ version }), may: A_MAKER },
  addPhoto: { body: () => ({ kind: "door", alt: "De deur", people: "none", picture: "bm9wZQ==" }), may: A_MAKER },
  removePhoto: { may: A_MAKER },
  inviteMaker: { body: () => ({ name: "Nieuw", email: "nieuw@schuifaan.example", as: "second" }), may: A_MAKER },
  acceptInvitation: { body: () => ({}), may: A_MAKER },
  leavePlace: { body: () => ({ isPlaceStopping: false }), may: A_MAKER },
  endLinks: { body: () => ({}), may: A_MAKER },
  exportPersonalData: { may: A_MAKER },
  linkCalendar: { body: () => ({ address: "https://127.0.0.1/agenda.ics", isLive: false }), may: A_MAKER },
  unlinkCalendar: { may: A_MAKER },
};

const SERVED = new Set(createApp({ index: () => undefined, publicUrl: "", reportError: () => undefined }).hono.routes.map(({ method, path }) => `${method} ${path}`));
const NOT_FOR_EVERYBODY = OPERATIONS.filter(({ access }) => access !== "anyone");
const ASKABLE = NOT_FOR_EVERYBODY.filter(({ method, path }) => SERVED.has(`${method} ${path}`));

test("whoever adds an operation that is not for everybody says here who may", () => {
  expect(NOT_FOR_EVERYBODY.map(({ name }) => name).toSorted()).toEqual(Object.keys(ASKED).toSorted());
});

describe("what somebody may ask", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(async () => await world.close());

  const table = ASKABLE.flatMap((operation) => PEOPLE.map((person) => ({ operation, person, may: ASKED[operation.name]?.may.includes(person) ?? false })));

  test.each(table.filter(({ may }) => !may))("$person may not ask $operation.name, and nothing changes", async ({ operation, person }) => {
    const before = await world.takeStock();

    const response = await world.ask(operation, ASKED[operation.name]?.body?.(world), person);

    expect([401, 403]).toContain(response.status);
    expect(await response.text()).not.toMatch(/schuifaan\.example|"version"|"place"/);
    expect(await world.takeStock()).toEqual(before);
  });

  test.each(table.filter(({ may }) => may))("$person may ask $operation.name", async ({ operation, person }) => {
    const before = await world.takeStock();

    const response = await world.ask(operation, ASKED[operation.name]?.body?.(world), person);

    expect([401, 403]).not.toContain(response.status);
    // A maker changes only the place that the link is for.
    const mayTouch = person !== "maker-elsewhere";
    expect(mayTouch || world.onlyHere(await world.takeStock()).join("\n") === world.onlyHere(before).join("\n")).toBe(true);
    await world.putBack();
  });

  test.each<[Person, string, RegExp, RegExp]>([
    ["professional-here", "/api/v1/managed-places", /"r-24"/, /"r-01"/],
    ["key-person-elsewhere", "/api/v1/managed-places", /"r-01"/, /"r-24"/],
    ["key-person-here", "/api/v1/tasks", /"bounce"/, /"r-01"/],
    ["key-person-elsewhere", "/api/v1/tasks", /"total":0/, /"bounce"/],
    ["admin-here", "/api/v1/colleagues", /key_person\.rtm-spangen@/, /rtm-bospolder|overal/],
    ["admin-elsewhere", "/api/v1/colleagues", /key_person\.rtm-bospolder@/, /rtm-spangen|overal/],
  ])("%s sees in %s only what is theirs", async (person, path, theirs, notTheirs) => {
    const answer = await (await world.ask({ method: "GET", path }, undefined, person)).text();

    expect(answer).toMatch(theirs);
    expect(answer).not.toMatch(notTheirs);
  });
});
