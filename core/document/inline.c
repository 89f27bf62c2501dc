/*
 * inline: the grammar of printed strings -> spans.
 *
 *   {id} {id:n} {id:w}   a fact; its number; its number in words
 *   {term:id} {see:id}   a fixed rendering; a linked reference
 *   {em|…} {title|…} {name|…} {zh|…} {en|…}   words of a kind
 *   {{ }}                braces
 *
 * Rule: nothing nests, and no later room sees a brace.
 */
#include "document/document_private.h"

#include <string.h>

/* ---- tokens -------------------------------------------------------------------------- */

static bool fault(struct inline_token *t, enum message m, const char *at, size_t bytes)
{
    *t = (struct inline_token){.kind = INLINE_FAULT, .at = at, .bytes = bytes, .fault = m};
    return true;
}

static bool starts(const char *s, size_t bytes, const char *word)
{
    size_t n = strlen(word);
    return bytes > n && memcmp(s, word, n) == 0;
}

/* What stands between the braces, if it has a bar. */
static bool words_token(struct inline_token *t, const char *s, size_t bytes)
{
    static const struct { const char *word; enum span_kind kind; enum lang lang; } kinds[] = {
        {"em|", SPAN_EM, LANG_COUNT}, {"title|", SPAN_TITLE, LANG_COUNT},
        {"name|", SPAN_NAME, LANG_COUNT},
        {"zh|", SPAN_OTHER_LANG, LANG_ZH}, {"en|", SPAN_OTHER_LANG, LANG_EN}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        size_t n = strlen(kinds[i].word);
        if (!starts(s, bytes, kinds[i].word))
            continue;
        *t = (struct inline_token){.kind = INLINE_WORDS, .at = s + n, .bytes = bytes - n,
                                   .words = kinds[i].kind, .lang = kinds[i].lang};
        return true;
    }
    return fault(t, MSG_UNKNOWN_FORM, s, bytes);
}

static bool named_token(struct inline_token *t, const char *s, size_t bytes)
{
    *t = (struct inline_token){.kind = INLINE_FACT, .at = s, .bytes = bytes};
    if (starts(s, bytes, "term:"))
        t->kind = INLINE_TERM, t->at += 5, t->bytes -= 5;
    else if (starts(s, bytes, "see:"))
        t->kind = INLINE_SEE, t->at += 4, t->bytes -= 4;
    else if (bytes > 2 && s[bytes - 2] == ':') {
        t->form = s[bytes - 1] == 'n' ? FIGURE_NUMBER : FIGURE_WORDS;
        if (s[bytes - 1] != 'n' && s[bytes - 1] != 'w')
            return fault(t, MSG_UNKNOWN_FORM, s, bytes);
        t->bytes -= 2;
    }
    return check_id(t->at, t->bytes) || fault(t, MSG_UNKNOWN_FORM, s, bytes);
}

bool inline_next(const char **s, struct inline_token *t)
{
    const char *at = *s;
    if (!*at)
        return false;
    size_t plain = strcspn(at, "{}");
    if (plain || at[0] == at[1]) {
        *t = (struct inline_token){.kind = INLINE_TEXT, .at = at, .bytes = plain ? plain : 1};
        *s = at + (plain ? plain : 2);
        return true;
    }
    size_t inner = strcspn(at + 1, "{}");
    if (*at == '}' || at[1 + inner] != '}') {
        *s = *at == '}' ? at + 1 : at + 1 + inner;
        return fault(t, MSG_STRAY_BRACE, at, (size_t)(*s - at));
    }
    *s = at + inner + 2;
    return memchr(at + 1, '|', inner) ? words_token(t, at + 1, inner)
                                      : named_token(t, at + 1, inner);
}

/* ---- spans ---------------------------------------------------------------------------- */

/* Where a text stands between two sentences. */
enum sentence { SENTENCE_OPENS, SENTENCE_RUNS, SENTENCE_ENDED /* no space yet */ };

struct spanner {
    struct spoken *said;
    const struct pending *pending;
    enum lang lang;
    VEC(struct span) spans;
    enum sentence at;
    enum { WORD_NONE, WORD_SMALL_LETTER, WORD_ANY } word;   /* read so far */
};

static void add(struct spanner *x, enum span_kind kind, const char *text, size_t bytes)
{
    *vec_push(x->said->document->arena, &x->spans) =
        (struct span){.kind = kind, .text = text, .bytes = (uint32_t)bytes};
}

/* Quotation marks and brackets change nothing about where a sentence stands. */
static size_t mark_bytes(const char *s, size_t bytes)
{
    static const char *const marks[] = {"\u201c", "\u201d", "\u2018", "\u2019", "(", ")", "\"", "'"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t n = strlen(marks[i]);
        if (bytes >= n && memcmp(s, marks[i], n) == 0)
            return n;
    }
    return 0;
}

static bool is_small(char c) { return c >= 'a' && c <= 'z'; }

/* Reads on: after . ? or ! and a space a sentence opens.  The stop behind a single small
 * letter (e.g., p. 7) ends none. */
