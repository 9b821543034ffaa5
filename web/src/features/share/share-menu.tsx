import Copy from "lucide-react/icons/copy";
import Mail from "lucide-react/icons/mail";
import MessageCircle from "lucide-react/icons/message-circle";
import Share2 from "lucide-react/icons/share-2";
import { type MouseEvent, useRef, useState } from "react";

import { useText } from "../../text/use-text.tsx";

type ShareMenuProps = {
  /** On the button: what is shared. */
  label: string;
  /** Short: the subject of an e-mail. */
  title: string;
  /** What it is about, without the address. */
  message: string;
  /** Whole, as it must be opened elsewhere. */
  address: string;
};

/**
 * The phone's own share sheet where there is one; else, and when it fails, the ways everybody has. A `details`, so that
 * it also opens before any script runs.
 */
export function ShareMenu({ label, title, message, address }: ShareMenuProps) {
  const { share } = useText().along;
  const menu = useRef<HTMLDetailsElement>(null);
  const withAddress = encodeURIComponent(`${message}\n${address}`);

  const openSheet = (event: MouseEvent) => {
    if (!("share" in navigator)) return;
    event.preventDefault();
    navigator.share({ title, text: message, url: address }).catch((error: unknown) => {
      const isChangedMind = error instanceof DOMException && error.name === "AbortError";
      if (!isChangedMind && menu.current !== null) menu.current.open = true;
    });
  };

  return (
    <details className="share-menu" ref={menu}>
      <summary className="button" data-look="quiet" onClick={openSheet}>
        <Share2 className="icon" aria-hidden="true" />
        {label}
      </summary>
      <div className="share-ways panel">
        <CopyButton address={address} />
        <a className="button" data-look="ghost" href={`https://wa.me/?text=${withAddress}`} rel="noreferrer">
          <MessageCircle className="icon" aria-hidden="true" />
          {share.whatsapp}
        </a>
        <a className="button" data-look="ghost" href={`mailto:?subject=${encodeURIComponent(title)}&body=${withAddress}`}>
          <Mail className="icon" aria-hidden="true" />
          {share.mail}
        </a>
      </div>
    </details>
  );
}

function CopyButton({ address }: { address: string }) {
  const { share } = useText().along;
  const [result, setResult] = useState<"not yet" | "copied" | "failed">("not yet");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setResult("copied");
    } catch {
      setResult("failed");
    }
  };
  return (
    <>
      <button type="button" className="button" data-look="ghost" onClick={() => void copy()}>
        <Copy className="icon" aria-hidden="true" />
        {share.copy}
      </button>
      <output className="share-note soft">
        {result === "copied" && share.copied}
        {result === "failed" && (
          <>
            {share.notCopied} <span className="share-address">{address}</span>
          </>
        )}
      </output>
    </>
  );
}
