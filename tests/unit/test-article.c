/* article: damage is mended, encodings are told apart, nothing hostile breaks it. */
#include "article/article_private.h"
#include "unit.h"

#include <glib.h>
#include <string.h>

static struct arena *a;

static const char *mended(const char *line)
{
    uint32_t lost = 0;
    struct chars raw = chars_of(a, line, strlen(line));
    struct chars c = article_mend(a, &raw, &lost);
    return chars_text(a, &c, 0, c.count);
}

START_TEST(damage_is_mended)
{
    static const char *const cases[][2] = {
        {"政務(wù)微信", "政務微信"},
        {"當(dāng)前,我縣", "當前，我縣"},
        {"政府(zhengfu)工作", "政府工作"},
        {"校长(principal)负责", "校长（principal）负责"},
        {"更新?lián)Q代", "更新〓代"},
        {"真的吗?(是的)", "真的吗？（是的）"},
        {"投入１２.５％", "投入12.5%"},
        {"2018 年 起,共 21 所", "2018年起，共21所"},
        {"高位推动 全面谋划", "高位推动 全面谋划"},
        {"荣成 “3+3+3”全面", "荣成“3+3+3”全面"},
        {"方案(2023-2025)", "方案（2023—2025）"},
        {"共1,284人,比上年多", "共1,284人，比上年多"},
        {"“互联网 教育”示范", "“互联网+教育”示范"},
        {"───坚持", "———坚持"},
        {"08:09", "08:09"},
        {"他说\"好\"。", "他说“好”。"},
    };
    a = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        ck_assert_str_eq(mended(cases[i][0]), cases[i][1]);
    arena_free(a);
}
END_TEST

static struct article read_text(const char *text)
{
    struct article x;
    article_read(a, text, strlen(text), false, &x);
    return x;
}

START_TEST(amounts_are_read)
{
    static const struct { const char *text, *value, *unit, *qualifier; } cases[] = {
        {"先后投资20多亿元。", "2000000000", "yuan", "over"},
        {"新增学位1.02万个。", "10200", "places", ""},
        {"占总数的百分之三十五。", "35", "percent", ""},
        {"七成五的教师参加。", "75", "percent", ""},
        {"共有一百二十名教师。", "120", "teachers", ""},
        {"提高2.5个百分点。", "2.5", "percentage-points", ""},
        {"不少于30课时。", "30", "class-hours", "at-least"},
        {"三十余次会议。", "30", "meetings", "over"},
        {"面积约3.20公顷。", "3.20", "number", "about"},
    };
    a = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct article x = read_text(cases[i].text);
        ck_assert_msg(x.figure_count == 1, "%s: %zu", cases[i].text, x.figure_count);
        ck_assert_str_eq(x.figures[0].value, cases[i].value);
        ck_assert_str_eq(x.figures[0].unit, cases[i].unit);
        ck_assert_str_eq(x.figures[0].qualifier, cases[i].qualifier);
    }
    arena_free(a);
}
END_TEST

START_TEST(what_is_no_amount_is_left)
{
    static const char *const cases[] = {
        "2019年3月8日召开。", "第二批名单公布。", "市县两级联动。", "“三项改革”推进。",
        "《三年行动方案》印发。", "一批教师入选。", "十三五时期。", "党的十八大以来。", "一大批80后上岗。",
        "电话0531-85193690。", "二〇一九年。", "师生比为1∶9。", "近两年的变化。", "三年级学生。"};
    a = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        ck_assert_msg(read_text(cases[i]).figure_count == 0, "%s", cases[i]);
    arena_free(a);
}
END_TEST

START_TEST(encodings_are_told_apart)
{
    static const char text[] = "南浦區學前教育的發展與學校建設\n這個區的學校有教師五十名，學生八百名。\n";
    static const char *const names[] = {"UTF-8", "GB18030", "BIG5", "UTF-16LE"};
    static const char *const marks[] = {"", "", "", "\xff\xfe"};
    static const char *const said[] = {"UTF-8", "GB18030", "Big5", "UTF-16LE"};
    a = arena_new();
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        gsize length;
        char *bytes = g_convert(text, -1, names[i], "UTF-8", NULL, &length, NULL);
        GString *s = g_string_new(marks[i]);
        g_string_append_len(s, bytes, (gssize)length);
        const char *encoding;
        ck_assert_str_eq(article_decode(a, s->str, s->len, &encoding), text);
        ck_assert_str_eq(encoding, said[i]);
        g_string_free(s, TRUE);
        g_free(bytes);
    }
    arena_free(a);
}
END_TEST

