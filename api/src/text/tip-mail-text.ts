import type { WrongKind } from "@schuifaan/shared/contract/tips";

const nl = {
  doubt: {
    subject: (place: string) => `Klopt ${place} nog? Twee mensen twijfelen`,
    title: (place: string) => `Klopt dit nog van ${place}?`,
    told: "Twee mensen zeggen dat er iets niet klopt:",
    page: "Op de pagina staat nu: bel even voor je gaat. Dat gaat weg als jij antwoordt.",
    change: "Zet het goed",
    changeHint: "Eén ding tegelijk. Zo klaar.",
    confirm: "Alles klopt gewoon",
    confirmHint: "Dan staat het er meteen weer zo.",
    reply: "Kom je er niet uit? Mail gewoon terug. Dan helpt iemand uit de buurt.",
    wrong: {
      door_was_closed: "De deur was dicht.",
      times: "De tijden kloppen niet.",
      address: "Het adres klopt niet.",
      price: "De prijs klopt niet.",
      contact: "De telefoon of mail klopt niet.",
      stopped: "De plek is gestopt.",
      other: "Iets anders klopt niet.",
    } satisfies Record<WrongKind, string>,
  },
  invitation: {
    subject: (place: string) => `${place} staat op Schuif aan`,
    title: (place: string) => `${place} staat op Schuif aan`,
    intro: (name: string) => `Dag ${name}. Fijn dat je dit doet. Mensen kunnen jullie nu vinden.`,
    ask: "Er staat nog: getipt, nog niet nagekeken. Kijk je even of alles klopt?",
    start: "Bekijk de plek",
    startHint: "Je hebt geen wachtwoord nodig.",
    monthly: "Eén keer in de maand krijg je een mail. Je antwoordt met één druk op een knop.",
    notYou: "Heb je dit niet gevraagd? Doe dan niks. Of mail terug, dan halen we je adres weg.",
  },
};

const en: typeof nl = {
  doubt: {
    subject: (place) => `Is ${place} still right? Two people doubt it`,
    title: (place) => `Is this still right about ${place}?`,
    told: "Two people say that something is wrong:",
    page: "The page now says: call before you go. That goes away when you answer.",
    change: "Put it right",
    changeHint: "One thing at a time. Quickly done.",
    confirm: "Everything is right",
    confirmHint: "Then the page is as it was, at once.",
    reply: "Stuck? Just reply to this mail. Somebody from the neighbourhood will help.",
    wrong: {
      door_was_closed: "The door was closed.",
      times: "The times are wrong.",
      address: "The address is wrong.",
      price: "The price is wrong.",
      contact: "The phone or mail is wrong.",
      stopped: "The place has stopped.",
      other: "Something else is wrong.",
    },
  },
  invitation: {
    subject: (place) => `${place} is on Schuif aan`,
    title: (place) => `${place} is on Schuif aan`,
    intro: (name) => `Hello ${name}. Good that you do this. People can find you now.`,
    ask: "It still says: a tip, not checked yet. Will you look if everything is right?",
    start: "See the place",
    startHint: "You need no password.",
    monthly: "Once a month you get a mail. You answer with one press of a button.",
    notYou: "Did you not ask for this? Then do nothing. Or reply, and we take your address away.",
  },
};

/** To those who look after a place, about what others told of it. */
export const tipMailText = { nl, en };
