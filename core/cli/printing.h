/*
 * printing: what the print set is asked for, on the command line and in the group [print]
 * of briefing.ini; shared by the files that read it.
 */
#ifndef BRIEFING_CLI_PRINTING_H
#define BRIEFING_CLI_PRINTING_H

#include "cli/cli.h"

/* As the parser of options leaves it: its own strings, unchecked. */
struct print_raw {
    int booklet, duplex, watermark, brief, watch;       /* flags */
    char *nup, *paper, *copies, *recipients, *draft, *print, *print_copies, *dpi;
};
void print_raw_finish(struct print_raw *r);

/* Group [print]: whether it has such a key, its keys, and what it says where no option
 * does.  False: reported with the line. */
bool print_settings_known(const char *group, const char *key);
const char *print_settings_keys(const char *group);     /* NULL: another group */
bool print_settings_read(struct arena *a, const struct settings *s, struct print_settings *p);
void print_raw_fill(struct print_raw *r, const struct print_settings *p);

/* "--print" takes a printer only if one follows: as one word for the parser. */
char **print_words(struct arena *a, int argc, char **argv, bool is_command(const char *word));
/* All words but --watch, for the runs that it makes. */
char **print_words_again(struct arena *a, int argc, char **argv);
/* Fills o->print; false: reported. */
bool print_options_read(struct arena *a, const struct print_raw *r, struct options *o);
/* Once the other options are known: which do not go together.  False: reported. */
struct print_given { bool output, pdf; };               /* said on the command line */
bool print_options_agree(const struct options *o, const struct print_given *given);

#endif
