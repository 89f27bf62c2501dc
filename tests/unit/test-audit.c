/*
 * audit: a small region with one fault a rule; waivers; JSON; manifests and their difference.
 */
#include "document-fixture.h"
#include "document/audit.h"
#include "document/manifest.h"
#include "unit.h"

static struct arena *arena;

#define SOURCE "source|doc|文件|The document|||2020\n"

static struct document *region_of(const char *body)
{
    heard_forget();
    struct document *d = document_new(arena);
    ck_assert_msg(hear_region(d, "wuxi", body) && document_link(d), "%s", heard_lines(arena));
    return d;
}

/* The rules that a paragraph breaks, in order: "number unit". */
static const char *rules_of(const char *more, const char *zh, const char *en)
{
    const char *body = arena_printf(arena, SOURCE "%sparagraph|body|%s|%s\n", more, zh, en);
    const struct audit *audit = audit_document(arena, region_of(body));
    const char *all = "";
    for (size_t i = 0; i < audit->count; i++) {
        const char *s = audit_rules;
        for (int k = 0; k < (int)audit->findings[i].rule; k++)
            s += strcspn(s, " ") + 1;
        all = arena_printf(arena, "%s%s%.*s", all, *all ? " " : "", (int)strcspn(s, " "), s);
    }
    return all;
}

#define FACT "fact|places|10200||places||2018||doc|3\n"
#define ANOTHER "paragraph|body|全县新增学位10200个|In the county 10,200 new places came\n"
#define IN_TABLE "table|t|表|Table\ncolumn|text|项|Item\ncolumn|number|数|No|places\nrow\n"          \
                 "cell|text|新增学位|New places\ncell|number|340\nend-table\n"
#define TERM "term|ledger|台账|tai zhang|work ledger|一种账|A kind of ledger\n"

START_TEST(test_rules)
{
    static const struct { const char *more, *zh, *en, *rules; } cases[] = {
        {"", "一千八百万元", "RMB 18 million", ""},
        {"", "一千八百万元", "RMB 1.8 million", "number"},
        {"", "三分之二的学校", "two thirds of schools", ""},
        {"", "三分之二的学校", "three quarters of schools", "number"},
        {"", "两成教师", "20% of teachers", ""},
        {"", "半数学校", "Half of the schools", ""},
        {"", "提高5个百分点", "5 percentage points more", ""},
        {"", "提高5个百分点", "5% more", "unit"},
        {"", "共300元", "300 in all", "unit"},
        {"", "近300名", "nearly 300", ""},
        {"", "近300名", "more than 300", "qualifier"},
        {"", "300名以上", "at least 300", ""},
        {"", "300名", "300 and 12", "number"},
        {"", "2019年1月13日", "13 January 2019", ""},
        {"", "2019年1月13日", "13 January 2018", "number"},
        {"", "2019年1月13日", "14 January 2019", "number"},
        {"", "两成教师", "30% of teachers", "number"},
        {"", "半数学校", "A third of the schools", "number"},
        {"", "叁万伍仟元", "RMB 35,000", ""},
        {"", "叁万伍仟元", "RMB 53,000", "number"},
        {"", "１２，３４５人", "12,345 people", "marks"},
        {"", "１２，３４５人", "12,354 people", "number marks"},
        {"", "１２．５％", "12.5%", "marks"},
        {"", "5～8万元", "RMB 50,000–80,000", ""},
        {"", "5～8万元", "RMB 50,000–90,000", "number"},
        {"", "第三批", "the third batch", ""},
        {"", "第三批", "the fourth batch", "number"},
        {"", "第一生产力", "the first productive force", ""},
        {"", "第一生产力", "the productive force", "number"},
        {"", "二级指标", "second-level indicators", ""},
        {"", "级指标", "second-level indicators", "number"},
        {"", "一、建校；二、招人；三、评估", "first, schools; second, staff; third, checks", ""},
        {"", "一、建校；二、招人；三、评估", "first, schools; second, staff; checks", "number"},
        {"", "鲁教发〔2019〕3号", "document No. 3 of 2019", ""},
        {"", "近两年", "in the last two years", ""},
        {"", "近两年", "in about two years", ""},
        {"", "近两年", "in two years", "qualifier"},
        {"", "两年", "in the last two years", "qualifier"},
        {"", "过去两年", "in the past two years", ""},
        {"", "连续两年末位", "last two years running", ""},
        {"", "约300名", "about 300", ""},
        {"", "约300名", "300", "qualifier"},
        {"", "30余所", "over 30", ""},
        {"", "30余所", "nearly 30", "qualifier"},
        {"", "300多名", "more than 300", ""},
        {"", "至少300名", "more than 300", "qualifier"},
        {"", "至少300名", "at least 300", ""},
        {"", "电话0510-1234567", "Telephone +86 0510-1234567", "number"},
        {"", "甲12人，乙34人", "A 34, B 12", "order"},
        {"", "三类、四项、三组", "three kinds, four items, three groups", ""},
        {"", "三类、四项、三组", "four kinds, three items, three groups", "order"},
        {ANOTHER, "全市新增学位10200个", "Here 10,200 new places came", ""},
        {ANOTHER, "全市新增学位10300个", "Here 10,300 new places came",
         "contradiction contradiction"},
        {IN_TABLE, "新增学位340个", "Here 340 new places came", ""},
        {IN_TABLE, "新增学位350个", "Here 350 new places came", "contradiction contradiction"},
        {FACT, "新增{places}", "{places} new", ""},
        {FACT, "新增{places:n}万个", "{places} new", "number figure"},
        {FACT, "新增{places}，又增10200个", "{places} new, 10,200 more", "repeat"},
        {FACT, "学校不少", "Many schools", "unused-fact"},
        {"", "学校，教师（好）：“是”。A. B", "Schools, ‘good’ teachers: yes", ""},
        {"", "学校,教师", "Schools, teachers", "marks"},
        {"", "学校(含幼儿园)", "Schools (with kindergartens)", "marks"},
        {"", "Ａ级", "Grade A", "marks"},
        {"", "好学校", "The 'good' schools", "marks"},
        {"", "学校、教师", "Schools、teachers", "marks"},
        {"", "{en|Schools, etc.}说", "The {zh|学校，等} said", ""},
        {TERM, "建立台账", "Work ledgers are kept", ""},
        {TERM, "建立台账", "Lists are kept", "term"},
    };
    arena = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        ck_assert_msg(strcmp(rules_of(cases[i].more, cases[i].zh, cases[i].en), cases[i].rules) == 0,
                      "%s | %s: %s, not %s", cases[i].zh, cases[i].en,
                      rules_of(cases[i].more, cases[i].zh, cases[i].en), cases[i].rules);
    arena_free(arena);
}
END_TEST

