// Days to promise: a promise is for a day from today on, within a year.

/** The day so many days from today, as a form sends it: "2026-12-02". */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day as pupils read it: "Wednesday 2 December". */
export function asRead(day: string): string {
  const words = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return words.format(new Date(day)).replace(',', '');
}
