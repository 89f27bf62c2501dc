/*
 * audit_json: the audit's report for other programs.
 */
#include "document/audit.h"
#include "document/json.h"

#include <string.h>

static const char *rule_text(struct arena *a, enum audit_rule rule)
{
    const char *s = audit_rules;
    for (int i = 0; i < (int)rule; i++)
        s += strcspn(s, " ") + 1;
    return arena_strndup(a, s, strcspn(s, " "));
}

/* What the message asks for, behind the two texts. */
static const char *remedy(const char *message, const char *text)
{
    const char *s = message, *after = NULL;
    for (size_t n = strlen(text); n && (s = strstr(s, text)); s++)
        after = s + n;
    return after ? after + strspn(after, "; ") + (strncmp(after, "；", 3) == 0 ? 3 : 0) : message;
}

static void put_finding(struct json *j, const struct audit_finding *f)
{
    json_open(j, NULL, '{');
    json_string(j, "rule", rule_text(j->arena, f->rule));
    json_string(j, "region", f->region->id);
    if (f->pair)
        json_number(j, "pair", f->pair);
    json_string(j, "place", f->what);
    json_string(j, "subject", f->subject);
    if (*f->other)
        json_string(j, "other", f->other);
    json_string(j, "zh", f->text[LANG_ZH]);
    json_string(j, "en", f->text[LANG_EN]);
    for (int lang = LANG_ZH; lang < LANG_COUNT; lang++) {
        const char *message = audit_text(j->arena, f, (enum lang)lang);
        json_string(j, lang == LANG_ZH ? "message-zh" : "message-en", message);
        json_string(j, lang == LANG_ZH ? "remedy-zh" : "remedy-en",
                    remedy(message, f->text[LANG_EN]));
    }
    json_close(j, '}');
}

static void put_waiver(struct json *j, const struct audit_waived *w)
{
    json_open(j, NULL, '{');
    json_string(j, "region", w->region->id);
    json_string(j, "rule", w->waiver->rule);
    json_string(j, "subject", w->waiver->subject);
    json_string(j, "reason", w->waiver->reason);
    if (strcmp(w->waiver->rule, "same-facts") != 0)
        json_number(j, "uses", w->uses);
    json_close(j, '}');
}

char *audit_json(struct arena *a, const struct audit *audit, const struct document *d)
{
    struct json j = {.arena = a};
    json_open(&j, NULL, '{');
    json_number(&j, "regions", d->region_count);
    json_number(&j, "pairs", audit->pairs);
    json_number(&j, "numbers", audit->numbers);
    json_number(&j, "untranslated", d->untranslated);
    json_open(&j, "findings", '[');
    for (size_t i = 0; i < audit->count; i++)
        put_finding(&j, &audit->findings[i]);
    json_close(&j, ']');
    json_open(&j, "waivers", '[');
    for (size_t i = 0; i < audit->waived_count; i++)
        put_waiver(&j, &audit->waived[i]);
    json_close(&j, ']');
    json_close(&j, '}');
    return j.at;
}
