// @ts-check
/** A calendar file, RFC 5545: hours without a zone are those of whoever opens it. */

/** @typedef {{ id: string, start: Date, minutes: number, summary: string, description: string, address: string }} Appointment */

const LONGEST_LINE = 75; // octets, without the end of the line

/** @param {string} name of the calendar @param {string} domain what its ids belong to @param {Appointment[]} appointments @param {Date} now */
export function calendarText(name, domain, appointments, now) {
  const events = appointments.flatMap(({ id, start, minutes, summary, description, address }) => [
    "BEGIN:VEVENT",
    `UID:${id}@${domain}`,
    `DTSTAMP:${compact(now.toISOString())}`,
    `DTSTART:${local(start)}`,
    `DURATION:PT${minutes}M`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(address ? [`URL:${address}`] : []),
    "END:VEVENT",
  ]);
  const head = ["BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//${domain}//ES`, `X-WR-CALNAME:${escaped(name)}`];
  return [...head, ...events, "END:VCALENDAR"].flatMap(folded).map((line) => `${line}\r\n`).join("");
}

/** @param {string} time ISO, in universal time */
function compact(time) {
  return `${time.slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** @param {Date} time */
function local(time) {
  /** @param {number} n */
  const two = (n) => String(n).padStart(2, "0");
  const day = `${String(time.getFullYear()).padStart(4, "0")}${two(time.getMonth() + 1)}${two(time.getDate())}`;
  return `${day}T${two(time.getHours())}${two(time.getMinutes())}00`;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}

/** Whole letters only, each line after the first led by a space. @param {string} line @returns {string[]} */
function folded(line) {
  const lines = [""];
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > LONGEST_LINE) {
      lines.push(" ");
      octets = 1;
    }
    lines[lines.length - 1] += letter;
    octets += size;
  }
  return lines;
}
