import CircleAlert from "lucide-react/icons/circle-alert";

/** Beside a field, read out with it: `id` is what the field says describes it. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <p className="field-error" id={id}>
      <CircleAlert className="icon" aria-hidden="true" />
      <span>{error}</span>
    </p>
  );
}
