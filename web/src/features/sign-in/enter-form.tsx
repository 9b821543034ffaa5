import { Link } from "@tanstack/react-router";

import { problemCodeOf } from "../../queries/api-problem.ts";
import { useSignIn } from "../../queries/use-redactie-actions.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { TroubleBox } from "../../ui/trouble-box.tsx";

/** Where the mailed link leads: one button, for scanners of mail open links as well. */
export function EnterForm({ token, onEntered }: { token: string; onEntered: () => void }) {
  const { signIn: { token: words }, trouble } = redactieIn(useText());
  const enter = useSignIn();
  const code = problemCodeOf(enter.error);
  if (code === "link-ended" || code === "invalid-input") {
    return (
      <div className="notice" role="alert">
        <h2>{words.ended}</h2>
        <p>{words.endedText}</p>
        <Link className="button" to="/inloggen">{words.again}</Link>
      </div>
    );
  }
  return (
    <form className="form" onSubmit={(submit) => { submit.preventDefault(); enter.mutate(token, { onSuccess: onEntered }); }}>
      <p>{words.text}</p>
      <TroubleBox title={trouble.title} sentence={enter.isError ? (code === "too-often" ? trouble.tooOften : trouble.unreachable) : undefined} />
      <button className="button big-button" type="submit" disabled={enter.isPending || enter.isSuccess}>{words.go}</button>
    </form>
  );
}
