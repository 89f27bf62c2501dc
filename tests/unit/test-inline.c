/*
 * inline: the grammar of printed strings: every form, every fault, capitals, the words of
 * the other language, braces; token by token, and as spans of a linked document.
 */
#include "document-fixture.h"
#include "document/document_private.h"
#include "unit.h"

/* ---- tokens ------------------------------------------------------------------ */

/* A token as text: <kind:what>. */
static char *token_shown(struct arena *a, const struct inline_token *t)
{
    static const char *const forms[] = {"fact", "number", "words"};
    const char *kind = "";
    switch (t->kind) {
    case INLINE_TEXT: return arena_strndup(a, t->at, t->bytes);
    case INLINE_FACT: kind = forms[t->form]; break;
    case INLINE_TERM: kind = "term"; break;
    case INLINE_SEE: kind = "see"; break;
    case INLINE_FAULT: kind = diag_name(t->fault) + 4; break;
    case INLINE_WORDS:
        kind = t->words == SPAN_EM ? "em" : t->words == SPAN_NAME ? "name"
               : t->words == SPAN_TITLE ? "title"
               : t->lang == LANG_ZH ? "zh" : "en";
        break;
    }
    return arena_printf(a, "<%s:%.*s>", kind, (int)t->bytes, t->at);
}

static char *tokens_shown(struct arena *a, const char *text)
{
    char *all = arena_strdup(a, "");
    const char *s = text;
    for (struct inline_token t; inline_next(&s, &t);) {
        ck_assert_msg(s > text && s <= text + strlen(text), "%s", text);
        all = arena_printf(a, "%s%s", all, token_shown(a, &t));
    }
    ck_assert_int_eq(*s, 0);
    return all;
}

START_TEST(every_form_is_one_token)
{
    static const struct { const char *text, *tokens; } cases[] = {
        {"", ""},
        {"新增学位。", "新增学位。"},
        {"{places}", "<fact:places>"},
        {"有{places}了", "有<fact:places>了"},
        {"{places:n}", "<number:places>"},
        {"{places:w}", "<words:places>"},
        {"{rongcheng.places}", "<fact:rongcheng.places>"},
        {"{rongcheng.places:w}", "<words:rongcheng.places>"},
        {"{n}", "<fact:n>"},
        {"{term:group}", "<term:group>"},
        {"{term}", "<fact:term>"},
        {"{see:money}", "<see:money>"},
        {"{see:luhe.money}", "<see:luhe.money>"},
        {"{em|着重}", "<em:着重>"},
        {"{title|论自由}", "<title:论自由>"},
        {"{name|屈原}", "<name:屈原>"},
        {"{name}", "<fact:name>"},
        {"{zh|县管校聘}", "<zh:县管校聘>"},
        {"{en|On Liberty}", "<en:On Liberty>"},
        {"{em|a|b}", "<em:a|b>"},
        {"{{", "{"},
        {"}}", "}"},
        {"{{x}}", "{x}"},
        {"{{{x}}}", "{<fact:x>}"},
        {"{{{{", "{{"},
        {"{x}{y}", "<fact:x><fact:y>"},
    };
    struct arena *a = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        ck_assert_str_eq(tokens_shown(a, cases[i].text), cases[i].tokens);
    arena_free(a);
}
END_TEST

START_TEST(every_fault_is_a_token_too)
{
    static const struct { const char *text, *tokens; } cases[] = {
        {"{}", "<UNKNOWN_FORM:>"},
        {"{Places}", "<UNKNOWN_FORM:Places>"},
        {"{学位}", "<UNKNOWN_FORM:学位>"},
        {"{9}", "<UNKNOWN_FORM:9>"},
        {"{ x}", "<UNKNOWN_FORM: x>"},
        {"{x y}", "<UNKNOWN_FORM:x y>"},
        {"{x:}", "<UNKNOWN_FORM:x:>"},
        {"{x:z}", "<UNKNOWN_FORM:x:z>"},
        {"{x:nn}", "<UNKNOWN_FORM:x:nn>"},
        {"{:n}", "<UNKNOWN_FORM::n>"},
        {"{term:}", "<UNKNOWN_FORM:term:>"},
        {"{term:X}", "<UNKNOWN_FORM:term:X>"},
        {"{term:x:n}", "<UNKNOWN_FORM:term:x:n>"},
        {"{see:}", "<UNKNOWN_FORM:see:>"},
        {"{bold|x}", "<UNKNOWN_FORM:bold|x>"},
        {"{|x}", "<UNKNOWN_FORM:|x>"},
        {"{em|}", "<UNKNOWN_FORM:em|>"},
        {"{em }", "<UNKNOWN_FORM:em >"},
        {"{", "<STRAY_BRACE:{>"},
        {"}", "<STRAY_BRACE:}>"},
        {"a}b", "a<STRAY_BRACE:}>b"},
        {"{x", "<STRAY_BRACE:{x>"},
        {"{em|x", "<STRAY_BRACE:{em|x>"},
        {"{{x}", "{x<STRAY_BRACE:}>"},
        {"{{{x}}", "{<fact:x><STRAY_BRACE:}>"},
        {"{em|a {x} b}", "<STRAY_BRACE:{em|a ><fact:x> b<STRAY_BRACE:}>"},
        {"{em|a {{", "<STRAY_BRACE:{em|a >{"},
    };
    struct arena *a = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        ck_assert_str_eq(tokens_shown(a, cases[i].text), cases[i].tokens);
    arena_free(a);
}
END_TEST

