// Zod would write code of its own with the first schema, which the Content-Security-Policy of our pages rightly
// refuses. It finds its settings here, whichever file brings it along and whenever: main.tsx imports this first.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
