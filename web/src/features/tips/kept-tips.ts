import { createKeptList } from "../../ui/kept-list.ts";

const { useAll, keep } = createKeptList({ key: "meldingen", shape: /^[\w-]{20,100}$/, most: 20 });

/** Tokens of what somebody told from this device, newest first; none while the server draws. */
export const useKeptTips = useAll;

/** Keeps or forgets one. Returns whether this device will still know after the page is closed. */
export const keepTip = keep;
