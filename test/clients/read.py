"""The events of calendars as python3-icalendar reads them and recurring_ical_events unfolds them.

Arguments: files. Prints {file: [{uid, start, end, summary, description, location, html, status, errors}, ...]},
ordered by start and summary; times in minutes of UTC from 1970.
"""
import json
import sys
from datetime import date

import icalendar
import recurring_ical_events


def minutes(value):
    return int(value.timestamp() // 60)


def events(path):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    errors = sum(len(component.errors) for component in calendar.walk())
    found = [
        {
            "uid": str(event["UID"]),
            "start": minutes(event["DTSTART"].dt),
            "end": minutes(event["DTEND"].dt),
            "summary": str(event["SUMMARY"]),
            "description": str(event.get("DESCRIPTION", "")),
            "location": str(event.get("LOCATION", "")),
            "html": str(event.get("X-ALT-DESC", "")),
            "status": str(event["STATUS"]).lower(),
            "errors": errors,
        }
        for event in recurring_ical_events.of(calendar).between(date(2026, 1, 1), date(2029, 1, 1))
    ]
    return sorted(found, key=lambda event: (event["start"], event["summary"]))


print(json.dumps({path: events(path) for path in sys.argv[1:]}))
