import "./understood-line.css";

import type { PlaceChoice, PlaceChoices } from "@schuifaan/shared/contract/place-choices";
import type { Understood } from "@schuifaan/shared/domain/understood";
import { Link } from "@tanstack/react-router";
import MapIcon from "lucide-react/icons/map";
import X from "lucide-react/icons/x";

import { useNow } from "../../queries/use-now.ts";
import { formatChoice } from "../../text/format-choice.ts";
import { formatDay } from "../../text/format-moment.ts";
import type { Messages } from "../../text/nl.ts";
import { useText } from "../../text/use-text.tsx";
import { listParts, searchFor, type UnderstoodPart } from "./understood-parts.ts";

type UnderstoodLineProps = {
  understood: Understood;
  choices: PlaceChoices;
  onSearch: (search: { words: string | undefined; choices: PlaceChoices }) => void;
};

/** What we made of the words, so that a wrong guess can be seen; each part goes away at a press. */
export function UnderstoodLine({ understood, choices, onSearch }: UnderstoodLineProps) {
  const text = useText();
  const now = useNow();
  const parts = listParts(understood, now);
  const { code, name } = understood.where ?? {};
  const drop = (dropped: UnderstoodPart) => onSearch(searchFor(parts.filter((part) => part !== dropped), choices, now));
  // Of a feeling nothing is shown back, and words alone stand in the box already.
  if (understood.isFeeling || parts.every(({ kind }) => kind === "words")) return null;
  return (
    <div className="understood">
      <span className="soft" id="understood">
        {text.finder.understood.label}
      </span>
      <ul aria-labelledby="understood">
        {parts.map((part) => {
          const label = formatPart(part, now, text);
          return (
            <li key={label}>
              <button type="button" aria-label={text.finder.understood.drop(label)} onClick={() => drop(part)}>
                {label}
                <X className="icon" aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
      {code !== undefined && name !== undefined && (
        <Link className="understood-area" to="/wijk/$code" params={{ code }}>
          <MapIcon className="icon" aria-hidden="true" />
          {text.finder.understood.allOf(name)}
        </Link>
      )}
    </div>
  );
}

function formatPart(part: UnderstoodPart, now: number, text: Messages): string {
  const { understood } = text.finder;
  if (part.kind === "choices") return formatChoices(part.choices, text);
  if (part.kind === "facility") return text.labels.facility[part.facility];
  if (part.kind === "day") return formatDay(part.day, now, text);
  if (part.kind === "part") return understood.part[part.part];
  if (part.kind === "words") return understood.words(part.words);
  return part.where.kind === "area" ? understood.in(part.where.name) : understood.at(part.where.name);
}

function formatChoices([first, ...others]: readonly PlaceChoice[], text: Messages): string {
  if (first === undefined) return "";
  const name = formatChoice(first, text);
  if (others.length > 0) return text.finder.understood.andMore(name, others.length);
  return first.field === "when" ? name.toLowerCase() : name;
}
