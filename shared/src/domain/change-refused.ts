/** A change that does not fit the listing it is meant for. */
export class ChangeRefused extends Error {
  /** `gone`: what it changes is not there (any more); `no-consent`: a name without its bearer's yes; `changed-since`: taking it back would undo a later change too. */
  readonly code: "gone" | "no-consent" | "changed-since";

  constructor(code: ChangeRefused["code"]) {
    super(`The change does not fit: ${code}`);
    this.code = code;
  }
}
