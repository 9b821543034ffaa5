import { useState } from "react";

import { PhotoForm } from "../../features/upkeep/photo-form.tsx";
import { PhotoList } from "../../features/upkeep/photo-list.tsx";
import { useFocusOn } from "../../features/upkeep/use-focus-on.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { UpkeepFrame } from "../upkeep-frame/upkeep-frame.tsx";

export function UpkeepPhotoPage() {
  const { photo } = upkeepIn(useText()).people;
  const [added, setAdded] = useState(0);
  useFocusOn(String(added));
  return (
    <UpkeepFrame title={photo.title}>
      {({ token, upkeep }) => (
        <>
          <h1 tabIndex={-1}>{photo.title}</h1>
          <p>{photo.text}</p>
          <output>{added > 0 ? photo.done : ""}</output>
          <PhotoList token={token} photos={upkeep.place.photos ?? []} />
          {/* Empty again for the next one. */}
          <PhotoForm key={added} token={token} onDone={() => setAdded(added + 1)} />
        </>
      )}
    </UpkeepFrame>
  );
}
