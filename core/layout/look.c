/*
 * look: reads a template (a settings file) into numbers.
 * Lengths carry their unit: pt, mm, em, g; a number without a unit is an error.
 */
#include "layout/look_file.h"

#include <stdlib.h>
#include <string.h>

static const char *const style_names[STYLE_COUNT] = {
    [STYLE_COVER_TITLE] = "cover-title",
    [STYLE_COVER_SUBTITLE] = "cover-subtitle",
    [STYLE_COVER_ISSUER] = "cover-issuer",
    [STYLE_COVER_MARK] = "cover-mark",
    [STYLE_COVER_DATE] = "cover-date",
    [STYLE_COVER_NAME] = "cover-name",
    [STYLE_COVER_YEAR] = "cover-year",
    [STYLE_PART_TITLE] = "part-title",
    [STYLE_MASTHEAD_NAME] = "masthead-name",
    [STYLE_MASTHEAD_ISSUE] = "masthead-issue",
    [STYLE_MASTHEAD_LINE] = "masthead-line",
    [STYLE_MASTHEAD_TITLE] = "masthead-title",
    [STYLE_PREFACE] = "preface",
    [STYLE_TAIL] = "tail",
    [STYLE_KICKER] = "kicker",
    [STYLE_KICKER_NUMBER] = "kicker-number",
    [STYLE_CHAPTER_NAME] = "chapter-name",
    [STYLE_FORMULA] = "formula",
    [STYLE_H2] = "h2",
    [STYLE_H3] = "h3",
    [STYLE_H4] = "h4",
    [STYLE_BODY] = "body",
    [STYLE_LEAD] = "lead",
    [STYLE_KEY_LABEL] = "key-label",
    [STYLE_KEY] = "key",
    [STYLE_QUOTATION] = "quotation",
    [STYLE_QUESTION] = "question",
    [STYLE_FINDING] = "finding",
    [STYLE_ITEM] = "item",
    [STYLE_NOTE] = "note",
    [STYLE_CAPTION] = "caption",
    [STYLE_TABLE_HEAD] = "table-head",
    [STYLE_TABLE_TEXT] = "table-text",
    [STYLE_MATRIX_TEXT] = "matrix-text",
    [STYLE_TABLE_FIGURE] = "table-figure",
    [STYLE_TABLE_GROUP] = "table-group",
    [STYLE_STRIP_NUMERAL] = "strip-numeral",
    [STYLE_STRIP_UNIT] = "strip-unit",
    [STYLE_STRIP_LABEL] = "strip-label",
    [STYLE_STRIP_LABEL_EN] = "strip-label-en",
    [STYLE_CHART_LABEL] = "chart-label",
    [STYLE_CHART_VALUE] = "chart-value",
    [STYLE_DIAGRAM_HEAD] = "diagram-head",
    [STYLE_DIAGRAM_LEAF] = "diagram-leaf",
    [STYLE_CONTENTS_1] = "contents-1",
    [STYLE_CONTENTS_2] = "contents-2",
    [STYLE_CONTENTS_PAGE] = "contents-page",
    [STYLE_HELP_LABEL] = "help-label",
    [STYLE_HELP] = "help",
    [STYLE_EVENT_DATE] = "event-date",
    [STYLE_EVENT_REGION] = "event-region",
    [STYLE_EVENT] = "event",
    [STYLE_TERM] = "term",
    [STYLE_SOURCE_TITLE] = "source-title",
    [STYLE_SOURCE_TEXT] = "source-text",
    [STYLE_SOURCE_LINE] = "source-line",
    [STYLE_COLOPHON] = "colophon",
    [STYLE_MARGIN] = "margin",
    [STYLE_RUNNING_HEAD] = "running-head",
    [STYLE_PAGE_NUMBER] = "page-number",
    [STYLE_TAB] = "tab",
    [STYLE_GAP] = "gap",
    [STYLE_MISSING_NAME] = "missing-name",
    [STYLE_SECRECY] = "secrecy",
    [STYLE_DRAFT] = "draft",
    [STYLE_COPY] = "copy",
    [STYLE_WATERMARK] = "watermark",
    [STYLE_PARAGRAPH_NUMBER] = "paragraph-number",
    [STYLE_ANNEX_LABEL] = "annex-label",
    [STYLE_ANNEX_TITLE] = "annex-title",
    [STYLE_SIGNATURE] = "signature",
    [STYLE_SOURCE_NOTE] = "source-note",
};

