/*
 * printing: reads the options of the print set, and says which do not go together.
 */
#include "cli/printing.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define GROUP "print"
#define STITCHED_MOST 20       /* sheets that staplers go through, folded */

static const char *say(const char *zh, const char *en)
{
    return diag_lang() == LANG_ZH ? zh : en;
}

static bool bad(const char *zh, const char *en)
{
    diag_report(MSG_BAD_OPTION, NULL, say(zh, en));
    return false;
}

void print_raw_finish(struct print_raw *r)
{
    char *all[] = {r->nup, r->paper, r->copies, r->recipients, r->draft, r->print, r->print_copies,
                   r->dpi};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        free(all[i]);
}

/* ---- words ------------------------------------------------------------------- */

char **print_words(struct arena *a, int argc, char **argv, bool is_command(const char *word))
{
    char **out = arena_array(a, (size_t)argc + 1, sizeof *out);
    int n = 0;
    for (int i = 0; i < argc; i++) {
        const char *next = i + 1 < argc ? argv[i + 1] : "-";
        if (strcmp(argv[i], "--") == 0) {           /* no options behind it */
            while (i < argc)
                out[n++] = argv[i++];
            break;
        }
        if (strcmp(argv[i], "--print") != 0) {
            out[n++] = argv[i];
            continue;
        }
        bool named = *next != '-' && !is_command(next);
        out[n++] = arena_printf(a, "--print=%s", named ? next : "");
        i += named;
    }
    return out;
}

char **print_words_again(struct arena *a, int argc, char **argv)
{
    char **out = arena_array(a, (size_t)argc + 1, sizeof *out);
    bool options = true;
    int n = 0;
    for (int i = 0; i < argc; i++) {
        options = options && strcmp(argv[i], "--") != 0;
        if (!options || strcmp(argv[i], "--watch") != 0)
            out[n++] = argv[i];
    }
    return out;
}

/* ---- numbers and papers --------------------------------------------------------- */

/* A whole number from least to most, or a message that names option and bounds. */
static bool read_number(struct arena *a, const char *option, const char *s, int least, int most,
                        int *out)
{
    char *end;
    if (!s)
        return true;
    long n = strtol(s, &end, 10);
    if (*s >= '0' && *s <= '9' && !*end && n >= least && n <= most) {
        *out = (int)n;
        return true;
    }
    const char *bounds = arena_printf(a, least == most ? "%d" : say("%d 到 %d 的整数", "a whole number from %d to %d"),
                                      least, most);
    diag_report(MSG_BAD_OPTION, NULL,
                arena_printf(a, say("--%s %s：要写 %s", "--%s %s: say %s"), option, s, bounds));
    return false;
}

static bool read_paper(struct arena *a, const char *s, struct print_options *p)
{
    bool large = s && (strcmp(s, "a3") == 0 || strcmp(s, "A3") == 0);
    p->paper = !s ? PAPER_FITTING : large ? PAPER_A3 : PAPER_A4;
    if (!s || large || strcmp(s, "a4") == 0 || strcmp(s, "A4") == 0)
        return true;
    diag_report(MSG_BAD_OPTION, NULL,
                arena_printf(a, say("--paper %s：可用 a3、a4", "--paper %s: use a3 or a4"), s));
    return false;
}

bool print_options_read(struct arena *a, const struct print_raw *r, struct options *o)
{
    struct print_options *p = &o->print;
    int nup = 0, draft = 0;
    p->booklet = r->booklet;
    p->duplex = r->duplex;
    p->watermark = r->watermark;
    p->brief = r->brief;
    p->watch = r->watch;
    p->recipients = arena_strdup(a, r->recipients);
    p->printer = arena_strdup(a, r->print);
    p->dpi = 80;
    if (!read_number(a, "nup", r->nup, 2, 2, &nup) ||
        !read_number(a, "copies", r->copies, 1, COPIES_MOST, &p->copies) ||
        !read_number(a, "print-copies", r->print_copies, 1, COPIES_MOST, &p->print_copies) ||
        !read_number(a, "dpi", r->dpi, 20, 600, &p->dpi) ||
        !read_number(a, "draft", r->draft, 0, 999, &draft) || !read_paper(a, r->paper, p))
        return false;
    p->two_up = nup == 2;
    if (r->draft || p->watermark)               /* the great words have the small ones with them */
        p->draft = draft ? arena_printf(a, "%d", draft) : "";
    if (r->dpi && !o->png)
        return bad("--dpi 是 --png 的分辨率；请加 --png DIR", "--dpi is for --png; say --png DIR as well");
    return true;
}

