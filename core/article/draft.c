/*
 * draft: an article as the C source of a plugin.
 *
 * The Chinese side is the article's own text in the plugin's order, its figures taken out
 * as facts; the English side is UNTRANSLATED throughout.  It is a start for an author who
 * rewords and translates it, and its head comment says so.
 *
 * Rule: whatever the article holds, the source compiles: no string is longer than C11 asks
 * a compiler to take (5.2.4.1), and braces, quotes and trigraphs are escaped.
 */
#include "article/draft.h"

#include <string.h>

#define STRING_MOST 3600    /* bytes of one text */
#define TITLE_MOST 300      /* bytes of a title that is said as one */
#define COLUMNS 96
#define ROOM_LEAST 16

/* ---- strings --------------------------------------------------------------------------- */

/* How many bytes of a text stand on one line with `room` columns: up to a mark of
 * punctuation where one is near the end, never within braces or a number. */
static size_t line_bytes(const char *text, unsigned room)
{
    unsigned column = 0, n, good = 0;
    size_t any = 0, mark = 0;
    bool inside = false;
    uint32_t before = 0;
    for (size_t i = 0; text[i]; i += n) {
        uint32_t c = utf8_decode(text + i, &n);
        bool word = before < 0x80 && c < 0x80 && g_ascii_isalnum((char)before) && g_ascii_isalnum((char)c);
        bool parts = i && !inside && !word && before != '{' && c != '}';
        if (parts)
            any = i;
        if (parts && one_of(before, "，。；、：！？")) {
            mark = i;
            good = column;
        }
        if (column >= room && any)
            return mark && good + 24 > room ? mark : any;
        inside = c == '{' || (inside && c != '}');
        column += c >= 0x1100 ? 2 : 1;
        before = c;
    }
    return strlen(text);
}

/* A C string, in pieces where the line gets long; `column` is where it begins. */
void draft_string(GString *s, const char *text, unsigned indent, unsigned column)
{
    do {
        size_t bytes = line_bytes(text, column + ROOM_LEAST < COLUMNS ? COLUMNS - column : ROOM_LEAST);
        g_string_append_c(s, '"');
        for (size_t i = 0; i < bytes; i++) {
            if (text[i] == '"' || text[i] == '\\' || (text[i] == '?' && i && text[i - 1] == '?'))
                g_string_append_c(s, '\\');
            g_string_append_c(s, text[i]);
        }
        g_string_append_c(s, '"');
        text += bytes;
        column = indent + 1;
        if (*text)
            g_string_append_printf(s, "\n%*s", (int)indent, "");
    } while (*text);
}

/* Text that no grammar sees: braces doubled, 《…》 said as a title. */
void draft_plain(GString *s, const char *text, size_t bytes)
{
    for (size_t i = 0; i < bytes;) {
        unsigned n;
        utf8_decode(text + i, &n);
        const char *close = NULL;
        if (strncmp(text + i, "《", 3) == 0)
            close = memmem(text + i, MIN(bytes - i, TITLE_MOST + 6), "》", 3);
        size_t inner = close ? (size_t)(close - text) - i - 3 : 0;
        if (close && i + inner + 6 <= bytes && inner && inner < TITLE_MOST && !memchr(text + i + 3, '{', inner) &&
            !memchr(text + i + 3, '}', inner) && !memchr(text + i + 3, '|', inner)) {
            g_string_append_printf(s, "{title|%.*s}", (int)inner, text + i + 3);
            i += inner + 6;
            continue;
        }
        if (text[i] == '{' || text[i] == '}')
            g_string_append_c(s, text[i]);
        g_string_append_len(s, text + i, n);
        i += n;
    }
}

/* ---- figures ----------------------------------------------------------------------------- */

/* l5-2: the second figure of line 5. */
char *draft_fact_id(const struct article *x, size_t i)
{
    return g_strdup_printf("l%u-%u", x->figures[i].line, x->figures[i].nth);
}

/* How a figure is named where it stood: with its counter where the unit has the same, and
 * with its qualifier, whose words it replaces. */
