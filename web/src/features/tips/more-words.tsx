import { useAddNote } from "../../queries/use-tip-actions.ts";
import { tipsIn } from "../../text/tips-in.ts";
import { useText } from "../../text/use-text.tsx";
import { NoteForm } from "./note-form.tsx";
import { SendTrouble } from "./send-trouble.tsx";
import type { ToldTip } from "./tip-story.tsx";

/** Room for words with a report that was sent without; it went out already, so nobody has to. */
export function MoreWords({ token, tip: { told, state } }: { token: string; tip: ToldTip }) {
  const { story } = tipsIn(useText());
  const note = useAddNote(token);
  const isOpen = state === "waiting" || state === "asked_maker";
  const mayAdd = told.kind === "wrong" && told.note === undefined && isOpen;
  return (
    <>
      <output>{note.isSuccess && story.note.sent}</output>
      {mayAdd && !note.isSuccess && (
        <div className="box">
          <NoteForm label={story.note.label} hint={story.note.hint} button={story.note.send} needed={story.note.needed} isBusy={note.isPending} onSend={(words) => note.mutate(words)} />
          <SendTrouble error={note.error} />
        </div>
      )}
    </>
  );
}