static const char *const colour_names[COLOUR_COUNT] = {
    [INK] = "ink", [RED] = "red", [SLATE] = "slate", [GREY] = "grey", [RULE] = "rule",
    [TINT] = "tint", [WHITE] = "white", [SERIES_1] = "series-1", [SERIES_2] = "series-2",
    [SERIES_3] = "series-3", [SERIES_4] = "series-4",
};

static const char *const part_names[PART_COUNT] = {
    [PART_COVER] = "cover", [PART_MASTHEAD] = "masthead", [PART_PREFACE] = "preface",
    [PART_TITLE] = "title", [PART_POINTS] = "points", [PART_FINDINGS] = "findings",
    [PART_CONTENTS] = "contents", [PART_CHANGES] = "changes",
    [PART_COMPARISON] = "comparison", [PART_TIMELINE] = "timeline",
    [PART_CHAPTERS] = "chapters", [PART_RUNNING] = "running", [PART_DIGEST] = "digest",
    [PART_HANDOUTS] = "handouts", [PART_BRIEFS] = "briefs",
    [PART_QUESTIONS] = "questions", [PART_GLOSSARY] = "glossary",
    [PART_SOURCES] = "sources", [PART_INDEX] = "index", [PART_COLOPHON] = "colophon",
    [PART_SIGNATURE] = "signature",
    [PART_CLOSING] = "closing", [PART_TAIL] = "tail",
};

/* ---- styles ------------------------------------------------------------ */

static enum text_align read_align(struct reader *r, const char *group, enum lang lang)
{
    const char *s = look_local(r, group, "align", lang);
    if (!s || strcmp(s, "start") == 0)
        return ALIGN_START;
    if (strcmp(s, "justify") == 0)
        return ALIGN_JUSTIFY;
    if (strcmp(s, "centre") == 0)
        return ALIGN_CENTRE;
    if (strcmp(s, "end") == 0)
        return ALIGN_END;
    if (strcmp(s, "even") == 0)
        return ALIGN_EVEN;
    look_fault(r, MSG_TEMPLATE_BAD_WORD, group, "align", s);
    return ALIGN_START;
}

/* Latin beside Han is drawn at 1.08 of the Han size, Han inside Latin at the
 * inverse of side-by-side text sizes (typography.md P3, look.md §3). */
static int companion_size(enum lang lang, int size)
{
    return lang == LANG_ZH ? size * 108 / 100 : size * 95 / 100;
}

static void read_side(struct reader *r, const char *group, enum lang lang, struct style *style)
{
    struct text_style *t = &style->text[lang];
    const char *font = look_local(r, group, "font", lang);
    if (!font) {
        look_fault(r, MSG_TEMPLATE_KEY_MISSING, group, "font", NULL);
        return;
    }
    const char *group_of_roles = r->fallback;
    r->fallback = NULL;                 /* roles are not a matter of styles */
    const char *other = look_text(r, "companion", font);
    const char *em = look_text(r, "emphasis", font), *head = look_text(r, "heading", font);
    r->fallback = group_of_roles;
    look_role(r, "companion", font, other);
    look_role(r, "emphasis", font, em);
    look_role(r, "heading", font, head);
    const char *own = look_local(r, group, "other", lang);
    look_role(r, group, "font", font);
    look_role(r, group, "other", own);
    other = own ? own : other;
    bool latin = lang == LANG_EN || (font[0] == 's' && strncmp(font, "song", 4) != 0) ||
                 strcmp(font, "display") == 0;
    t->lang = lang;
    t->han = latin ? (other ? other : "song") : font;
    t->latin = latin ? font : (other ? other : "serif");
    t->em = em;
    t->title = lang == LANG_EN ? t->em : NULL;
    t->head = head;
    t->size = look_local_length(r, group, "size", lang, r->look->em, true);
    t->latin_size = latin && lang == LANG_ZH ? t->size : companion_size(lang, t->size);
    t->tracking = look_local_length(r, group, "tracking", lang, t->size, false);
    t->colour = style->colour;
    t->align = read_align(r, group, lang);
    t->hyphenate = look_flag(r, group, "hyphenate", lang);
    t->tabular = look_flag(r, group, "tabular", lang);
    t->by_sense = look_flag(r, group, "by-sense", lang);
    style->pitch[lang] = look_local_length(r, group, "pitch", lang, t->size, true);
    style->indent[lang] = look_local_length(r, group, "indent", lang, t->size, false);
}

