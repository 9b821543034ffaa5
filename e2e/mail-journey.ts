import { createServer } from "node:net";

import { NOW, test as base } from "./journey.ts";
import { type Mailbox, openMailbox } from "./mailbox.ts";
import { startServer } from "./running-server.ts";

/** A journey with a real mail server beside it: what our server sends lies in `mailbox`, with links that open here. */
export const test = base.extend<object, { mailbox: Mailbox }>({
  mailbox: [
    async ({ browserName: _any }, provide) => {
      const mailbox = await openMailbox();
      await provide(mailbox);
      await mailbox.close();
    },
    { scope: "worker" },
  ],
  server: [
    async ({ mailbox, settings }, provide) => {
      const port = await findFreePort();
      const url = `http://127.0.0.1:${port}`;
      const server = await startServer({ SCHUIFAAN_NOW: NOW, PORT: String(port), PUBLIC_URL: url, SMTP_URL: mailbox.url, ...settings });
      await provide(server);
      await server.close();
    },
    { scope: "worker" },
  ],
});

export { expect } from "./journey.ts";

/** Links in mails must name the port before the server has it. */
function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === "object" ? address.port : 0));
    });
  });
}
