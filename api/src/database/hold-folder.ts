import { lockFolder } from "./lock-folder.ts";

// A program for the test of the lock: takes the folder it is given, says so, and holds it until it is killed.
const [, , dataDir = ""] = process.argv;
lockFolder(dataDir);
process.stdout.write("held\n");
setInterval(() => undefined, 60_000);
