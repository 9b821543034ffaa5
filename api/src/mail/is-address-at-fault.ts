/**
 * RFC 3463: 5.1 is the address, 5.2 the mailbox; 5.7 is who we are and 5.3 what the server can. Without such a code 550, 551
 * and 553 say the same (RFC 5321, 4.2.3). A server of ours that is set up wrong must not strike out every maker.
 */
export function isAddressAtFault(response: string): boolean {
  const enhanced = /\b5\.(\d{1,3})\.\d{1,3}\b/.exec(response)?.[1];
  return enhanced === undefined ? /^55[013]/.test(response) : enhanced === "1" || enhanced === "2";
}
