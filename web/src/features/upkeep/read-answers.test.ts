import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";

import { newId } from "./new-id.ts";
import { readClockText } from "./read-clock-text.ts";
import { readMoney, writeMoney } from "./read-money.ts";

test.each([
  ["10", "10:00"], ["9", "09:00"], ["10.30", "10:30"], ["10:30", "10:30"], ["10,30", "10:30"], ["1030", "10:30"], ["930", "09:30"],
  ["10u30", "10:30"], ["10 uur", "10:00"], [" 19.00 uur ", "19:00"], ["24.00", "24:00"], ["0.15", "00:15"],
  ["", undefined], ["half elf", undefined], ["10.75", undefined], ["25", undefined], ["24.30", undefined], ["12345", undefined],
])("the time %j is %s", (text, time) => {
  expect(readClockText(text)).toBe(time);
});

test.each([
  ["2,50", 2.5], ["2.50", 2.5], ["€ 2,50", 2.5], ["€2", 2], ["2 euro", 2], ["50 cent", 0.5], ["0", 0], ["gratis", 0], ["2,-", 2], ["12,05", 12.05],
  ["", undefined], ["veel", undefined], ["2,5", undefined], ["-3", undefined], ["2,50 of 3", undefined],
])("the amount %j is %s euros", (text, euros) => {
  expect(readMoney(text)).toBe(euros);
});

test("an amount that was written is read as the same", () => {
  assert(
    property(integer({ min: 0, max: 999_999 }), (cents) => {
      expect(readMoney(writeMoney(cents / 100))).toBe(cents / 100);
    }),
  );
});

test("a time that the page shows is read as the same", () => {
  assert(
    property(integer({ min: 0, max: 23 }), integer({ min: 0, max: 59 }), (hour, minute) => {
      const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
      expect([readClockText(time.replace(":", ".")), readClockText(time)]).toEqual([time, time]);
    }),
  );
});

test.each([
  ["Samen soep koken", [], "samen-soep-koken"],
  ["Soep", ["soep", "soep-2"], "soep-3"],
  ["Café één!", [], "cafe-een"],
  ["مقهى", [], "nieuw"],
])("%j beside %j gets the id %s", (title, taken, id) => {
  expect(newId(title, taken)).toBe(id);
});
