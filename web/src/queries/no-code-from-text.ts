// Zod would write code of its own with the first schema, which the Content-Security-Policy of our pages rightly
// refuses. Where zod looks for its settings, so that they are there before zod is, in whichever file it comes.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
