import "./tips.css";

import Copy from "lucide-react/icons/copy";
import { useState } from "react";

import { formatDate } from "../../text/format-date.ts";
import { tipsIn } from "../../text/tips-in.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { keepTip, useKeptTips } from "./kept-tips.ts";

type KeepLinkProps = { token: string; address: string; eraseAfter: string; today: string };

/** The way back to this page: a link to copy, and the list on this device. */
export function KeepLink({ token, address, eraseAfter, today }: KeepLinkProps) {
  const text = useText();
  const { keep } = tipsIn(text).story;
  const isKept = useKeptTips().includes(token);
  const [outcome, setOutcome] = useState<"copied" | "notCopied">();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome("copied");
    } catch {
      setOutcome("notCopied");
    }
  };
  return (
    <Box title={keep.title}>
      <p>{keep.text}</p>
      <div className="keep-link">
        <div className="field">
          <label htmlFor="link">{keep.label}</label>
          <input id="link" readOnly value={address} onFocus={({ target }) => target.select()} />
        </div>
        <button type="button" className="button" data-look="ghost" onClick={() => void copy()}>
          <Copy className="icon" aria-hidden="true" />
          {keep.copy}
        </button>
      </div>
      <output>{outcome !== undefined && keep[outcome]}</output>
      {isKept && (
        <p>
          {keep.kept}{" "}
          <button type="button" className="link-button" onClick={() => keepTip(token, false)}>
            {keep.forget}
          </button>
        </p>
      )}
      <p className="soft">{keep.erased(formatDate(eraseAfter, today, text))}</p>
    </Box>
  );
}
