/*
 * options: the command line, by GOption.  Help speaks the language of the messages.
 */
#include "cli/cli.h"

#include <glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifndef BRIEFING_VERSION
#define BRIEFING_VERSION "unknown"
#endif

/* What GOption fills in, before it is checked. */
struct raw {
    char *output, *regions, *plugins, *data, *template_name, *png, *layout, *date, *sandbox;
    char *title[LANG_COUNT], *subtitle[LANG_COUNT], *issuer[LANG_COUNT], *occasion[LANG_COUNT];
    gboolean keep_going, quiet, timings, version;
    char **rest;
};

static const struct { const char *name, *argument, *zh, *en; enum command command; } commands[] = {
    {"build", "", "输出 PDF（默认命令）", "make the PDF (the default command)", COMMAND_BUILD},
    {"list", "", "列出找到的地区插件", "list the region plugins that were found", COMMAND_LIST},
    {"show", "REGION", "显示一个地区的数字、术语、来源", "show one region's figures, terms, sources",
     COMMAND_SHOW},
    {"dump", "STAGE", "打印中间结果：stream、document、lines、boxes",
     "print a stage as text: stream, document, lines, boxes", COMMAND_DUMP},
    {"fonts", "", "各字体角色用哪个文件，缺什么", "which file serves which font role, what is missing",
     COMMAND_FONTS},
};
#define COMMANDS (sizeof commands / sizeof *commands)

static const char *say(const char *zh, const char *en)
{
    return diag_lang() == LANG_ZH ? zh : en;
}

/* ---- help ----------------------------------------------------------------- */

static char *summary(void)
{
    GString *s = g_string_new(say(
        "把各地插件编成一份可直接付印的中英文简报（PDF）。\n\n例：\n"
        "  briefing                              全部地区，写到 briefing.pdf\n"
        "  briefing --region rongcheng,weifang   只印两地，按此顺序\n"
        "  briefing --layout zh -o 简报.pdf      只印中文\n\n命令：",
        "Turns region plugins into a print-ready bilingual PDF briefing.\n\nExamples:\n"
        "  briefing                              all regions, to briefing.pdf\n"
        "  briefing --region rongcheng,weifang   two regions, in this order\n"
        "  briefing --layout en -o notes.pdf     English alone\n\nCommands:"));
    for (size_t i = 0; i < COMMANDS; i++)
        g_string_append_printf(s, "\n  %-6s %-8s %s", commands[i].name, commands[i].argument,
                               say(commands[i].zh, commands[i].en));
    return g_string_free(s, FALSE);
}

static char *tail(void)
{
    return g_strdup(say(
        "退出码：0 完好；1 完好但有待查；2 缺一地；64 用法；65 插件或数据被拒；66 找不到输入；\n"
        "69 缺字体或库；70 程序错误；73 不能写；78 设置错误。手册：man briefing",
        "Exit status: 0 whole; 1 whole with findings; 2 a region is missing; 64 usage;\n"
        "65 plugin or data refused; 66 input missing; 69 font or library missing;\n"
        "70 our own fault; 73 cannot write; 78 settings. Manual: man briefing"));
}

