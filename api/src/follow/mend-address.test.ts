import { expect, test } from "vitest";

import { mendAddress } from "./mend-address.ts";

test.each([
  ["https://calendar.google.com/calendar/embed?src=theepot%40group.calendar.google.com&ctz=Europe%2FAmsterdam", "https://calendar.google.com/calendar/ical/theepot%40group.calendar.google.com/public/basic.ics"],
  [`https://calendar.google.com/calendar/u/0?cid=${Buffer.from("theepot@group.calendar.google.com").toString("base64")}`, "https://calendar.google.com/calendar/ical/theepot%40group.calendar.google.com/public/basic.ics"],
  ["https://cloud.buurthuis.example/apps/calendar/p/aBc123XyZ", "https://cloud.buurthuis.example/remote.php/dav/public-calendars/aBc123XyZ?export"],
  ["https://buurthuis.example/cloud/index.php/apps/calendar/p/aBc123XyZ/Agenda", "https://buurthuis.example/cloud/remote.php/dav/public-calendars/aBc123XyZ?export"],
  ["https://outlook.office365.com/owa/calendar/abc@buurthuis.example/def/calendar.html", "https://outlook.office365.com/owa/calendar/abc@buurthuis.example/def/calendar.ics"],
])("the page %s shows a calendar that stands elsewhere", (page, calendar) => {
  expect(mendAddress(page)).toBe(calendar);
});

test.each([
  "https://calendar.google.com/calendar/ical/theepot%40group.calendar.google.com/private-abc/basic.ics", "https://calendar.google.com/calendar/u/0/r", "webcal://p12-caldav.icloud.com/published/2/abc",
  "https://buurthuis.example/agenda.ics", "https://outlook.live.com/owa/calendar/abc/calendar.ics", "geen adres",
])("%s stays as it is", (address) => {
  expect(mendAddress(` ${address} `)).toBe(address);
});
