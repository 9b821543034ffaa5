import type { Role } from "@schuifaan/shared/contract/sign-in";

/** Mails to people of the wijkredactie about signing in. */
export const identityMailText = {
  signIn: {
    title: "Je link om binnen te komen",
    paragraphs: ["Klik op de knop. Dan ben je binnen.", "De link werkt 15 minuten, en één keer."],
    button: "Naar de wijkredactie",
    closing: ["Heb je hier niet om gevraagd? Dan hoef je niets te doen."],
  },
  invitation: {
    title: (inviter: string) => `${inviter} vraagt je voor de wijkredactie`,
    role: {
      key_person: (area: string) => `Je wordt sleutelpersoon van ${area}.`,
      professional: (area: string) => `Je mag meekijken in ${area}.`,
      admin: (area: string) => `Je wordt beheerder van ${area}.`,
    } satisfies Record<Role, (area: string) => string>,
    everywhere: "alle wijken",
    how: "Je hebt geen wachtwoord nodig. Vul dit mailadres in. Dan krijg je een link.",
    button: "Vraag je link",
    closing: ["Wil je dit niet? Dan hoef je niets te doen."],
  },
};
