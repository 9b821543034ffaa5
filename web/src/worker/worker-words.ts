/** The page without content, as the server sends it; the worker keeps it. */
export const SHELL = "/shell.html";
/** What a page says to a new worker that waits. */
export const TAKE_OVER = "take over";