void look_style(struct reader *r, const char *group, struct style *style)
{
    const char *colour = look_text(r, group, "colour");
    style->colour = -1;
    for (int c = 0; colour && c < COLOUR_COUNT; c++)
        if (strcmp(colour, colour_names[c]) == 0)
            style->colour = r->look->colours[c];
    if (style->colour < 0) {
        look_fault(r, colour ? MSG_TEMPLATE_BAD_WORD : MSG_TEMPLATE_KEY_MISSING, group, "colour", colour);
        return;
    }
    for (int lang = 0; lang < LANG_COUNT; lang++)
        read_side(r, group, (enum lang)lang, style);
    look_setting(r, group, style->text);
    style->before = look_optional_length(r, group, "before", r->look->em, 0);
    style->after = look_optional_length(r, group, "after", r->look->em, 0);
    style->top = look_optional_length(r, group, "top", r->look->em, 0);
}

/* ---- page, layouts, parts ----------------------------------------------- */

/* What stands beside the text on every page. */
static void read_furniture(struct reader *r)
{
    struct look *l = r->look;
    const struct { const char *word; bool *has; } all[] = {
        {"running-head", &l->has_running_head}, {"page-number", &l->has_page_number},
        {"tab", &l->has_tab}, {"marks", &l->has_marks}};
    const char *s = look_text(r, "page", "furniture"), *word;
    while (s && (word = look_word(r, &s))) {
        size_t i = 0;
        while (i < 4 && strcmp(all[i].word, word) != 0)
            i++;
        if (i < 4)
            *all[i].has = true;
        else
            look_fault(r, MSG_TEMPLATE_BAD_WORD, "page", "furniture", word);
    }
    l->number_first = look_flag(r, "page", "page-number-first", LANG_ZH);
    for (int lang = 0; lang < LANG_COUNT; lang++)
        l->number_form[lang] =
            arena_strdup(r->arena, look_local(r, "page", "page-number-form", (enum lang)lang));
    l->list_columns = look_count(r, "page", "table-columns", 64);
}

static void read_page(struct reader *r)
{
    struct look *l = r->look;
    l->grid = look_length(r, "page", "grid", 0);
    l->em = look_length(r, "page", "em", 0);
    l->width = look_length(r, "page", "width", l->em);
    l->height = look_length(r, "page", "height", l->em);
    l->inner = look_length(r, "page", "inner", l->em);
    l->outer = look_length(r, "page", "outer", l->em);
    l->top = look_length(r, "page", "top", l->em);
    l->measure = look_length(r, "page", "measure", l->em);
    l->running_head = look_length(r, "page", "running-head", l->em);
    l->page_number = look_length(r, "page", "page-number", l->em);
    l->number_inset = look_optional_length(r, "page", "page-number-inset", l->em, 0);
    l->bar = look_optional_length(r, "page", "bar", l->em, 0);
    read_furniture(r);
    const char *lines = look_text(r, "page", "lines");
    l->lines = lines ? atoi(lines) : 0;
    if (r->ok && l->inner + l->measure + l->outer > l->width + PT(1))
        look_fault(r, MSG_TEMPLATE_IMPOSSIBLE_PAGE, "page", "measure", look_text(r, "page", "measure"));
    else if (r->ok && (l->lines < 1 || l->grid <= 0 || l->em <= 0 ||
                       l->top + l->lines * l->grid > l->height))
        look_fault(r, MSG_TEMPLATE_IMPOSSIBLE_PAGE, "page", "lines", lines);
}

