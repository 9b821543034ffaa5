import { config } from "zod";

// Zod would write code of its own as soon as the first schema is made, which the Content-Security-Policy of our pages
// rightly refuses. So this file must be imported before any schema.
config({ jitless: true });
