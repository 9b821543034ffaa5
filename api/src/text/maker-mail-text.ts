const nl = {
  invitation: {
    subject: (place: string) => `Ben jij het? Meekijken bij ${place}`,
    title: (name: string) => `Dag ${name}`,
    asked: (by: string, place: string) => `${by} vraagt of je wilt zorgen dat de pagina van ${place} klopt.`,
    askedByRedactie: (place: string) => `De wijkredactie vraagt of je wilt zorgen dat de pagina van ${place} klopt.`,
    newAddress: (place: string) => `Dit wordt jouw mailadres voor ${place}.`,
    work: "We mailen je een keer per maand. Klopt alles? Dan ben je in twee tikken klaar.",
    yes: "Ja, dat ben ik",
    no: "Ben je dit niet? Doe dan niets. Na 30 dagen wissen we je naam en adres.",
  },
  told: {
    subject: (place: string) => `Wie zorgt voor ${place}`,
    title: (place: string) => `Over ${place}`,
    second: (by: string, name: string) => `${by} vroeg ${name} om mee te helpen.`,
    instead: (by: string, name: string) => `${by} vroeg ${name} om het over te nemen.`,
    newAddress: (name: string) => `${name} krijgt de mail straks op een ander adres.`,
    accepted: (name: string) => `${name} helpt nu mee.`,
    left: (name: string) => `${name} is gestopt.`,
    notYou: "Klopt dit niet? Antwoord dan op deze mail.",
    look: "Bekijk wie er meehelpt",
  },
  link: {
    subject: "Je link om je plek bij te houden",
    title: "Hier is je link",
    works: "De link werkt 30 dagen. Geef hem niet door.",
    ended: "Je oude links werken niet meer.",
    notAsked: "Heb je dit niet gevraagd? Dan hoef je niets te doen.",
  },
  unknown: {
    subject: "Je vroeg om een link",
    title: "We kennen dit adres niet",
    lines: [
      "Je vroeg om een link om een plek bij te houden.",
      "Bij dit mailadres hoort geen plek. Misschien gebruik je een ander adres.",
      "Lukt het niet? Antwoord op deze mail. De wijkredactie helpt je.",
    ],
  },
  goodbye: {
    subject: (place: string) => `Je bent gestopt bij ${place}`,
    title: "Dank je wel voor je hulp",
    lines: (place: string) => [`Je zorgt niet meer voor de pagina van ${place}. Je links werken niet meer.`],
    erased: (day: string) => `Je naam en adres zijn voor ${day} gewist.`,
    notYou: "Wilde je dit niet? Antwoord dan op deze mail.",
  },
};

const en: typeof nl = {
  invitation: {
    subject: (place) => `Is this you? Helping with ${place}`,
    title: (name) => `Hello ${name}`,
    asked: (by, place) => `${by} asks you to keep the page of ${place} true.`,
    askedByRedactie: (place) => `The wijkredactie asks you to keep the page of ${place} true.`,
    newAddress: (place) => `This becomes your mail address for ${place}.`,
    work: "We mail you once a month. Is all still right? Then you are done in two taps.",
    yes: "Yes, that is me",
    no: "Is this not you? Then do nothing. After 30 days we erase your name and address.",
  },
  told: {
    subject: (place) => `Who looks after ${place}`,
    title: (place) => `About ${place}`,
    second: (by, name) => `${by} asked ${name} to help too.`,
    instead: (by, name) => `${by} asked ${name} to take over.`,
    newAddress: (name) => `${name} will get the mail at another address.`,
    accepted: (name) => `${name} helps now.`,
    left: (name) => `${name} has stopped.`,
    notYou: "Is this not right? Then reply to this mail.",
    look: "See who helps",
  },
  link: {
    subject: "Your link to keep your place up to date",
    title: "Here is your link",
    works: "The link works for 30 days. Do not pass it on.",
    ended: "Your old links do not work any more.",
    notAsked: "Did you not ask for this? Then you need do nothing.",
  },
  unknown: {
    subject: "You asked for a link",
    title: "We do not know this address",
    lines: [
      "You asked for a link to keep a place up to date.",
      "No place belongs to this mail address. Maybe you use another one.",
      "Does it not work? Reply to this mail. The wijkredactie will help you.",
    ],
  },
  goodbye: {
    subject: (place) => `You have stopped at ${place}`,
    title: "Thank you for your help",
    lines: (place) => [`You no longer look after the page of ${place}. Your links do not work any more.`],
    erased: (day) => `Your name and address are erased before ${day}.`,
    notYou: "Did you not want this? Then reply to this mail.",
  },
};

/** To those who look after a place, about who looks after it. */
export const makerMailText = { nl, en };