START_TEST(an_id_has_64_bytes_at_most)
{
    struct arena *a = arena_new();
    char text[80] = "{";
    memset(text + 1, 'a', 64);
    strcpy(text + 65, "}");
    ck_assert_int_eq(strncmp(tokens_shown(a, text), "<fact:", 6), 0);
    memset(text + 1, 'a', 65);
    strcpy(text + 66, "}");
    ck_assert_int_eq(strncmp(tokens_shown(a, text), "<UNKNOWN_FORM:", 14), 0);
    arena_free(a);
}
END_TEST

/* ---- spans -------------------------------------------------------------------- */

static const char facts[] =
    "source|s|来源|Source\n"
    "term|group|教育集团|jiaoyujituan|school group|几校一体|Schools run as one\n"
    "fact|places|10200||places\n"
    "fact|over|200||teachers|over\n"
    "fact|about|75||postgraduates|about\n"
    "fact|money|2000000000||yuan\n"
    "fact|two|2||reforms\n"
    "fact|none|0||schools\n"
    "fact|half|1.5||hours\n"
    "section|money|投入|Money\n";

/* Spans of one side, in angle brackets what is no text. */
static char *spans_shown(struct arena *a, const struct phrase *p)
{
    static const char *const kinds[] = {"", "number", "term", "em", "name", "title", "other",
                                        "see"};
    char *all = arena_strdup(a, "");
    for (uint32_t i = 0; i < p->count; i++) {
        const struct span *s = &p->spans[i];
        ck_assert_uint_eq(s->bytes, strlen(arena_strndup(a, s->text, s->bytes)));
        ck_assert((s->kind == SPAN_NUMBER) == (s->fact != NULL));
        ck_assert((s->kind == SPAN_SEE) == (s->target != NULL));
        if (s->kind == SPAN_TEXT)
            all = arena_printf(a, "%s%.*s", all, (int)s->bytes, s->text);
        else
            all = arena_printf(a, "%s<%s %s%.*s>", all, kinds[s->kind],
                               s->kind == SPAN_SEE ? s->target->id : "", (int)s->bytes, s->text);
    }
    return all;
}

static const struct bilingual *said(struct arena *a, const char *zh, const char *en)
{
    struct document *d = document_new(a);
    heard_forget();
    bool ok = hear_region(d, "x", arena_printf(a, "%sparagraph|body|%s|%s\nend-section\n", facts,
                                               zh, en)) && document_link(d);
    ck_assert_msg(ok, "%s · %s: %s", zh, en, heard_lines(a));
    return &document_section(document_region(d, "x"), "money")->first->text;
}

