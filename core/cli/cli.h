/*
 * cli: commands and options; main is the pipeline.  The only room that knows both
 * ends: it carries bytes from plugin to document and pages from layout to pdf.
 *
 *   options_  the command line -> struct options
 *   paths_    where plugins, helper, fonts and templates lie
 *   build_    the pipeline
 *   inputs_   what a PDF was made of
 *   command_  list, show, dump, fonts, audit, diff
 */
#ifndef BRIEFING_CLI_H
#define BRIEFING_CLI_H

#include "base/base.h"
#include "document/document.h"
#include "document/manifest.h"
#include "layout/layout.h"

enum command { COMMAND_BUILD, COMMAND_LIST, COMMAND_SHOW, COMMAND_DUMP, COMMAND_FONTS,
               COMMAND_TEMPLATES, COMMAND_TEMPLATE, COMMAND_INIT, COMMAND_NEW, COMMAND_LINT,
               COMMAND_AUDIT, COMMAND_DIFF,
               COMMAND_DONE /* help or version was printed */, COMMAND_BAD };

enum audit_mode { AUDIT_WARN, AUDIT_STOP, AUDIT_OFF };

/* The print set. */
#define COPIES_MOST 999         /* a copy's number has three digits */
enum paper { PAPER_FITTING /* the one that holds two pages unreduced, or A4 */, PAPER_A3, PAPER_A4 };
struct print_options {
    bool booklet, two_up, duplex, watermark, brief, watch;
    enum paper paper;
    int copies;                         /* numbered; 0 = as many as there are recipients */
    const char *recipients;             /* the list's file, or NULL */
    const char *draft;                  /* number, "" = without one; NULL = no draft */
    const char *printer;                /* --print; "" = the system's own; NULL = not printed */
    int print_copies;                   /* 0 = one */
    int dpi;                            /* of --png */
    char **again;                       /* the command line without --watch */
};

struct options {
    enum command command;
    const char *argument;               /* show REGION, dump STAGE */
    const char *second;                 /* template check FILE */
    const char *output;                 /* -o; briefing.pdf if not given */
    const char *regions;                /* a,b in the order to print; NULL = all */
    const char *plugins, *data;         /* folders */
    const char *template_name;
    const char *png;                    /* folder for page images */
    enum layout_mode layout;
    bool zh_first;                      /* --reading zh-first */
    enum claim claim;                   /* --pdf */
    const char *password, *owner_password;
    const char *split;                  /* folder: one file a region */
    bool grey;
    struct print_options print;
    struct particulars particulars;
    const char *logo;                   /* a PNG file */
    enum audit_mode audit;              /* --audit */
    const char *manifest;               /* --manifest FILE */
    bool output_given;                  /* -o, and not briefing.ini */
    const char *since;                  /* --since OLD.json */
    bool keep_going, quiet, sandbox_required, timings;
    const char *name_zh, *name_en, *from, *out; /* new */
    bool simplified, json;              /* new --simplified, lint --json */
};

/* Reads the command line; reports what is wrong and gives COMMAND_BAD. */
bool options_read(struct arena *a, int argc, char **argv, struct options *o);

/* briefing.ini of the working folder; what it does not say is NULL.  False: reported. */
struct print_settings { const char *paper, *recipients, *draft, *printer; bool watermark, duplex; };
struct working {
    struct print_settings print;        /* group [print] */
    struct particulars particulars;     /* but for the date and the logo */
    const char *logo, *date, *region, *layout, *template_name, *output;
};
/* What a particular must look like, in the language of messages, where `s` does not; else NULL. */
const char *particular_form(const struct particular *row, const char *s);
bool working_read(struct arena *a, struct working *w);

/* Folders: option, environment, source tree's launcher, installed place; never NULL. */
struct paths { const char *plugins, *helper, *fonts, *templates, *data, *skeleton; };
void paths_find(struct arena *a, const struct options *o, struct paths *p);

/* The document of the chosen regions, or NULL (reported).  `streams` (or NULL) is
 * called with each plugin's records: dump stream. */
typedef void stream_sink(const char *id, const char *bytes, size_t length, void *data);
struct document *build_document(struct arena *a, const struct options *o, const struct paths *p,
                                stream_sink *streams, void *data);
int build_run(const struct options *o);
/* What the options ask of layout; false: reported (the list of recipients). */
bool build_layout_options(struct arena *a, const struct options *o, struct layout_options *out);

/* --watch: runs `build` again and again, as a process of its own, until it is ended. */
int watch_run(const struct options *o);
/* The names of numbered copies, or NULL where none are asked for.  False: reported. */
bool recipients_read(struct arena *a, const struct options *o, const struct copy_name **names,
                     uint32_t *count);
/* Sheets, sides and copies of a file to be made; false: reported (one page is no booklet). */
bool print_sheets(const struct options *o, struct pages *pages);
/* Hands a file to lp with sides, paper and copies; false: reported. */
bool lp_print(struct arena *a, const struct options *o, const struct pages *pages);
/* Whether the file is for paper alone: untagged sheets or numbered copies. */
bool print_is_form(const struct options *o);

/* -o -: to standard output, which must be no terminal.  Runs `build` with a file of its own
 * and passes it on. */
bool output_standard(struct arena *a, const struct options *o,
                     bool build(struct arena *, const struct options *));

/* The word of a list that `word` may have been meant as; NULL where none is near. */
const char *near_miss(const char *word, size_t bytes, const char *const *words, size_t count);
/* Whether there is such a template; else reported, with the nearest name. */
bool template_there(struct arena *a, const struct paths *p, const char *name);

int command_list(const struct options *o);
int command_show(const struct options *o);
int command_dump(const struct options *o);
int command_fonts(const struct options *o);
int command_templates(const struct options *o);
int command_template(const struct options *o);
int command_audit(const struct options *o);
/* The audit of a build (--audit); false, reported, if its findings stop it. */
bool audit_check(struct arena *a, const struct options *o, const struct document *d);
int command_diff(const struct options *o);
/* Before a build: the manifest of --since, JSON or in a PDF, which may be the very file that
 * the build replaces (NULL where none is asked for; false, reported, where it cannot be
 * read).  Then the new one goes into the PDF.  After it: --manifest is written, and what
 * changed since the former one is listed. */
#define MANIFEST_NAME "manifest.json"
bool manifest_former(struct arena *a, const struct options *o, const struct json_value **former);
void manifest_attach(struct arena *a, struct pages *pages, const char *text);
bool manifest_made(struct arena *a, const struct options *o, const char *text,
                   const struct json_value *former);

/* What went into a PDF, each with its SHA-256: inputs_stream is the sink of a build's
 * records, the rest is found once the layout knows its fonts. */
struct inputs { struct arena *arena; struct manifest_file *at; size_t count, room; };
void inputs_stream(const char *id, const char *bytes, size_t length, void *inputs);
struct made_with { const struct look *look; const struct fonts *fonts; const struct text_engine *engine; };
void inputs_find(struct inputs *in, const struct options *o, const struct paths *p,
                 const struct document *d, const struct made_with *with);
int command_init(const struct options *o);
int command_new(const struct options *o);
int command_lint(const struct options *o);

#endif
