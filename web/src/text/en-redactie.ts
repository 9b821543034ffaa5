import type { nlRedactie } from "./nl-redactie.ts";
import { pluralsOf } from "./plural.ts";

const plural = pluralsOf("en-GB");

export const enRedactie: typeof nlRedactie = {
  signIn: {
    title: "To the local editors",
    intro: "You need no password. We mail you a link.",
    email: "Your e-mail address",
    send: "Mail me a link",
    noEmail: "Fill in your e-mail address. For example: anna@voorbeeld.nl.",
    sent: "Look in your mail",
    sentText: (email) => `Does ${email} have a role? Then there is a link in that mailbox now.`,
    sentLife: "The link works for 15 minutes.",
    again: "Another address",
    or: "Or come in through your work",
    other: (name) => `Go on with ${name}`,
    failed: "That did not work. Your address has no role here yet.",
    failedText: "Ask your admin to invite you.",
    token: { title: "One more press", text: "Press the button. Then you are in.", go: "Go in", ended: "This link no longer works", endedText: "A link works once, for 15 minutes.", again: "Ask for a new link" },
    needed: "You are not signed in",
    neededText: "This page is for the local editors.",
    go: "Sign in",
  },
  nav: { label: "Local editors", worklist: "Worklist", places: "Places", colleagues: "Colleagues", leave: "Sign out", you: (name) => `You are signed in as ${name}.` },
  worklist: {
    title: "Worklist",
    none: "All is up to date. Time for coffee.",
    waiting: (count) => `${plural(count, { one: "# thing waits", other: "# things wait" })} for you.`,
    doneThisWeek: (count) => `Done this week: ${count}.`,
    more: (count) => `Below are the first ${count}.`,
    kinds: {
      call: "Please ring", tip_wrong: "Something is wrong", tip_new_place: "New place tipped", risky_change: "Look at a change", duplicate: "Twice?", import: "From a list",
      bounce: "Mail came back", reply: "Answer to a mail", calendar: "Calendar does not work", message_late: "Message waits long", message_check: "Look at a message",
    },
    why: {
      call: "They did not answer the mail.", tip_wrong: "Somebody says that something is wrong.", tip_new_place: "Somebody misses a place on the map.",
      risky_change: "Somebody who looks after the place asked for this.", duplicate: "These places are very much alike.", import: "This row could not go on the map by itself.",
      bounce: "The address no longer works.", reply: "Somebody mailed back.", calendar: "The calendar of the place gave no answer.",
      message_late: "A visitor waits longer than promised.", message_check: "This looks made by a machine.",
    },
    since: (day) => `Since ${day}`,
    open: "Look",
  },
  task: {
    maker: "Who", phone: "Ring", lastConfirmed: "Last checked", never: "Never yet", what: "What", note: "They wrote", times: "How often", timesOf: (count) => plural(count, { one: "# time", other: "# times" }),
    machine: "Mind: a machine may have made this.",
    type: "Kind of place", address: "Address", when: "When", hasMaker: "Who runs it", hasMakerYes: "Whoever told us runs it.", hasMakerNo: "Nobody yet",
    alike: "Looks like", same: (name) => `This is ${name}`, was: "On the page now", becomes: "Becomes", distance: "Apart", metres: (metres) => `${metres} metres`,
    source: "List", row: (row) => `row ${row}`, reason: "Why", subject: "Subject", failure: "What went wrong", from: "From", text: "Message", promised: "Promised for",
    point: "Point on the map", pointHint: "Find the place on a map. Fill in: 51.91, 4.44", pointWrong: "Fill in two numbers. For example: 51.91, 4.44",
    pointFound: "We found the address on the map.", chooseType: "Choose a kind",
    answer: "Add a few words", answerHint: "Whoever asked can read this.",
    place: "Open the place",
    wrong: { door_was_closed: "The door was closed", times: "The times", address: "The address", price: "The price", contact: "Phone or mail", stopped: "The place has stopped", other: "Something else" },
    importReason: {
      "no-name": "The row has no name.", "no-position": "The row has no address.", "outside-nl": "The point lies outside the Netherlands.", "not-geocoded": "The address was not found.",
      "possible-duplicate": "The place may be here already.", "type-unknown": "We do not know what kind of place this is.",
    },
  },
  outcome: {
    confirmed: "All is still right", noAnswer: "Nobody answered", changed: "It has been changed", wrongAccepted: "It has been changed", wrongDeclined: "It was right",
    tipAccepted: "Put it on the map", tipDeclined: "Do not", changeAccepted: "Take it over", changeDeclined: "Do not take it over", stays: (name) => `${name} stays`, apart: "They are two",
    placed: "Put it on the map", noPlace: "This is no place", done: "Done", passOn: "Pass it on", throwAway: "Throw it away",
    saved: (title) => `Done: ${title}.`,
  },
  trouble: {
    title: "That did not go well", offline: "You have no internet. Try again in a while.", unreachable: "We cannot save it now. Try again in a while.",
    notAllowed: "This is not in your area.", gone: "This is not here any more.", closed: "Somebody was first. The list is up to date now.", refused: "Something is missing. Please look again.", tooOften: "That is often in a row. Wait a quarter of an hour.",
  },
  places: {
    title: "Places", search: "Search by name", none: "There is no place with that name.", count: (count) => `${plural(count, { one: "# place", other: "# places" })} in your area.`,
    confirmed: (day) => `checked on ${day}`, never: "never checked", noMaker: "nobody looks after it", tasks: (count) => plural(count, { one: "# task", other: "# tasks" }),
    oldestFirst: "The place that was not checked for longest comes first.",
  },
  place: {
    page: "See the page", source: (source) => `Source: ${source}`, readOnly: "You may look here. The local editors make changes.",
    edit: {
      title: "Change something", questions: "Times, door, price, activities…", openTitle: "Closed or open", choose: "What is different?", save: "Save", saving: "Busy…", saved: "Saved. Everybody sees it at once.", same: "It said so already.",
      cancel: "Never mind", from: "From", to: "Until", why: "Why", note: "What do you want to add?", dates: "Choose two days. The last does not come before the first.",
      kinds: { closure: "Closed for a while", paused: "Closed, end unknown", resumed: "Open again", stopped: "Stopped" },
    },
    conflict: {
      title: "Somebody was just before you", text: (who) => `Nothing of yours is saved yet. This is what ${who} changed:`, mine: "This is what you want:", both: "Save my change too", theirs: "Leave theirs as it is",
    },
    makers: {
      title: "Who looks after this", none: "Nobody yet.", asked: "asked, no answer yet", answered: (day) => `answered on ${day}`, add: "Ask somebody", name: "Name", email: "E-mail address", phone: "Phone",
      ask: "Send the invitation", invited: (name) => `${name} gets a mail.`, remove: (name) => `End for ${name}`, removeSure: (name) => `Are you sure? The links of ${name} end at once.`, yes: "Yes, end it", no: "No",
      fault: "Fill in a name and an e-mail address.",
    },
    history: {
      title: "What changed", by: (who) => `by ${who}`, now: "As it is now", first: "How it began", confirmed: "All was still right.", before: "Before", after: "After", nothing: "Was not there", restore: "Put it back as it was then",
      restoreSure: "Are you sure? The page becomes as it was then.", yes: "Yes, put it back", restored: "Put back. Everybody sees it at once.", unknownDay: "Day unknown", differences: "See the difference",
      role: {
        maker: "somebody of the place", key_person: "the local editors", admin: "an admin", import: "a list", resident_tip: "a tip", calendar: "the calendar", system: "Schuif aan",
      },
    },
    merge: {
      title: "Is this place here twice?", text: "This place then goes on in the other. Old links keep working.", search: "Find the other place", into: (name) => `Go on in ${name}`, sure: (from, into) => `${from} becomes part of ${into}. Are you sure?`, yes: "Yes, merge them",
      merged: (name) => `This place is now part of ${name}.`,
    },
  },
  colleagues: {
    title: "Colleagues", text: "A role holds in an area, and in everything inside it.", everywhere: "everywhere", end: (role, area) => `End: ${role}, ${area}`, endSure: "Are you sure? The role ends at once.", yes: "Yes, end it", no: "No",
    invite: "Invite somebody", name: "Name", email: "E-mail address", role: "Role", area: "Wijk or gemeente", areaHint: "Type a name and choose.", search: "Search", pick: "Choose an area", send: "Send the invitation", invited: (name) => `${name} gets a mail.`,
    fault: "Fill in a name, an e-mail address and an area.",
    roles: { key_person: "key person", professional: "professional", admin: "admin" },
    roleHints: { key_person: "Keeps places true.", professional: "Looks along.", admin: "Invites others." },
  },
};
