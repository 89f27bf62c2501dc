/*
 * inline: the grammar of printed strings -> spans.
 *
 *   {id} {id:n} {id:w}   a fact; its number; its number in words
 *   {term:id} {see:id}   a fixed rendering; a linked reference
 *   {em|…} {title|…} {zh|…} {en|…}   words of a kind
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

struct spanner {
    struct spoken *said;
    const struct pending *pending;
    enum lang lang;
    VEC(struct span) spans;
    bool opens;                         /* a sentence opens here */
};

static void add(struct spanner *x, enum span_kind kind, const char *text, size_t bytes)
{
    *vec_push(x->said->document->arena, &x->spans) =
        (struct span){.kind = kind, .text = text, .bytes = (uint32_t)bytes};
}

/* After . ? or ! and a space, closing marks between them or not. */
static bool ends_sentence(const char *s, size_t bytes)
{
    static const char *const closing[] = {"\u201d", "\u2019", ")"};
    if (!bytes || s[bytes - 1] != ' ')
        return false;
    for (bytes--; bytes;) {
        size_t i = 0, n = 0;
        for (; i < 3; i++) {
            n = strlen(closing[i]);
            if (bytes >= n && memcmp(s + bytes - n, closing[i], n) == 0)
                break;
        }
        if (i == 3)
            return s[bytes - 1] == '.' || s[bytes - 1] == '?' || s[bytes - 1] == '!';
        bytes -= n;
    }
    return false;
}

static void add_text(struct spanner *x, const struct inline_token *t)
{
    static const char *const opening[] = {"\u201c", "\u2018", "("};
    bool only_opening = false;
    for (int i = 0; i < 3; i++)
        only_opening = only_opening ||
                       (t->bytes == strlen(opening[i]) && memcmp(t->at, opening[i], t->bytes) == 0);
    add(x, SPAN_TEXT, t->at, t->bytes);
    x->opens = ends_sentence(t->at, t->bytes) || (x->opens && only_opening);
}

/* A figure that opens an English sentence takes a capital. */
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
    if (x->lang == LANG_EN && x->opens && *text >= 'a' && *text <= 'z')
        *text = (char)(*text - 'a' + 'A');
    add(x, SPAN_NUMBER, text, strlen(text));
    x->spans.at[x->spans.count - 1].fact = f;
    f->uses[x->lang]++;
    x->opens = false;
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
    x->opens = false;
}

static void add_term(struct spanner *x, const struct inline_token *t)
{
    const struct term *term = term_find(x->said, t->at, t->bytes);
    const char *text = x->lang == LANG_ZH ? term->zh : term->en;
    char *copy = arena_strdup(x->said->document->arena, text);
    if (x->lang == LANG_EN && x->opens && *copy >= 'a' && *copy <= 'z')
        *copy = (char)(*copy - 'a' + 'A');
    add(x, SPAN_TERM, copy, strlen(copy));
    x->opens = false;
}

static void add_token(struct spanner *x, const struct inline_token *t)
{
    bool absent;
    switch (t->kind) {
    case INLINE_TEXT: add_text(x, t); break;
    case INLINE_FACT: add_fact(x, t); break;
    case INLINE_TERM: add_term(x, t); break;
    case INLINE_WORDS: add_words(x, t); break;
    case INLINE_SEE:
        add(x, SPAN_SEE, "", 0);
        x->spans.at[x->spans.count - 1].target = block_find(x->said, t->at, t->bytes, &absent);
        x->opens = false;
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
    struct spanner x = {.said = s, .pending = p, .lang = lang, .opens = true};
    struct inline_token t;
    while (inline_next(&said, &t))
        add_token(&x, &t);
    out->spans = x.spans.at;
    out->count = (uint32_t)x.spans.count;
}
