import { Link } from "@tanstack/react-router";
import Heart from "lucide-react/icons/heart";
import { useState } from "react";

import { useText } from "../../text/use-text.tsx";
import { savePlace, useSavedPlaces } from "./saved-places.ts";

/** Keeps a place on this device only: no account, and nothing goes to the server. */
export function SaveButton({ id }: { id: string }) {
  const { saved } = useText().along;
  const [isKept, setKept] = useState(true);
  const isSaved = useSavedPlaces().includes(id);
  return (
    <>
      <button
        type="button"
        className="button save-button"
        data-look="quiet"
        data-on={isSaved}
        onClick={() => setKept(savePlace(id, !isSaved))}
      >
        <Heart className="icon" aria-hidden="true" />
        {isSaved ? saved.forget : saved.save}
      </button>
      <output className="save-note soft">
        {isSaved && (
          <>
            {isKept ? saved.done : saved.notKept} <Link to="/bewaard">{saved.see}</Link>
          </>
        )}
      </output>
    </>
  );
}