const char *const layout_names[LAYOUT_COUNT] = {
    [LAYOUT_PARALLEL] = "parallel", [LAYOUT_INTERLEAVED] = "interleaved",
    [LAYOUT_FACING] = "facing", [LAYOUT_ZH] = "zh", [LAYOUT_EN] = "en"};

#define NARROWEST_EM 8

/* zh=X WIDTH, en=X WIDTH. */
static void read_lane(struct reader *r, const char *group, enum lang lang, struct lane *out)
{
    const char *key = lang == LANG_ZH ? "zh" : "en";
    const char *s = look_text(r, group, key);
    const char *space = s ? strchr(s, ' ') : NULL;
    int em = r->look->em, grid = r->look->grid;
    if (!space || !look_units(arena_strndup(r->arena, s, (size_t)(space - s)), em, grid, &out->x) ||
        !look_units(space + 1, em, grid, &out->width) || out->width <= 0 || out->x < 0 ||
        out->x + out->width > r->look->measure + PT(1))
        look_fault(r, MSG_TEMPLATE_BAD_LENGTH, group, key, s);
    else if (out->width < NARROWEST_EM * em)
        look_fault(r, MSG_TEMPLATE_NARROW, group, key, s);
}

/* Columns side by side must not overlap, whichever stands left; bounds of the split leave
 * both columns their least. */
static void check_columns(struct reader *r, const char *group, const struct frame *f)
{
    const struct look *l = r->look;
    int least = NARROWEST_EM * l->em, both = f->width[LANG_ZH] + f->width[LANG_EN];
    enum lang left = frame_left(f);
    if (f->x[left] + f->width[left] + l->em > f->x[!left])      /* numerals hang between */
        look_fault(r, MSG_TEMPLATE_OVERLAP, group, "zh", look_text(r, group, "zh"));
    else if (!frame_may_split(l, f))
        return;
    else if (l->split_least < least)
        look_fault(r, MSG_TEMPLATE_NARROW, group, "zh-least", look_text(r, group, "zh-least"));
    else if (both - l->split_most < least)
        look_fault(r, MSG_TEMPLATE_NARROW, group, "zh-most", look_text(r, group, "zh-most"));
}

static void read_frame(struct reader *r, enum layout_mode mode)
{
    struct frame *f = &r->look->frames[mode];
    char *group = arena_printf(r->arena, "layout %s", layout_names[mode]);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        bool other = mode == (lang == LANG_ZH ? LAYOUT_EN : LAYOUT_ZH);
        struct lane lane = {0, 0};
        if (!other)
            read_lane(r, group, (enum lang)lang, &lane);
        f->shown[lang] = !other;
        f->lane[lang] = lane;
        f->x[lang] = lane.x;
        f->width[lang] = lane.width;
        r->look->body_size[mode][lang] =
            look_local_length(r, group, "body-size", (enum lang)lang, r->look->em, false);
        r->look->body_pitch[mode][lang] =
            look_local_length(r, group, "body-pitch", (enum lang)lang, r->look->em, false);
    }
    f->axis = look_optional_length(r, group, "axis", r->look->em,
                                   mode == LAYOUT_PARALLEL ? f->x[!frame_left(f)]
                                                           : r->look->measure * 19 / 42);
    if (f->axis < NARROWEST_EM / 2 * r->look->em || f->axis > r->look->measure - NARROWEST_EM * r->look->em)
        look_fault(r, MSG_TEMPLATE_NARROW, group, "axis", look_text(r, group, "axis"));
    if (mode == LAYOUT_PARALLEL) {
        r->look->split_least = look_optional_length(r, group, "zh-least", r->look->em, 0);
        r->look->split_most = look_optional_length(r, group, "zh-most", r->look->em, 0);
        if (r->ok)
            check_columns(r, group, f);
    }
    if (mode != LAYOUT_INTERLEAVED)
        return;
    const struct frame *columns = &r->look->frames[LAYOUT_PARALLEL];
    memcpy(f->x, columns->x, sizeof f->x);
    memcpy(f->width, columns->width, sizeof f->width);
    f->axis = columns->axis;
    f->stacked = true;
}

