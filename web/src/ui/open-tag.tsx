import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import Clock from "lucide-react/icons/clock";
import DoorClosed from "lucide-react/icons/door-closed";
import Phone from "lucide-react/icons/phone";

import { Tag } from "./tag.tsx";

type OpenTagProps = { tone: "open" | "closed" | "warn" | "plain"; label: string };

const ICONS = { open: Clock, closed: DoorClosed, warn: Phone, plain: CircleQuestionMark };

/** Whether the door is open: never by colour alone, each answer has its own sign. */
export function OpenTag({ tone, label }: OpenTagProps) {
  const Icon = ICONS[tone];
  return (
    <Tag tone={tone} icon={<Icon className="icon" aria-hidden="true" />}>
      {label}
    </Tag>
  );
}
