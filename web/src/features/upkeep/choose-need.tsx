import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { ChoiceList } from "./choice-list.tsx";
import type { QuestionTools } from "./question.ts";
import { NeedQuestion } from "./questions/need-question.tsx";

const NEW = "nieuw";

type ChooseNeedProps = { which: string | undefined; tools: QuestionTools };

/** Which of the things a place looks for; who looks for nothing yet begins at once. */
export function ChooseNeed({ which, tools }: ChooseNeedProps) {
  const text = useText();
  const { questions: { needs: words }, change } = upkeepIn(text);
  const { needs } = tools.upkeep.place;
  const need = needs.find(({ id }) => id === which);
  if (need !== undefined || which === NEW || needs.length === 0) return <NeedQuestion tools={tools} need={need} />;
  const choices = [
    ...needs.map(({ id, kind, text: said }) => ({ what: "zoeken" as const, welke: id, title: text.labels.need[kind], hint: said })),
    { what: "zoeken" as const, welke: NEW, title: words.add },
  ];
  return (
    <>
      <h1 tabIndex={-1}>{words.which}</h1>
      {which !== undefined && <p>{change.gone}</p>}
      <ChoiceList token={tools.token} choices={choices} />
    </>
  );
}
