/*
 * build: the pipeline in one function, in the order of the design's drawing.
 */
#include "cli/cli.h"

#include "document/changes.h"
#include "document/compare.h"
#include "pdf/pdf.h"
#include "plugin/plugin_host.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* ---- which regions ---------------------------------------------------------- */

static const struct plugin_file *find_id(const struct plugin_file *files, size_t count,
                                         const char *id, size_t bytes)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(files[i].id) == bytes && strncmp(files[i].id, id, bytes) == 0)
            return &files[i];
    return NULL;
}

#define EDITION "edition"

/* The edition goes with every choice of regions and is none itself. */
static const struct plugin_file *find_region(const struct plugin_file *files, size_t count,
                                             const char *id, size_t bytes)
{
    const struct plugin_file *f = find_id(files, count, id, bytes);
    return f && strcmp(f->id, EDITION) == 0 ? NULL : f;
}

/* What a mistyped id may have meant; all of them where none is near. */
static const char *nearest(struct arena *a, const struct plugin_file *files, size_t count,
                           const char *id)
{
    const char **ids = arena_array(a, count, sizeof *ids), *all = "";
    size_t n = 0;
    for (size_t i = 0; i < count; i++)
        if (strcmp(files[i].id, EDITION) != 0)
            ids[n++] = files[i].id;
    const char *near = near_miss(id, strlen(id), ids, n);
    for (size_t i = 0; i < n && !near; i++)
        all = arena_printf(a, "%s%s%s", all, *all ? ", " : "", ids[i]);
    return near ? near : all;
}

/* --region a,b: these and no others, with the edition, in this order. */
static bool choose(struct arena *a, const struct options *o, struct plugin_file **files,
                   size_t *count)
{
    if (!o->regions)
        return true;
    struct plugin_file *chosen = arena_array(a, *count + 1, sizeof *chosen);
    size_t n = 0;
    for (const char *s = o->regions; *s;) {
        size_t length = strcspn(s, ",");
        const struct plugin_file *f = find_region(*files, *count, s, length);
        char *id = arena_strndup(a, s, length);
        if (!f) {
            diag_report(MSG_NO_REGION, NULL, id, nearest(a, *files, *count, id));
            return false;
        }
        if (find_id(chosen, n, s, length)) {
            diag_report(MSG_REGION_TWICE, NULL, id);
            return false;
        }
        chosen[n++] = *f;
        s += length;
        s += *s == ',';
    }
    const struct plugin_file *edition = find_id(*files, *count, EDITION, strlen(EDITION));
    if (edition)
        chosen[n++] = *edition;
    *files = chosen;
    *count = n;
    return true;
}

/* The order of --region overrides the plugins' own. */
static void reorder(const struct options *o, struct document *d)
{
    int order = 0;
    for (const char *s = o->regions; s && *s; order++) {
        size_t length = strcspn(s, ",");
        for (uint32_t i = 0; i < d->region_count; i++)
            if (strlen(d->regions[i]->id) == length && strncmp(d->regions[i]->id, s, length) == 0)
                d->regions[i]->order = order - 100000;
        s += length;
        s += *s == ',';
    }
}

/* ---- the document -------------------------------------------------------------- */

static void leave_out(struct document *d, const struct plugin_stream *s, bool refused)
{
    document_add_missing(d, s->id, NULL, NULL,
                         refused ? "该地插件所述内容未通过检查" : "该地插件未能运行到底",
                         refused ? "What its plugin said did not pass the checks."
                                 : "Its plugin did not run to its end.");
    diag_report(MSG_REGION_LEFT_OUT, NULL, s->id);
}

struct document *build_document(struct arena *a, const struct options *o, const struct paths *p,
                                stream_sink *streams, void *data)
{
    struct plugin_file *files;
    size_t count;
    if (!plugin_find(a, p->plugins, p->data, &files, &count) || !choose(a, o, &files, &count))
        return NULL;
    struct plugin_stream *stream = arena_array(a, count, sizeof *stream);
    struct plugin_options po = {.helper = p->helper, .sandbox_required = o->sandbox_required};
    bool whole = plugin_run_all(a, files, count, &po, stream);
    if (!whole && !o->keep_going)
        return NULL;
    struct document *d = document_new(a);
    for (size_t i = 0; i < count; i++) {
        if (stream[i].ok && streams)
            streams(stream[i].id, stream[i].bytes, stream[i].length, data);
        bool said = stream[i].ok && ingest_stream(d, stream[i].bytes, stream[i].length, files[i].path);
        if (!said && o->keep_going)
            leave_out(d, &stream[i], stream[i].ok);
        whole = whole && said;
    }
    if (!whole && !o->keep_going)
        return NULL;
    reorder(o, d);
    if (!document_link(d))
        return NULL;
    compare_add(d);
    return d;
}

