import Phone from "lucide-react/icons/phone";

import { useAnswerMessage } from "../../queries/use-message-actions.ts";
import { messagesIn } from "../../text/messages-in.ts";
import { useText } from "../../text/use-text.tsx";
import { SendTrouble } from "./send-trouble.tsx";

type CallBackProps = { token: string; phone: string; onDone: () => void };

/** Who gave a number is rung; then one press says so. */
export function CallBack({ token, phone, onDone }: CallBackProps) {
  const { read, sending } = messagesIn(useText());
  const answer = useAnswerMessage(token);
  const send = () => {
    if (!answer.isPending) answer.mutate({}, { onSuccess: onDone });
  };
  return (
    <div className="form">
      <p>{read.callText}</p>
      <p className="buttons">
        <a className="button" href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>
          <Phone className="icon" aria-hidden="true" />
          <span>
            {read.call} <span className="nowrap">{phone}</span>
          </span>
        </a>
        <button type="button" className="button" data-look="ghost" aria-disabled={answer.isPending} onClick={send}>
          {answer.isPending ? sending : read.called}
        </button>
      </p>
      <SendTrouble error={answer.error} />
    </div>
  );
}
