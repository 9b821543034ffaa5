type Shelf = Pick<Cache, "put" | "match" | "delete" | "keys">;

/** Cache Storage as far as we use it, in memory: jsdom has none. */
export class FakeCaches {
  readonly #shelves = new Map<string, Shelf>();

  async open(name: string): Promise<Shelf> {
    const shelf = this.#shelves.get(name) ?? createShelf();
    this.#shelves.set(name, shelf);
    return shelf;
  }
}

function createShelf(): Shelf {
  const kept = new Map<string, Response>();
  return {
    put: async (request, response) => void kept.set(urlOf(request), response),
    match: async (request) => kept.get(urlOf(request))?.clone(),
    delete: async (request) => kept.delete(urlOf(request)),
    keys: async () => [...kept.keys()].map((url) => new Request(url)),
  };
}

function urlOf(request: RequestInfo | URL): string {
  return request instanceof Request ? request.url : String(request);
}
