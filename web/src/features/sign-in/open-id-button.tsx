import { useOpenIdConnect } from "../../queries/use-redactie-actions.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { TroubleBox } from "../../ui/trouble-box.tsx";

type OpenIdButtonProps = {
  /** What people here call the other service. */
  name: string;
  /** Leaves for an address elsewhere. */
  onLeave: (url: string) => void;
};

/** Signing in by another service that knows who somebody is. */
export function OpenIdButton({ name, onLeave }: OpenIdButtonProps) {
  const { signIn: words, trouble } = redactieIn(useText());
  const start = useOpenIdConnect();
  return (
    <section className="form" aria-labelledby="other-way">
      <h2 id="other-way">{words.or}</h2>
      <TroubleBox title={trouble.title} sentence={start.isError ? trouble.unreachable : undefined} />
      <button className="button big-button" data-look="ghost" type="button" disabled={start.isPending} onClick={() => start.mutate(undefined, { onSuccess: ({ url }) => onLeave(url) })}>
        {words.other(name)}
      </button>
    </section>
  );
}
