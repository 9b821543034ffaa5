import { useEffect, useRef, useState } from "react";

type SureButtonProps = {
  label: string;
  /** Asked before it is done. */
  question: string;
  yes: string;
  no: string;
  isBusy: boolean;
  onYes: () => void;
};

/** For what cannot be taken back by pressing once more: asks in its own place, without a window over the page. */
export function SureButton({ label, question, yes, no, isBusy, onYes }: SureButtonProps) {
  const [isAsking, setIsAsking] = useState<boolean>();
  const first = useRef<HTMLButtonElement>(null);
  // Whoever pressed finds the focus on what takes the place of what was pressed.
  useEffect(() => {
    if (isAsking !== undefined) first.current?.focus();
  }, [isAsking]);
  if (isAsking !== true) {
    return <button className="button" data-look="quiet" type="button" ref={first} onClick={() => setIsAsking(true)}>{label}</button>;
  }
  return (
    <fieldset className="sure">
      <legend>{question}</legend>
      <div className="buttons">
        <button className="button" type="button" ref={first} disabled={isBusy} onClick={() => { setIsAsking(false); onYes(); }}>{yes}</button>
        <button className="button" data-look="ghost" type="button" onClick={() => setIsAsking(false)}>{no}</button>
      </div>
    </fieldset>
  );
}