START_TEST(texts_become_spans)
{
    static const struct { const char *zh, *en, *zh_spans, *en_spans; } cases[] = {
        {"新增{places}。", "They added {places}.", "新增<number 1.02万个>。",
         "They added <number 10,200 places>."},
        {"{over}流动", "In all {over} moved", "<number 200多名>流动",
         "In all <number more than 200 teachers> moved"},
        {"{two:w}项改革", "the {two:w} reforms", "<number 两>项改革", "the <number two> reforms"},
        {"{two:n}项", "all {two:n} of them", "<number 2>项", "all <number 2> of them"},
        {"{term:group}好", "a {term:group} is", "<term 教育集团>好", "a <term school group> is"},
        {"见{see:money}", "see {see:money}", "见<see money>", "see <see money>"},
        {"{em|要点}", "the {em|point}", "<em 要点>", "the <em point>"},
        {"{title|论自由}", "in {title|On Liberty}", "<title 《论自由》>", "in <title On Liberty>"},
        {"{name|严复}译", "by {name|Yan Fu}", "<name 严复>译", "by <name Yan Fu>"},
        {"{en|PISA}测试", "the {en|PISA} test", "<other PISA>测试", "the PISA test"},
        {"{zh|县管校聘}", "called {zh|县管校聘}", "县管校聘", "called <other 县管校聘>"},
        {"{{学位}}", "a {{place}}", "{学位}", "a {place}"},
        {"{{{places}}}", "{{{places}}}", "{<number 1.02万个>}", "{<number 10,200 places>}"},
        {"{places}{over}", "{places}, {over}", "<number 1.02万个><number 200多名>",
         "<number 10,200 places>, <number more than 200 teachers>"},
    };
    struct arena *a = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct bilingual *b = said(a, cases[i].zh, cases[i].en);
        ck_assert_str_eq(spans_shown(a, &b->side[LANG_ZH]), cases[i].zh_spans);
        ck_assert_str_eq(spans_shown(a, &b->side[LANG_EN]), cases[i].en_spans);
    }
    arena_free(a);
}
END_TEST

/* ABOUT stands for {about}, which opens with a small letter unless told otherwise. */
START_TEST(a_sentence_opens_with_a_capital)
{
    static const struct { const char *en; bool capital; } cases[] = {
        {"{about} came.", true},
        {"They say {about} came.", false},
        {"It works. {about} came.", true},
        {"Does it? {about} came.", true},
        {"It does! {about} came.", true},
        {"It works: {about} came.", false},
        {"It works; {about} came.", false},
        {"It works, {about} came.", false},
        {"No. 1.{about} came.", false},
        {"“{about} came.”", true},
        {"“‘{about} came.’”", true},
        {"({about} came.)", true},
        {"They said “it works.” {about} came.", true},
        {"It works (they say.) {about} came.", true},
        {"It works (they say). {about} came.", true},
        {"It works. ({about} came.)", true},
        {"It works. “{about} came.”", true},
        {"It works (and {about} came).", false},
        {"“It works” {about} came.", false},
        {"{em|It works.} {about} came.", true},
        {"{em|It works} {about} came.", false},
        {"{en|It works.} {about} came.", true},
        {"{em|Note} {about} came.", false},
        {"{zh|县管校聘} {about} came.", false},
        {"{see:money} {about} came.", false},
        {"{term:group}s: {about} came.", false},
        {"It works.  {about} came.", true},
        {"It is about {{1}}. {about} came.", true},
        {"Some came, i.e. {about} in all.", false},
        {"See p. {about}", false},
        {"We see It. {about} came.", true},
        {"We saw 7. {about} came.", true},
        {"They came to us. {about} came.", true},
    };
    struct arena *a = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct phrase *p = &said(a, "{about}", cases[i].en)->side[LANG_EN];
        for (uint32_t k = 0; k < p->count; k++)
            if (p->spans[k].kind == SPAN_NUMBER)
                ck_assert_msg((p->spans[k].text[0] == 'A') == cases[i].capital, "%s: %s",
                              cases[i].en, spans_shown(a, p));
    }
    arena_free(a);
}
END_TEST

START_TEST(words_terms_and_money_open_too)
{
    static const struct { const char *zh, *en, *spans; } cases[] = {
        {"{two:w}项", "{two:w} reforms", "<number Two> reforms"},
        {"{none:w}", "{none:w}", "<number Zero>"},
        {"{term:group}", "{term:group}s grow. {term:group}s last, a {term:group} does",
         "<term School group>s grow. <term School group>s last, a <term school group> does"},
        {"{money}", "{money} came", "<number RMB\u00a02\u00a0billion> came"},
        {"{over}，{over}", "{over} came; {over} left",
         "<number More than 200 teachers> came; <number more than 200 teachers> left"},
        /* No sentence opens with digits; labels and great numbers may. */
        {"{two}完成，又有{two}。", "{two} are done. {two:n} more wait, then {two}.",
         "<number Two reforms> are done. <number Two> more wait, then <number 2 reforms>."},
        {"{two}", "{two}", "<number 2 reforms>"},
        {"“{two}。”", "“{two}.”", "“<number Two reforms>.”"},
        {"{places}。", "{places} came.", "<number 10,200 places> came."},
        {"{half}。", "{half} a week.", "<number 1.5 hours> a week."},
    };
    struct arena *a = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        ck_assert_str_eq(
            spans_shown(a, &said(a, cases[i].zh, cases[i].en)->side[LANG_EN]), cases[i].spans);
    arena_free(a);
}
END_TEST

