const nl = {
  title: "Geen vraag van de maand meer?",
  ask: (place: string) => `Elke maand vragen we of alles over ${place} nog klopt. Wil je dat niet meer? Dan belt de wijkredactie af en toe.`,
  stop: "Stop met deze vraag",
  stopped: "Je krijgt deze vraag niet meer",
  stoppedMore: (place: string) => `De wijkredactie weet het. Je kunt ${place} nog steeds bijhouden.`,
  again: "Vraag het me toch weer",
  asked: "We vragen het je weer",
  askedMore: "Eén keer in de maand. Fijn dat je helpt.",
  ended: "Deze link werkt niet meer",
  endedMore: "Vraag een nieuwe link aan. Dat kan met je e-mailadres.",
  newLink: "Vraag een nieuwe link",
  task: { subject: "Wil de vraag van de maand niet meer", text: "Deze maker kreeg de vraag van de maand, en wil die niet meer. Bel liever af en toe." },
};

const en: typeof nl = {
  title: "No more monthly question?",
  ask: (place) => `Every month we ask whether all about ${place} still holds. Rather not? Then somebody of the area rings now and then.`,
  stop: "Stop this question",
  stopped: "You get this question no more",
  stoppedMore: (place) => `The editors of the area know. You can still keep ${place} up to date.`,
  again: "Do ask me again",
  asked: "We will ask you again",
  askedMore: "Once a month. Good of you to help.",
  ended: "This link does not work any more",
  endedMore: "Ask for a new one, with your mail address.",
  newLink: "Ask for a new link",
  // The wijkredactie reads Dutch.
  task: nl.task,
};

/** The page behind "no more of these" in the mail of the month. */
export const stopText = { nl, en };
