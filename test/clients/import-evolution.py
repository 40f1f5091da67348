"""What evolution-data-server holds after it has taken calendar files, as Evolution's import hands them to it.

To be run in a D-Bus session of its own. Standard input and output: as import-khal.py.
"""
import json
import sys
import time
from datetime import datetime, timezone

import gi

gi.require_version("EDataServer", "1.2")
gi.require_version("ECal", "2.0")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, EDataServer, GLib, ICalGLib

# A local calendar is never "connected", so waiting for it would take the whole time given.
NO_WAIT = 0xFFFFFFFF

asked = json.load(sys.stdin)
registry = EDataServer.SourceRegistry.new_sync(None)


def seconds(day):
    return int(datetime.fromisoformat(day).replace(tzinfo=timezone.utc).timestamp())


def client_of(name):
    source = EDataServer.Source.new_with_uid(name, None)
    source.set_parent("local-stub")
    source.set_display_name(name)
    source.get_extension(EDataServer.SOURCE_EXTENSION_CALENDAR).set_backend_name("local")
    registry.commit_source_sync(source, None)
    for _ in range(200):
        try:
            return ECal.Client.connect_sync(source, ECal.ClientSourceType.EVENTS, NO_WAIT, None)
        except GLib.Error:
            # Its service may not have heard of the calendar yet.
            time.sleep(0.05)
    raise SystemExit(f"no calendar {name}")


def minutes(time):
    zone = time.get_timezone() or ICalGLib.Timezone.get_utc_timezone()
    return time.as_timet_with_zone(zone) // 60


def property_of(event, name):
    text = getattr(event, f"get_{name}")()
    return text or ""


def shown(client):
    found = []

    def keep(event, start, end, *_):
        found.append(
            {
                "start": minutes(start),
                "end": minutes(end),
                "summary": property_of(event, "summary"),
                "description": property_of(event, "description"),
                "location": property_of(event, "location"),
                "status": ICalGLib.Property.status_to_string(event.get_status()).lower(),
            }
        )
        return True

    client.generate_instances_sync(seconds(asked["from"]), seconds(asked["to"]), None, keep, None)
    return found


def take(client, path):
    with open(path, encoding="utf-8") as file:
        calendar = ICalGLib.Component.new_from_string(file.read())
    client.receive_objects_sync(calendar, ECal.OperationFlags.DISABLE_ITIP_MESSAGE, None)


seen = {}
for name, batches in asked["calendars"].items():
    client = client_of(name)
    seen[name] = []
    for files in batches:
        for path in files:
            take(client, path)
        seen[name].append(shown(client))
print(json.dumps(seen))
