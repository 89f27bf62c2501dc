/*
 * look_check: groups and keys that no reader knows are mistakes of the template's author;
 * each is told with its line, in every file of the look.
 */
#include "layout/look_file.h"

#include <string.h>

/* Keys by the first word of their group; `*` takes any (roles, names of styles). */
static const struct { const char *group, *keys; } known[] = {
    {"template", "name base layout"},
    {"page", "width height inner outer top measure lines grid em running-head page-number "
             "page-number-form page-number-inset page-number-first furniture bar table-columns"},
    {"colours", "ink red slate grey rule tint white series-1 series-2 series-3 series-4"},
    {"companion", "*"},
    {"emphasis", "*"},
    {"heading", "*"},
    {"parts", "order flow numbered paragraphs-numbered help sources-short stacked title-rule bullets "
              "contents-levels digest-points writing-lines charts-as-tables annexes masthead title "
              "closing tail title-contents title-timeline title-glossary title-sources "
              "title-index title-digest title-findings title-comparison title-questions"},
    {"particulars", "title title-of-one subtitle subtitle-of-one issuer periodical"},
    {"text", "strictness gap hanging squeeze-stops name-lines hyphenation"},
    {"layout", "zh en axis zh-least zh-most body-size body-pitch"},
    {"place", "text label with without style label-style label-width at below after beside apart "
              "columns fit heading inset end-inset left width rule picture "
              "font other size pitch indent tracking align hyphenate tabular by-sense strictness gap "
              "hanging squeeze-stops name-lines colour"},
    {"style", "font other size pitch indent tracking align hyphenate tabular by-sense strictness gap "
              "hanging squeeze-stops name-lines colour before after top"},
};

static bool has_word(const char *words, const char *word)
{
    for (const char *s = words; *s;) {
        size_t n = strcspn(s, " ");
        if ((n == 1 && *s == '*') || (strlen(word) == n && strncmp(s, word, n) == 0))
            return true;
        s += n;
        s += *s == ' ';
    }
    return false;
}

/* The keys of a group, or NULL if there is no such group. */
static const char *keys_of(const char *group)
{
    size_t n = strcspn(group, " ");
    const char *name = group[n] ? group + n + 1 : NULL;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (strlen(known[i].group) != n || strncmp(known[i].group, group, n) != 0)
            continue;
        bool style = strcmp(known[i].group, "style") == 0;
        bool layout = strcmp(known[i].group, "layout") == 0;
        bool place = strcmp(known[i].group, "place") == 0;
        if ((style || layout || place) != (name != NULL))
            return NULL;
        if ((style && !look_is_style(name)) || (layout && !look_is_layout(name)))
            return NULL;
        return known[i].keys;
    }
    return NULL;
}

static void check_group(struct reader *r, const struct settings *s, const char *group)
{
    const char *words = keys_of(group);
    const char *const *keys = settings_keys(s, group);
    if (!words) {
        char *where = arena_printf(r->arena, "%s:%d", settings_path(s),
                                   settings_line(s, group, NULL));
        diag_report(MSG_TEMPLATE_UNKNOWN_GROUP, where, keys && *keys ? *keys : "", group);
        r->ok = false;
        return;
    }
    for (; keys && *keys; keys++) {
        if (has_word(words, *keys))
            continue;
        char *where = arena_printf(r->arena, "%s:%d", settings_path(s),
                                   settings_line(s, group, *keys));
        diag_report(MSG_TEMPLATE_UNKNOWN_KEY, where, *keys, group, words);
        r->ok = false;
    }
}

void look_check(struct reader *r)
{
    for (size_t i = 0; i < r->count; i++)
        for (const char *const *g = settings_groups(r->file[i]); *g; g++)
            check_group(r, r->file[i], *g);
}
