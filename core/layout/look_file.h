/*
 * look_file: the settings files of a look: its own and those it is based on.
 *
 * Words: a file's *base* is the template named by its key `base`; what a file does not
 * say, its base says.  A fault is told at the file that says the faulty word, or, for a
 * word that nobody says, at the look's own file.
 */
#ifndef BRIEFING_LAYOUT_LOOK_FILE_H
#define BRIEFING_LAYOUT_LOOK_FILE_H

#include "layout/look.h"

struct reader {
    struct arena *arena;
    struct settings *file[LOOK_FILES];  /* its own first */
    size_t count;
    struct look *look;
    struct text_style text[LANG_COUNT]; /* what [text] says */
    const char *fault;                  /* the last one told */
    const char *fallback;               /* a group that says what the asked one does not, or NULL */
    bool ok;
};

/* Opens NAME.ini of a folder, or a path, and its bases.  False and reported where one is
 * missing, or is based on itself. */
bool look_files_open(struct reader *r, const char *folder, const char *name);
void look_files_close(struct reader *r);

/* NULL where no file says it; valid until look_files_close. */
const char *look_text(const struct reader *r, const char *group, const char *key);
const char *look_local(const struct reader *r, const char *group, const char *key, enum lang lang);

/* Reports every group and key that nobody reads. */
void look_check(struct reader *r);
bool look_is_style(const char *name);
bool look_is_layout(const char *name);
bool look_is_part(const char *name, enum part *out);
int look_style_named(const char *name);         /* enum style_id, or -1 */
/* Keeps a font role for look_roles_known; NULL is none. */
void look_role(struct reader *r, const char *group, const char *key, const char *role);
/* A style as a group says it, or r->fallback. */
void look_style(struct reader *r, const char *group, struct style *style);
/* look_place.c: the lists of [parts] and the groups [place NAME]. */
void look_places(struct reader *r);

void look_fault(struct reader *r, enum message m, const char *group, const char *key,
                const char *value);
/* "12pt" -> pango units; em and grid say what 1em and 1g are.  False without a unit. */
bool look_units(const char *s, int em, int grid, int *out);
/* Each reports what is missing or malformed and gives 0. */
int look_length(struct reader *r, const char *group, const char *key, int em);
int look_optional_length(struct reader *r, const char *group, const char *key, int em, int absent);
int look_local_length(struct reader *r, const char *group, const char *key, enum lang lang, int em,
                      bool needed);
int look_colour(struct reader *r, const char *group, const char *key);
/* yes or no; absent: no.  Any other word is reported. */
bool look_flag(struct reader *r, const char *group, const char *key, enum lang lang);

/* ---- look_setting.c ---- */
/* How lines are set: keys of the style's group, else of [text]; of both languages. */
void look_settings_start(struct reader *r);         /* reads [text] */
void look_setting(struct reader *r, const char *group, struct text_style *style);
/* A whole number from 0 to `most`; 0 where nobody says it. */
int look_count(struct reader *r, const char *group, const char *key, int most);
/* The next word of a list with spaces between, or NULL. */
const char *look_word(struct reader *r, const char **list);

#endif