static GOptionContext *context_new(struct raw *r, const char *command)
{
    const GOptionEntry entries[] = {
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &r->output,
         say("写到 FILE（默认 briefing.pdf）", "write to FILE (default briefing.pdf)"), "FILE"},
        {"region", 0, 0, G_OPTION_ARG_STRING, &r->regions,
         say("只用这些地区，按此顺序", "only these regions, in this order"), "A,B"},
        {"layout", 0, 0, G_OPTION_ARG_STRING, &r->layout,
         say("parallel 双栏，zh 只中文，en 只英文", "parallel columns, zh alone or en alone"),
         "parallel|zh|en"},
        {"template", 0, 0, G_OPTION_ARG_STRING, &r->template_name,
         say("模板名或文件（默认 meeting）", "template name or file (default meeting)"), "NAME"},
        {"title-zh", 0, 0, G_OPTION_ARG_STRING, &r->title[LANG_ZH], say("中文题目", "Chinese title"), "TEXT"},
        {"title-en", 0, 0, G_OPTION_ARG_STRING, &r->title[LANG_EN], say("英文题目", "English title"), "TEXT"},
        {"subtitle-zh", 0, 0, G_OPTION_ARG_STRING, &r->subtitle[LANG_ZH], say("中文副题", "Chinese subtitle"), "TEXT"},
        {"subtitle-en", 0, 0, G_OPTION_ARG_STRING, &r->subtitle[LANG_EN], say("英文副题", "English subtitle"), "TEXT"},
        {"issuer-zh", 0, 0, G_OPTION_ARG_STRING, &r->issuer[LANG_ZH], say("编发单位（中文）", "issuer in Chinese"), "TEXT"},
        {"issuer-en", 0, 0, G_OPTION_ARG_STRING, &r->issuer[LANG_EN], say("编发单位（英文）", "issuer in English"), "TEXT"},
        {"occasion-zh", 0, 0, G_OPTION_ARG_STRING, &r->occasion[LANG_ZH], say("用于何会（中文）", "occasion in Chinese"), "TEXT"},
        {"occasion-en", 0, 0, G_OPTION_ARG_STRING, &r->occasion[LANG_EN], say("用于何会（英文）", "occasion in English"), "TEXT"},
        {"date", 0, 0, G_OPTION_ARG_STRING, &r->date,
         say("日期（默认 SOURCE_DATE_EPOCH，否则今天）", "date (default SOURCE_DATE_EPOCH, else today)"),
         "YYYY-MM-DD"},
        {"plugins", 0, 0, G_OPTION_ARG_FILENAME, &r->plugins, say("插件文件夹", "folder of plugins"), "DIR"},
        {"data", 0, 0, G_OPTION_ARG_FILENAME, &r->data,
         say("数据文件夹（DIR/<地区>/*.csv）", "folder of data (DIR/<region>/*.csv)"), "DIR"},
        {"keep-going", 0, 0, G_OPTION_ARG_NONE, &r->keep_going,
         say("一地失败仍印其余，退出码 2", "print the others if a region fails, exit status 2"), NULL},
        {"sandbox", 0, 0, G_OPTION_ARG_STRING, &r->sandbox,
         say("required：没有完整沙箱就拒绝", "required: refuse to run without the whole sandbox"), "required|auto"},
        {"png", 0, 0, G_OPTION_ARG_FILENAME, &r->png,
         say("另存各页图像到 DIR", "page images into DIR as well"), "DIR"},
        {"timings", 0, 0, G_OPTION_ARG_NONE, &r->timings,
         say("各阶段用时写到标准错误", "seconds of each stage, to standard error"), NULL},
        {"quiet", 'q', 0, G_OPTION_ARG_NONE, &r->quiet, say("成功时不作声", "say nothing on success"), NULL},
        {"version", 0, 0, G_OPTION_ARG_NONE, &r->version, say("版本", "print the version"), NULL},
        {G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &r->rest, NULL, NULL},
        {0}};
    char *line = g_strdup_printf("%s", command ? command : say("[命令]", "[COMMAND]"));
    GOptionContext *context = g_option_context_new(line);
    g_free(line);
    g_option_context_add_main_entries(context, entries, NULL);
    char *text = summary();
    g_option_context_set_summary(context, text);
    g_free(text);
    text = tail();
    g_option_context_set_description(context, text);
    g_free(text);
    g_option_context_set_help_enabled(context, FALSE);
    return context;
}

/* ---- checks ----------------------------------------------------------------- */

static bool bad(const char *zh, const char *en, const char *what)
{
    char *s = g_strdup_printf(say(zh, en), what);
    diag_report(MSG_BAD_OPTION, NULL, s);
    g_free(s);
    return false;
}

/* The nearest command, for a mistyped one. */
static const char *nearest(const char *word)
{
    for (size_t i = 0; i < COMMANDS; i++)
        if (commands[i].name[0] == word[0])
            return commands[i].name;
    return commands[0].name;
}

static bool read_command(struct arena *a, const struct raw *r, struct options *o)
{
    o->command = COMMAND_BUILD;
    if (!r->rest || !r->rest[0])
        return true;
    size_t i = 0;
    while (i < COMMANDS && strcmp(commands[i].name, r->rest[0]) != 0)
        i++;
    if (i == COMMANDS) {
        char *s = arena_printf(a, say("没有“%s”这个命令；是不是 %s？", "no command “%s”; did you mean %s?"),
                               r->rest[0], nearest(r->rest[0]));
        return bad("%s", "%s", s);
    }
    o->command = commands[i].command;
    o->argument = arena_strdup(a, r->rest[1]);
    if (*commands[i].argument && !o->argument)
        return bad("%s 还需要一个参数", "%s needs an argument", commands[i].name);
    if (r->rest[1] && (!*commands[i].argument || r->rest[2]))
        return bad("多余的参数：%s", "one argument too many: %s",
                   *commands[i].argument ? r->rest[2] : r->rest[1]);
    return true;
}

static bool read_layout(const char *s, struct options *o)
{
    if (!s || strcmp(s, "parallel") == 0)
        o->layout = LAYOUT_PARALLEL;
    else if (strcmp(s, "zh") == 0)
        o->layout = LAYOUT_ZH;
    else if (strcmp(s, "en") == 0)
        o->layout = LAYOUT_EN;
    else
        return bad("不认识的版式“%s”；可用 parallel、zh、en", "no layout “%s”; use parallel, zh or en", s);
    return true;
}

