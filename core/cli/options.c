/*
 * options: the command line, by GOption.  Help speaks the language of the messages.
 */
#include "cli/printing.h"

#include <glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifndef BRIEFING_VERSION
#define BRIEFING_VERSION "unknown"
#endif

/* What GOption fills in, before it is checked.  Texts are read as file names are: as the
 * bytes they are, which text_ok looks at, and not by a locale that may not be there. */
struct raw {
    char *output, *regions, *plugins, *data, *template_name, *png, *layout, *reading, *pdf, *date, *password, *owner_password, *split, *sandbox;
    char *said[PARTICULARS_MOST][LANG_COUNT], *logo;    /* by row of particulars_table */
    char *audit, *manifest, *since;
    struct print_raw print;
    gboolean output_given, keep_going, quiet, grey, timings, version, help;
    char *name_zh, *name_en, *from, *out;
    gboolean simplified, json;
    char **rest;
};

/* What an option belongs to: help shows a command those that it heeds. */
enum { BUILD = 1, LIST = 2, SHOW = 4, DUMP = 8, FONTS = 16, NEW = 32, LINT = 64, AUDIT = 128, DIFF = 256,
       MADE = BUILD | DUMP,
       READ = BUILD | LIST | SHOW | DUMP | LINT | AUDIT };

static const struct command_row {
    const char *name, *argument, *zh, *en;
    enum command command;
    unsigned mask;
    const char *more_zh, *more_en;      /* what its own help says besides */
} commands[] = {
    {"build", "", "输出 PDF（默认命令）", "make the PDF (the default command)", COMMAND_BUILD, BUILD,
     "运行全部插件，逐条检查，排版，写出一份 PDF；出错时原来的文件不动。\n\n例：\n"
     "  briefing --region rongcheng,weifang -o 两地.pdf",
     "Runs the plugins, checks what they say, sets it and writes one PDF; on any error the\n"
     "former file stays as it was.\n\nExample:\n  briefing --region rongcheng,weifang -o two.pdf"},
    {"list", "", "列出找到的地区插件", "list the region plugins that were found", COMMAND_LIST, LIST,
     "每行一个地区：名称、版本、数字条数；不能用的也列出，并说明原因。",
     "One line a region: names, version, number of figures; those that cannot be used are\n"
     "listed too, with the reason."},
    {"show", "REGION", "显示一个地区的数字、术语、来源", "show one region's figures, terms, sources",
     COMMAND_SHOW, SHOW,
     "一个地区说了什么：来源，每个数字的中英文写法、原文段落和时间，大事，术语。",
     "What one region says: its sources, each figure as both languages print it with its\n"
     "paragraph and period, its events and terms."},
    {"dump", "STAGE", "打印中间结果：stream、document、lines、boxes",
     "print a stage as text: stream, document, lines, boxes", COMMAND_DUMP, DUMP,
     "stream    插件的原始记录\ndocument  检查、连接之后的内容\n"
     "lines     每一行：宽度、伸缩、断行\nboxes     每一页上的每一个方框\n\n"
     "页面不对时，逐级查看哪一级先错。",
     "stream    the records of the plugins as they came\n"
     "document  what was said, checked and linked\n"
     "lines     every line: width, stretch, break\nboxes     every box of every page\n\n"
     "Where a page is wrong, see which stage first went wrong."},
    {"fonts", "", "各字体角色用哪个文件，缺什么", "which file serves which font role, what is missing",
     COMMAND_FONTS, FONTS,
     "字体放进 $XDG_DATA_HOME/briefing/fonts（默认 ~/.local/share/briefing/fonts）即优先使用。",
     "Fonts in $XDG_DATA_HOME/briefing/fonts (~/.local/share/briefing/fonts) come first."},
    {"templates", "", "列出模板", "list the templates", COMMAND_TEMPLATES, FONTS,
     "每行一个：名称和说明；用 --template 选用。", "One a line, with what it is for; --template takes the name."},
    {"template", "check FILE", "检查自己的模板", "check a template of your own", COMMAND_TEMPLATE, FONTS,
     "逐条列出不认识的键、缺单位的长度、放不下的版面，并注明行号。",
     "Lists unknown keys, lengths without units and impossible pages, each with its line."},
    {"audit", "", "逐对核对中英文的数字、术语和出处", "check figures, terms and sources in both languages",
     COMMAND_AUDIT, AUDIT,
     "每个数字在另一种文字里找到同值的数字；限定词、单位、百分点分清；术语译法一致；\n"
     "每条问题写明地区、位置、两侧原文、规则和改法。--json 供程序阅读。",
     "Each number is found on the other side by its value; qualifiers, units, percentage points\n"
     "and the rendering of terms agree.  Each finding names region, pair, both texts, rule and\n"
     "remedy.  --json is for programs."},
    {"diff", "OLD NEW", "比较先后两份 PDF 或清单", "compare two PDFs or manifests", COMMAND_DIFF, DIFF,
     "列出改变、新增、删去的数字，中英文对照。OLD、NEW 是本程序的 PDF（默认标准的文件带有清单），\n"
     "或 --manifest 所写的清单。加 -o FILE 则另印成一页 PDF。",
     "Lists changed, new and dropped figures in both languages.  OLD and NEW are PDFs of this\n"
     "program (those of the default standard carry their manifest) or manifests of --manifest.\n"
     "With -o FILE the list is printed as a page too."},
    {"init", "", "在这里写一份 briefing.ini", "write a briefing.ini here", COMMAND_INIT, FONTS,
     "带注释的设置文件：题目、单位、日期、地区、版式；已有的不改动。",
     "A commented settings file: title, issuer, date, regions, layout; one that is there stays."},
    {"new", "REGION", "新建一个地区插件", "make a new region's plugin", COMMAND_NEW, NEW,
     "照范例写出 plugins/REGION，已编入本程序；加 --out DIR 则是独立的 meson 项目。\n"
     "--from 读一篇文章，写成初稿：标题、段落、数字都已分好，中文待改写，英文待翻译。\n\n例：\n"
     "  briefing new wuxi --name-zh 无锡 --name-en Wuxi --from 文章.txt",
     "Writes plugins/REGION after the template, joined to the build; with --out DIR a meson\n"
     "project of its own.  --from reads an article and makes a draft of it: headings,\n"
     "paragraphs and figures in place, the Chinese to be reworded, the English to be written.\n\n"
     "Example:\n  briefing new wuxi --name-zh 无锡 --name-en Wuxi --from article.txt"},
    {"lint", "PLUGIN", "检查一个插件（.so 或文件夹）", "check a plugin (.so, or a folder of them)", COMMAND_LINT,
     LINT,
     "文件权限、导出的符号、两次运行是否相同、宿主失灵时的表现、出处、未译之处，并照 audit\n"
     "逐对核对；逐条写明位置和改法。--json 供程序阅读。",
     "Its file's rights, what it exports, whether it says the same twice, how it bears a host\n"
     "that fails, sources, what is untranslated, and all that audit finds in it; each with place\n"
     "and remedy.  --json is for programs."},
};
#define COMMANDS (sizeof commands / sizeof *commands)

