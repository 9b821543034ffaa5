/** What a column of a list may be about. */
export const LIST_FIELDS = [
  "key", "name", "type", "address", "street", "houseNumber", "houseNumberSuffix", "postcode", "woonplaats", "lat", "lng", "x", "y",
  "position", "phone", "email", "website", "openingHours", "description", "operator", "entrance", "wheelchair", "wheelchairToilet", "alias",
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

// Written as foldHeader leaves them. Of two columns for one field the earlier word wins. Columns with remarks or contact
// persons are left out on purpose: people keep private things there.
export const HEADER_WORDS: Readonly<Record<ListField, readonly string[]>> = {
  key: ["id", "sleutel", "key", "code", "uuid", "guid", "osmid", "identificatie", "plekid", "locatieid"],
  name: [
    "naam", "name", "namenl", "naamlocatie", "locatienaam", "naamplek", "naamvoorziening", "naamaccommodatie", "titel", "title", "plek",
    "voorziening", "accommodatie", "buurthuis", "huiskamer", "locatie", "organisatienaam", "naamorganisatie",
  ],
  type: ["type", "soort", "soortplek", "soortlocatie", "soortvoorziening", "categorie", "category", "kind", "typelocatie", "functie", "hoofdcategorie"],
  address: ["adres", "address", "volledigadres", "fulladdress", "bezoekadres", "adresgegevens", "locatieadres", "addrfull"],
  street: ["straat", "straatnaam", "street", "streetname", "addrstreet", "openbareruimte", "openbareruimtenaam"],
  houseNumber: ["huisnummer", "huisnr", "hnr", "housenumber", "addrhousenumber", "nummer", "nr", "number"],
  houseNumberSuffix: ["toevoeging", "huisnummertoevoeging", "huisletter", "toev"],
  postcode: ["postcode", "postalcode", "zipcode", "zip", "pc6", "pc", "addrpostcode"],
  woonplaats: ["woonplaats", "plaats", "plaatsnaam", "woonplaatsnaam", "stad", "city", "town", "dorp", "addrcity"],
  lat: ["lat", "latitude", "breedtegraad", "breedte", "geolat"],
  lng: ["lng", "lon", "long", "longitude", "lengtegraad", "lengte", "geolng", "geolon"],
  x: ["x", "rdx", "xrd", "xcoordinaat", "xcoord", "xcoordinate"],
  y: ["y", "rdy", "yrd", "ycoordinaat", "ycoord", "ycoordinate"],
  position: ["coordinaten", "coordinates", "latlng", "latlong", "latlon", "gps", "wkt", "geom", "geometry", "point", "geo", "location"],
  phone: ["telefoon", "telefoonnummer", "tel", "telnr", "phone", "telephone", "contactphone", "phonenumber"],
  email: ["email", "emailadres", "mail", "mailadres", "contactemail"],
  website: ["website", "url", "web", "site", "homepage", "link", "contactwebsite", "webadres", "internet"],
  openingHours: ["openingstijden", "openinghours", "openingstijd", "openingsuren", "tijden", "geopend", "open", "hours"],
  description: ["omschrijving", "beschrijving", "description", "samenvatting", "summary", "extrainfo", "info", "informatie", "toelichting", "tekst"],
  operator: ["beheerder", "operator", "organisatie", "eigenaar", "aanbieder", "uitvoerder", "welzijnsorganisatie", "organization"],
  entrance: ["ingang", "entrance", "welkedeur"],
  wheelchair: ["rolstoel", "wheelchair", "rolstoeltoegankelijk", "toegankelijk"],
  wheelchairToilet: ["rolstoeltoilet", "toiletswheelchair", "invalidetoilet", "aangepasttoilet", "mindervalidentoilet"],
  alias: ["altname", "oldname", "anderenaam", "oudenaam", "alias"],
};