bool look_is_part(const char *name, enum part *out)
{
    for (int part = 0; part < PART_COUNT; part++)
        if (strcmp(part_names[part], name) == 0) {
            *out = (enum part)part;
            return true;
        }
    return false;
}

static void read_annexes(struct reader *r)
{
    const char *s = look_text(r, "parts", "annexes"), *word;
    enum part part;
    while (s && (word = look_word(r, &s)))
        if (look_is_part(word, &part))
            r->look->annex[part] = true;
        else
            look_fault(r, MSG_TEMPLATE_BAD_WORD, "parts", "annexes", word);
}

static void read_parts(struct reader *r)
{
    const char *s = look_text(r, "parts", "order"), *word;
    enum part part;
    if (!s) {
        look_fault(r, MSG_TEMPLATE_KEY_MISSING, "parts", "order", NULL);
        return;
    }
    while ((word = look_word(r, &s)))
        if (!look_is_part(word, &part) || r->look->part_count == PART_COUNT)
            look_fault(r, MSG_TEMPLATE_BAD_WORD, "parts", "order", word);
        else
            r->look->parts[r->look->part_count++] = part;
    r->look->parts_flow = look_flag(r, "parts", "flow", LANG_ZH);
    r->look->parts_numbered = look_flag(r, "parts", "numbered", LANG_ZH);
    r->look->paragraphs_numbered = look_flag(r, "parts", "paragraphs-numbered", LANG_ZH);
    r->look->help = look_flag(r, "parts", "help", LANG_ZH);
    r->look->as_tables = look_flag(r, "parts", "charts-as-tables", LANG_ZH);
    r->look->sources_short = look_flag(r, "parts", "sources-short", LANG_ZH);
    r->look->stacked = look_flag(r, "parts", "stacked", LANG_ZH);
    r->look->title_rule = look_flag(r, "parts", "title-rule", LANG_ZH);
    r->look->has_bullets = look_flag(r, "parts", "bullets", LANG_ZH);
    r->look->contents_levels = look_count(r, "parts", "contents-levels", 2);
    r->look->digest_points = look_count(r, "parts", "digest-points", 99);
    r->look->writing_lines = look_count(r, "parts", "writing-lines", 12);
    read_annexes(r);
    for (int i = 0; i < PART_COUNT; i++) {
        char *key = arena_printf(r->arena, "title-%s", part_names[i]);
        for (int lang = 0; lang < LANG_COUNT; lang++)
            r->look->part_title[i][lang] =
                arena_strdup(r->arena, look_local(r, "parts", key, (enum lang)lang));
    }
}

static void read_particulars(struct reader *r)
{
    struct particulars *p = &r->look->particulars;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        p->title[lang] = arena_strdup(r->arena, look_local(r, "particulars", "title", (enum lang)lang));
        r->look->periodical[lang] =
            arena_strdup(r->arena, look_local(r, "particulars", "periodical", (enum lang)lang));
        r->look->title_of_one[lang] =
            arena_strdup(r->arena, look_local(r, "particulars", "title-of-one", (enum lang)lang));
        r->look->subtitle_of_one[lang] =
            arena_strdup(r->arena, look_local(r, "particulars", "subtitle-of-one", (enum lang)lang));
        p->subtitle[lang] =
            arena_strdup(r->arena, look_local(r, "particulars", "subtitle", (enum lang)lang));
        p->issuer[lang] = arena_strdup(r->arena, look_local(r, "particulars", "issuer", (enum lang)lang));
        r->look->name[lang] = arena_strdup(r->arena, look_local(r, "template", "name", (enum lang)lang));
    }
}

