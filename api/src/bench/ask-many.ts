import { connect, type Socket } from "node:net";

export type Load = { readonly seconds: number; readonly latenciesInMs: readonly number[] };

/**
 * Asks every path once over `connections` kept-alive connections, each waiting for its answer before it asks on, and
 * takes the time of each. As bare as a client can be: on two cores, whatever it costs is missing from the server.
 * (autocannon reports by whole seconds, too coarse for 500 questions.) Throws on any status but 200.
 */
export async function askMany(port: number, paths: readonly string[], connections: number): Promise<Load> {
  const latenciesInMs: number[] = [];
  let next = 0;
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  const startedAt = performance.now();
  await Promise.all(
    sockets.map(async (socket) => {
      for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
        const askedAt = performance.now();
        await ask(socket, path);
        latenciesInMs.push(performance.now() - askedAt);
      }
    }),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  for (const socket of sockets) socket.destroy();
  return { seconds, latenciesInMs };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true }, () => resolve(socket));
    socket.once("error", reject);
  });
}

/** Every server here sends Content-Length, so the end of an answer is a matter of counting. */
function ask(socket: Socket, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let missing: number | undefined;
    const read = (chunk: Buffer) => {
      if (missing === undefined) {
        const head = chunk.toString("latin1", 0, Math.min(chunk.length, 1500));
        const end = head.indexOf("\r\n\r\n");
        const length = /content-length: (\d+)/i.exec(head)?.[1];
        if (!head.startsWith("HTTP/1.1 200") || end < 0 || length === undefined) return reject(new Error(head));
        missing = end + 4 + Number(length);
      }
      missing -= chunk.length;
      if (missing > 0) return;
      socket.off("data", read);
      resolve();
    };
    socket.on("data", read);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: bench\r\n\r\n`);
  });
}
