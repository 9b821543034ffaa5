import { exportPersonalData as operation } from "@schuifaan/shared/contract/makers";
import { changeListing } from "@schuifaan/shared/contract/upkeep";
import { expect, test } from "vitest";

import { describeOnBothEngines } from "../database/test-database.ts";
import { createTestUpkeep } from "../upkeep/test-upkeep.ts";
import { exportPersonalData } from "./export-personal-data.ts";

describeOnBothEngines("what a maker may take along", (createDatabase) => {
  test("is all that is theirs, nothing of another, and no token", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { maker, token } = await upkeep.add({ phone: "06 00 00 00 00" });
    await upkeep.add({ name: "Henk", email: "henk@voorbeeld.example" });
    await upkeep.ask(changeListing, { token, body: { version: 1, change: { kind: "host", hostFirstName: "Samira", hasConsent: true } } });

    const { tables } = operation.output.parse(await exportPersonalData(db, maker, upkeep.now()));

    expect(Object.keys(tables).toSorted()).toEqual(["consents", "links", "makers", "versions"]);
    expect(tables["makers"]).toMatchObject([{ name: "Roza", email: "roza@voorbeeld.example", phone: "06 00 00 00 00" }]);
    expect(tables["consents"]).toMatchObject([{ kind: "host", person: "Samira" }]);
    expect(JSON.stringify(tables)).not.toMatch(/henk|token|hash/i);
  });
});