/* --date, else SOURCE_DATE_EPOCH, else today: the only clock in the program. */
static bool read_date(const char *s, struct options *o)
{
    struct period p;
    if (s) {
        if (!record_period(&p, s) || p.kind != PERIOD_POINT || !p.from.day)
            return bad("日期“%s”要写成 2026-03-18", "date “%s” should look like 2026-03-18", s);
        o->particulars.date = p.from;
        return true;
    }
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    char *end = NULL;
    time_t t = epoch && *epoch ? (time_t)strtoll(epoch, &end, 10) : time(NULL);
    struct tm tm;
    if ((end && *end) || !(epoch && *epoch ? gmtime_r(&t, &tm) : localtime_r(&t, &tm)))
        return bad("SOURCE_DATE_EPOCH“%s”不是秒数", "SOURCE_DATE_EPOCH “%s” is no number of seconds", epoch);
    o->particulars.date = (struct date){(int16_t)(tm.tm_year + 1900), (int8_t)(tm.tm_mon + 1),
                                        (int8_t)tm.tm_mday};
    return true;
}

static bool text_ok(const char *s, const char *name)
{
    size_t at;
    if (!s || utf8_check(s, strlen(s), &at))
        return true;
    return bad("--%s 不是合法的 UTF-8 文字", "--%s is no valid UTF-8 text", name);
}

static bool check(struct arena *a, const struct raw *r, struct options *o)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!text_ok(r->title[lang], "title") || !text_ok(r->subtitle[lang], "subtitle") ||
            !text_ok(r->issuer[lang], "issuer") || !text_ok(r->occasion[lang], "occasion"))
            return false;
        o->particulars.title[lang] = arena_strdup(a, r->title[lang]);
        o->particulars.subtitle[lang] = arena_strdup(a, r->subtitle[lang]);
        o->particulars.issuer[lang] = arena_strdup(a, r->issuer[lang]);
        o->particulars.occasion[lang] = arena_strdup(a, r->occasion[lang]);
    }
    if (r->sandbox && strcmp(r->sandbox, "required") != 0 && strcmp(r->sandbox, "auto") != 0)
        return bad("--sandbox 不认识“%s”；可用 required、auto", "--sandbox knows no “%s”; use required or auto",
                   r->sandbox);
    o->sandbox_required = r->sandbox && strcmp(r->sandbox, "required") == 0;
    o->output = arena_strdup(a, r->output ? r->output : "briefing.pdf");
    o->regions = arena_strdup(a, r->regions);
    o->plugins = arena_strdup(a, r->plugins);
    o->data = arena_strdup(a, r->data);
    o->template_name = arena_strdup(a, r->template_name ? r->template_name : "meeting");
    o->png = arena_strdup(a, r->png);
    o->keep_going = r->keep_going;
    o->quiet = r->quiet;
    o->timings = r->timings;
    return read_layout(r->layout, o) && read_date(r->date, o) && read_command(a, r, o);
}

static void raw_finish(struct raw *r)
{
    char *all[] = {r->output, r->regions, r->plugins, r->data, r->template_name, r->png, r->layout,
                   r->date, r->sandbox};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        g_free(all[i]);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        g_free(r->title[lang]);
        g_free(r->subtitle[lang]);
        g_free(r->issuer[lang]);
        g_free(r->occasion[lang]);
    }
    g_strfreev(r->rest);
}

/* -h, --help, help, help CMD, CMD --help. */
static bool wants_help(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (strcmp(argv[i], "-h") == 0 || strcmp(argv[i], "--help") == 0)
            return true;
    return argc > 1 && strcmp(argv[1], "help") == 0;
}

bool options_read(struct arena *a, int argc, char **argv, struct options *o)
{
    struct raw r = {0};
    GError *error = NULL;
    *o = (struct options){.command = COMMAND_BAD};
    GOptionContext *context = context_new(&r, NULL);
    bool ok = true;
    if (wants_help(argc, argv)) {
        char *help = g_option_context_get_help(context, TRUE, NULL);
        fputs(help, stdout);
        g_free(help);
        o->command = COMMAND_DONE;
    } else if (!g_option_context_parse(context, &argc, &argv, &error)) {
        ok = bad("%s", "%s", error->message);
        g_error_free(error);
    } else if (r.version) {
        printf("briefing %s\n", BRIEFING_VERSION);
        o->command = COMMAND_DONE;
    } else
        ok = check(a, &r, o);
    g_option_context_free(context);
    raw_finish(&r);
    if (!ok)
        o->command = COMMAND_BAD;
    return ok;
}
