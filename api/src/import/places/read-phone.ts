export type ReadPhone = {
  readonly phone: string | undefined;
  /** A mobile number is mostly somebody's own: it does not go public. */
  readonly droppedMobile: boolean;
};

const MOBILE = /^(?:\+31|0031|31)?0?6\d{8}$/;
const FIXED = /^(?:(?:\+31|0031)0?[1-57-9]\d{8}|0[1-57-9]\d{8}|0[89]00\d{4,7}|14\d{3,4}|\+(?!31)\d{8,14})$/;

/** The first number in the text that is not a mobile one, as it was written. */
export function readPhone(text: string): ReadPhone {
  let phone: string | undefined;
  let droppedMobile = false;
  for (const part of text.split(/[/;,|\n]|\s(?:of|en|or)\s/)) {
    const digits = part.replaceAll(/\(0\)/g, "").replaceAll(/[^\d+]/g, "");
    if (MOBILE.test(digits)) droppedMobile = true;
    else if (phone === undefined && FIXED.test(digits)) phone = (/\+?[\d(][\d\s().-]*\d/.exec(part)?.[0] ?? digits).trim();
  }
  return { phone, droppedMobile };
}

export function looksLikePhone(text: string): boolean {
  const { phone, droppedMobile } = readPhone(text);
  return (phone !== undefined || droppedMobile) && text.replaceAll(/[^\d]/g, "").length >= 9 && !/\d[.,]\d{4,}/.test(text);
}
