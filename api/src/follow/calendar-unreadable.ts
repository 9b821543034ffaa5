import type { CalendarFailure } from "@schuifaan/shared/domain/calendar-failure";

/** A calendar elsewhere that we cannot, or will not, read. Its message names no address: that may hold a secret. */
export class CalendarUnreadable extends Error {
  readonly failure: CalendarFailure;

  constructor(failure: CalendarFailure) {
    super(`The calendar could not be read: ${failure}`);
    this.failure = failure;
  }
}
