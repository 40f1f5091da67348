"""What khal shows after it has imported calendar files, one batch after the other.

Argument: a folder to work in. Standard input: {from, to, calendars: {name: [[file, ...], ...]}}, days and
batches of files. Prints {name: [[{start, end, summary, description, location, status}, ...], ...]}, what is seen
after each batch; times in minutes of UTC from 1970.
"""
import contextlib
import io
import json
import os
import sqlite3
import sys
from datetime import datetime, timezone

folder = sys.argv[1]
os.environ.update({"XDG_DATA_HOME": folder, "XDG_CACHE_HOME": folder, "TZ": "UTC"})

# Nothing here has to outlive a power cut, and waiting for the disk takes longer than all the rest.
os.fsync = lambda _: None
connect = sqlite3.connect


def connect_without_waiting(*args, **options):
    connection = connect(*args, **options)
    connection.execute("PRAGMA synchronous = OFF")
    return connection


sqlite3.connect = connect_without_waiting

from khal.cli import main_khal

FIELDS = ["start-long", "end-long", "title", "location", "status", "description"]
FORMAT = "\x1e" + "\x1f".join("{%s}" % field for field in FIELDS) + "\x1d"


def khal(*args):
    said, complained = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(complained):
        main_khal(["-c", config, *args], standalone_mode=False)
    if "ritical" in complained.getvalue():
        raise SystemExit(complained.getvalue())
    return said.getvalue()


def minutes(text):
    return int(datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=timezone.utc).timestamp() // 60)


def shown(name):
    text = khal("list", "-a", name, "--format", FORMAT, "--day-format", "", asked["from"], asked["to"])
    events = []
    for record in text.split("\x1e")[1:]:
        start, end, title, location, status, description = record.split("\x1d")[0].split("\x1f")
        events.append(
            {
                "start": minutes(start),
                "end": minutes(end),
                "summary": title,
                "description": description,
                "location": location,
                "status": status.strip().lower(),
            }
        )
    return events


asked = json.load(sys.stdin)
config = os.path.join(folder, "config")
with open(config, "w") as file:
    file.write("[calendars]\n")
    for name in asked["calendars"]:
        path = os.path.join(folder, "vdir", name)
        os.makedirs(path)
        file.write(f"[[{name}]]\npath = {path}\n")
    file.write(
        "[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\n"
        "longdatetimeformat = %Y-%m-%d %H:%M\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %m-%d %H:%M\ndateformat = %m-%d\ntimeformat = %H:%M\n"
    )

seen = {}
for name, batches in asked["calendars"].items():
    seen[name] = []
    for files in batches:
        khal("import", "--batch", "-a", name, *files)
        seen[name].append(shown(name))
print(json.dumps(seen))
