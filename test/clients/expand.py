"""Busy time of calendars as python3-icalendar and recurring_ical_events unfold it.

Arguments: first and last day of the window (YYYY-MM-DD), then pairs of file and zone.
Prints {file: [[start, end], ...]} in minutes of UTC from 1970.
"""
import json
import sys
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

EPOCH = datetime(1970, 1, 1, tzinfo=ZoneInfo("UTC"))


def minutes(value, zone):
    if not isinstance(value, datetime):
        value = datetime(value.year, value.month, value.day)
    if value.tzinfo is None:
        value = value.replace(tzinfo=zone)
    return int((value - EPOCH) / timedelta(minutes=1))


def is_free(event):
    return (
        event.get("STATUS") == "CANCELLED"
        or event.get("TRANSP") == "TRANSPARENT"
        or event.get("X-MICROSOFT-CDO-BUSYSTATUS") in ("FREE", "WORKINGELSEWHERE")
    )


def spans(path, zone, first, last):
    with open(path, encoding="utf-8-sig") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    found = []
    for event in recurring_ical_events.of(calendar).between(first, last):
        if is_free(event):
            continue
        start = event["DTSTART"].dt
        end = event["DTEND"].dt if "DTEND" in event else start + event["DURATION"].dt
        found.append([minutes(start, zone), minutes(end, zone)])
    return sorted(found)


first, last = (date.fromisoformat(each) for each in sys.argv[1:3])
pairs = zip(sys.argv[3::2], sys.argv[4::2])
print(json.dumps({path: spans(path, ZoneInfo(zone), first, last) for path, zone in pairs}))
