import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { expect, test } from "vitest";

import { DEFAULT_START } from "./queries/read-start.ts";
import { render } from "./server.tsx";

const place = buildPlace({
  id: "theepot",
  name: "De <Blauwe> Theepot & zo",
  areaName: "Bospolder",
  gemeenteName: "Rotterdam",
  summary: "Koffie, thee en \"een lange tafel\".",
  entry: "walk_in",
  cost: { kind: "free", amountInEuros: 0 },
});
const start = {
  ...DEFAULT_START,
  now: "2026-11-21T12:00:00+01:00",
  publicUrl: "https://schuifaan.example",
  answers: [{ url: "/api/v1/places/theepot", body: place }],
};

function readHead(head: string): Document {
  return new DOMParser().parseFromString(`<head>${head}</head>`, "text/html");
}

const contentOf = (head: Document, name: string) => head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute("content");

test("a place says of itself what search engines and chats show, in the head and not in the page", async () => {
  const { html, head, lang } = await render("/plek/theepot", start);
  const read = readHead(head);

  expect(lang).toBe("nl");
  expect(html.slice(0, html.indexOf("<a "))).toBe("<!--$-->");
  expect(read.title).toBe("De <Blauwe> Theepot & zo · Schuif aan");
  const description = 'Huiskamer · Bospolder, Rotterdam. Koffie, thee en "een lange tafel". Zo binnenlopen · Gratis.';
  expect(contentOf(read, "description")).toBe(description);
  expect(contentOf(read, "og:description")).toBe(description);
  expect(contentOf(read, "og:title")).toBe("De <Blauwe> Theepot & zo");
  expect(contentOf(read, "og:locale")).toBe("nl_NL");
  expect(contentOf(read, "og:url")).toBe("https://schuifaan.example/plek/theepot");
  expect(contentOf(read, "og:image")).toBe("https://schuifaan.example/deel.png");
  expect(read.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe("https://schuifaan.example/plek/theepot");
  expect(read.body.textContent).toBe("");
});

test("machines read it as JSON-LD", async () => {
  const { head } = await render("/plek/theepot", start);
  const script = readHead(head).querySelector('script[type="application/ld+json"]');

  expect(JSON.parse(script?.textContent ?? "")).toMatchObject({ "@context": "https://schema.org", name: "De <Blauwe> Theepot & zo", url: "https://schuifaan.example/plek/theepot" });
});

test("in English everything leads to the English page", async () => {
  const { head, lang } = await render("/plek/theepot?taal=en&utm_source=mail", start);
  const read = readHead(head);

  expect(lang).toBe("en");
  expect(read.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe("https://schuifaan.example/plek/theepot?taal=en");
  expect(contentOf(read, "og:locale")).toBe("en_GB");
});

test("the card counts as its place, and is not a place twice", async () => {
  const read = readHead((await render("/plek/theepot/kaartje", start)).head);

  expect(read.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe("https://schuifaan.example/plek/theepot");
  expect(read.querySelector("script")).toBeNull();
});

test("a server that nobody told its address makes none up", async () => {
  const { publicUrl: _, ...nameless } = start;
  const { head } = await render("/plek/theepot", nameless);

  expect(head).not.toContain("canonical");
  expect(head).not.toContain("og:url");
  expect(head).not.toContain("undefined");
});

test("a page about nothing in particular has no data", async () => {
  const { head } = await render("/over", { ...start, answers: [] });

  expect(head).toContain("<title>");
  expect(head).not.toContain("ld+json");
});
