/* The same events written by libical, one a line of a tab-separated file: uid, stamp, sequence, start, end,
 * summary, description (\n as 0x01), category, organizer, address. Prints, for each round, the seconds from
 * values in memory to the text of the whole calendar, and its length.
 *   cc -O2 writer-peer.c -lical -o writer-peer && ./writer-peer events.tsv ROUNDS */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define FIELDS 10

static double now(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return at.tv_sec + at.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  FILE *file = fopen(argv[1], "rb");
  if (file == NULL) return 2;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc(size + 1);
  if (fread(text, 1, size, file) != (size_t)size) return 2;
  text[size] = 0;
  int count = 0;
  for (char *c = text; *c; c++) {
    if (*c == '\n') count++;
    if (*c == 1) *c = '\n' | 0x80; /* kept apart from the ends of rows */
  }
  char *(*rows)[FIELDS] = malloc(sizeof(*rows) * count);
  char *at = text;
  for (int i = 0; i < count; i++) {
    char *end = strchr(at, '\n');
    *end = 0;
    for (int f = 0; f < FIELDS; f++) rows[i][f] = strsep(&at, "\t");
    for (char *c = rows[i][6]; *c; c++)
      if ((unsigned char)*c == ('\n' | 0x80)) *c = '\n';
    at = end + 1;
  }
  for (int round = 0; round < atoi(argv[2]); round++) {
    double began = now();
    icalcomponent *calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
    icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar, icalproperty_new_prodid("-//coaching-cadence//cadence//EN"));
    icalcomponent_add_property(calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
    for (int i = 0; i < count; i++) {
      char **row = rows[i];
      icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
      icalproperty *organizer = icalproperty_new_organizer(row[9]);
      icalproperty_add_parameter(organizer, icalparameter_new_cn(row[8]));
      icalcomponent_add_property(event, icalproperty_new_uid(row[0]));
      icalcomponent_add_property(event, icalproperty_new_dtstamp(icaltime_from_string(row[1])));
      icalcomponent_add_property(event, icalproperty_new_sequence(atoi(row[2])));
      icalcomponent_add_property(event, icalproperty_new_dtstart(icaltime_from_string(row[3])));
      icalcomponent_add_property(event, icalproperty_new_dtend(icaltime_from_string(row[4])));
      icalcomponent_add_property(event, icalproperty_new_summary(row[5]));
      icalcomponent_add_property(event, icalproperty_new_description(row[6]));
      icalcomponent_add_property(event, icalproperty_new_categories(row[7]));
      icalcomponent_add_property(event, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
      icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_OPAQUE));
      icalcomponent_add_property(event, organizer);
      icalcomponent_add_component(calendar, event);
    }
    char *written = icalcomponent_as_ical_string_r(calendar);
    printf("%.6f %zu\n", now() - began, strlen(written));
    free(written);
    icalcomponent_free(calendar);
  }
  return 0;
}
