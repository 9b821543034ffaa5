import type { MessageKind } from "@schuifaan/shared/contract/messages";

type Opening = { subject: (place: string) => string; title: (name: string) => string; text: (name: string, place: string) => string };

const nl = {
  about: {
    come_together: {
      subject: (place) => `Iemand gaat liever samen naar ${place}`,
      title: (name) => `${name} gaat liever samen`,
      text: (name, place) => `${name} komt graag een keer naar ${place}. Liever niet alleen. Kan iemand de eerste keer meegaan?`,
    },
    question: {
      subject: (place) => `Een vraag aan ${place}`,
      title: (name) => `${name} heeft een vraag`,
      text: (name, place) => `${name} vraagt iets aan ${place}.`,
    },
  } satisfies Record<MessageKind, Opening>,
  words: (name: string) => `Dit schrijft ${name}:`,
  phone: "Bel naar",
  before: "Graag uiterlijk",
  answer: "Geef antwoord",
  answerHint: "Je ziet een pagina met een vak voor je antwoord.",
  done: "Ik heb gebeld",
  doneHint: "Dan weten wij dat het goed komt.",
  call: "Geef dit nummer aan niemand anders. Het is alleen om te bellen.",
  hidden: "Je ziet geen mailadres. Het antwoord sturen wij door. Jouw adres ziet ook niemand.",
  kept: (day: string) => `Dit bericht is weg op ${day}.`,
  toAsker: {
    subject: (place: string) => `Antwoord van ${place}`,
    title: (place: string) => `Antwoord van ${place}`,
    greet: (name: string) => `Dag ${name},`,
    wrote: (maker: string) => `${maker} schrijft:`,
    wroteNobody: "De plek schrijft:",
    look: "Bekijk de plek",
    again: "Wil je nog iets vragen? Dat kan op de pagina van de plek. Antwoord niet op deze mail: die komt bij iemand anders.",
    kept: (day: string) => `Jouw bericht is bij ons weg op ${day}.`,
  },
};

const en: typeof nl = {
  about: {
    come_together: {
      subject: (place) => `Somebody would rather go to ${place} together`,
      title: (name) => `${name} would rather go together`,
      text: (name, place) => `${name} would like to come to ${place}. Rather not alone. Can somebody come along the first time?`,
    },
    question: {
      subject: (place) => `A question to ${place}`,
      title: (name) => `${name} has a question`,
      text: (name, place) => `${name} asks something of ${place}.`,
    },
  },
  words: (name) => `This is what ${name} writes:`,
  phone: "Call",
  before: "Please before the end of",
  answer: "Answer",
  answerHint: "You get a page with a box for your answer.",
  done: "I have called",
  doneHint: "Then we know that it will be all right.",
  call: "Give this number to nobody else. It is only to call.",
  hidden: "You see no mail address. We pass your answer on. Nobody sees your address either.",
  kept: (day) => `This message is gone on ${day}.`,
  toAsker: {
    subject: (place) => `Answer from ${place}`,
    title: (place) => `Answer from ${place}`,
    greet: (name) => `Hello ${name},`,
    wrote: (maker) => `${maker} writes:`,
    wroteNobody: "The place writes:",
    look: "See the place",
    again: "Do you want to ask more? You can on the page of the place. Do not reply to this mail: somebody else gets it.",
    kept: (day) => `Your message is gone with us on ${day}.`,
  },
};

/** Messages to a place, and the answers, passed on without addresses. */
export const messageMailText = { nl, en };
