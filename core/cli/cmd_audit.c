/*
 * cmd_audit: both languages of everything that is printed: briefing audit, and before
 * every build.
 */
#include "cli/cli.h"

#include "document/audit.h"

#include <stdio.h>

/* With --json the report is the JSON alone. */
static void silent(enum message m, const char *where, const char *text, void *data)
{
    (void)m, (void)where, (void)text, (void)data;
}

int command_audit(const struct options *o)
{
    struct arena *a = arena_new();
    struct paths p;
    paths_find(a, o, &p);
    struct document *d = build_document(a, o, &p, NULL, NULL);
    if (d) {
        const struct audit *audit = audit_document(a, d);
        if (o->json)
            diag_set_sink(silent, NULL);
        audit_report(a, audit);         /* sets the status */
        diag_set_sink(NULL, NULL);
        if (o->json)
            puts(audit_json(a, audit, d));
        else
            printf(diag_lang() == LANG_ZH ? "核对 %u 对、%u 个数字：%zu 处问题，%zu 条豁免，%u 处未译\n"
                                          : "%u pairs, %u numbers: %zu findings, %zu waivers, %u untranslated\n",
                   audit->pairs, audit->numbers, audit->count, audit->waived_count, d->untranslated);
    }
    int status = diag_status();
    arena_free(a);
    return status;
}

bool audit_check(struct arena *a, const struct options *o, const struct document *d)
{
    if (o->audit == AUDIT_OFF)
        return true;
    const struct audit *audit = audit_document(a, d);
    audit_report(a, audit);
    if (!audit->count || o->audit == AUDIT_WARN)
        return true;
    diag_report(MSG_AUDIT_STOPPED, NULL, (int)audit->count);
    return false;
}
