/** How somebody can be reached who wants an answer. */
export type Reach = { readonly by: "phone" | "email"; readonly value: string };

/** Dutch numbers and those from abroad: digits, with what people put between them. */
const PHONE = /^(\+|00)?[\d(][\d\s().-]*$/;
const FEWEST_DIGITS = 9;
/** As E.164 has it. */
const MOST_DIGITS = 15;
/** One @, no spaces or brackets, and a dot behind it: whether it exists only a mail can tell. */
const EMAIL = /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+\.[^\s@.<>(),;:"\\[\]]{2,}$/;

/** A phone number or an e-mail address; undefined when the text is neither. */
export function readReach(text: string): Reach | undefined {
  const value = text.trim();
  if (EMAIL.test(value)) return { by: "email", value };
  const digits = value.replaceAll(/\D/g, "").length;
  return PHONE.test(value) && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS ? { by: "phone", value } : undefined;
}
