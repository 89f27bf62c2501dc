/*
 * look_place: the places of a template: words that stand at a spot of their own.
 *
 * [parts] lists them (masthead, title, closing, tail); [place NAME] says what each is: text,
 * a rule, the logo, or nothing but space.  A place takes the keys of a style too, and what it
 * does not say of them comes from the style it names (style=, else body).
 */
#include "layout/look_file.h"

#include <stdlib.h>
#include <string.h>

static const char *const list_keys[PLACE_LISTS] = {
    [PLACES_MASTHEAD] = "masthead", [PLACES_TITLE] = "title", [PLACES_CLOSING] = "closing",
    [PLACES_TAIL] = "tail"};

/* Words between braces that are no particulars. */
static const char *const other_words[] = {"date", "periodical", "count", "Count", "name"};

static bool is_place_word(const char *word)
{
    for (size_t i = 0; i < sizeof other_words / sizeof *other_words; i++)
        if (strcmp(word, other_words[i]) == 0)
            return true;
    return particular_known(word);
}

/* What stands between braces must be known, or it would vanish in silence. */
static const char *words(struct reader *r, const char *group, const char *key, enum lang lang)
{
    const char *s = arena_strdup(r->arena, look_local(r, group, key, lang));
    for (const char *open = s; open && (open = strchr(open, '{')); open++) {
        const char *close = strchr(open, '}');
        const char *word = arena_strndup(r->arena, open + 1, close ? (size_t)(close - open - 1) : 0);
        if (!is_place_word(word))
            look_fault(r, MSG_TEMPLATE_BAD_WORD, group, key, s);
    }
    return s;
}

/* Names of particulars that decide whether the place is there. */
static const char *condition(struct reader *r, const char *group, const char *key)
{
    const char *all = arena_strdup(r->arena, look_text(r, group, key)), *s = all, *word;
    while (s && (word = look_word(r, &s)))
        if (!is_place_word(word) && strcmp(word, "logo") != 0)
            look_fault(r, MSG_TEMPLATE_BAD_WORD, group, key, word);
    return all;
}

/* "1.5pt", or thickness, gap and thickness of a double rule. */
static void read_rule(struct reader *r, const char *group, struct place *p)
{
    const char *s = look_text(r, group, "rule"), *all = s, *word;
    int *out[] = {&p->rule, &p->rule_gap, &p->rule_second};
    int n = 0;
    while (s && (word = look_word(r, &s)))
        if (n == 3 || !look_units(word, r->look->em, r->look->grid, out[n++])) {
            look_fault(r, MSG_TEMPLATE_BAD_LENGTH, group, "rule", all);
            return;
        }
    if (n == 2 || (n && p->rule <= 0))
        look_fault(r, MSG_TEMPLATE_BAD_LENGTH, group, "rule", all);
}

static int style_of(struct reader *r, const char *group, const char *key, int otherwise)
{
    const char *s = look_text(r, group, key);
    int style = s ? look_style_named(s) : otherwise;
    if (s && style < 0)
        look_fault(r, MSG_TEMPLATE_BAD_WORD, group, key, s);
    return style;
}

static bool is_there(const struct reader *r, const char *group)
{
    for (size_t i = 0; i < r->count; i++)
        if (settings_line(r->file[i], group, NULL))
            return true;
    return false;
}

static void read_place(struct reader *r, struct place *p, const char *name)
{
    struct look *l = r->look;
    char *group = arena_printf(r->arena, "place %s", name);
    const char *style = look_text(r, group, "style");
    style_of(r, group, "style", 0);
    *p = (struct place){.name = name, .slot = STYLE_COUNT + (int)l->place_count};
    p->label_style = style_of(r, group, "label-style", -1);
    r->fallback = arena_printf(r->arena, "style %s", style ? style : "body");
    look_style(r, group, &l->styles[p->slot]);
    r->fallback = NULL;
    int em = l->styles[p->slot].text[LANG_ZH].size;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        p->text[lang] = words(r, group, "text", (enum lang)lang);
        p->label[lang] = arena_strdup(r->arena, look_local(r, group, "label", (enum lang)lang));
    }
    p->with = condition(r, group, "with");
    p->without = condition(r, group, "without");
    p->fixed = look_text(r, group, "at") != NULL;
    p->at = look_optional_length(r, group, "at", em, 0);
    p->below = look_optional_length(r, group, "below", em, 0);
    p->after = look_optional_length(r, group, "after", em, 0);
    p->label_width = look_optional_length(r, group, "label-width", em, 0);
    p->inset = look_optional_length(r, group, "inset", em, 0);
    p->end_inset = look_optional_length(r, group, "end-inset", em, p->inset);
    p->left = look_optional_length(r, group, "left", em, -1);
    p->width = look_optional_length(r, group, "width", em, 0);
    p->picture = look_optional_length(r, group, "picture", em, 0);
    p->beside = look_flag(r, group, "beside", LANG_ZH);
    p->apart = look_flag(r, group, "apart", LANG_ZH);
    p->columns = look_flag(r, group, "columns", LANG_ZH);
    p->fit = look_flag(r, group, "fit", LANG_ZH);
    p->heading = look_flag(r, group, "heading", LANG_ZH);
    read_rule(r, group, p);
    if (p->at < 0 || p->at >= l->height)
        look_fault(r, MSG_TEMPLATE_IMPOSSIBLE_PAGE, group, "at", look_text(r, group, "at"));
    if (p->left >= 0 && p->left + p->width > l->width)
        look_fault(r, MSG_TEMPLATE_IMPOSSIBLE_PAGE, group, "width", look_text(r, group, "width"));
    if (p->inset + p->end_inset >= l->measure)
        look_fault(r, MSG_TEMPLATE_IMPOSSIBLE_PAGE, group, "inset", look_text(r, group, "inset"));
}

/* A name that two lists share is one place. */
static int find_place(struct reader *r, const char *name)
{
    struct look *l = r->look;
    for (uint32_t i = 0; i < l->place_count; i++)
        if (strcmp(l->places[i].name, name) == 0)
            return (int)i;
    if (l->place_count == PLACES_MOST || !is_there(r, arena_printf(r->arena, "place %s", name)))
        return -1;
    read_place(r, &l->places[l->place_count], name);
    return (int)l->place_count++;
}

/* A place of the look's own file that no list names is looked at all the same. */
static void check_unlisted(struct reader *r)
{
    struct look *l = r->look;
    for (const char *const *g = settings_groups(r->file[0]); *g; g++) {
        bool listed = strncmp(*g, "place ", 6) != 0 || l->place_count == PLACES_MOST;
        for (uint32_t i = 0; i < l->place_count && !listed; i++)
            listed = strcmp(l->places[i].name, *g + 6) == 0;
        if (!listed)
            read_place(r, &l->places[l->place_count], *g + 6);
    }
}

void look_places(struct reader *r)
{
    struct look *l = r->look;
    l->places = arena_array(r->arena, PLACES_MOST, sizeof *l->places);
    for (int list = 0; list < PLACE_LISTS; list++) {
        const char *s = look_text(r, "parts", list_keys[list]), *word;
        while (s && (word = look_word(r, &s))) {
            int i = find_place(r, word);
            if (i < 0 || l->list_count[list] == PLACES_MOST)
                look_fault(r, MSG_TEMPLATE_BAD_WORD, "parts", list_keys[list], word);
            else
                l->list[list][l->list_count[list]++] = (uint32_t)i;
        }
    }
    check_unlisted(r);
}
