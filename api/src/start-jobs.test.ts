import { get } from "node:http";

import { expect, test, vi } from "vitest";

import { describeOnBothEngines, undoAfterTest } from "./database/test-database.ts";
import { readEnv } from "./env.ts";
import { queueMail } from "./mail/queue-mail.ts";
import { startServer } from "./start-server.ts";

function ask(url: string, headers: Record<string, string> = {}): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part)).on("end", () => resolve({ status: response.statusCode, text }));
    }).on("error", reject);
  });
}

describeOnBothEngines("a server that sends mail", (createDatabase) => {
  test("puts mails in its outbox, and shows them to who sits at the machine only", async () => {
    const { settings } = await createDatabase();
    const env = readEnv({ DATA_DIR: settings.dataDir, DATABASE_URL: settings.databaseUrl, SEED: "none", PORT: "0", SCHUIFAAN_NOW: "2026-11-21T12:00:00+01:00" });
    const server = await startServer(env, { web: undefined, reportError: (error) => expect(error).toBeUndefined() });
    undoAfterTest(() => server.close());
    const mail = { dedupe: "1", kind: "test", to: { name: "Roza", address: "roza@buurt.nl" }, subject: "Dag <b>Roza</b>", text: "Kijk op https://schuifaan.nl/a?b=1", html: '<p title="x">Kijk</p>' };
    await queueMail(server.db, mail, new Date("2026-11-21T11:00:00Z"));

    const page = `${server.url}/dev/mail`;
    await vi.waitFor(async () => expect((await ask(page)).text).toContain("Dag &lt;b&gt;Roza&lt;/b&gt;"), 10_000);

    const { text } = await ask(page);
    expect(text).toContain('<a href="https://schuifaan.nl/a?b=1">');
    expect(text).toContain("<pre>Kijk op https://schuifaan.nl/a?b=1");
    expect(text).toContain("&lt;p title=&quot;x&quot;&gt;Kijk&lt;/p&gt;");
    expect((await ask(page, { host: "schuifaan.nl" })).status).toBe(404);
    expect((await ask(page, { "x-forwarded-for": "127.0.0.1" })).status).toBe(404);
    expect((await server.app.hono.request("http://localhost/dev/mail")).status).toBe(404);
  });

  test("asks the makers of the demo when it is told to, where the clock stands still at noon", async () => {
    const { settings } = await createDatabase();
    const env = readEnv({ DATA_DIR: settings.dataDir, DATABASE_URL: settings.databaseUrl, PORT: "0", SCHUIFAAN_NOW: "2026-11-21T12:00:00+01:00", JOBS: "all" });
    const server = await startServer(env, { web: undefined, reportError: (error) => expect(error).toBeUndefined() });
    undoAfterTest(() => server.close());

    await vi.waitFor(async () => expect((await ask(`${server.url}/dev/mail`)).text).toContain("Klopt dit nog? Kantine De Derde Helft"), 20_000);

    const { text } = await ask(`${server.url}/dev/mail`);
    expect(text).toMatch(/<a href="http:\/\/127\.0\.0\.1:\d+\/bijhouden\/[\w-]{43}\/klopt">/);
    expect(text).not.toContain("{{");
    // Confirmed last week.
    expect(text).not.toContain("Huiskamer De Blauwe Theepot");
  });
});