static void put_reference(const struct article *x, size_t i, GString *s)
{
    const struct article_figure *f = &x->figures[i];
    const struct unit *u = unit_lookup(f->unit);
    char *id = draft_fact_id(x, i);
    bool same = u && strcmp(u->zh, f->counter) == 0;
    if (f->shared)
        g_string_append_printf(s, "{%s:n}", id);
    else if (f->in_words && !*f->qualifier)
        g_string_append_printf(s, "{%s:w}%s", id, f->counter);
    else if (same)
        g_string_append_printf(s, "{%s}", id);
    else if (*f->qualifier)
        g_string_append_printf(s, "{%s}%s", id, strcmp(f->unit, "number") == 0 ? f->counter : "");
    else
        g_string_append_printf(s, "{%s:n}%s", id, f->counter);
    g_free(id);
}

static char *text_of(const struct article *x, const struct article_block *b)
{
    GString *s = g_string_new(NULL);
    size_t at = 0;
    for (uint32_t k = b->figure; k < b->figure + b->figures; k++) {
        const struct article_figure *f = &x->figures[k];
        bool apart = f->apart_bytes && f->apart_at >= at;
        if (apart) {
            draft_plain(s, b->text + at, f->apart_at - at);
            at = f->apart_at + f->apart_bytes;
        }
        draft_plain(s, b->text + at, f->at - at);
        put_reference(x, k, s);
        at = f->at + f->bytes;
    }
    draft_plain(s, b->text + at, strlen(b->text) - at);
    return g_string_free(s, FALSE);
}

/* NEARLY for nearly, PERSON_TIMES for person-times. */
char *draft_word(const char *code)
{
    char *word = g_ascii_strup(strcmp(code, "number") == 0 ? "no-unit" : code, -1);
    return g_strdelimit(word, "-", '_');
}

/* What is counted, for the author: a label is printed, so it is theirs to write. */
static void put_label(struct draft *d, const char *label)
{
    char *harmless = g_strdelimit(g_strdup(label), "*/\\?", ' ');
    g_string_append_printf(d->s, "    /* %s */\n", harmless);
    g_free(harmless);
}

static void put_fact(struct draft *d, size_t i)
{
    const struct article_figure *f = &d->x->figures[i];
    char *id = draft_fact_id(d->x, i), *unit = draft_word(f->unit), *qualifier = draft_word(f->qualifier);
    if (f->label)
        put_label(d, f->label);
    g_string_append_printf(d->s, "    fact(w, \"%s\", \"%s\", %s, .at = \"%u\"", id, f->value, unit,
                           f->line);
    if (f->to)
        g_string_append_printf(d->s, ", .to = \"%s\"", f->to);
    if (*qualifier)
        g_string_append_printf(d->s, ", .qualifier = %s", qualifier);
    if (f->period)
        g_string_append_printf(d->s, ", .period = \"%s\"", f->period);
    if (f->planned)
        g_string_append_printf(d->s, ",%s.stage = PLANNED", f->period && *qualifier ? "\n         " : " ");
    g_string_append(d->s, ");\n");
    g_free(id);
    g_free(unit);
    g_free(qualifier);
}

static void put_facts(struct draft *d)
{
    g_string_append(d->s, "/* As they were read: hold each against its line, and see that unit, period and\n"
                          " * stage are right. */\n"
                          "static void facts(struct briefing_writer *w)\n{\n");
    if (!d->x->figure_count)
        g_string_append(d->s, "    (void)w;\n");
    for (size_t i = 0; i < d->x->figure_count; i++)
        put_fact(d, i);
    g_string_append(d->s, "}\n\n");
}

/* ---- text ----------------------------------------------------------------------------------- */

static void close_list(struct draft *d)
{
    if (d->list != MARK_NONE)
        g_string_append(d->s, "    end_list(w);\n");
    d->list = MARK_NONE;
}

static void put_function(struct draft *d)
{
    g_string_append_printf(d->s, "static void text_%u(struct briefing_writer *w)\n{\n",
                           ++d->functions);
    d->in_function = 0;
}

static void close_sections(struct draft *d, unsigned rank)
{
    close_list(d);
    while (d->depth && d->open[d->depth - 1] >= rank) {
        d->depth--;
        g_string_append(d->s, "    end_section(w);\n");
    }
}

static unsigned rank_of(enum article_mark mark)
{
    switch (mark) {
    case MARK_PART: return 1;
    case MARK_NONE:
    case MARK_HAN: return 2;
    case MARK_HAN_BRACKETS: return 3;
    case MARK_DIGIT:
    case MARK_DASH: return 4;
    default: return 5;
    }
}