/* Whatever it is, it is read, and its draft has no control character and no open string. */
static void survives(const char *bytes, size_t length)
{
    struct article x;
    struct article_names n = {"hostile", "某地\"}", "Some*/Place", "*/x\\.txt"};
    size_t bad;
    a = arena_new();
    article_read(a, bytes, length, length % 2, &x);
    const char *draft = article_draft(a, &x, &n);
    ck_assert(utf8_check(draft, strlen(draft), &bad));
    arena_free(a);
}

/* What a draft's text replaces by a figure is what the figure prints. */
START_TEST(drafts_say_what_the_article_says)
{
    static const struct { const char *text, *draft; } cases[] = {
        {"每班图书不低于60册。", "每班图书{l1-1}册。"},
        {"每班图书60册。", "每班图书{l1-1:n}册。"},
        {"组织培训130余场。", "组织培训{l1-1}场。"},
        {"每所至少配备1名教师。", "每所配备{l1-1}教师。"},
        {"由5至7名成员组成。", "由{l1-1}成员组成。"},
        {"约占七成以上的教师。", "占{l1-1}的教师。"},
        {"三年建成四所学校。", "{l1-1:w}年建成{l1-2:w}所学校。"},
        {"提高3.3和1.4个百分点。", "提高{l1-1:n}和{l1-2}。"},
        {"投入20多亿元。", "投入{l1-1}。"},
        {"“双减”后新增花括号{样}12所。", "“双减”后新增花括号{{样}}{l1-1}。"},
    };
    static const struct article_names n = {"draft", "甲", "A", "a.txt"};
    a = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct article x = read_text(cases[i].text);
        const char *draft = article_draft(a, &x, &n);
        ck_assert_msg(strstr(draft, cases[i].draft), "%s gives\n%s", cases[i].text, draft);
    }
    arena_free(a);
}
END_TEST

START_TEST(nothing_hostile_breaks_it)
{
    static const char *const pieces[] = {
        "一是", "二是", "（一）", "(1)", "1.", "——", "“", "”", "《", "》", "{", "}", "\"", "\\", "?\?/", "*/",
        "20", "多", "万", "亿元", "百分之", "第", "%", "年", "近", "?qū)W", "(wù)", "\n", "\r", "。", "，",
        "来源：", "责任编辑", "\xff", "\xe4\xb8", "\xf0\x9f\x98\x80", "\xe2\x80\xae", " ", "9999999999",
        "学校", "教师", "名", "\x01", "至少", "~", "-", "七成", "十", "千", "\xef\xbb\xbf"};
    size_t kinds = sizeof pieces / sizeof *pieces;
    GRand *chance = g_rand_new_with_seed((guint32)unit_seed());
    for (unsigned round = 0; round < 600; round++) {
        GString *s = g_string_new(NULL);
        for (int n = g_rand_int_range(chance, 0, 120); n > 0; n--) {
            if (g_rand_int_range(chance, 0, 12) == 0)
                g_string_append_c(s, (char)g_rand_int_range(chance, 0, 256));
            g_string_append(s, pieces[g_rand_int_range(chance, 0, (gint32)kinds)]);
        }
        survives(s->str, s->len);
        g_string_free(s, TRUE);
    }
    g_rand_free(chance);
    survives("", 0);
    survives("\0\0\0", 3);
}
END_TEST

START_TEST(long_lines_take_no_long_time)
{
    static const char *const pieces[] = {"9", "一", "“", "《", "(", "一是", "?q", "近", " ", "万", "、",
                                         "{", "}", "{}", "学}", "1和", "1,", "至少1", "年", "2019年1所，",
                                         "\t1所", "甲\t1所\n", "甲\t乙\n", "一、题\n", "首页\n"};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        GString *s = g_string_new(NULL);
        while (s->len < 200000)
            g_string_append(s, pieces[i]);
        survives(s->str, s->len);
        g_string_free(s, TRUE);
    }
}
END_TEST

int main(void)
{
    return UNIT_RUN("article", damage_is_mended, amounts_are_read, what_is_no_amount_is_left,
                    encodings_are_told_apart, drafts_say_what_the_article_says, nothing_hostile_breaks_it,
                    long_lines_take_no_long_time);
}
