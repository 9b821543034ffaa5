import type { AreaAnswer, AreaSummary } from "@schuifaan/shared/contract/areas";
import { chooseArea } from "@schuifaan/shared/domain/choose-area";
import { isLikeAreaCode } from "@schuifaan/shared/domain/like-area-code";
import { useQuery } from "@tanstack/react-query";

import { isNotFound } from "./api-problem.ts";
import { areaQueries } from "./area-queries.ts";

/** `meant`: the text is not a code, but a name that only this area can have. `unclear`: more areas have that name, or like it. */
export type NamedArea =
  | { readonly kind: "everywhere" }
  | { readonly kind: "found"; readonly area: AreaAnswer }
  | { readonly kind: "meant"; readonly area: AreaSummary }
  | { readonly kind: "unclear"; readonly choices: readonly AreaSummary[]; readonly isName: boolean }
  | { readonly kind: "unknown" }
  | { readonly kind: "pending" }
  | { readonly kind: "failed"; readonly retry: () => void };

/** The area somebody wrote in an address, by its code or by a name people have for it; undefined when nobody wrote one. */
export function useNamedArea(text: string | undefined): NamedArea {
  const isLikeCode = text !== undefined && isLikeAreaCode(text);
  const byCode = useQuery({ ...areaQueries.byCode(text ?? ""), enabled: isLikeCode });
  const isNoCode = text !== undefined && (!isLikeCode || isNotFound(byCode.error));
  const byName = useQuery({ ...areaQueries.byName(text ?? ""), enabled: isNoCode });

  if (text === undefined) return { kind: "everywhere" };
  if (byCode.data !== undefined) return { kind: "found", area: byCode.data };
  const failed = isNoCode ? byName : byCode;
  if (failed.isError) return { kind: "failed", retry: () => void failed.refetch() };
  if (!isNoCode || byName.isPlaceholderData || byName.data === undefined) return { kind: "pending" };

  const { areas } = byName.data;
  const { meant, choices } = chooseArea(areas, text);
  if (meant !== undefined) return { kind: "meant", area: meant };
  if (areas.length === 0) return { kind: "unknown" };
  return { kind: "unclear", choices: choices.length > 0 ? choices : areas, isName: choices.length > 0 };
}
