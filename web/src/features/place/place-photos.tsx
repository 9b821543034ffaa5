import type { Place } from "@schuifaan/shared/domain/place";

/** Pictures, of the door first: that is what people look for. What they show is said to who cannot see them. */
export function PlacePhotos({ photos }: Pick<Place, "photos">) {
  if (photos === undefined || photos.length === 0) return null;
  const inOrder = photos.toSorted((one, other) => Number(other.kind === "door") - Number(one.kind === "door"));
  return (
    <div className="place-photos">
      {inOrder.map(({ id, alt, width, height }) => (
        <img key={id} src={`/foto/${id}`} alt={alt} width={width} height={height} loading="lazy" />
      ))}
    </div>
  );
}
