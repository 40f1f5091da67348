"""What libical objects to in calendars: its parser's errors and its strict restriction check.

Arguments: files. Prints {file: [problem, ...]}.
"""
import ctypes
import ctypes.util
import json
import re
import sys

lib = ctypes.CDLL(ctypes.util.find_library("ical") or "libical.so.3")
lib.icalparser_parse_string.restype = ctypes.c_void_p
lib.icalparser_parse_string.argtypes = [ctypes.c_char_p]
lib.icalrestriction_check.argtypes = [ctypes.c_void_p]
lib.icalcomponent_count_errors.argtypes = [ctypes.c_void_p]
lib.icalcomponent_as_ical_string.restype = ctypes.c_char_p
lib.icalcomponent_as_ical_string.argtypes = [ctypes.c_void_p]

# RFC 9073 is younger than libical 3, which takes its properties for mistakes and drops them.
YOUNGER = re.compile(rb"^STYLED-DESCRIPTION[;:].*\r\n(?:[ \t].*\r\n)*", re.MULTILINE)


def problems(path):
    with open(path, "rb") as file:
        component = lib.icalparser_parse_string(YOUNGER.sub(b"", file.read()))
    if not component:
        return ["not parsed"]
    found = []
    if lib.icalcomponent_count_errors(component) > 0:
        found.append("parse errors")
    if not lib.icalrestriction_check(component):
        found.append("restrictions")
    if found:
        text = lib.icalcomponent_as_ical_string(component).decode()
        found += [line for line in text.splitlines() if line.startswith("X-LIC-ERROR")][:5]
    return found


print(json.dumps({path: problems(path) for path in sys.argv[1:]}))
