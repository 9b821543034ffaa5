/** Mails of the wijkredactie to makers. */
const nl = {
  declined: {
    subject: (place: string) => `Over je wijziging: ${place}`,
    title: (place: string) => `Je wijziging bij ${place}`,
    notTaken: "De wijkredactie heeft je wijziging niet overgenomen. De pagina blijft zoals hij was.",
    why: (answer: string) => `Dit zeggen ze erbij: ${answer}`,
    look: "Bekijk je pagina",
    closing: ["Zie je dat anders? Antwoord dan op deze mail."],
  },
  invited: {
    subject: (place: string) => `Wil je zorgen voor ${place}?`,
    title: (place: string) => `Help je mee bij ${place}?`,
    ask: (name: string) => `Dag ${name}. De wijkredactie vraagt of jij de pagina bijhoudt.`,
    what: "Je krijgt één mail per maand: klopt alles nog? Antwoorden kost 20 seconden.",
    start: "Ja, dat ben ik",
    startHint: "Je hebt geen wachtwoord nodig.",
    closing: ["Ben jij dit niet, of wil je het niet? Dan hoef je niets te doen."],
  },
};

const en: typeof nl = {
  declined: {
    subject: (place) => `About your change: ${place}`,
    title: (place) => `Your change at ${place}`,
    notTaken: "The local editors did not take over your change. The page stays as it was.",
    why: (answer) => `They say: ${answer}`,
    look: "See your page",
    closing: ["Do you see it differently? Reply to this mail."],
  },
  invited: {
    subject: (place) => `Will you look after ${place}?`,
    title: (place) => `Will you help ${place}?`,
    ask: (name) => `Hello ${name}. The local editors ask if you will keep the page true.`,
    what: "You get one mail a month: is everything still right? Answering takes 20 seconds.",
    start: "Yes, that is me",
    startHint: "You need no password.",
    closing: ["Is this not you, or do you not want to? Then do nothing."],
  },
};

export const redactieMailText = { nl, en };
