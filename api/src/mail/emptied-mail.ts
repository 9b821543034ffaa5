/** What is left of a mail that needs no more trying: nothing that says to whom it was, or what it said. */
export const EMPTIED = { recipient: "", body: "", html: "", headers: "" };
