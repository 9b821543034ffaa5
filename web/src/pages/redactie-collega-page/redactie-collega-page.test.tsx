import { searchAreas } from "@schuifaan/shared/contract/areas";
import { type Colleague, endGrant, getColleagues, inviteColleague } from "@schuifaan/shared/contract/colleagues";
import { getMe } from "@schuifaan/shared/contract/sign-in";
import { GemeenteCode } from "@schuifaan/shared/domain/area-code";
import { buildArea } from "@schuifaan/shared/fixtures/build-area";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { z } from "zod";

import { buildMe } from "../../mocks/build-redactie.ts";
import { mockEndpoint } from "../../mocks/mock-endpoint.ts";
import { mockOperation, mockRefusal } from "../../mocks/mock-operation.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const schiedam = GemeenteCode.parse("GM0606");
const anna: z.infer<typeof Colleague> = { id: "u1", name: "Anna", email: "anna@schuifaan.example", grants: [{ id: "g1", role: "admin" }] };
const bram: z.infer<typeof Colleague> = { id: "u2", name: "Bram", email: "bram@schuifaan.example", grants: [{ id: "g2", role: "key_person", area: { code: schiedam, name: "Schiedam" } }] };

function serve(): void {
  mockServer.use(mockOperation(getMe, () => buildMe({ grants: anna.grants })), mockOperation(getColleagues, () => ({ colleagues: [anna, bram] })));
}

test("a role of somebody else is ended after asking; one's own is not for oneself", async () => {
  serve();
  const ended: string[] = [];
  mockServer.use(mockOperation(endGrant, ({ input: { grant } }) => {
    ended.push(grant);
    return { colleagues: [anna] };
  }));
  renderApp("/redactie/collega-s");
  expect(await screen.findByText("beheerder · overal")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Stop: sleutelpersoon, Schiedam" }));
  await userEvent.click(screen.getByRole("button", { name: "Ja, stop" }));

  await expect.poll(() => screen.queryByText("Bram")).toBeNull();
  expect(ended).toEqual(["g2"]);
  expect(screen.queryByRole("button", { name: /^Stop:/ })).toBeNull();
});

test("somebody gets a role in an area that is found by its name", async () => {
  serve();
  const invited: unknown[] = [];
  mockServer.use(
    mockEndpoint(searchAreas, () => ({ areas: [buildArea({ code: schiedam, name: "Schiedam" })], total: 1 })),
    mockOperation(inviteColleague, ({ body }) => {
      invited.push(body);
      return { colleagues: [anna, bram] };
    }),
  );
  renderApp("/redactie/collega-s");
  await userEvent.click(await screen.findByRole("button", { name: "Stuur de uitnodiging" }));
  expect(screen.getByText("Vul een naam, een mailadres en een wijk in.")).toBeTruthy();
  await userEvent.type(screen.getByLabelText("Naam"), "Bram");
  await userEvent.type(screen.getByLabelText("Mailadres"), "bram@schuifaan.example");
  await userEvent.type(screen.getByLabelText("Wijk of gemeente"), "Schie");
  await userEvent.click(await screen.findByRole("radio", { name: /^Schiedam/ }));
  await userEvent.click(screen.getByRole("button", { name: "Stuur de uitnodiging" }));

  expect(await screen.findByText("Bram krijgt een mail.")).toBeTruthy();
  expect(invited).toEqual([{ name: "Bram", email: "bram@schuifaan.example", role: "key_person", area: "GM0606" }]);
});

test("who is no admin is told that it is not theirs", async () => {
  serve();
  mockServer.use(mockRefusal(getColleagues, 403, "not-allowed"));
  renderApp("/redactie/collega-s?taal=en");

  expect(await screen.findByText("This is not in your area.")).toBeTruthy();
});
