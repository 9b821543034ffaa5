/** What the server says in the terminal of the person who starts it. */
export const serverText = {
  ready: (url: string) => `Schuif aan staat klaar op ${url}`,
  folderTaken: (folder: string) =>
    `Er draait al een Schuif aan op de map ${folder}. Stop die eerst, of kies met DATA_DIR een andere map.`,
  badSettings: (lines: string) => `Deze instellingen kloppen niet:\n${lines}`,
  databaseUnreachable: (reason: string) =>
    `De database geeft geen antwoord (${reason}). Controleer DATABASE_URL en of PostgreSQL draait.`,
  portTaken: (port: number) => `Poort ${port} is al in gebruik. Kies met PORT een andere.`,
  migrationRefused: {
    changed: (name: string) => `De migratie ${name} is veranderd nadat deze database haar gebruikte. Zet het oude bestand terug.`,
    newer: (name: string) => `Deze database komt uit een nieuwere Schuif aan (${name}). Werk eerst het programma bij.`,
  },
  frozenClock: "een stilstaande klok is voor demo en test; haal hem weg of zet SEED=demo",
  clientIdMissing: "hoort bij OIDC_ISSUER: vul in onder welke naam die dienst ons kent",
  failed: "Er ging iets mis:",
};
