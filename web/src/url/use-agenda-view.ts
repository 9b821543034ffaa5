import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";

import { type AgendaView, readAgendaView, writeAgendaView } from "./agenda-view.ts";

/** The agenda's state, which is the address; every choice is a step you can go back from. */
export function useAgendaView() {
  const fields = useSearch({ from: "/agenda" });
  const navigate = useNavigate({ from: "/agenda" });
  const view = useMemo(() => readAgendaView(fields), [fields]);

  return useMemo(() => {
    const choose = (change: Partial<AgendaView>) => {
      void navigate({ search: (now) => writeAgendaView({ ...readAgendaView(now), ...change }), resetScroll: false });
    };
    return { view, choose };
  }, [view, navigate]);
}
