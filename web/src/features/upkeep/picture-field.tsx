import { useState } from "react";

import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { FieldError } from "../../ui/field-error.tsx";
import { shrinkPicture } from "./shrink-picture.ts";

type PictureFieldProps = {
  /** Base64 of a JPEG, or of what the device had; undefined while none is chosen. */
  picture: string | undefined;
  onChange: (picture: string | undefined) => void;
  error: string | undefined;
};

/** A picture from the device or its camera, shown back as it will be sent. */
export function PictureField({ picture, onChange, error }: PictureFieldProps) {
  const { photo } = upkeepIn(useText()).people;
  const [isUnreadable, setIsUnreadable] = useState(false);
  const choose = async (file: File | undefined) => {
    setIsUnreadable(false);
    onChange(undefined);
    if (file === undefined) return;
    try {
      onChange(await shrinkPicture(file));
    } catch {
      setIsUnreadable(true);
    }
  };
  return (
    <div className="field">
      <label htmlFor="foto">{photo.file}</label>
      <p className="field-hint" id="foto-hint">{photo.fileHint}</p>
      <FieldError id="foto-error" error={isUnreadable ? photo.faults.unreadable : error} />
      <input id="foto" type="file" accept="image/*" aria-describedby="foto-hint foto-error" onChange={({ target }) => void choose(target.files?.[0])} />
      {picture?.startsWith("/9j/") && (
        <figure className="chosen-picture">
          <img src={`data:image/jpeg;base64,${picture}`} alt="" />
          <figcaption>{photo.chosen}</figcaption>
        </figure>
      )}
    </div>
  );
}