/* The strings of a style outlive the settings file. */
static void keep_names(struct reader *r)
{
    for (int i = 0; i < STYLE_SLOTS; i++)
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            struct text_style *t = &r->look->styles[i].text[lang];
            t->han = arena_strdup(r->arena, t->han);
            t->latin = arena_strdup(r->arena, t->latin);
            t->em = arena_strdup(r->arena, t->em);
            t->title = arena_strdup(r->arena, t->title);
            t->head = arena_strdup(r->arena, t->head);
        }
}

int look_style_named(const char *name)
{
    for (int i = 0; i < STYLE_COUNT; i++)
        if (strcmp(name, style_names[i]) == 0)
            return i;
    return -1;
}

bool look_is_style(const char *name)
{
    return strcmp(name, "*") == 0 || look_style_named(name) >= 0;
}

bool look_is_layout(const char *name)
{
    for (int i = 0; i < LAYOUT_COUNT; i++)
        if (strcmp(name, layout_names[i]) == 0)
            return true;
    return false;
}

/* The layout that the look is made for. */
static void read_layout(struct reader *r)
{
    const char *s = look_text(r, "template", "layout");
    for (int i = 0; s && i < LAYOUT_COUNT; i++)
        if (strcmp(s, layout_names[i]) == 0)
            r->look->layout = (enum layout_mode)i;
    if (s && !look_is_layout(s))
        look_fault(r, MSG_TEMPLATE_BAD_WORD, "template", "layout", s);
}

#define LEAST_LINES 20
#define COVER_HEIGHT PT(780)            /* look.md §9 gives places down to 770 pt */

static void check_height(struct reader *r)
{
    const struct look *l = r->look;
    bool cover = false;
    for (uint32_t i = 0; i < l->part_count; i++)
        cover = cover || l->parts[i] == PART_COVER;
    if (l->lines * l->grid < LEAST_LINES * l->styles[STYLE_BODY].pitch[LANG_ZH])
        look_fault(r, MSG_TEMPLATE_LOW_PAGE, "page", "lines", look_text(r, "page", "lines"));
    else if (cover && l->height < COVER_HEIGHT)
        look_fault(r, MSG_TEMPLATE_LOW_PAGE, "page", "height", look_text(r, "page", "height"));
}

struct look *look_open(struct arena *a, const char *folder, const char *name)
{
    struct look *look = arena_alloc(a, sizeof *look);
    struct reader r = {.arena = a, .look = look, .ok = true};
    if (!look_files_open(&r, folder, name)) {
        look_files_close(&r);
        return NULL;
    }
    look_check(&r);
    read_page(&r);
    for (int c = 0; c < COLOUR_COUNT; c++)
        look->colours[c] = look_colour(&r, "colours", colour_names[c]);
    look_settings_start(&r);
    for (int i = 0; i < STYLE_COUNT; i++)
        look_style(&r, arena_printf(a, "style %s", style_names[i]), &look->styles[i]);
    for (int mode = 0; mode < LAYOUT_COUNT; mode++)
        read_frame(&r, (enum layout_mode)mode);
    read_parts(&r);
    look_places(&r);
    if (r.ok)
        check_height(&r);
    read_particulars(&r);
    read_layout(&r);
    keep_names(&r);
    look_files_close(&r);
    return r.ok ? look : NULL;
}

const char *look_name(const struct look *l, enum lang lang)
{
    return l->name[lang] ? l->name[lang] : "";
}

const char *look_file(const struct look *l, size_t i)
{
    return i < LOOK_FILES ? l->file[i] : NULL;
}

void look_changes_alone(struct look *look)
{
    look->parts[0] = PART_CHANGES;
    look->part_count = 1;
}
