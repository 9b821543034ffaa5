/** The title in the tab. React puts it in the head, on the server as well. */
export function PageTitle({ title }: { title: string }) {
  return <title>{title}</title>;
}
