/*
 * diff: what changed between two manifests.  A fact changed if anything that is printed or
 * meant by it did: value, unit, qualifier, stage, period.
 */
#include "document/document_private.h"
#include "document/manifest.h"

#include <string.h>

const struct json_value *manifest_read(struct arena *a, const char *path, const char *text,
                                       size_t bytes)
{
    unsigned line;
    const struct json_value *v = json_read(a, text, bytes, &line);
    const char *version = json_text(v, "briefing-manifest");
    if (v && version && strcmp(version, MANIFEST_VERSION) == 0)
        return v;
    if (v)
        diag_report(MSG_MANIFEST_VERSION, path, version ? version : "—", MANIFEST_VERSION);
    else
        diag_report(MSG_MANIFEST_UNREADABLE, path, (int)line);
    return NULL;
}

static bool same(const struct json_value *one, const struct json_value *other)
{
    static const char *const keys[] = {"value", "to", "unit", "qualifier", "stage", "period",
                                       "zh", "en"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const char *a = json_text(one, keys[i]), *b = json_text(other, keys[i]);
        if ((a != NULL) != (b != NULL) || (a && strcmp(a, b) != 0))
            return false;
    }
    return true;
}

/* The printed form; with its period where one is said. */
static const char *form(struct arena *a, const struct json_value *v, enum lang lang)
{
    const char *text = json_text(v, lang == LANG_ZH ? "zh" : "en");
    const char *period = lang == LANG_ZH ? json_text(v, "period-zh") : NULL;
    period = period ? period : json_text(v, "period");
    if (!text || !period)
        return text;
    return lang == LANG_ZH ? arena_printf(a, "%s（%s）", text, period)
                           : arena_printf(a, "%s (%s)", text, period);
}

/* A stage that changed is said on both sides: nothing else may have. */
static const char *with_stage(struct arena *a, const char *text, const struct json_value *v,
                              const struct json_value *other, enum lang lang)
{
    static const struct { const char *code, *name[LANG_COUNT]; } stages[] = {
        {"reported", {"结果", "reported"}}, {"under-way", {"推进", "under way"}},
        {"planned", {"计划", "planned"}}};
    const char *stage = json_text(v, "stage"), *was = json_text(other, "stage");
    const char *none = stages[0].code;
    if (!text || strcmp(stage ? stage : none, was ? was : none) == 0)
        return text;
    for (size_t i = 0; i < sizeof stages / sizeof *stages; i++)
        if (strcmp(stage ? stage : none, stages[i].code) == 0)
            return arena_printf(a, lang == LANG_ZH ? "%s，%s" : "%s, %s", text,
                                stages[i].name[lang]);
    return text;
}

static void add(struct arena *a, struct changes *out, enum change_kind kind, const char *what,
                const struct json_value *before, const struct json_value *after)
{
    const struct json_value *v = after ? after : before;
    struct change *c = vec_push(a, out);
    *c = (struct change){.kind = kind, .what = what, .id = json_text(v, "id"),
                         .label = {json_text(v, "label-zh"), json_text(v, "label-en")}};
    for (int lang = LANG_ZH; lang < LANG_COUNT; lang++) {
        c->before[lang] = before ? form(a, before, (enum lang)lang) : NULL;
        c->after[lang] = after ? form(a, after, (enum lang)lang) : NULL;
        if (!before || !after)
            continue;
        c->before[lang] = with_stage(a, c->before[lang], before, after, (enum lang)lang);
        c->after[lang] = with_stage(a, c->after[lang], after, before, (enum lang)lang);
    }
}

static void index_list(struct arena *a, struct names *n, const struct json_value *list)
{
    for (const struct json_value *v = list ? list->first : NULL; v; v = v->next)
        if (json_text(v, "id"))
            names_add(n, a, NULL, json_text(v, "id"), (void *)v);
}

static void diff_list(struct arena *a, const char *what, const struct json_value *before,
                      const struct json_value *after, struct changes *out)
{
    struct names old = {0}, new = {0};
    index_list(a, &old, before);
    index_list(a, &new, after);
    for (const struct json_value *v = after ? after->first : NULL; v; v = v->next) {
        const char *id = json_text(v, "id");
        const struct json_value *was = id ? names_lookup(&old, NULL, id, strlen(id)) : NULL;
        if (id && !was)
            add(a, out, CHANGE_NEW, what, NULL, v);
        else if (id && !same(was, v))
            add(a, out, CHANGE_CHANGED, what, was, v);
    }
    for (const struct json_value *v = before ? before->first : NULL; v; v = v->next) {
        const char *id = json_text(v, "id");
        if (id && !names_lookup(&new, NULL, id, strlen(id)))
            add(a, out, CHANGE_DROPPED, what, v, NULL);
    }
}

void manifest_diff(struct arena *a, const struct json_value *before,
                   const struct json_value *after, struct changes *out)
{
    diff_list(a, "fact", json_member(before, "facts"), json_member(after, "facts"), out);
    diff_list(a, "term", json_member(before, "terms"), json_member(after, "terms"), out);
}
