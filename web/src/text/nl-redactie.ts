import type { ImportReason, TaskKind } from "@schuifaan/shared/contract/redactie";
import type { Role } from "@schuifaan/shared/contract/sign-in";
import type { WrongKind } from "@schuifaan/shared/contract/tips";
import type { ChangeRole } from "@schuifaan/shared/contract/upkeep";
import type { z } from "zod";

import { pluralsOf } from "./plural.ts";

const plural = pluralsOf("nl-NL");

/** For who looks after the listings of a wijk: calm, and short. */
export const nlRedactie = {
  signIn: {
    title: "Naar de wijkredactie",
    intro: "Je hebt geen wachtwoord nodig. We mailen je een link.",
    email: "Je mailadres",
    send: "Mail me een link",
    noEmail: "Vul je mailadres in. Bijvoorbeeld: anna@voorbeeld.nl.",
    sent: "Kijk in je mail",
    sentText: (email: string) => `Heeft ${email} een rol? Dan staat er nu een link in die mailbox.`,
    sentLife: "De link werkt 15 minuten.",
    again: "Een ander adres",
    or: "Of kom binnen met je werk",
    other: (name: string) => `Verder met ${name}`,
    failed: "Dat lukte niet. Je adres heeft hier nog geen rol.",
    failedText: "Vraag je beheerder om je uit te nodigen.",
    token: { title: "Nog één druk", text: "Druk op de knop. Dan ben je binnen.", go: "Ga naar binnen", ended: "Deze link werkt niet meer", endedText: "Een link werkt één keer, en 15 minuten lang.", again: "Vraag een nieuwe link" },
    needed: "Je bent niet binnen",
    neededText: "Deze pagina is voor de wijkredactie.",
    go: "Naar binnen",
  },
  nav: { label: "Wijkredactie", worklist: "Werklijst", places: "Plekken", colleagues: "Collega’s", leave: "Naar buiten", you: (name: string) => `Je bent binnen als ${name}.` },
  worklist: {
    title: "Werklijst",
    none: "Alles is bij. Tijd voor koffie.",
    waiting: (count: number) => `${plural(count, { one: "# ding wacht", other: "# dingen wachten" })} op jou.`,
    doneThisWeek: (count: number) => `Deze week klaar: ${count}.`,
    more: (count: number) => `Hieronder staan de eerste ${count}.`,
    kinds: {
      call: "Even bellen", tip_wrong: "Klopt niet", tip_new_place: "Nieuwe plek getipt", risky_change: "Wijziging bekijken", duplicate: "Dubbel?", import: "Uit een lijst",
      bounce: "Mail kwam terug", reply: "Antwoord op mail", calendar: "Agenda doet het niet", message_late: "Bericht wacht lang", message_check: "Bericht bekijken",
    } satisfies Record<TaskKind, string>,
    why: {
      call: "Ze gaven geen antwoord op de mail.", tip_wrong: "Iemand zegt dat er iets niet klopt.", tip_new_place: "Iemand mist een plek op de kaart.",
      risky_change: "Een beheerder van een plek vroeg dit aan.", duplicate: "Deze plekken lijken erg op elkaar.", import: "Deze regel kon niet vanzelf op de kaart.",
      bounce: "Het adres doet het niet meer.", reply: "Iemand mailde terug.", calendar: "De agenda van de plek gaf geen antwoord.",
      message_late: "Een bezoeker wacht al langer dan beloofd.", message_check: "Dit lijkt door een machine gemaakt.",
    } satisfies Record<TaskKind, string>,
    since: (day: string) => `Sinds ${day}`,
    open: "Bekijk",
  },
  task: {
    maker: "Wie", phone: "Bel", lastConfirmed: "Laatst nagekeken", never: "Nog nooit", what: "Wat", note: "Erbij geschreven", times: "Hoe vaak", timesOf: (count: number) => plural(count, { one: "# keer", other: "# keer" }),
    machine: "Let op: dit kan door een machine gemaakt zijn.",
    type: "Soort plek", address: "Adres", when: "Wanneer", hasMaker: "Wie het doet", hasMakerYes: "De tipgever doet dit zelf.", hasMakerNo: "Nog niemand",
    alike: "Lijkt op", same: (name: string) => `Dit is ${name}`, was: "Nu op de pagina", becomes: "Wordt", distance: "Uit elkaar", metres: (metres: number) => `${metres} meter`,
    source: "Lijst", row: (row: number) => `regel ${row}`, reason: "Waarom", subject: "Onderwerp", failure: "Wat er misging", from: "Van", text: "Bericht", promised: "Beloofd voor",
    point: "Punt op de kaart", pointHint: "Zoek de plek op een kaart. Vul in: 51.91, 4.44", pointWrong: "Vul twee getallen in. Bijvoorbeeld: 51.91, 4.44",
    pointFound: "We vonden het adres op de kaart.", chooseType: "Kies een soort",
    answer: "Zeg er iets bij", answerHint: "Wie het vroeg kan dit lezen.",
    place: "Open de plek",
    wrong: { door_was_closed: "De deur was dicht", times: "De tijden", address: "Het adres", price: "De prijs", contact: "Bellen of mailen", stopped: "De plek is gestopt", other: "Iets anders" } satisfies Record<WrongKind, string>,
    importReason: {
      "no-name": "De regel heeft geen naam.", "no-position": "De regel heeft geen adres.", "outside-nl": "Het punt ligt buiten Nederland.", "not-geocoded": "Het adres is niet gevonden.",
      "possible-duplicate": "De plek is er misschien al.", "type-unknown": "We weten niet wat voor plek dit is.",
    } satisfies Record<z.infer<typeof ImportReason>, string>,
  },
  outcome: {
    confirmed: "Alles klopt nog", noAnswer: "Niemand nam op", changed: "Het is aangepast", wrongAccepted: "Het is aangepast", wrongDeclined: "Het klopte al",
    tipAccepted: "Zet op de kaart", tipDeclined: "Niet doen", changeAccepted: "Neem over", changeDeclined: "Niet overnemen", stays: (name: string) => `${name} blijft`, apart: "Het zijn er twee",
    placed: "Zet op de kaart", noPlace: "Dit is geen plek", done: "Klaar", passOn: "Stuur door", throwAway: "Gooi weg",
    saved: (title: string) => `Klaar: ${title}.`,
  },
  trouble: {
    title: "Dat ging niet goed", offline: "Je hebt geen internet. Probeer het straks nog eens.", unreachable: "We kunnen het nu niet bewaren. Probeer het straks nog eens.",
    notAllowed: "Dit hoort niet bij jouw wijk.", gone: "Dit is er niet meer.", closed: "Iemand was je voor. De lijst is nu bijgewerkt.", refused: "Er mist nog iets. Kijk het even na.", tooOften: "Dat is vaak achter elkaar. Wacht even een kwartier.",
  },
  places: {
    title: "Plekken", search: "Zoek op naam", none: "Hier is geen plek met die naam.", count: (count: number) => `${plural(count, { one: "# plek", other: "# plekken" })} in jouw wijk.`,
    confirmed: (day: string) => `nagekeken op ${day}`, never: "nog nooit nagekeken", noMaker: "niemand houdt dit bij", tasks: (count: number) => plural(count, { one: "# taak", other: "# taken" }),
    oldestFirst: "De plek die het langst niet is nagekeken staat bovenaan.",
  },
  place: {
    page: "Bekijk de pagina", source: (source: string) => `Bron: ${source}`, readOnly: "Je mag hier kijken. Veranderen doet de wijkredactie.",
    edit: {
      title: "Verander iets", questions: "Tijden, deur, prijs, activiteiten…", openTitle: "Dicht of open", choose: "Wat is er anders?", save: "Bewaar", saving: "Bezig…", saved: "Bewaard. Iedereen ziet dit meteen.", same: "Zo stond het er al.",
      cancel: "Laat maar", from: "Van", to: "Tot en met", why: "Waarom", note: "Wat wil je erbij zeggen?", dates: "Kies twee dagen. De laatste komt niet voor de eerste.",
      kinds: { closure: "Een tijdje dicht", paused: "Even dicht, einde onbekend", resumed: "Weer open", stopped: "Gestopt" },
    },
    conflict: {
      title: "Iemand was je net voor", text: (who: string) => `Er is nog niets van jou bewaard. Dit veranderde ${who}:`, mine: "Dit wil jij:", both: "Bewaar mijn wijziging erbij", theirs: "Laat die van hen staan",
    },
    makers: {
      title: "Wie houdt dit bij", none: "Nog niemand.", asked: "gevraagd, nog geen antwoord", answered: (day: string) => `gaf antwoord op ${day}`, add: "Vraag iemand", name: "Naam", email: "Mailadres", phone: "Telefoon",
      ask: "Stuur de uitnodiging", invited: (name: string) => `${name} krijgt een mail.`, remove: (name: string) => `Stop met ${name}`, removeSure: (name: string) => `Weet je het zeker? De links van ${name} stoppen meteen.`, yes: "Ja, stop", no: "Nee",
      fault: "Vul een naam en een mailadres in.",
    },
    history: {
      title: "Wat er veranderde", by: (who: string) => `door ${who}`, now: "Zo is het nu", first: "Zo begon het", confirmed: "Alles klopte nog.", before: "Eerst", after: "Toen", nothing: "Stond er niet", restore: "Zet terug zoals toen",
      restoreSure: "Weet je het zeker? De pagina wordt weer zoals toen.", yes: "Ja, zet terug", restored: "Teruggezet. Iedereen ziet dit meteen.", unknownDay: "Datum onbekend", differences: "Bekijk het verschil",
      role: {
        maker: "een beheerder van de plek", key_person: "de wijkredactie", admin: "een beheerder", import: "een lijst", resident_tip: "een tip", calendar: "de agenda", system: "Schuif aan",
      } satisfies Record<ChangeRole, string>,
    },
    merge: {
      title: "Is deze plek dubbel?", text: "Deze plek gaat dan verder in de andere. Oude links blijven werken.", search: "Zoek de andere plek", into: (name: string) => `Ga verder in ${name}`, sure: (from: string, into: string) => `${from} gaat op in ${into}. Weet je het zeker?`, yes: "Ja, voeg samen",
      merged: (name: string) => `Deze plek is nu deel van ${name}.`,
    },
  },
  colleagues: {
    title: "Collega’s", text: "Een rol geldt in een wijk, en in alles daarbinnen.", everywhere: "overal", end: (role: string, area: string) => `Stop: ${role}, ${area}`, endSure: "Weet je het zeker? De rol stopt meteen.", yes: "Ja, stop", no: "Nee",
    invite: "Nodig iemand uit", name: "Naam", email: "Mailadres", role: "Rol", area: "Wijk of gemeente", areaHint: "Typ een naam en kies.", search: "Zoek", pick: "Kies een wijk", send: "Stuur de uitnodiging", invited: (name: string) => `${name} krijgt een mail.`,
    fault: "Vul een naam, een mailadres en een wijk in.",
    roles: { key_person: "sleutelpersoon", professional: "professional", admin: "beheerder" } satisfies Record<Role, string>,
    roleHints: { key_person: "Houdt plekken bij.", professional: "Kijkt mee.", admin: "Nodigt anderen uit." } satisfies Record<Role, string>,
  },
};