/* ---- what goes together ------------------------------------------------------------ */

bool print_is_form(const struct options *o)
{
    return o->print.booklet || o->print.two_up || o->print.copies || o->print.recipients;
}

static bool forms_agree(const struct options *o, const struct print_given *given)
{
    const struct print_options *p = &o->print;
    if (p->booklet && p->two_up)
        return bad("--booklet 与 --nup 只能用一个", "--booklet and --nup do not go together; take one");
    if (p->paper != PAPER_FITTING && !p->booklet && !p->two_up)
        return bad("--paper 只用于 --booklet 和 --nup；纸张大小由模板的 [page] 决定",
                   "--paper is for --booklet and --nup; a page's own size is in the template, [page]");
    if (!print_is_form(o))
        return true;
    if (given->pdf && o->claim != CLAIM_PLAIN)
        return bad("成册、拼页和编号副本是不带标签的 PDF/A-2b；请去掉 --pdf（或用 --pdf plain），另存一份不加这些选项的",
                   "booklets, pages side by side and numbered copies are untagged PDF/A-2b; leave --pdf "
                   "out (or say plain) and make the tagged file without them");
    if ((o->password || o->owner_password) && o->claim != CLAIM_PLAIN)
        return bad("归档格式不能加口令；请加 --pdf plain",
                   "an archival file takes no password; add --pdf plain");
    return true;
}

static bool goes_where(const struct options *o, const struct print_given *given)
{
    const struct print_options *p = &o->print;
    bool standard = strcmp(o->output, "-") == 0;
    if (o->split && given->output)
        return bad("--split 写进文件夹，不用 -o；请去掉一个",
                   "--split writes into its folder and takes no -o; leave one out");
    if (p->printer && standard)
        return bad("--print 和 -o - 都要拿走文件；请去掉一个",
                   "--print and -o - both take the file; leave one out");
    if (p->printer && o->password)
        return bad("带口令的文件打印机打不开；请去掉 --password 再打印",
                   "a printer cannot open a file with a password; print it without --password");
    if (p->watch && (standard || p->printer))
        return bad("--watch 每有变动就重写文件，不能与 -o - 或 --print 同用",
                   "--watch writes the file again at each change: it goes with no -o - and no --print");
    return true;
}

bool print_options_agree(const struct options *o, const struct print_given *given)
{
    const struct print_options *p = &o->print;
    if (p->duplex && o->layout == LAYOUT_FACING)
        return bad("对开页的章从左页开始，不能与 --duplex 同用",
                   "facing pages begin chapters on the left and do not go with --duplex");
    return forms_agree(o, given) && goes_where(o, given);
}

/* ---- sheets -------------------------------------------------------------------------- */

/* ISO 216, in points, as they lie: wider than high. */
static const struct { int width, height; } sheets[] = {
    [PAPER_A3] = {PT(1190.55), PT(841.89)}, [PAPER_A4] = {PT(841.89), PT(595.28)}};

/* A booklet keeps its pages' size where a sheet for that is common; two pages side by side
 * are meant to save paper. */
static enum paper paper_for(const struct options *o, const struct pages *pages)
{
    if (o->print.paper != PAPER_FITTING)
        return o->print.paper;
    bool small = 2 * pages->page[0].width <= sheets[PAPER_A4].width + PT(2);
    return o->print.booklet && !small ? PAPER_A3 : PAPER_A4;
}

