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

static const char *const other_keys[] = {"date", "logo", "region", "layout", "template", "output"};
#define OTHER_KEYS (sizeof other_keys / sizeof *other_keys)

static bool known(const char *key)
{
    for (size_t i = 0; i < OTHER_KEYS; i++)
        if (strcmp(key, other_keys[i]) == 0)
            return true;
    return particular_known(key);
}

static const char *all_keys(struct arena *a)
{
    const char *s = "";
    for (size_t i = 0; particulars_table[i].name; i++)
        s = arena_printf(a, "%s%s ", s, particulars_table[i].name);
    for (size_t i = 0; i < OTHER_KEYS; i++)
        s = arena_printf(a, "%s%s%s", s, i ? " " : "", other_keys[i]);
    return s;
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
                        strcmp(*g, GROUP) == 0 ? all_keys(a) : printing ? printing : "[" GROUP "], [print]");
            ok = false;
        }
    return ok;
}

/* ---- values ---------------------------------------------------------------------------- */

static const char *say(const char *zh, const char *en)
{
    return diag_lang() == LANG_ZH ? zh : en;
}

static bool is_count(const char *s)
{
    size_t digits = strspn(s, "0123456789");
    return digits && !s[digits] && digits <= 7 && strspn(s, "0") < digits;
}

static bool is_day(const char *s)
{
    struct period p;
    return record_period(&p, s) && p.kind == PERIOD_POINT && p.from.day;
}

/* A title that a page of each template holds; a Han counts as two letters. */
#define TITLE_MOST 200u

static size_t halves(const char *s)
{
    size_t n = 0;
    for (const char *end = s + strlen(s); s < end;) {
        unsigned bytes;
        n += utf8_decode(s, &bytes) >= 0x2e80 ? 2 : 1;
        s += bytes;
    }
    return n;
}

const char *particular_form(const struct particular *row, const char *s)
{
    const char *name = row->name;
    if (!*s && strcmp(name, "subtitle") != 0)       /* there may be none */
        return say("文字；没有就删去这一项", "some words; leave it out where there are none");
    for (const char *c = s; *c; c++)
        if ((unsigned char)*c < ' ' || *c == 0x7f)
            return say("一行文字，不能有换行、制表等控制字符",
                       "a line of text without control characters");
    bool title = strcmp(name, "title") == 0 || strcmp(name, "subtitle") == 0;
    if (title && halves(s) > TITLE_MOST)
        return say("至多 100 个汉字或 200 个字母", "at most 100 Han or 200 letters");
    if (strcmp(name, "copies") == 0 && !is_count(s))
        return say("1 到 9999999 的整数", "a whole number from 1 to 9999999");
    if (strcmp(name, "printed") == 0 && !is_day(s))
        return "2026-03-18";
    if (strcmp(name, "seal") == 0 && strcmp(s, "yes") != 0 && strcmp(s, "no") != 0)
        return say("yes 或 no", "yes or no");
    return NULL;
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
    bool day = !w->date || is_day(w->date);
    bool layout = !w->layout;
    const char *names = "";
    for (int mode = 0; mode < LAYOUT_COUNT; mode++) {
        layout = layout || strcmp(w->layout, layout_names[mode]) == 0;
        names = arena_printf(a, "%s%s%s", names, mode ? ", " : "", layout_names[mode]);
    }
    bool ok = value_ok(a, s, "date", day, "2026-03-18");
    return value_ok(a, s, "layout", layout, names) && ok;
}

