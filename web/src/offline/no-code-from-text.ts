import { config } from "zod";

// Zod would write code of its own as soon as the first schema is made, which the Content-Security-Policy of our pages
// rightly refuses. So every door that is opened on demand (import()) to schemas must import this file first.
config({ jitless: true });
