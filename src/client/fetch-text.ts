/** The text at an address of the site. Rejects if it cannot be loaded. */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${String(response.status)}.`);
  return response.text();
}