bool build_layout_options(struct arena *a, const struct options *o, struct layout_options *out)
{
    const struct print_options *p = &o->print;
    *out = (struct layout_options){.mode = o->layout, .particulars = o->particulars,
                                   .draft = p->draft, .watermark = p->watermark,
                                   .right_chapters = p->duplex, .brief = p->brief,
                                   .zh_first = o->zh_first};
    if (!recipients_read(a, o, &out->copies, &out->copy_count))
        return false;
    if (out->copy_count && !out->particulars.copies)    /* 共印N份 */
        out->particulars.copies = arena_printf(a, "%u", (unsigned)out->copy_count);
    struct picture *logo = o->logo ? picture_open(a, o->logo) : NULL;
    if (logo)
        logo->grey = o->grey;
    out->particulars.logo = logo;
    return !o->logo || logo;
}

/* ---- the run -------------------------------------------------------------------- */

static void interrupted(int signal_number)
{
    pdf_cleanup();
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

static void catch_signals(void)
{
    const int signals[] = {SIGINT, SIGTERM, SIGHUP};
    struct sigaction act = {.sa_handler = interrupted};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
        sigaction(signals[i], &act, NULL);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
}

static void progress(const struct options *o, const char *zh, const char *en)
{
    if (!o->quiet && isatty(STDERR_FILENO))
        fprintf(stderr, "\r\033[K%s", diag_lang() == LANG_ZH ? zh : en);
}

/* When each stage was done, in seconds of now(). */
struct clock { double start, said, audited, opened, laid; };

/* --timings: seconds of each stage, and what the choice of columns saved. */
static void tell_times(const struct options *o, const struct clock *c, const struct pdf_times *pdf,
                       const struct split_report *split)
{
    const struct { const char *stage; double seconds; } times[] = {
        {"plugins", c->said - c->start}, {"audit", c->audited - c->said},
        {"fonts", c->opened - c->audited}, {"layout", c->laid - c->opened},
        {"subset", pdf->subset}, {"paint", pdf->paint}, {"finish", pdf->finish},
        {"write", pdf->write}, {"whole", now() - c->start}};
    for (size_t i = 0; o->timings && i < sizeof times / sizeof *times; i++)
        fprintf(stderr, "%-8s %.4f\n", times[i].stage, times[i].seconds);
    if (o->timings && split->rows)
        fprintf(stderr, "columns  %d em of Chinese: %u rows, %u at 45 to 55\n", split->zh,
                split->rows, split->rows_even);
}

static void report_written(struct arena *a, const struct options *o, const struct pages *p,
                           double seconds)
{
    const char *took = arena_printf(a, "%.2f", seconds);
    int sides = (int)pdf_sides(p);
    if (print_is_form(o))
        diag_report(MSG_WRITTEN_SHEETS, NULL, o->output, (int)p->count,
                    p->duplex ? (sides + 1) / 2 : sides, p->copies ? (int)p->copy_count : 1, took);
    else
        diag_report(MSG_WRITTEN, NULL, o->output, (int)p->count, took);
}

static bool write_png(const struct options *o, const struct pages *pages)
{
    return !o->png || pdf_write_png(pages, o->png, o->print.dpi);
}

/* NULL where nobody reads it: only PDF/A-3 carries files. */
static const char *make_manifest(struct inputs *in, const struct options *o, const struct paths *p,
                                 const struct document *d, const struct made_with *with)
{
    if (o->claim != CLAIM_A3A && !o->manifest && !o->since)
        return NULL;
    inputs_find(in, o, p, d, with);
    return manifest_json(in->arena, d, in->at, in->count);
}

/* Official documents want faces that only the user can have; said once a run. */
static void tell_stand_ins(struct arena *a, const struct options *o, const struct fonts *fonts)
{
    const char *roles = "", *files = "";
    for (unsigned i = 0; fonts_role(fonts, i); i++) {
        const char *path = fonts_stand_in(fonts, fonts_role(fonts, i), true);
        const char *name = path ? strrchr(path, '/') : NULL;
        if (!path)
            continue;
        roles = arena_printf(a, "%s%s%s", roles, *roles ? ", " : "", fonts_role(fonts, i));
        files = arena_printf(a, "%s%s%s", files, *files ? ", " : "", name ? name + 1 : path);
    }
    if (*roles && !o->quiet && !diag_count(MSG_FONT_STAND_IN))
        diag_report(MSG_FONT_STAND_IN, NULL, roles, files);
}

/* plugins -> document -> pages -> file. */
static bool build(struct arena *a, const struct options *o)
{
    struct paths p;
    struct pages pages = {0};
    struct pdf_times times = {0};
    double start = now();
    paths_find(a, o, &p);
    progress(o, "读取插件……", "reading plugins …");
    struct inputs inputs = {.arena = a};
    const struct json_value *former;
    struct document *d = manifest_former(a, o, &former)
                             ? build_document(a, o, &p, inputs_stream, &inputs) : NULL;
    if (!d)
        return false;
    double said = now();
    if (!audit_check(a, o, d))
        return false;
    if (former)
        changes_add(d, former);
    double audited = now();
    progress(o, "排版……", "setting lines …");
    struct look *look = !template_there(a, &p, o->template_name)
                            ? NULL : look_open(a, p.templates, o->template_name);
    struct fonts *fonts = look ? fonts_open(p.fonts) : NULL;
    if (!fonts || !look_roles_known(look, fonts)) {
        fonts_close(fonts);
        return false;
    }
    if (o->grey)
        look_grey(look);
    struct text_engine *engine = text_engine_new(fonts);
    double opened = now();
    struct layout_options lo;
    bool ok = build_layout_options(a, o, &lo) && layout_document(a, d, look, engine, &lo, &pages) &&
              print_sheets(o, &pages);
    double laid = now();
    if (ok)
        tell_stand_ins(a, o, fonts);
    pages.fonts = fonts;
    pages.claim = o->claim;
    pages.password = o->password;
    pages.owner_password = o->owner_password;
    const struct made_with with = {look, fonts, engine};
    const char *manifest = ok ? make_manifest(&inputs, o, &p, d, &with) : NULL;
    if (manifest)
        manifest_attach(a, &pages, manifest);
    progress(o, "写文件……", "writing …");
    ok = ok && pdf_write(&pages, o->output, &times) && write_png(o, &pages);
    progress(o, "", "");
    ok = ok && manifest_made(a, o, manifest, former) && lp_print(a, o, &pages);
    text_engine_free(engine);
    fonts_close(fonts);
    tell_times(o, &(struct clock){start, said, audited, opened, laid}, &times, &pages.split);
    if (ok && !o->quiet)
        report_written(a, o, &pages, now() - start);
    return ok;
}

/* One file a region: DIR/ID.pdf. */
static bool build_split(struct arena *a, const struct options *o)
{
    struct paths p;
    struct plugin_file *files;
    size_t count;
    bool ok = true;
    paths_find(a, o, &p);
    if (!plugin_find(a, p.plugins, p.data, &files, &count) || !choose(a, o, &files, &count))
        return false;
    if (!file_folder(o->split, "--split") || (o->png && !file_folder(o->png, "--png")))
        return false;
    for (size_t i = 0; i < count && ok; i++) {
        struct options one = *o;
        if (strcmp(files[i].id, EDITION) == 0)
            continue;
        one.regions = files[i].id;
        one.output = arena_printf(a, "%s/%s.pdf", o->split, files[i].id);
        one.png = o->png ? arena_printf(a, "%s/%s", o->png, files[i].id) : NULL;
        ok = build(a, &one);
    }
    return ok;
}

int build_run(const struct options *o)
{
    struct arena *a = arena_new();
    catch_signals();
    bool standard = strcmp(o->output, "-") == 0;
    bool ok = o->split ? build_split(a, o) : standard ? output_standard(a, o, build) : build(a, o);
    arena_free(a);
    int status = diag_status();
    if (ok && diag_count(MSG_REGION_LEFT_OUT))
        return STATUS_REGION_MISSING;   /* whatever was wrong with it */
    return !ok && status < STATUS_USAGE ? STATUS_INTERNAL : status;
}
