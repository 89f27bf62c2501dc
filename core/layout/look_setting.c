/*
 * look_setting: how strictly and how tightly lines are set.
 *
 * A word stands in a style's group for that style, or in [text] for all of them; the
 * style's own comes first.  What the words mean is in templates/README.md; the rules they
 * choose between are those of the text room.
 */
#include "layout/look_file.h"

#include <string.h>

/* Which of the words stands there; -1 where none does. */
static int word_of(struct reader *r, const char *group, const char *key, enum lang lang,
                   const char *const *words)
{
    const char *s = look_local(r, group, key, lang);
    for (int i = 0; s && words[i]; i++)
        if (strcmp(s, words[i]) == 0)
            return i;
    if (s)
        look_fault(r, MSG_TEMPLATE_BAD_WORD, group, key, s);
    return -1;
}

/* What the group says takes the place of what was there. */
static void group_read(struct reader *r, const char *group, enum lang lang, struct text_style *out)
{
    static const char *const levels[] = {
        [KINSOKU_GB] = "gb", [KINSOKU_BASIC] = "basic", [KINSOKU_STRICT] = "strict", NULL};
    static const char *const gaps[] = {"quarter", "none", NULL};
    static const char *const flags[] = {"no", "yes", NULL};
    int level = word_of(r, group, "strictness", lang, levels);
    int gap = word_of(r, group, "gap", lang, gaps);
    int hanging = word_of(r, group, "hanging", lang, flags);
    int stops = word_of(r, group, "squeeze-stops", lang, flags);
    int names = word_of(r, group, "name-lines", lang, flags);
    out->kinsoku = level < 0 ? out->kinsoku : (enum text_kinsoku)level;
    out->solid = gap < 0 ? out->solid : gap == 1;
    out->hanging = hanging < 0 ? out->hanging : hanging == 1;
    out->squeeze_stops = stops < 0 ? out->squeeze_stops : stops == 1;
    out->name_lines = names < 0 ? out->name_lines : names == 1;
}

/* Where both languages hang, their columns do not line up (E10). */
static void hanging_check(struct reader *r, const char *group, const struct text_style *zh,
                          const struct text_style *en)
{
    if (zh->hanging && en->hanging)
        look_fault(r, MSG_TEMPLATE_BOTH_HANG, group, "hanging", "yes");
}

void look_settings_start(struct reader *r)
{
    static const char *const words[] = {"british", "american", NULL};
    for (int lang = 0; lang < LANG_COUNT; lang++)
        group_read(r, "text", (enum lang)lang, &r->text[lang]);
    hanging_check(r, "text", &r->text[LANG_ZH], &r->text[LANG_EN]);
    r->look->american = word_of(r, "text", "hyphenation", LANG_EN, words) == 1;
}

void look_setting(struct reader *r, const char *group, struct text_style *style)
{
    bool said = false;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const struct text_style *from = &r->text[lang];
        style[lang].kinsoku = from->kinsoku;
        style[lang].solid = from->solid;
        style[lang].hanging = from->hanging;
        style[lang].squeeze_stops = from->squeeze_stops;
        style[lang].name_lines = from->name_lines;
        group_read(r, group, (enum lang)lang, &style[lang]);
        said |= look_local(r, group, "hanging", (enum lang)lang) != NULL;
    }
    if (said)
        hanging_check(r, group, &style[LANG_ZH], &style[LANG_EN]);
}
