import "./feeling-help.css";

import { useText } from "../../text/use-text.tsx";

type FeelingHelpProps = {
  /** Narrows the list to places that can be called first; absent when there are none, or when it is so already. */
  onCallFirst: (() => void) | undefined;
};

/** For who tells how they feel: where somebody says hello, and a voice for now. The words themselves are never repeated. */
export function FeelingHelp({ onCallFirst }: FeelingHelpProps) {
  const { finder: { feeling } } = useText();
  return (
    <section className="feeling" aria-labelledby="feeling">
      <h2 id="feeling">{feeling.title}</h2>
      <p>{feeling.text}</p>
      {onCallFirst !== undefined && (
        <button type="button" className="button" data-look="quiet" onClick={onCallFirst}>
          {feeling.callFirst}
        </button>
      )}
      <p>
        {feeling.talk} <a href={`tel:${feeling.phone.replaceAll(" ", "")}`}>{feeling.phone}</a>
      </p>
    </section>
  );
}