START_TEST(one_side_may_be_left_out)
{
    struct arena *a = arena_new();
    const struct bilingual *b = said(a, "新增{places}。", "\\-");
    ck_assert_int_eq(b->side[LANG_EN].presence, TEXT_ABSENT);
    ck_assert_uint_eq(b->side[LANG_EN].count, 0);
    ck_assert_int_eq(b->side[LANG_ZH].presence, TEXT_PRESENT);
    b = said(a, "\\?", "They added {places}.");
    ck_assert_int_eq(b->side[LANG_ZH].presence, TEXT_UNTRANSLATED);
    ck_assert_str_eq(phrase_text(a, &b->side[LANG_EN]), "They added 10,200 places.");
    arena_free(a);
}
END_TEST

/* Faults that a stream shows at once, and those that only the figure itself shows. */
START_TEST(faults_are_told_at_their_side)
{
    static const struct { const char *zh, *en, *told; bool read; } cases[] = {
        {"{nothing}", "{nothing}", "UNKNOWN_FACT x record 12 (paragraph), field zh\n"
                                   "UNKNOWN_FACT x record 12 (paragraph), field en\n", false},
        {"好", "{x.nothing}", "UNKNOWN_FACT x record 12 (paragraph), field en\n"
                              "FACT_ONE_SIDED x record 12 (paragraph), field zh\n", false},
        {"{places}", "Places", "FACT_ONE_SIDED x record 12 (paragraph), field en\n", false},
        {"{see:nothing}", "See", "UNKNOWN_REFERENCE x record 12 (paragraph), field zh\n", false},
        {"好", "{Bad}", "UNKNOWN_FORM x record 12 (paragraph), field en\n", false},
        {"好}", "Well", "STRAY_BRACE x record 12 (paragraph), field zh\n", false},
        {"{term:nothing}", "Well", "UNKNOWN_TERM x record 12 (paragraph), field zh\n", true},
        {"{places:w}", "{places}", "FACT_NOT_WORDS x record 12 (paragraph), field zh\n", true},
        {"{half}", "{half:w}", "FACT_NOT_WORDS x record 12 (paragraph), field en\n", true},
        {"{y.far}", "{y.far}", "", true},
    };
    struct arena *a = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct document *d = document_new(a);
        heard_forget();
        bool read = hear_region(d, "x", arena_printf(a, "%sparagraph|body|%s|%s\nend-section\n",
                                                     facts, cases[i].zh, cases[i].en));
        ck_assert_msg(read == cases[i].read, "%s · %s", cases[i].zh, cases[i].en);
        if (read)
            ck_assert(document_link(d) == !*cases[i].told);
        ck_assert_str_eq(heard_lines(a), cases[i].told);
    }
    arena_free(a);
}
END_TEST

/* Any bytes: the tokens end, cover the text, and never run past it. */
START_TEST(any_text_ends)
{
    static const char alphabet[] = "{{{}}}||::nwax.em\xE5\xA5\xBD ";
    uint64_t state = unit_seed();
    printf("inline: seed %llu\n", (unsigned long long)state);
    struct arena *a = arena_new();
    for (int i = 0; i < 50000; i++) {
        char text[24];
        size_t n = unit_random(&state) % (sizeof text - 1);
        for (size_t k = 0; k < n; k++)
            text[k] = alphabet[unit_random(&state) % (sizeof alphabet - 1)];
        text[n] = 0;
        const char *s = text;
        for (struct inline_token t; inline_next(&s, &t);)
            ck_assert(t.at >= text && t.at + t.bytes <= s && s <= text + n);
        ck_assert_ptr_eq(s, text + n);
    }
    arena_free(a);
}
END_TEST

int main(void)
{
    return UNIT_RUN("inline", every_form_is_one_token, every_fault_is_a_token_too,
                    an_id_has_64_bytes_at_most, texts_become_spans,
                    a_sentence_opens_with_a_capital, words_terms_and_money_open_too,
                    one_side_may_be_left_out, faults_are_told_at_their_side, any_text_ends);
}