/* title, title[zh] and title[en]: each as it should be. */
static bool read_particular(struct arena *a, const struct settings *s, const struct particular *row,
                            struct working *w)
{
    bool ok = true;
    for (int lang = 0; lang < (row->both ? LANG_COUNT : 1); lang++) {
        const char *said = row->both ? settings_local(s, GROUP, row->name, (enum lang)lang)
                                     : settings_text(s, GROUP, row->name);
        const char *form = said ? particular_form(row, said) : NULL;
        if (form && ok)
            diag_report(MSG_WORKING_VALUE,
                        arena_printf(a, FILE_NAME ":%d", settings_line(s, GROUP, row->name)),
                        row->name, said, form);
        ok = ok && !form;
        *particular_words(&w->particulars, row, (enum lang)lang) = arena_strdup(a, said);
    }
    return ok;
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
    for (size_t i = 0; particulars_table[i].name; i++)
        ok = read_particular(a, s, &particulars_table[i], w) && ok;
    w->logo = arena_strdup(a, settings_text(s, GROUP, "logo"));
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

/* Remarks in both languages over lines to be used. */
static const struct { const char *zh, *en, *lines; } example[] = {
    {"本次简报的名目：在这个文件夹里运行 briefing 时读取；命令行选项优先。去掉行首的 # 即生效。",
     "What this briefing is called and made of: read when briefing runs in this folder; flags\n"
     "# come before it.  Take the # away to use a line.", "[briefing]\n"},
    {"题目、副题、编发单位；日期写成 2026-03-18，不写即今天",
     "Title, subtitle, issuer; a date like 2026-03-18, today where there is none",
     "#title[zh]=县域教育改革简报\n#title[en]=Education Reform in Five Places\n"
     "#subtitle[zh]=各地的做法与数据\n#subtitle[en]=What each did, and what it can show\n"
     "#issuer[zh]=教育政策研究室\n#issuer[en]=Education Policy Research Office\n"
     "#date=2026-03-18\n"},
    {"会议名称、时间、地点，事由，联系人", "The meeting, its time and place, what is asked for, whom to ask",
     "#occasion[zh]=局长办公会\n#occasion[en]=Bureau meeting\n"
     "#time[zh]=3月20日上午9时\n#time[en]=20 March, 9 a.m.\n"
     "#place[zh]=第二会议室\n#place[en]=Meeting room 2\n"
     "#purpose[zh]=请于3月20日前决定\n#purpose[en]=Decision by 20 March\n"
     "#contact[zh]=联系人：某某，电话：010—12345678\n#contact[en]=Somebody, 010 1234 5678\n"},
    {"只印这些地区，按此顺序；版式；模板；文件；标志（PNG）",
     "Only these regions, in this order; layout; template; file; a logo (PNG)",
     "#region=rongcheng,weifang\n#layout=parallel\n#template=meeting\n#output=briefing.pdf\n"
     "#logo=logo.png\n"},
    {"密级和保密期限，紧急程度，份号，印数，按语",
     "Secrecy, urgency, number of this copy, copies printed, editor's note",
     "#secrecy[zh]=内部资料　注意保存\n#secrecy[en]=For internal use\n"
     "#urgency[zh]=特急\n#urgency[en]=Urgent\n#serial=000001\n#copies=50\n"
     "#preface[zh]=供参考。\n#preface[en]=For information.\n"},
    {"简报（--template jianbao）：期号、总期号，报送范围",
     "A bulletin (--template jianbao): issue, issues in all, who gets it",
     "#issue=12\n#total=345\n#report=市委、市政府\n#send=市直有关部门\n"
     "#distribute=各县（市、区）教育局\n"},
    {"公文（--template gongwen、gongwen-letter）：发文字号，签发人，主送，抄送，附注，印发机关和日期；\n"
     "# seal=yes 按加盖印章编排落款",
     "An official document (--template gongwen, gongwen-letter): number, who signs it off, to,\n"
     "# copies to, remark, printing office and date; seal=yes leaves room for a seal",
     "#number=教研〔2026〕12号\n#signatory=某某\n#to[zh]=各县（市、区）教育局\n"
     "#to[en]=Education bureaus of all counties\n#cc[zh]=市委办公室，市政府办公室\n"
     "#cc[en]=Offices of the Party committee and the government\n#remark=此件公开发布\n"
     "#office=教育政策研究室办公室\n#printed=2026-03-18\n#seal=yes\n"},
    {"纪要（--template gongwen-minutes）：出席、请假、列席",
     "Minutes (--template gongwen-minutes): attended, sent apologies, observed",
     "#attending=某某、某某\n#absent=某某\n#observing=某某\n"},
    {"打印：纸张（成册、拼页），分送名单（每行一人，用于 --copies），第几稿，水印，打印机，章从右页起",
     "Printing: paper of booklets, list of recipients (one a line, for --copies), which draft,\n"
     "# watermark, printer, chapters on right pages",
     "[print]\n#paper=a4\n#recipients=recipients.txt\n#draft=3\n#watermark=yes\n#printer=office\n"
     "#duplex=yes\n"},
};

static bool write_example(FILE *f)
{
    bool ok = true;
    for (size_t i = 0; i < sizeof example / sizeof *example; i++)
        ok = fprintf(f, "%s# %s\n%s", i > 1 ? "\n" : "", say(example[i].zh, example[i].en),
                     example[i].lines) >= 0 && ok;
    return ok;
}

int command_init(const struct options *o)
{
    (void)o;
    FILE *f = fopen(FILE_NAME, "wx");   /* what is there is never replaced */
    if (!f) {
        diag_report(errno == EEXIST ? MSG_INIT_THERE : MSG_CANNOT_WRITE, FILE_NAME, diag_error(errno));
        return diag_status();
    }
    bool ok = write_example(f);
    ok = fclose(f) == 0 && ok;
    if (!ok)
        diag_report(MSG_CANNOT_WRITE, FILE_NAME, diag_error(errno));
    else
        puts(FILE_NAME);
    return diag_status();
}
