/*
 * working: briefing.ini in the working folder: what one meeting's briefing is called and
 * made of, so that next month's run needs no flags.  A flag comes before it.
 */
#include "cli/printing.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define FILE_NAME "briefing.ini"
#define GROUP "briefing"

static const char *const keys = 
    "title subtitle issuer occasion preface secrecy issue total report send distribute copies "
    "date region layout template output";

static bool known(const char *key)
{
    size_t n = strlen(key);
    for (const char *s = keys; (s = strstr(s, key)) != NULL; s += n)
        if ((s == keys || s[-1] == ' ') && (s[n] == ' ' || !s[n]))
            return true;
    return false;
}

static bool check(struct arena *a, const struct settings *s)
{
    bool ok = true;
    for (const char *const *g = settings_groups(s); *g; g++)
        for (const char *const *k = settings_keys(s, *g); k && *k; k++) {
            const char *printing = print_settings_keys(*g);
            if ((strcmp(*g, GROUP) == 0 && known(*k)) || print_settings_known(*g, *k))
                continue;
            diag_report(MSG_TEMPLATE_UNKNOWN_KEY,
                        arena_printf(a, FILE_NAME ":%d", settings_line(s, *g, *k)), *k, *g,
                        strcmp(*g, GROUP) == 0 ? keys : printing ? printing : "[" GROUP "], [print]");
            ok = false;
        }
    return ok;
}

static bool value_ok(struct arena *a, const struct settings *s, const char *key, bool ok,
                     const char *forms)
{
    if (!ok)
        diag_report(MSG_WORKING_VALUE, arena_printf(a, FILE_NAME ":%d", settings_line(s, GROUP, key)),
                    key, settings_text(s, GROUP, key), forms);
    return ok;
}

/* What the command line would refuse as a flag is the file's fault here. */
static bool check_values(struct arena *a, const struct settings *s, const struct working *w)
{
    struct period p;
    bool day = !w->date || (record_period(&p, w->date) && p.kind == PERIOD_POINT && p.from.day);
    bool layout = !w->layout;
    const char *names = "";
    for (int mode = 0; mode < LAYOUT_COUNT; mode++) {
        layout = layout || strcmp(w->layout, layout_names[mode]) == 0;
        names = arena_printf(a, "%s%s%s", names, mode ? ", " : "", layout_names[mode]);
    }
    bool ok = value_ok(a, s, "date", day, "2026-03-18");
    return value_ok(a, s, "layout", layout, names) && ok;
}

bool working_read(struct arena *a, struct working *w)
{
    *w = (struct working){0};
    if (access(FILE_NAME, F_OK) != 0)
        return true;
    struct settings *s = settings_open(FILE_NAME);
    if (!s)
        return false;
    bool ok = check(a, s);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        w->title[lang] = arena_strdup(a, settings_local(s, GROUP, "title", (enum lang)lang));
        w->subtitle[lang] = arena_strdup(a, settings_local(s, GROUP, "subtitle", (enum lang)lang));
        w->issuer[lang] = arena_strdup(a, settings_local(s, GROUP, "issuer", (enum lang)lang));
        w->occasion[lang] = arena_strdup(a, settings_local(s, GROUP, "occasion", (enum lang)lang));
    }
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        w->preface[lang] = arena_strdup(a, settings_local(s, GROUP, "preface", (enum lang)lang));
        w->secrecy[lang] = arena_strdup(a, settings_local(s, GROUP, "secrecy", (enum lang)lang));
    }
    w->issue = arena_strdup(a, settings_text(s, GROUP, "issue"));
    w->total = arena_strdup(a, settings_text(s, GROUP, "total"));
    w->report = arena_strdup(a, settings_text(s, GROUP, "report"));
    w->send = arena_strdup(a, settings_text(s, GROUP, "send"));
    w->distribute = arena_strdup(a, settings_text(s, GROUP, "distribute"));
    w->copies = arena_strdup(a, settings_text(s, GROUP, "copies"));
    w->date = arena_strdup(a, settings_text(s, GROUP, "date"));
    w->region = arena_strdup(a, settings_text(s, GROUP, "region"));
    w->layout = arena_strdup(a, settings_text(s, GROUP, "layout"));
    w->template_name = arena_strdup(a, settings_text(s, GROUP, "template"));
    w->output = arena_strdup(a, settings_text(s, GROUP, "output"));
    ok = check_values(a, s, w) && ok;
    ok = print_settings_read(a, s, &w->print) && ok;
    settings_close(s);
    return ok;
}