bool print_sheets(const struct options *o, struct pages *pages)
{
    const struct print_options *p = &o->print;
    pages->print_copies = (uint32_t)p->print_copies;
    pages->duplex = pages->duplex && pages->count > 1;
    if (p->booklet && pages->count < 2) {
        diag_report(MSG_BOOKLET_ONE_PAGE, NULL, (int)pages->count);
        return false;
    }
    if (!p->booklet && !p->two_up)
        return true;
    enum paper paper = paper_for(o, pages);
    pages->imposition = p->booklet      ? IMPOSE_BOOKLET
                        : pages->facing ? IMPOSE_SPREADS
                                        : IMPOSE_TWO_UP;
    pages->duplex = pages->duplex && (p->booklet || pages->count > 2);
    pages->sheet_width = sheets[paper].width;
    pages->sheet_height = sheets[paper].height;
    if (p->booklet && pages->count > 4 * STITCHED_MOST)
        diag_report(MSG_BOOKLET_THICK, NULL, (int)((pages->count + 3) / 4), STITCHED_MOST);
    return true;
}

/* ---- [print] of briefing.ini --------------------------------------------------------- */

static const char setting_keys[] = "paper recipients draft watermark printer duplex";

const char *print_settings_keys(const char *group)
{
    return strcmp(group, GROUP) == 0 ? setting_keys : NULL;
}

bool print_settings_known(const char *group, const char *key)
{
    size_t n = strlen(key);
    const char *s = strcmp(group, GROUP) == 0 ? setting_keys : "";
    for (; *s; s += strcspn(s, " "), s += *s == ' ')
        if (strncmp(s, key, n) == 0 && (s[n] == ' ' || !s[n]))
            return true;
    return false;
}

static bool value_bad(struct arena *a, const struct settings *s, const char *key, const char *forms)
{
    diag_report(MSG_WORKING_VALUE,
                arena_printf(a, "%s:%d", settings_path(s), settings_line(s, GROUP, key)), key,
                settings_text(s, GROUP, key), forms);
    return false;
}

static bool read_flag(struct arena *a, const struct settings *s, const char *key, bool *out)
{
    const char *word = settings_text(s, GROUP, key);
    *out = word && strcmp(word, "yes") == 0;
    return !word || *out || strcmp(word, "no") == 0 || value_bad(a, s, key, "yes, no");
}

bool print_settings_read(struct arena *a, const struct settings *s, struct print_settings *p)
{
    p->paper = arena_strdup(a, settings_text(s, GROUP, "paper"));
    p->recipients = arena_strdup(a, settings_text(s, GROUP, "recipients"));
    p->draft = arena_strdup(a, settings_text(s, GROUP, "draft"));
    p->printer = arena_strdup(a, settings_text(s, GROUP, "printer"));
    bool ok = read_flag(a, s, "watermark", &p->watermark);
    ok = read_flag(a, s, "duplex", &p->duplex) && ok;
    if (p->paper && strcmp(p->paper, "a3") != 0 && strcmp(p->paper, "a4") != 0)
        ok = value_bad(a, s, "paper", "a3, a4");
    size_t digits = p->draft ? strspn(p->draft, "0123456789") : 1;
    if (digits < 1 || digits > 3 || (p->draft && p->draft[digits]))
        ok = value_bad(a, s, "draft", "0, 1 … 999");
    return ok;
}

/* What only serves another option waits for it: a paper for sheets, names for copies, a
 * printer for --print. */
void print_raw_fill(struct print_raw *r, const struct print_settings *p)
{
    if (!r->paper && p->paper && (r->booklet || r->nup))
        r->paper = strdup(p->paper);
    if (!r->recipients && p->recipients && r->copies)
        r->recipients = strdup(p->recipients);
    if (!r->draft && p->draft)
        r->draft = strdup(p->draft);
    r->watermark = r->watermark || p->watermark;
    r->duplex = r->duplex || p->duplex;
    if (r->print && !*r->print && p->printer) {
        free(r->print);
        r->print = strdup(p->printer);
    }
}
