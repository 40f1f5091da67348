"""The events of calendars as python3-icalendar reads them.

Arguments: files. Prints {file: [{uid, start, end, summary, description, location, html, status}, ...]};
times in minutes of UTC from 1970.
"""
import json
import sys

import icalendar


def minutes(value):
    return int(value.timestamp() // 60)


def events(path):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    return [
        {
            "uid": str(event["UID"]),
            "start": minutes(event["DTSTART"].dt),
            "end": minutes(event["DTEND"].dt),
            "summary": str(event["SUMMARY"]),
            "description": str(event.get("DESCRIPTION", "")),
            "location": str(event.get("LOCATION", "")),
            "html": str(event.get("X-ALT-DESC", "")),
            "status": str(event["STATUS"]).lower(),
            "errors": len(event.errors),
        }
        for event in calendar.walk("VEVENT")
    ]


print(json.dumps({path: events(path) for path in sys.argv[1:]}))
