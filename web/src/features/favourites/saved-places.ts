import { createKeptList } from "../../ui/kept-list.ts";

/** More than anybody keeps by hand; what is pasted into the storage cannot make us ask for thousands. */
const { useAll, keep } = createKeptList({ key: "bewaard", shape: /^[a-z0-9-]{2,64}$/, most: 100 });

/** Ids of the places kept on this device, newest first; none while the server draws. */
export const useSavedPlaces = useAll;

/** Keeps or forgets a place. Returns whether this device will still know after the page is closed. */
export const savePlace = keep;