/* ---- briefing init ------------------------------------------------------------------- */

static const char example_zh[] =
    "# 本次简报的名目：在这个文件夹里运行 briefing 时读取；命令行选项优先。\n"
    "# 去掉行首的 # 即生效。\n[briefing]\n"
    "#title[zh]=县域教育改革简报\n#title[en]=Education Reform in Five Places\n"
    "#subtitle[zh]=各地的做法与数据\n#subtitle[en]=What each did, and what it can show\n"
    "#issuer[zh]=教育政策研究室\n#issuer[en]=Education Policy Research Office\n"
    "#occasion[zh]=局长办公会\n#occasion[en]=Bureau meeting\n"
    "# 日期写成 2026-03-18；不写即今天\n#date=2026-03-18\n"
    "# 只印这些地区，按此顺序\n#region=rongcheng,weifang\n"
    "# 简报：第几期、总第几期，密级，编者按，报送范围，印数\n#issue=12\n#total=345\n"
    "#secrecy[zh]=内部资料　注意保存\n#secrecy[en]=For internal use\n#preface[zh]=供参考。\n"
    "#preface[en]=For information.\n#report=市委、市政府\n#send=市直有关部门\n#distribute=各县（市、区）教育局\n"
    "#copies=50\n"
    "# parallel、interleaved、facing、zh 或 en\n#layout=parallel\n#template=meeting\n"
    "#output=briefing.pdf\n"
    "# 打印：纸张（成册、拼页），分送名单（每行一人，用于 --copies），第几稿，水印，打印机，章从右页起\n"
    "[print]\n#paper=a4\n#recipients=名单.txt\n#draft=3\n#watermark=yes\n#printer=办公室\n#duplex=yes\n";
static const char example_en[] =
    "# What this briefing is called and made of: read when briefing runs in this folder;\n"
    "# flags come before it.  Take the # away to use a line.\n[briefing]\n"
    "#title[zh]=县域教育改革简报\n#title[en]=Education Reform in Five Places\n"
    "#subtitle[zh]=各地的做法与数据\n#subtitle[en]=What each did, and what it can show\n"
    "#issuer[zh]=教育政策研究室\n#issuer[en]=Education Policy Research Office\n"
    "#occasion[zh]=局长办公会\n#occasion[en]=Bureau meeting\n"
    "# A date like 2026-03-18; today where there is none\n#date=2026-03-18\n"
    "# Only these regions, in this order\n#region=rongcheng,weifang\n"
    "# A bulletin (--template jianbao): issue, total, secrecy, editor's note, distribution\n"
    "#issue=12\n#total=345\n#secrecy[zh]=内部资料　注意保存\n#secrecy[en]=For internal use\n"
    "#preface[zh]=供参考。\n#preface[en]=For information.\n#report=市委、市政府\n#send=市直有关部门\n"
    "#distribute=各县（市、区）教育局\n#copies=50\n"
    "# parallel, interleaved, facing, zh or en\n#layout=parallel\n#template=meeting\n"
    "#output=briefing.pdf\n"
    "# Printing: paper of booklets, list of recipients (one a line, for --copies), which draft,\n"
    "# watermark, printer, chapters on right pages\n"
    "[print]\n#paper=a4\n#recipients=recipients.txt\n#draft=3\n#watermark=yes\n#printer=office\n#duplex=yes\n";

int command_init(const struct options *o)
{
    (void)o;
    FILE *f = fopen(FILE_NAME, "wx");   /* what is there is never replaced */
    if (!f) {
        diag_report(errno == EEXIST ? MSG_INIT_THERE : MSG_CANNOT_WRITE, FILE_NAME, strerror(errno));
        return diag_status();
    }
    const char *text = diag_lang() == LANG_ZH ? example_zh : example_en;
    bool ok = fputs(text, f) >= 0;
    ok = fclose(f) == 0 && ok;
    if (!ok)
        diag_report(MSG_CANNOT_WRITE, FILE_NAME, strerror(errno));
    else
        puts(FILE_NAME);
    return diag_status();
}