/* A function a section of the outermost kind, so that none grows without end. */
static void put_heading(struct draft *d, const char *text, enum article_mark mark)
{
    unsigned rank = rank_of(mark);
    close_sections(d, rank);
    if (!d->depth && d->in_function) {
        g_string_append(d->s, "}\n\n");
        put_function(d);
    }
    GString *plain = g_string_new(NULL);
    draft_plain(plain, text, strlen(text));
    g_string_append_printf(d->s, "    section(w, \"part-%u\", ZH(", ++d->sections);
    draft_string(d->s, plain->str, 12, 30);
    g_string_append(d->s, "), EN(UNTRANSLATED));\n");
    g_string_free(plain, TRUE);
    d->open[d->depth++] = rank;
    d->in_function++;
}

/* How much of a text goes into one call: up to a full stop, else a character, and never
 * within braces; those are short. */
static size_t portion(const char *text)
{
    size_t end = strnlen(text, STRING_MOST + 1), stop = 0, outside = 0;
    bool inside = false;
    if (end <= STRING_MOST)
        return end;
    unsigned n;
    for (size_t i = 0; i < STRING_MOST; i += n) {
        utf8_decode(text + i, &n);
        bool brace = text[i] == '{' || text[i] == '}';
        if (brace && !inside && text[i + 1] == text[i])
            n = 2;                      /* a brace that is meant */
        else if (brace)
            inside = text[i] == '{';
        if (!inside)
            outside = i + n;
        if (!inside && strncmp(text + i, "。", 3) == 0)
            stop = i + n;
    }
    return stop ? stop : outside;
}

static void put_call(struct draft *d, const char *call, const struct article_block *b,
                     const char *text, const char *head)
{
    g_string_append_printf(d->s, "    %s(w, ZH(", call);
    draft_string(d->s, text, 12, 14);
    g_string_append_printf(d->s, "),\n         EN(UNTRANSLATED), .at = \"%u\"", b->line);
    if (head) {
        GString *plain = g_string_new(NULL);
        draft_plain(plain, head, strlen(head));
        g_string_append(d->s, ",\n         .head_zh = ");
        draft_string(d->s, plain->str, 20, 20);
        g_string_append(d->s, ", .head_en = UNTRANSLATED");
        g_string_free(plain, TRUE);
    }
    g_string_append(d->s, ");\n");
    d->in_function++;
}

/* ---- blocks ------------------------------------------------------------------------------------- */

static void put_block(struct draft *d, const struct article_block *b)
{
    if (b->kind == ARTICLE_HEADING) {
        put_heading(d, b->head, b->mark);
        return;
    }
    if (!d->depth)
        put_heading(d, "概况", MARK_HAN);
    bool item = b->kind == ARTICLE_ITEM;
    if (!item || d->list != b->mark)
        close_list(d);
    if (b->table) {
        draft_table(d, b);
        return;
    }
    if (item && d->list == MARK_NONE) {
        g_string_append_printf(d->s, "    list(w, %s);\n", b->mark == MARK_ORDINAL ? "ORDINAL" : "BULLETED");
        d->list = b->mark;
    }
    char *text = text_of(d->x, b);
    const char *head = b->head && *text ? b->head : NULL;
    for (const char *at = *text ? text : b->head; at && *at;) {
        char *part = g_strndup(at, portion(at));
        put_call(d, item ? "item" : "body", b, part, head);
        at += strlen(part);
        head = NULL;
        g_free(part);
    }
    g_free(text);
}

static void put_text(struct draft *d)
{
    put_function(d);
    for (size_t i = 0; i < d->x->block_count; i++)
        put_block(d, &d->x->blocks[i]);
    if (!d->sections) {
        put_heading(d, "概况", MARK_HAN);
        g_string_append(d->s, "    body(w, ZH(\"文章里没有读到正文。\"), EN(UNTRANSLATED));\n");
    }
    close_sections(d, 0);
    g_string_append(d->s, "}\n\n");
}

/* ---- the file --------------------------------------------------------------------------------- */

static void put_comment(struct draft *d, const char *what, const char *text)
{
    char *harmless = g_strdelimit(g_strdup(text), "*/\\?", ' ');
    g_string_append_printf(d->s, " * %s%s\n", what, harmless);
    g_free(harmless);
}

