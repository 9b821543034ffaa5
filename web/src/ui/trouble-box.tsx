import "./form.css";

/** Why something was not done; nothing while all is well. Read out when it comes. */
export function TroubleBox({ title, sentence }: { title: string; sentence: string | undefined }) {
  return (
    <div role="alert">
      {sentence !== undefined && (
        <div className="error-summary">
          <h2>{title}</h2>
          <p>{sentence}</p>
        </div>
      )}
    </div>
  );
}
