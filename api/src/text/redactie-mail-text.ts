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
};

export const redactieMailText = { nl, en };
