/*
 * command: what the program tells of its material: list, show, dump, fonts.
 */
#include "cli/cli.h"

#include "plugin/plugin_host.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_line(const char *line, void *data)
{
    (void)data;
    puts(line);
}

/* Which files of the same name a region's hides. */
static void print_shadowed(struct arena *a, const struct paths *p)
{
    struct plugin_file *files;
    size_t count;
    if (!plugin_find(a, p->plugins, p->data, &files, &count))
        return;
    for (size_t i = 0; i < count; i++)
        for (const char *s = files[i].shadowed; s && *s;) {
            int length = (int)strcspn(s, "\n");
            printf(diag_lang() == LANG_ZH ? "%s 用 %s，遮住 %.*s\n" : "%s is %s, which hides %.*s\n",
                   files[i].id, files[i].path, length, s);
            s += length + (s[length] == '\n');
        }
}

/* ---- list ------------------------------------------------------------------- */

int command_list(const struct options *o)
{
    struct arena *a = arena_new();
    struct options all = *o;
    struct paths p;
    paths_find(a, o, &p);
    all.keep_going = true;
    struct document *d = build_document(a, &all, &p, NULL, NULL);
    for (uint32_t i = 0; d && i < d->region_count; i++) {
        const struct region *r = d->regions[i];
        if (r->missing)
            printf("%-12s —\n", r->id);
        else
            printf("%-12s %s %s  %s  %u %s\n", r->id, r->name[LANG_ZH], r->name[LANG_EN], r->version,
                   r->fact_count, diag_lang() == LANG_ZH ? "个数字" : "figures");
    }
    if (d)
        print_shadowed(a, &p);
    int status = diag_status();
    arena_free(a);
    return status;
}

/* ---- show -------------------------------------------------------------------- */

static void show_fact(struct arena *a, const struct fact *f)
{
    printf("  %-24s %s | %s", f->id, figure_text(a, f, LANG_ZH, FIGURE_FULL),
           figure_text(a, f, LANG_EN, FIGURE_FULL));
    if (f->cite.at)
        printf("  ¶%s", f->cite.at);
    if (f->has_period)
        printf("  %s", period_text(a, &f->period, diag_lang()));
    putchar('\n');
}

static void show_region(struct arena *a, const struct document *d, const struct region *r)
{
    printf("%s  %s  %s\n", r->id, r->name[LANG_ZH], r->name[LANG_EN]);
    for (uint32_t i = 0; i < r->source_count; i++)
        printf("〔%u〕 %s | %s\n", r->sources[i].number,
               phrase_text(a, &r->sources[i].title.side[LANG_ZH]),
               phrase_text(a, &r->sources[i].title.side[LANG_EN]));
    puts(diag_lang() == LANG_ZH ? "数字：" : "Figures:");
    for (uint32_t i = 0; i < r->fact_count; i++)
        show_fact(a, r->facts[i]);
    puts(diag_lang() == LANG_ZH ? "大事：" : "Events:");
    for (uint32_t i = 0; i < r->event_count; i++)
        printf("  %-24s %s | %s\n", period_text(a, &r->events[i].period, diag_lang()),
               phrase_text(a, &r->events[i].text.side[LANG_ZH]),
               phrase_text(a, &r->events[i].text.side[LANG_EN]));
    puts(diag_lang() == LANG_ZH ? "术语：" : "Terms:");
    for (uint32_t i = 0; i < d->term_count; i++)
        if (d->terms[i]->region == r)
            printf("  %s | %s\n", d->terms[i]->zh, d->terms[i]->en);
}

int command_show(const struct options *o)
{
    struct arena *a = arena_new();
    struct options one = *o;
    struct paths p;
    paths_find(a, o, &p);
    one.regions = o->argument;
    struct document *d = build_document(a, &one, &p, NULL, NULL);
    const struct region *r = d ? document_region(d, o->argument) : NULL;
    if (r)
        show_region(a, d, r);
    int status = diag_status();
    arena_free(a);
    return status;
}

/* ---- dump --------------------------------------------------------------------- */

static void print_stream(const char *id, const char *bytes, size_t length, void *data)
{
    (void)id;
    (void)data;
    fwrite(bytes, 1, length, stdout);
}

static bool dump_pages(struct arena *a, const struct options *o, const struct paths *p,
                       const struct document *d, bool lines)
{
    struct pages pages;
    const struct look *look = look_open(a, p->templates, o->template_name);
    struct fonts *fonts = look ? fonts_open(p->fonts) : NULL;
    if (!fonts || !look_roles_known(look, fonts)) {
        fonts_close(fonts);
        return false;
    }
    struct text_engine *engine = text_engine_new(fonts);
    struct layout_options lo;
    bool ok = build_layout_options(a, o, &lo) && layout_document(a, d, look, engine, &lo, &pages);
    if (ok && lines)
        layout_dump_lines(&pages, print_line, NULL);
    else if (ok)
        layout_dump_boxes(&pages, print_line, NULL);
    text_engine_free(engine);
    fonts_close(fonts);
    return ok;
}

int command_dump(const struct options *o)
{
    static const char *const stages[] = {"stream", "document", "lines", "boxes"};
    size_t stage = 0;
    while (stage < 4 && strcmp(o->argument, stages[stage]) != 0)
        stage++;
    if (stage == 4) {
        diag_report(MSG_BAD_OPTION, NULL, diag_lang() == LANG_ZH
                                              ? "dump 后面要写 stream、document、lines 或 boxes"
                                              : "dump takes stream, document, lines or boxes");
        return diag_status();
    }
    struct arena *a = arena_new();
    struct paths p;
    paths_find(a, o, &p);
    struct document *d = build_document(a, o, &p, stage == 0 ? print_stream : NULL, NULL);
    bool ok = d != NULL;
    if (ok && stage == 1)
        document_dump(d, print_line, NULL);
    if (ok && stage >= 2)
        ok = dump_pages(a, o, &p, d, stage == 2);
    int status = diag_status();
    arena_free(a);
    return status;
}

/* ---- fonts ---------------------------------------------------------------------- */

/* Where a face goes that only the user can have. */
static void tell_own_fonts(struct arena *a, const struct fonts *f)
{
    const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");
    const char *folder = data && *data ? arena_printf(a, "%s/briefing/fonts", data)
                                       : arena_printf(a, "%s/.local/share/briefing/fonts", home ? home : "~");
    bool zh = diag_lang() == LANG_ZH;
    for (unsigned i = 0; fonts_role(f, i); i++) {
        const char *role = fonts_role(f, i);
        if (fonts_stand_in(f, role, false))
            printf(zh ? "\n%s 没有自备的字体：把它放进 %s，命名为 %s.ttf（或 .otf、.ttc）；上列字体不必改名。\n"
                      : "\n%s has no font of your own: put one into %s as %s.ttf (or .otf, .ttc); "
                        "those listed above may keep their names.\n",
                   role, folder, role);
    }
}

int command_fonts(const struct options *o)
{
    struct arena *a = arena_new();
    struct paths p;
    paths_find(a, o, &p);
    struct fonts *f = fonts_open(p.fonts);
    for (unsigned i = 0; f && fonts_role(f, i); i++) {
        const char *role = fonts_role(f, i);
        bool present;
        for (unsigned k = 0; fonts_role_file(f, role, k, &present); k++)
            printf("%-24s %s %s\n", k ? "" : role, present ? "✓" : "—",
                   fonts_role_file(f, role, k, &present));
    }
    if (f)
        tell_own_fonts(a, f);
    fonts_close(f);
    int status = diag_status();
    arena_free(a);
    return status;
}
