import { expect, test } from "vitest";

import { linkTo } from "./link-to.ts";
import { type MailContent, writeMail } from "./write-mail.ts";

const content: MailContent = {
  language: "nl",
  title: "Klopt dit nog?",
  paragraphs: ["Dit staat nu op Schuif aan:"],
  facts: [{ label: "Deur", value: "De <blauwe> deur & de bel" }, { label: "Te doen", value: "– Koffie\n– Soep" }],
  choices: [
    { label: "Ja, alles klopt nog", hint: "Klaar in 10 seconden", address: linkTo("m1", "/klopt"), isMain: true },
    { label: "Nee", address: "https://schuifaan.example/a?b=1&c=2" },
  ],
  more: { title: "En nog iets", choices: [{ label: "Kerst?", address: linkTo("m1", "/kerst") }] },
  closing: ["Je mag ook gewoon terugmailen."],
  links: [{ label: "Geen mail meer", address: linkTo("m1", "/afmelden") }],
};

test("the plain text is whole by itself", () => {
  expect(writeMail(content).text).toBe(`Klopt dit nog?

Dit staat nu op Schuif aan:

Deur: De <blauwe> deur & de bel
Te doen:
– Koffie
– Soep

→ Ja, alles klopt nog (Klaar in 10 seconden)
{{link:m1:/klopt}}

→ Nee
https://schuifaan.example/a?b=1&c=2

En nog iets

→ Kerst?
{{link:m1:/kerst}}

Je mag ook gewoon terugmailen.

-- 
Schuif aan · plekken waar je kunt aanschuiven
Geen mail meer: {{link:m1:/afmelden}}
`);
});

test("the HTML has a language, one heading, a table that reads out, and real links; what people typed is text", () => {
  const { html } = writeMail(content);

  expect(html).toContain('<html lang="nl">');
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toMatch(/<th scope="row"[^>]*>Deur<\/th><td[^>]*>De &lt;blauwe&gt; deur &amp; de bel<\/td>/);
  expect(html).toContain('href="{{link:m1:/klopt}}"');
  expect(html).toContain('href="https://schuifaan.example/a?b=1&amp;c=2"');
  expect(html).not.toMatch(/<img|<script|src=/);
});

test("somebody's words cannot ask for a link of somebody else", () => {
  const sly = "{{{link:m2:/anders}}";
  const { text, html } = writeMail({
    ...content,
    title: sly,
    paragraphs: [sly],
    facts: [{ label: sly, value: sly }],
    choices: [{ label: sly, hint: sly, address: "https://schuifaan.example" }],
    more: { title: sly, choices: [{ label: sly, hint: sly, address: "https://schuifaan.example" }] },
    closing: [sly],
    links: [{ label: sly, address: "https://schuifaan.example" }],
  });

  expect(`${text}${html}`).not.toContain("{{");
});