static void read_on(struct spanner *x, const char *s, size_t bytes)
{
    for (size_t mark; bytes; s++, bytes--) {
        if ((mark = mark_bytes(s, bytes))) {
            s += mark - 1;
            bytes -= mark - 1;
            x->word = WORD_NONE;
            continue;
        }
        if (*s == ' ')
            x->at = x->at == SENTENCE_ENDED ? SENTENCE_OPENS : x->at;
        else if (*s == '?' || *s == '!' || (*s == '.' && x->word != WORD_SMALL_LETTER))
            x->at = SENTENCE_ENDED;
        else
            x->at = SENTENCE_RUNS;
        x->word = x->at != SENTENCE_RUNS || *s == '.' || *s == ' ' ? WORD_NONE
                  : x->word == WORD_NONE && is_small(*s)           ? WORD_SMALL_LETTER
                                                                   : WORD_ANY;
    }
}

/* The text of a figure or term; a sentence that it opens takes a capital. */
static void add_capital(struct spanner *x, enum span_kind kind, char *text)
{
    size_t bytes = strlen(text);
    if (x->lang == LANG_EN && x->at == SENTENCE_OPENS && is_small(*text))
        *text = (char)(*text - 'a' + 'A');
    add(x, kind, text, bytes);
    read_on(x, text, bytes);
}

/* A text of sentences: it ends as one, closing marks apart.  Labels and cells do not. */
static bool is_prose(const char *said)
{
    size_t n = strlen(said), k = n;
    while (k && !strchr(".?!", said[k - 1]))
        k--;
    for (size_t mark; k && k < n && (mark = mark_bytes(said + k, n - k)); k += mark)
        ;
    return k == n && n;
}

/* No English sentence opens with digits: 18 projects -> Eighteen projects. */
static char *in_words(struct spanner *x, const struct fact *f, char *text)
{
    struct arena *a = x->said->document->arena;
    const char *words = figure_text(a, f, LANG_EN, FIGURE_WORDS);
    size_t digits = strspn(text, "0123456789");
    bool whole = digits && (text[digits] == ' ' || !text[digits]);
    if (!whole || !words || f->qualifier != Q_EXACT)
        return text;
    return arena_printf(a, "%s%s", words, text + digits);
}

static void add_fact(struct spanner *x, const struct inline_token *t)
{
    struct arena *a = x->said->document->arena;
    bool absent;
    struct fact *f = (struct fact *)fact_find(x->said, t->at, t->bytes, &absent);
    char *text = figure_text(a, f, x->lang, t->form);
    if (!text) {
        struct place p = x->pending->place;
        p.field = (uint8_t)(p.field + x->lang);
        finding(x->said, p, MSG_FACT_NOT_WORDS, shown(a, t->at, t->bytes));
        return;
    }
    if (x->lang == LANG_EN && x->at == SENTENCE_OPENS &&
        is_prose(x->pending->said[LANG_EN]))
        text = in_words(x, f, text);
    add_capital(x, SPAN_NUMBER, text);
    x->spans.at[x->spans.count - 1].fact = f;
    f->uses[x->lang]++;
}

static void add_words(struct spanner *x, const struct inline_token *t)
{
    struct arena *a = x->said->document->arena;
    if (t->words == SPAN_TITLE && x->lang == LANG_ZH) {
        const char *text = arena_printf(a, "《%.*s》", (int)t->bytes, t->at);
        add(x, SPAN_TITLE, text, strlen(text));
    } else
        add(x, t->words == SPAN_OTHER_LANG && t->lang == x->lang ? SPAN_TEXT : t->words, t->at,
            t->bytes);
    read_on(x, t->at, t->bytes);
}

static void add_term(struct spanner *x, const struct inline_token *t)
{
    const struct term *term = term_find(x->said, t->at, t->bytes);
    const char *text = x->lang == LANG_ZH ? term->zh : term->en;
    add_capital(x, SPAN_TERM, arena_strdup(x->said->document->arena, text));
}

static void add_token(struct spanner *x, const struct inline_token *t)
{
    bool absent;
    switch (t->kind) {
    case INLINE_TEXT:
        add(x, SPAN_TEXT, t->at, t->bytes);
        read_on(x, t->at, t->bytes);
        break;
    case INLINE_FACT: add_fact(x, t); break;
    case INLINE_TERM: add_term(x, t); break;
    case INLINE_WORDS: add_words(x, t); break;
    case INLINE_SEE:
        add(x, SPAN_SEE, "", 0);
        x->spans.at[x->spans.count - 1].target = block_find(x->said, t->at, t->bytes, &absent);
        x->at = SENTENCE_RUNS;
        break;
    case INLINE_FAULT: break;
    }
}

void inline_spans(struct spoken *s, const struct pending *p, enum lang lang, struct phrase *out)
{
    const char *said = p->said[lang];
    if (!said)
        return;
    if (text_is_gap(said)) {
        bool absent = strcmp(said, RECORD_ABSENT) == 0;
        out->presence = absent ? TEXT_ABSENT : TEXT_UNTRANSLATED;
        s->document->untranslated += !absent;
        return;
    }
    struct spanner x = {.said = s, .pending = p, .lang = lang, .at = SENTENCE_OPENS};
    struct inline_token t;
    while (inline_next(&said, &t))
        add_token(&x, &t);
    out->spans = x.spans.at;
    out->count = (uint32_t)x.spans.count;
}