START_TEST(test_waivers)
{
    arena = arena_new();
    const char *waiver = "waiver|number|12|两种口径\n";
    ck_assert_str_eq(rules_of(waiver, "300名", "300 and 12"), "");
    ck_assert_str_eq(rules_of("waiver|unit|12|no\n", "300名", "300 and 12"), "number");
    struct document *d = region_of(arena_printf(arena, SOURCE "%sparagraph|body|甲|A\n", waiver));
    const struct audit *audit = audit_document(arena, d);
    ck_assert_uint_eq(audit->waived_count, 1);
    ck_assert_uint_eq(audit->waived[0].uses, 0);
    audit_report(arena, audit);
    ck_assert_str_eq(heard_lines(arena), "AUDIT_WAIVER wuxi\n");
    d = document_new(arena);
    heard_forget();
    ck_assert(!hear_region(d, "wuxi", "waiver|numbers|12|no\n"));
    arena_free(arena);
}
END_TEST

START_TEST(test_json)
{
    arena = arena_new();
    struct document *d = region_of(SOURCE "paragraph|body|“300”名\\\\|300 and 12\n");
    const char *text = audit_json(arena, audit_document(arena, d), d);
    unsigned line;
    const struct json_value *v = json_read(arena, text, strlen(text), &line);
    ck_assert_ptr_nonnull(v);
    const struct json_value *f = json_member(v, "findings")->first;
    ck_assert_str_eq(json_text(f, "rule"), "number");
    ck_assert_str_eq(json_text(f, "zh"), "“300”名\\");
    ck_assert_str_eq(json_text(f, "en"), "300 and 【12】");
    ck_assert_str_eq(json_text(f, "region"), "wuxi");
    ck_assert_str_eq(json_text(f, "place"), "paragraph");
    ck_assert_ptr_nonnull(json_text(f, "pair"));
    ck_assert_msg(strncmp(json_text(f, "remedy-en"), "mend one side", 13) == 0, "%s",
                  json_text(f, "remedy-en"));
    ck_assert_msg(strncmp(json_text(f, "remedy-zh"), "请改正其中一侧", 21) == 0, "%s",
                  json_text(f, "remedy-zh"));
    static const char *const bad[] = {"", "{", "[1,]", "{\"a\":}", "\"\\ud800\"", "\"\\u0000\"", "tru",
                                      "{\"a\" 1}", "[1] 2", "\"\xff\"", "\"a"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        ck_assert_msg(!json_read(arena, bad[i], strlen(bad[i]), &line), "%s", bad[i]);
    const char *good = "{\"a\": [1, -2.50e3, \"\\u5e74\\ud83d\\ude00\\n\"], \"b\": null}";
    v = json_read(arena, good, strlen(good), &line);
    ck_assert_str_eq(json_member(v, "a")->first->next->text, "-2.50e3");
    ck_assert_str_eq(json_member(v, "a")->first->next->next->text, "年\U0001f600\n");
    char *deep = arena_alloc(arena, 100001);
    memset(deep, '[', 100000);
    ck_assert(!json_read(arena, deep, 100000, &line));
    arena_free(arena);
}
END_TEST

static const struct json_value *manifest_of(const char *body)
{
    const char *text = manifest_json(arena, region_of(body), NULL, 0);
    return manifest_read(arena, "test", text, strlen(text));
}

START_TEST(test_diff)
{
    arena = arena_new();
    const struct json_value *before = manifest_of(
        SOURCE FACT "fact|old|5.20||percent||||doc|3\nfact|same|7||schools||||doc|3\n"
        "paragraph|body|{places}{old}{same}|{places} {old} {same}\n");
    const struct json_value *after = manifest_of(
        SOURCE "fact|places|10300||places||2018||doc|3\nfact|same|7||schools||||doc|3\n"
        "fact|new|130000000||yuan|about|||doc|3\n"
        "paragraph|body|{places}{new}{same}|{places} {new} {same}\n");
    struct changes c = {0};
    manifest_diff(arena, before, after, &c);
    ck_assert_uint_eq(c.count, 3);
    ck_assert_int_eq(c.at[0].kind, CHANGE_CHANGED);
    ck_assert_str_eq(c.at[0].id, "wuxi.places");
    ck_assert_str_eq(c.at[0].before[LANG_ZH], "1.02万个（2018年）");
    ck_assert_str_eq(c.at[0].after[LANG_EN], "10,300 places (2018)");
    ck_assert_int_eq(c.at[1].kind, CHANGE_NEW);
    ck_assert_str_eq(c.at[1].after[LANG_ZH], "约1.3亿元");
    ck_assert_int_eq(c.at[2].kind, CHANGE_DROPPED);
    ck_assert_str_eq(c.at[2].before[LANG_EN], "5.20%");
    heard_forget();
    ck_assert(!manifest_read(arena, "x", "{}", 2));
    ck_assert(!manifest_read(arena, "x", "[", 1));
    ck_assert_str_eq(heard_lines(arena), "MANIFEST_VERSION x\nMANIFEST_UNREADABLE x\n");
    arena_free(arena);
}
END_TEST

START_TEST(test_manifest_names_what_went_in)
{
    static const struct manifest_file list[] = {
        {"program", "briefing", NULL, NULL, "1.0"}, {"data", "wuxi/a.csv", "file", "00ff", NULL}};
    arena = arena_new();
    const char *text = manifest_json(arena, region_of(SOURCE FACT), list, 2);
    const struct json_value *v = manifest_read(arena, "test", text, strlen(text));
    const struct json_value *settings = json_member(v, "settings"), *files = json_member(v, "files");
    ck_assert_str_eq(json_text(settings->first, "value"), "1.0");
    ck_assert_ptr_null(settings->first->next);
    ck_assert_str_eq(json_text(files->first, "name"), "wuxi/a.csv");
    ck_assert_str_eq(json_text(files->first, "sha256"), "00ff");
    ck_assert_ptr_null(files->first->next);
    arena_free(arena);
}
END_TEST

int main(void)
{
    return UNIT_RUN("audit", test_rules, test_waivers, test_json, test_diff,
                    test_manifest_names_what_went_in);
}