static void put_head(struct draft *d, const struct article_names *n)
{
    const struct article *x = d->x;
    char *name = g_strdup(n->file);
    g_strdelimit(name, "*/\\\n?", '_');
    g_string_append_printf(
        d->s,
        "/*\n * %s: a DRAFT, made from an article.\n *\n"
        " * The Chinese below is the article's own text, in order; nothing of it is yours to\n"
        " * print as it stands.  Reword every sentence, put its English beside it where it says\n"
        " * UNTRANSLATED, leave out what the meeting does not need, and hold every figure\n"
        " * against its line of the article.  Untranslated texts are marked in print and counted.\n"
        " *\n * Read from %s (%s, %u lines; .at names the line).\n",
        n->id, name, x->encoding, x->lines);
    if (x->subtitle)
        put_comment(d, "Its subtitle: ", x->subtitle);
    if (x->lost)
        g_string_append_printf(d->s, " * %u characters were lost by the page and stand as \xe3\x80\x93: look them up.\n",
                               x->lost);
    g_string_append(d->s, " * `briefing lint` says what is still open.\n */\n#include <briefing/plugin.h>\n\n");
    g_free(name);
}

static void put_member(struct draft *d, const char *member, const char *text)
{
    GString *plain = g_string_new(NULL);
    draft_plain(plain, text, strlen(text));
    g_string_append_printf(d->s, ",\n           .%s = ", member);
    draft_string(d->s, plain->str, 20, 30);
    g_string_free(plain, TRUE);
}

static void put_source(struct draft *d, const struct article_names *n)
{
    const struct article *x = d->x;
    GString *title = g_string_new(NULL);
    draft_plain(title, x->title ? x->title : n->name_zh, strlen(x->title ? x->title : n->name_zh));
    g_string_append(d->s, "static void sources(struct briefing_writer *w)\n{\n"
                          "    source(w, \"article\", ZH(");
    draft_string(d->s, title->str, 11, 30);
    g_string_append(d->s, "), EN(UNTRANSLATED)");
    if (x->publisher) {
        put_member(d, "publisher_zh", x->publisher);
        g_string_append(d->s, ", .publisher_en = UNTRANSLATED");
    }
    g_string_append_printf(d->s, ",\n           .date = \"%s\"", x->date ? x->date : "undated");
    g_string_append(d->s, ");\n}\n\n");
    g_string_free(title, TRUE);
}

static const char *level_in_english(const char *zh)
{
    static const char *const levels[][2] = {{"市", "city"}, {"区", "district"}, {"區", "district"},
                                            {"旗", "banner"}, {"州", "prefecture"}};
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        if (strcmp(zh, levels[i][0]) == 0)
            return levels[i][1];
    return "county";
}

static void put_end(struct draft *d, const struct article_names *n)
{
    g_string_append(d->s, "static void say(struct briefing_writer *w)\n{\n    sources(w);\n    facts(w);\n");
    for (unsigned i = 1; i <= d->functions; i++)
        g_string_append_printf(d->s, "    text_%u(w);\n", i);
    g_string_append_printf(d->s, "}\n\nBRIEFING_PLUGIN(.id = \"%s\", .version = \"0.1\",\n"
                                 "                .name_zh = ", n->id);
    draft_string(d->s, n->name_zh, 27, 27);
    g_string_append(d->s, ", .name_en = ");
    draft_string(d->s, n->name_en, 27, 60);
    if (d->own_place)
        g_string_append_printf(d->s, ",\n                .level_zh = \"%s\", .level_en = \"%s\"", d->x->level,
                               level_in_english(d->x->level));
    g_string_append(d->s, ",\n                .order = 500, .say = say)\n");
}

char *article_draft(struct arena *a, const struct article *article, const struct article_names *given)
{
    struct draft d = {.x = article, .s = g_string_new(NULL)};
    struct article_names names = *given, *n = &names;
    d.own_place = !n->name_zh && article->place;
    if (!n->name_zh)
        n->name_zh = article->place ? article->place : n->id;
    put_head(&d, n);
    put_source(&d, n);
    put_facts(&d);
    put_text(&d);
    put_end(&d, n);
    char *text = arena_strndup(a, d.s->str, d.s->len);
    g_string_free(d.s, TRUE);
    return text;
}
