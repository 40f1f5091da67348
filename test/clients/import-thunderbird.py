"""What Thunderbird's calendars hold after it has imported files, by its own importer.

Argument: a folder to work in. Standard input: {from, to, calendars: {name: [{remove, take}, ...]}}, days and
batches of files: the events in those of `remove` are deleted, then those of `take` are imported. Prints
{name: [{refused, seen: [{start, end, summary, description, location, status}, ...]}, ...]}, how many files were
not taken to their end and what is seen after each batch; times in minutes of UTC from 1970.

Thunderbird runs without a window and is spoken to in Marionette's protocol.
"""
import json
import os
import socket
import subprocess
import sys
import time

PREFERENCES = {
    "marionette.port": 0,
    "app.update.enabled": False,
    "calendar.timezone.local": "UTC",
    "calendar.timezone.useSystemTimezone": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "mail.provider.enabled": False,
    "mail.shell.checkDefaultClient": False,
    "mail.spotlight.firstRunDone": True,
    "mailnews.start_page.enabled": False,
    # Whatever it wants from the network, nobody answers.
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
}

IN_THUNDERBIRD = """
const [asked, done] = arguments;
const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
const { CalendarFileImporter } = ChromeUtils.importESModule("resource:///modules/CalendarFileImporter.sys.mjs");

const importer = new CalendarFileImporter();

function itemsOf(path) {
  const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
  file.initWithPath(path);
  return importer.parseIcsFile(file);
}

function calendarOf(name) {
  const calendar = cal.manager.createCalendar("storage", Services.io.newURI("moz-storage-calendar://"));
  calendar.name = name;
  cal.manager.registerCalendar(calendar);
  return calendar;
}

async function seenIn(calendar) {
  const filter = Ci.calICalendar.ITEM_FILTER_TYPE_EVENT | Ci.calICalendar.ITEM_FILTER_CLASS_OCCURRENCES;
  const days = [asked.from, asked.to].map((day) => cal.createDateTime(day.replaceAll("-", "") + "T000000Z"));
  const items = await calendar.getItemsAsArray(filter, 0, ...days);
  return items.map((item) => ({
    start: item.startDate.nativeTime / 60e6,
    end: item.endDate.nativeTime / 60e6,
    summary: item.title,
    description: item.descriptionText ?? "",
    location: item.getProperty("LOCATION") ?? "",
    status: (item.status ?? "").toLowerCase(),
  }));
}

async function batch(calendar, { remove, take }) {
  for (const path of remove) {
    for (const { id } of await itemsOf(path)) {
      const item = await calendar.getItem(id);
      if (item) await calendar.deleteItem(item);
    }
  }
  let refused = 0;
  for (const path of take) {
    await importer.startImport(await itemsOf(path), calendar).catch(() => refused++);
  }
  return { refused, seen: await seenIn(calendar) };
}

(async () => {
  const found = {};
  for (const [name, batches] of Object.entries(asked.calendars)) {
    const calendar = calendarOf(name);
    found[name] = [];
    for (const one of batches) found[name].push(await batch(calendar, one));
  }
  return found;
})().then(done, (error) => done(`${error}\\n${error.stack}`));
"""

folder = sys.argv[1]
asked = json.load(sys.stdin)
deadline = time.monotonic() + 60
with open(os.path.join(folder, "user.js"), "w") as file:
    for name, value in PREFERENCES.items():
        file.write(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n")
program = subprocess.Popen(
    ["thunderbird", "--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", folder],
    env={**os.environ, "HOME": folder, "TZ": "UTC"},
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)


def connection():
    """Its port is in a file of the profile once it listens there."""
    while time.monotonic() < deadline:
        try:
            with open(os.path.join(folder, "MarionetteActivePort")) as file:
                return socket.create_connection(("127.0.0.1", int(file.read())), timeout=60)
        except (OSError, ValueError):
            time.sleep(0.05)
    raise SystemExit("Thunderbird does not listen")


def message(stream):
    length = b""
    while (octet := stream.read(1)) != b":":
        length += octet
    return json.loads(stream.read(int(length)))


def command(wire, stream, name, parameters):
    body = json.dumps([0, 1, name, parameters]).encode()
    wire.sendall(b"%d:%s" % (len(body), body))
    _, _, error, result = message(stream)
    if error is not None:
        raise SystemExit(f"{name}: {error}")
    return result


try:
    with connection() as wire, wire.makefile("rb") as stream:
        message(stream)
        command(wire, stream, "WebDriver:NewSession", {})
        command(wire, stream, "WebDriver:SetTimeouts", {"script": 60_000})
        command(wire, stream, "Marionette:SetContext", {"value": "chrome"})
        script = {"script": IN_THUNDERBIRD, "args": [asked], "newSandbox": True}
        found = command(wire, stream, "WebDriver:ExecuteAsyncScript", script)["value"]
        if isinstance(found, str):
            raise SystemExit(found)
        print(json.dumps(found))
        command(wire, stream, "Marionette:Quit", {"flags": ["eForceQuit"]})
        program.wait(20)
finally:
    program.kill()
