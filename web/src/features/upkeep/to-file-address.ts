/** An address that holds a file with these data itself; nothing has to be kept or cleared away. */
export function toFileAddress(data: object): string {
  return `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(data, undefined, 2))}`;
}