static const char *say(const char *zh, const char *en)
{
    return diag_lang() == LANG_ZH ? zh : en;
}

/* ---- help ----------------------------------------------------------------- */

static char *summary(const struct command_row *command)
{
    if (command)
        return g_strdup_printf("%s\n\n%s", say(command->zh, command->en),
                               say(command->more_zh, command->more_en));
    GString *s = g_string_new(say(
        "把各地插件编成一份可直接付印的中英文简报（PDF）。\n\n例：\n"
        "  briefing                              全部地区，写到 briefing.pdf\n"
        "  briefing --region rongcheng,weifang   只印两地，按此顺序\n"
        "  briefing --layout zh -o 简报.pdf      只印中文\n\n命令：",
        "Turns region plugins into a print-ready bilingual PDF briefing.\n\nExamples:\n"
        "  briefing                              all regions, to briefing.pdf\n"
        "  briefing --region rongcheng,weifang   two regions, in this order\n"
        "  briefing --layout en -o notes.pdf     English alone\n\nCommands:"));
    for (size_t i = 0; i < COMMANDS; i++) {
        int left = MAX(0, 20 - (int)strlen(commands[i].name) - 1);
        g_string_append_printf(s, "\n  %s %-*s %s", commands[i].name, left, commands[i].argument,
                               say(commands[i].zh, commands[i].en));
    }
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

/* The particulars: --title-zh, --title-en; --issue.  The general help shows the first few,
 * `briefing build --help` all. */
#define PARTICULARS_SHOWN 4

static size_t particular_entries(struct arena *a, struct raw *r, unsigned mask, GOptionEntry *out)
{
    size_t n = 0;
    for (size_t i = 0; particulars_table[i].name; i++)
        for (int lang = 0; lang < (particulars_table[i].both ? LANG_COUNT : 1); lang++) {
            const struct particular *row = &particulars_table[i];
            const char *ending = !row->both ? "" : lang == LANG_ZH ? "-zh" : "-en";
            const char *in = !row->both ? "" : lang == LANG_ZH ? say("（中文）", ", Chinese")
                                                               : say("（英文）", ", English");
            bool shown = (mask & MADE) && (mask != ~0u || i < PARTICULARS_SHOWN);
            if (!row->zh)               /* an option of another kind gives it */
                continue;
            out[n++] = (GOptionEntry){arena_printf(a, "%s%s", row->name, ending), 0,
                                      shown ? 0 : G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_FILENAME,
                                      &r->said[i][lang],
                                      arena_printf(a, "%s%s", say(row->zh, row->en), in), "TEXT"};
        }
    return n;
}

/* All options; those that `mask` does not heed are hidden from help. */
static GOptionEntry *entries_new(struct arena *a, struct raw *r, unsigned mask)
{
    const struct { GOptionEntry entry; unsigned mask; } all[] = {
        {{"output", 'o', 0, G_OPTION_ARG_FILENAME, &r->output,
          say("写到 FILE（默认 briefing.pdf）", "write to FILE (default briefing.pdf)"), "FILE"}, BUILD | DIFF},
        {{"region", 0, 0, G_OPTION_ARG_FILENAME, &r->regions,
          say("只用这些地区，按此顺序", "only these regions, in this order"), "A,B"}, MADE | LIST | AUDIT},
        {{"layout", 0, 0, G_OPTION_ARG_FILENAME, &r->layout,
          say("parallel 双栏，interleaved 上下对照，facing 对开页，zh、en 单语",
              "parallel columns, interleaved, facing pages, zh or en alone"),
          "NAME"}, MADE},
        {{"reading", 0, 0, G_OPTION_ARG_FILENAME, &r->reading,
          say("朗读次序：pairs 逐对（默认），zh-first 先全部中文",
              "order for screen readers: pairs (default), zh-first all Chinese before all English"),
          "pairs|zh-first"}, MADE},
        {{"template", 0, 0, G_OPTION_ARG_FILENAME, &r->template_name,
          say("模板名或文件（默认 meeting）", "template name or file (default meeting)"), "NAME"}, MADE},
        {{"logo", 0, 0, G_OPTION_ARG_FILENAME, &r->logo,
          say("标志（PNG 文件）", "a logo (a PNG file)"), "FILE"}, MADE},
        {{"date", 0, 0, G_OPTION_ARG_FILENAME, &r->date,
          say("日期（默认 SOURCE_DATE_EPOCH，否则今天）", "date (default SOURCE_DATE_EPOCH, else today)"),
          "YYYY-MM-DD"}, MADE},
        {{"plugins", 0, 0, G_OPTION_ARG_FILENAME, &r->plugins,
          say("插件文件夹，可用冒号分隔几个", "folder of plugins; several with colons between"), "DIR"}, READ},
        {{"data", 0, 0, G_OPTION_ARG_FILENAME, &r->data,
          say("数据文件夹（DIR/<地区>/*.csv）", "folder of data (DIR/<region>/*.csv)"), "DIR"}, READ},
        {{"keep-going", 0, 0, G_OPTION_ARG_NONE, &r->keep_going,
          say("一地失败仍印其余，退出码 2", "print the others if a region fails, exit status 2"), NULL}, MADE},
        {{"sandbox", 0, 0, G_OPTION_ARG_FILENAME, &r->sandbox,
          say("required：没有完整沙箱就拒绝", "required: refuse to run without the whole sandbox"),
          "required|auto"}, READ},
        {{"pdf", 0, 0, G_OPTION_ARG_FILENAME, &r->pdf,
          say("文件标准：a3a（默认，附清单和表格数据）、a2a、ua、plain",
              "standard: a3a (default, carries manifest and tables), a2a, ua, plain"), "NAME"}, BUILD},
        {{"password", 0, 0, G_OPTION_ARG_FILENAME, &r->password,
          say("打开文件的口令（只限 --pdf ua、plain；各次输出不再逐字节相同）",
              "to open the file (with --pdf ua or plain only; runs differ then)"), "TEXT"}, BUILD},
        {{"owner-password", 0, 0, G_OPTION_ARG_FILENAME, &r->owner_password,
          say("改权限的口令", "to change its permissions"), "TEXT"}, BUILD},
        {{"grey", 0, 0, G_OPTION_ARG_NONE, &r->grey,
          say("全部用灰色，供黑白打印", "all in grey, for black printers"), NULL}, BUILD},
        {{"split", 0, 0, G_OPTION_ARG_FILENAME, &r->split,
          say("每个地区一个 PDF，写入 DIR", "one PDF a region, into DIR"), "DIR"}, BUILD},
        {{"png", 0, 0, G_OPTION_ARG_FILENAME, &r->png,
          say("另存各页图像到 DIR", "page images into DIR as well"), "DIR"}, BUILD},
        {{"dpi", 0, 0, G_OPTION_ARG_FILENAME, &r->print.dpi,
          say("--png 的分辨率（默认 80）", "resolution of --png (default 80)"), "N"}, BUILD},
        {{"brief", 0, 0, G_OPTION_ARG_NONE, &r->print.brief,
          say("简本：封面、要点，每地至多两页", "short form: cover, overview, two pages a region at most"), NULL}, MADE},
        {{"booklet", 0, 0, G_OPTION_ARG_NONE, &r->print.booklet,
          say("拼成折页小册，骑马订，短边翻转", "sheets to fold and staple through; flip on the short edge"), NULL}, BUILD},
        {{"nup", 0, 0, G_OPTION_ARG_FILENAME, &r->print.nup,
          say("每面并排两页", "two pages side by side"), "2"}, BUILD},
        {{"paper", 0, 0, G_OPTION_ARG_FILENAME, &r->print.paper,
          say("--booklet（默认 a3）、--nup（默认 a4）的纸", "sheet of --booklet (default a3) or --nup (default a4)"), "a3|a4"}, BUILD},
        {{"duplex", 0, 0, G_OPTION_ARG_NONE, &r->print.duplex,
          say("必要处留空白背面，使各章从右页开始", "blank backs, so that chapters begin on right pages"), NULL}, MADE},
        {{"copies", 0, 0, G_OPTION_ARG_FILENAME, &r->print.copies,
          say("N 份编号副本在一个文件里，每页有份号", "N numbered copies in one file, each page marked"), "N"}, BUILD},
        {{"recipients", 0, 0, G_OPTION_ARG_FILENAME, &r->print.recipients,
          say("副本的分送名单，每行一人", "whom the copies are for, one name a line"), "FILE"}, BUILD},
        {{"draft", 0, 0, G_OPTION_ARG_FILENAME, &r->print.draft,
          say("页眉标“草案 N”（0：不写数字）", "framed DRAFT N on every page (0: without a number)"), "N"}, MADE},
        {{"watermark", 0, 0, G_OPTION_ARG_NONE, &r->print.watermark,
          say("正文之下印“草案”水印", "large DRAFT beneath the text"), NULL}, MADE},
        {{"print", 0, 0, G_OPTION_ARG_FILENAME, &r->print.print,
          say("写好后交给打印机（lp）；不写名称即默认打印机", "hand the file to a printer (lp), the default one if not named"),
          "PRINTER"}, BUILD},
        {{"print-copies", 0, 0, G_OPTION_ARG_FILENAME, &r->print.print_copies,
          say("打印几份（不编号）", "how many to print, unnumbered"), "N"}, BUILD},
        {{"watch", 0, 0, G_OPTION_ARG_NONE, &r->print.watch,
          say("插件、数据、设置、模板一有变动就重新输出", "make it again whenever plugins, data, settings or template change"),
          NULL}, BUILD},
        {{"timings", 0, 0, G_OPTION_ARG_NONE, &r->timings,
          say("各阶段用时写到标准错误", "seconds of each stage, to standard error"), NULL}, BUILD},
        {{"quiet", 'q', 0, G_OPTION_ARG_NONE, &r->quiet,
          say("成功时不作声", "say nothing on success"), NULL}, BUILD | NEW},
        {{"name-zh", 0, 0, G_OPTION_ARG_FILENAME, &r->name_zh, say("中文地名", "the region in Chinese"),
          "TEXT"}, NEW},
        {{"name-en", 0, 0, G_OPTION_ARG_FILENAME, &r->name_en, say("英文地名", "the region in English"),
          "TEXT"}, NEW},
        {{"from", 0, 0, G_OPTION_ARG_FILENAME, &r->from, say("由文章起草", "draft it from an article"),
          "FILE"}, NEW},
        {{"simplified", 0, 0, G_OPTION_ARG_NONE, &r->simplified,
          say("繁体转为简体", "turn traditional characters into simplified"), NULL}, NEW},
        {{"out", 0, 0, G_OPTION_ARG_FILENAME, &r->out,
          say("独立项目，写到 DIR/REGION", "a project of its own, in DIR/REGION"), "DIR"}, NEW},
        {{"json", 0, 0, G_OPTION_ARG_NONE, &r->json, say("结果写成 JSON", "findings as JSON"), NULL}, LINT | AUDIT},
        {{"audit", 0, 0, G_OPTION_ARG_FILENAME, &r->audit,
          say("核对有问题时：warn 照常输出（默认），stop 不输出，off 不核对",
              "if the audit finds something: warn and go on (default), stop, or off"), "stop|warn|off"}, BUILD},
        {{"manifest", 0, 0, G_OPTION_ARG_FILENAME, &r->manifest,
          say("另写清单（JSON）到 FILE", "write a manifest (JSON) to FILE as well"), "FILE"}, BUILD},
        {{"since", 0, 0, G_OPTION_ARG_FILENAME, &r->since,
          say("与上次的 PDF 或清单比较，印出改动页和页边竖线",
              "print what changed since a former PDF or manifest, with bars in the margin"),
          "OLD"}, BUILD},
        {{"version", 0, 0, G_OPTION_ARG_NONE, &r->version, say("版本", "print the version"), NULL},
         ~0u},
        {{"help", 'h', 0, G_OPTION_ARG_NONE, &r->help,
          say("帮助；briefing 命令 --help 显示该命令的帮助", "help; briefing COMMAND --help for one command"),
          NULL}, ~0u},
        {{G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &r->rest, NULL, NULL}, ~0u}};
    size_t count = sizeof all / sizeof *all;
    GOptionEntry *entries = g_new0(GOptionEntry, count + 1 + LANG_COUNT * PARTICULARS_MOST);
    size_t n = particular_entries(a, r, mask, entries);
    for (size_t i = 0; i < count; i++, n++) {
        entries[n] = all[i].entry;
        if (!(all[i].mask & mask))
            entries[n].flags |= G_OPTION_FLAG_HIDDEN;
    }
    return entries;
}

static GOptionContext *context_new(struct arena *a, struct raw *r, const struct command_row *command)
{
    char *line = command ? g_strdup_printf("%s%s%s", command->name, *command->argument ? " " : "",
                                           command->argument)
                         : g_strdup(say("[命令]", "[COMMAND]"));
    GOptionContext *context = g_option_context_new(line);
    GOptionEntry *entries = entries_new(a, r, command ? command->mask : ~0u);
    g_option_context_add_main_entries(context, entries, NULL);
    char *head = summary(command), *foot = tail();
    g_option_context_set_summary(context, head);
    g_option_context_set_description(context, foot);
    g_option_context_set_help_enabled(context, FALSE);
    g_free(line);
    g_free(entries);
    g_free(head);
    g_free(foot);
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

/* " (did you mean …?)" where a word of the list is near. */
static char *suggestion(struct arena *a, const char *word, size_t bytes, const char *const *words,
                        size_t count)
{
    const char *near = near_miss(word, bytes, words, count);
    return near ? arena_printf(a, say("（是不是 %s？）", " (did you mean %s?)"), near) : arena_strdup(a, "");
}

static char *suggest_command(struct arena *a, const char *word)
{
    const char *names[COMMANDS];
    for (size_t i = 0; i < COMMANDS; i++)
        names[i] = commands[i].name;
    return suggestion(a, word, strlen(word), names, COMMANDS);
}

static size_t command_index(const char *word)
{
    size_t i = 0;
    while (i < COMMANDS && strcmp(commands[i].name, word) != 0)
        i++;
    return i;
}

static bool is_command(const char *word) { return command_index(word) < COMMANDS; }

static bool no_command(struct arena *a, const char *word)
{
    char *s = arena_printf(a, say("没有“%s”这个命令%s", "no command “%s”%s"), word, suggest_command(a, word));
    return bad("%s", "%s", s);
}

static bool read_command(struct arena *a, const struct raw *r, struct options *o)
{
    o->command = COMMAND_BUILD;
    if (!r->rest || !r->rest[0])
        return true;
    size_t i = command_index(r->rest[0]);
    if (i == COMMANDS)
        return no_command(a, r->rest[0]);
    o->command = commands[i].command;
    o->argument = arena_strdup(a, r->rest[1]);
    o->second = o->argument ? arena_strdup(a, r->rest[2]) : NULL;
    const char *wanted = commands[i].argument;
    size_t least = *wanted ? 1 + (strchr(wanted, ' ') != NULL) : 0;
    if (g_strv_length(r->rest) - 1 < least)
        return bad("后面的参数不全：briefing %s", "arguments are missing: briefing %s",
                   arena_printf(a, "%s %s", commands[i].name, wanted));
    if (g_strv_length(r->rest) - 1 > least)
        return bad("多余的参数：%s", "one argument too many: %s", r->rest[1 + least]);
    if (least == 2 && *wanted >= 'a' && strncmp(wanted, o->argument, strlen(o->argument)) != 0)
        return bad("没有“template %s”；可用 template check FILE", "no template %s; say template check FILE",
                   o->argument);
    return true;
}

static bool read_claim(const char *s, struct options *o)
{
    static const char *const names[] = {[CLAIM_A3A] = "a3a", [CLAIM_A2A] = "a2a", [CLAIM_UA] = "ua",
                                        [CLAIM_PLAIN] = "plain"};
    o->claim = CLAIM_A3A;
    for (int i = 0; s && i <= CLAIM_PLAIN; i++)
        if (strcmp(s, names[i]) == 0) {
            o->claim = (enum claim)i;
            return true;
        }
    return !s || bad("不认识的标准“%s”；可用 a3a、a2a、ua、plain",
                     "no standard “%s”; use a3a, a2a, ua or plain", s);
}

static bool read_layout(const char *s, struct options *o)
{
    o->layout = LAYOUT_COUNT;           /* as the template says */
    for (int mode = 0; s && mode < LAYOUT_COUNT; mode++)
        if (strcmp(s, layout_names[mode]) == 0) {
            o->layout = (enum layout_mode)mode;
            return true;
        }
    if (!s)
        return true;
    return bad("不认识的版式“%s”；可用 parallel、interleaved、facing、zh、en",
               "no layout “%s”; use parallel, interleaved, facing, zh or en", s);
}

static bool read_order(const char *s, struct options *o)
{
    o->zh_first = s && strcmp(s, "zh-first") == 0;
    if (!s || o->zh_first || strcmp(s, "pairs") == 0)
        return true;
    return bad("不认识的朗读次序“%s”；可用 pairs、zh-first", "no order “%s”; use pairs or zh-first", s);
}

static bool read_audit(const char *s, struct options *o)
{
    static const char *const names[] = {[AUDIT_WARN] = "warn", [AUDIT_STOP] = "stop", [AUDIT_OFF] = "off"};
    for (int i = 0; s && i <= AUDIT_OFF; i++)
        if (strcmp(s, names[i]) == 0) {
            o->audit = (enum audit_mode)i;
            return true;
        }
    return !s || bad("--audit 不认识“%s”；可用 stop、warn、off", "--audit knows no “%s”; use stop, warn or off", s);
}

/* --date, else SOURCE_DATE_EPOCH, else today: the only clock in the program. */
static bool read_date(const char *s, struct options *o)
{
    struct period p;
    if (s) {
        if (!record_period(&p, s) || p.kind != PERIOD_POINT || !p.from.day)
            return bad("“%s”不是日期；请写成 2026-03-18 的样子", "“%s” is no date; write it like 2026-03-18", s);
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

/* What a particular must look like, where it is not as said; NULL: it is. */
static bool check_particulars(struct arena *a, const struct raw *r, struct options *o)
{
    for (size_t i = 0; particulars_table[i].name; i++)
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            const struct particular *row = &particulars_table[i];
            const char *s = r->said[i][lang];
            if (!s)
                continue;
            char *name = !row->both ? arena_strdup(a, row->name)
                                    : arena_printf(a, "%s-%s", row->name, lang == LANG_ZH ? "zh" : "en");
            if (!text_ok(s, name))
                return false;
            const char *form = particular_form(row, s);
            if (form) {
                char *what = arena_printf(a, "--%s", name);
                return bad("%s", "%s", arena_printf(a, say("%s 要写成：%s", "%s should be %s"), what, form));
            }
            *particular_words(&o->particulars, row, (enum lang)lang) = arena_strdup(a, s);
        }
    o->logo = arena_strdup(a, r->logo);
    return true;
}

static bool check(struct arena *a, const struct raw *r, struct options *o)
{
    if (!check_particulars(a, r, o))
        return false;
    if (r->sandbox && strcmp(r->sandbox, "required") != 0 && strcmp(r->sandbox, "auto") != 0)
        return bad("--sandbox 不认识“%s”；可用 required、auto", "--sandbox knows no “%s”; use required or auto",
                   r->sandbox);
    if (r->regions && !*r->regions)     /* an empty variable of a script: not the edition alone */
        return bad("%s 后面要有值", "%s needs a value", "--region");
    if (!text_ok(r->regions, "region") || !text_ok(r->template_name, "template"))
        return false;
    o->sandbox_required = r->sandbox && strcmp(r->sandbox, "required") == 0;
    o->output = arena_strdup(a, r->output ? r->output : "briefing.pdf");
    o->output_given = r->output_given;
    o->regions = arena_strdup(a, r->regions);
    o->plugins = arena_strdup(a, r->plugins);
    o->data = arena_strdup(a, r->data);
    o->template_name = arena_strdup(a, r->template_name ? r->template_name : "meeting");
    o->png = arena_strdup(a, r->png);
    if (!text_ok(r->name_zh, "name-zh") || !text_ok(r->name_en, "name-en"))
        return false;
    o->name_zh = arena_strdup(a, r->name_zh);
    o->name_en = arena_strdup(a, r->name_en);
    o->from = arena_strdup(a, r->from);
    o->out = arena_strdup(a, r->out);
    o->simplified = r->simplified;
    o->json = r->json;
    o->manifest = arena_strdup(a, r->manifest);
    o->since = arena_strdup(a, r->since);
    if (!read_audit(r->audit, o))
        return false;
    o->keep_going = r->keep_going;
    o->quiet = r->quiet;
    o->grey = r->grey;
    o->split = arena_strdup(a, r->split);
    if (!print_options_read(a, &r->print, o))
        return false;
    o->password = arena_strdup(a, r->password);
    o->owner_password = arena_strdup(a, r->owner_password);
    o->timings = r->timings;
    if (!read_claim(r->pdf, o))
        return false;
    if ((r->password || r->owner_password) && !print_is_form(o) && o->claim != CLAIM_UA && o->claim != CLAIM_PLAIN)
        return bad("%s", "%s", say("归档格式不能加口令；请加 --pdf ua 或 --pdf plain",
                                   "an archival file takes no password; add --pdf ua or --pdf plain"));
    if (print_is_form(o) && !r->pdf)
        o->claim = CLAIM_A2B;
    const struct print_given given = {r->output_given, r->pdf != NULL};
    return read_layout(r->layout, o) && read_order(r->reading, o) && read_date(r->date, o) && print_options_agree(o, &given) &&
           read_command(a, r, o);
}

/* What briefing.ini says stands where no flag does. */
static void fill(char **option, const char *said)
{
    if (!*option && said)
        *option = g_strdup(said);
}

static bool fill_all(struct arena *a, struct raw *r)
{
    struct working w;
    if (!working_read(a, &w))
        return false;
    for (size_t i = 0; particulars_table[i].name; i++)
        for (int lang = 0; lang < (particulars_table[i].both ? LANG_COUNT : 1); lang++)
            fill(&r->said[i][lang],
                 *particular_words(&w.particulars, &particulars_table[i], (enum lang)lang));
    fill(&r->logo, w.logo);
    fill(&r->date, w.date);
    fill(&r->regions, w.region && *w.region ? w.region : NULL);     /* region= : all */
    fill(&r->layout, w.layout);
    fill(&r->template_name, w.template_name);
    r->output_given = r->output != NULL;
    fill(&r->output, w.output);
    print_raw_fill(&r->print, &w.print);
    return true;
}

static void raw_finish(struct raw *r)
{
    char *all[] = {r->audit, r->manifest, r->since, r->output, r->regions, r->plugins, r->data, r->template_name, r->png, r->layout, r->reading, r->pdf,
                   r->date, r->sandbox, r->password, r->owner_password, r->split, r->name_zh, r->name_en, r->from,
                   r->out};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        g_free(all[i]);
    print_raw_finish(&r->print);
    for (size_t i = 0; i < PARTICULARS_MOST; i++)
        for (int lang = 0; lang < LANG_COUNT; lang++)
            g_free(r->said[i][lang]);
    g_free(r->logo);
    g_strfreev(r->rest);
}

/* help, help COMMAND, --help, COMMAND --help: the command that is meant, or NULL. */
static bool wants_help(const struct raw *r, const char **command)
{
    char **rest = r->rest;
    bool word = rest && rest[0] && strcmp(rest[0], "help") == 0;
    *command = !rest ? NULL : word ? rest[1] : rest[0];
    return r->help || word;
}

static bool print_help(struct arena *a, struct raw *r, const char *name)
{
    size_t i = name ? command_index(name) : COMMANDS;
    if (name && i == COMMANDS)
        return no_command(a, name);
    GOptionContext *context = context_new(a, r, name ? &commands[i] : NULL);
    char *help = g_option_context_get_help(context, TRUE, NULL);
    fputs(help, stdout);
    g_free(help);
    g_option_context_free(context);
    return true;
}

/* What the parser says; of an option that is not there, in our words and with the nearest. */
static char *parse_fault(struct arena *a, struct raw *r, const GError *error)
{
    const char *dashes = strstr(error->message, "--"), *space = strrchr(error->message, ' ');
    if (g_error_matches(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE) && space && space[1] == '-')
        return arena_printf(a, say("%s 后面要有值", "%s needs a value"), space + 1);
    if (!g_error_matches(error, G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION) || !dashes)
        return arena_strdup(a, error->message);
    GOptionEntry *entries = entries_new(a, r, ~0u);
    VEC(const char *) names = {0};
    for (size_t i = 0; entries[i].long_name; i++)
        *vec_push(a, &names) = arena_printf(a, "--%s", entries[i].long_name);
    g_free(entries);
    char *near = suggestion(a, dashes, strcspn(dashes, "= "), names.at, names.count);
    return arena_printf(a, say("没有 %s 这个选项%s", "no option %s%s"), dashes, near);
}

bool options_read(struct arena *a, int argc, char **argv, struct options *o)
{
    struct raw r = {0};
    GError *error = NULL;
    const char *command;
    *o = (struct options){.command = COMMAND_BAD};
    GOptionContext *context = context_new(a, &r, NULL);
    bool ok = true;
    char **again = print_words_again(a, argc, argv);
    argv = print_words(a, argc, argv, is_command);
    argc = (int)g_strv_length(argv);
    if (!g_option_context_parse(context, &argc, &argv, &error)) {
        ok = bad("%s", "%s", parse_fault(a, &r, error));
        g_error_free(error);
    } else if (wants_help(&r, &command)) {
        ok = print_help(a, &r, command);
        o->command = COMMAND_DONE;
    } else if (r.version) {
        printf("briefing %s\n", BRIEFING_VERSION);
        o->command = COMMAND_DONE;
    } else
        ok = fill_all(a, &r) && check(a, &r, o);
    o->print.again = again;
    g_option_context_free(context);
    raw_finish(&r);
    if (!ok)
        o->command = COMMAND_BAD;
    return ok;
}
