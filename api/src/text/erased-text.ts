/** Instead of a first name that may not be shown any more. */
export const erasedText = { somebody: "iemand" };
