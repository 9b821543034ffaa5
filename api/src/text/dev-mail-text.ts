/** The page that shows mails which went nowhere, for who runs or tests the server. */
export const devMailText = {
  title: "Mails in de map outbox",
  why: "Er is geen SMTP_URL. Daarom gaan mails naar een map, en niet naar mensen.",
  empty: "Er zijn nog geen mails.",
  to: "Aan",
  at: "Op",
  asText: "Als tekst",
  asHtml: "Als HTML",
  links: "Links",
};
