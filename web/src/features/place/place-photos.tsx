import type { Photo, Place } from "@schuifaan/shared/domain/place";

/** Pictures of the door or of the rooms; what they show is said to who cannot see them. */
export function PlacePhotos({ photos, kind }: Pick<Place, "photos"> & Pick<Photo, "kind">) {
  const shown = photos?.filter((photo) => photo.kind === kind);
  if (shown === undefined || shown.length === 0) return null;
  return (
    <div className="place-photos">
      {shown.map(({ id, alt, width, height }) => (
        <img key={id} src={`/foto/${id}`} alt={alt} width={width} height={height} loading="lazy" />
      ))}
    </div>
  );
}
