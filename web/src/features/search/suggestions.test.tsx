import { searchSuggestions, type Suggestion } from "@schuifaan/shared/contract/suggestions";
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";

import { mockEndpoint, mockSilence } from "../../mocks/mock-endpoint.ts";
import { createQueryClient } from "../../queries/query-client.ts";
import { mockServer } from "../../testing/setup.ts";
import { SearchBox } from "./search-box.tsx";

const SUGGESTIONS = searchSuggestions.output.shape.suggestions.parse([
  { kind: "area", code: "rtm-spangen", name: "Spangen", level: "named", detail: "Rotterdam", placeCount: 3 },
  { kind: "place", slug: "huiskamer-de-kaneelstok", name: "Huiskamer De Kaneelstok", type: "living_room", detail: "Spangen" },
  { kind: "category", category: "coffee" },
  { kind: "activity", title: "Koffie en soep", slug: "de-volle-lepel", detail: "De Volle Lepel" },
  { kind: "area", code: "WK059901", name: "Spaanse Polder", level: "wijk", placeCount: 0 },
  { kind: "address", name: "Spaansebocht 12", lat: 51.92, lng: 4.44, detail: "Rotterdam" },
]);

const asked: string[] = [];
const submit = vi.fn<(words: string | undefined) => void>();
const follow = vi.fn<(suggestion: Suggestion, words: string | undefined) => void>();

beforeEach(() => {
  asked.length = 0;
  submit.mockClear();
  follow.mockClear();
  mockServer.use(
    mockEndpoint(searchSuggestions, ({ q }) => {
      asked.push(q);
      return { suggestions: q.startsWith("sp") ? SUGGESTIONS : [] };
    }),
  );
});

function open(words?: string) {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <SearchBox label="Zoek" placeholder="" words={words} onType={() => undefined} onSubmit={submit} suggest={{ near: undefined, onSuggestion: follow }} />
    </QueryClientProvider>,
  );
  return screen.getByRole("combobox");
}
const list = () => screen.findByRole("listbox");
const pointedAt = () => document.getElementById(screen.getByRole("combobox").getAttribute("aria-activedescendant") ?? "")?.textContent;

test("suggestions come grouped by kind, the kind of the best one first", async () => {
  const box = open();
  await userEvent.type(box, "spa");

  const groups = within(await list()).getAllByRole("group");
  expect(groups.map((group) => document.getElementById(group.getAttribute("aria-labelledby") ?? "")?.textContent)).toEqual([
    "Wijken", "Plekken", "Wat wil je doen?", "Adressen",
  ]);
  expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual([
    "Spangen, Rotterdam3 plekken", "Spaanse Polder0 plekken", "Huiskamer De KaneelstokSpangen", "Koffie en praten",
    "Koffie en soepDe Volle Lepel", "Spaansebocht 12Rotterdam",
  ]);
  expect(box.getAttribute("aria-expanded")).toBe("true");
  expect(box.getAttribute("aria-controls")).toBe((await list()).id);
});

test("the input stays the same one, with the focus and the letters, when its suggestions come", async () => {
  const box = open();
  await userEvent.type(box, "sp");
  await list();

  expect(screen.getByRole("combobox")).toBe(box);
  expect(document.activeElement).toBe(box);
  expect(box).toHaveProperty("value", "sp");
});

test("arrows point one out, the focus stays in the box, and Enter chooses it", async () => {
  await userEvent.type(open(), "spa");
  await list();

  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
  expect(pointedAt()).toContain("Huiskamer De Kaneelstok");
  expect(document.activeElement).toBe(screen.getByRole("combobox"));
  await userEvent.keyboard("{ArrowUp}{Enter}");

  expect(follow).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: "Spaanse Polder" }), undefined);
  expect(submit).not.toHaveBeenCalled();
  expect(screen.queryByRole("listbox")).toBeNull();
});

test("Enter without pointing at one just searches, and the list goes away", async () => {
  await userEvent.type(open(), "spa");
  await list();

  await userEvent.keyboard("{Enter}");

  expect(submit).toHaveBeenCalledExactlyOnceWith("spa");
  expect(screen.queryByRole("listbox")).toBeNull();
});

test("Escape closes the list and keeps what was typed; another letter opens it again", async () => {
  const box = open();
  await userEvent.type(box, "spa");
  await list();

  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("listbox")).toBeNull();
  expect(box).toHaveProperty("value", "spa");

  await userEvent.keyboard("n");
  await list();
});

test("a press chooses; of an address only the street stays in the box", async () => {
  const box = open();
  await userEvent.type(box, "spa");
  await userEvent.click(await screen.findByRole("option", { name: "Spaansebocht 12" }));

  expect(follow).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: "address" }), "Spaansebocht Rotterdam");
  expect(box).toHaveProperty("value", "Spaansebocht Rotterdam");
  expect(screen.queryByRole("listbox")).toBeNull();
});

test("a press on what to do empties the box: it becomes a filter", async () => {
  const box = open();
  await userEvent.type(box, "spa");
  await userEvent.click(await screen.findByRole("option", { name: "Koffie en praten" }));

  expect(follow).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ category: "coffee" }), undefined);
  expect(box).toHaveProperty("value", "");
});

test("nothing is asked for one letter, and nothing shows where nothing is suggested", async () => {
  const box = open();
  await userEvent.type(box, "s");
  await userEvent.type(box, "{Backspace}xyz");

  await expect.poll(() => asked).toEqual(["xyz"]);
  expect(screen.queryByRole("listbox")).toBeNull();
  expect(box.getAttribute("aria-expanded")).toBe("false");
});

test("words that stand there already open nothing by themselves", async () => {
  await userEvent.click(open("spangen"));
  await expect.poll(() => asked).toEqual(["spangen"]);

  expect(screen.queryByRole("listbox")).toBeNull();
  await userEvent.keyboard("{ArrowDown}");
  await list();
});

test("without suggestions the box searches all the same", async () => {
  mockServer.use(mockSilence(searchSuggestions));
  await userEvent.type(open(), "koffie{Enter}");

  expect(submit).toHaveBeenCalledExactlyOnceWith("koffie");
});
