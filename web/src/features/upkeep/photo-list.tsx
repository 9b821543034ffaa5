import { removePhoto } from "@schuifaan/shared/contract/upkeep";
import type { Photo } from "@schuifaan/shared/domain/place";

import { useMakerAction } from "../../queries/use-maker-action.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { TroubleNotice } from "./trouble-notice.tsx";

type PhotoListProps = { token: string; photos: readonly Photo[] };

/** What is there, each with its words, to take away at once. */
export function PhotoList({ token, photos }: PhotoListProps) {
  const { photo } = upkeepIn(useText()).people;
  const remove = useMakerAction(removePhoto, token, (upkeep) => upkeep);
  if (photos.length === 0 && !remove.isSuccess) return null;
  return (
    <Box title={photo.already} className="photo-list">
      <output>{remove.isSuccess ? photo.removed : ""}</output>
      <TroubleNotice error={remove.error} />
      <ul>
        {photos.map(({ id, alt, width, height }) => (
          <li key={id}>
            <img src={`/foto/${id}`} alt={alt} width={width} height={height} loading="lazy" />
            <p>{alt}</p>
            <button className="button" data-look="quiet" type="button" aria-label={photo.removeOf(alt)} disabled={remove.isPending} onClick={() => remove.mutate({ fields: { photo: id }, body: undefined })}>
              {photo.remove}
            </button>
          </li>
        ))}
      </ul>
    </Box>
  );
}
