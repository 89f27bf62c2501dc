/*
 * numbers: figures read from text.  The golden table is for editors' eyes: every form of
 * both languages, what it is worth, and whether its partner has to say it.
 */
#include "document-fixture.h"
#include "document/numbers.h"
#include "unit.h"

static struct arena *arena;
static struct golden out;

static const char *const chinese[] = {
    /* digits, groups, full width, scale words */
    "10200个", "10,200个", "１２，３４５人", "１２．５％", "1.02万个", "20多亿元", "3亿多元", "1亿2000万元",
    "3千万元", "5千米", "30余所", "1234567890123456789012345678901234567890", "5.20", "5G网络", "A4纸",
    /* Han numerals */
    "一千八百万", "一万二千三百四十五", "一百零五", "一百五", "三万二", "十二", "二十", "二十多名", "十几所",
    "数百人", "几十人", "两千余名", "一亿三千万元", "壹佰贰拾叁万元", "叁仟元", "三点五倍", "一点五亿元", "两个",
    "三项", "四大类", "一个", "一线", "五育", "三三制", "千分考核", "百姓", "两级", "二级指标", "双向", "三人",
    /* shares and points */
    "三分之二", "百分之五", "百分之五点五", "千分之三", "两成", "三成五", "三成立", "半数", "一半", "过半", "半年",
    "5%", "5.97％", "3‰", "提高5个百分点", "五个百分点", "5～8%", "80%和90%", "翻一番", "两倍",
    /* nuances */
    "约200名", "近200名", "近两年", "接近3年", "超过1600人次", "不少于8课时", "至少8小时", "不超过30人",
    "最多30人", "30所以上", "200名以内", "5年左右", "逾百人", "附近3所", "签约3个", "不足10%", "1975年以后",
    /* ranges */
    "5～8万元", "9000～1.2万个", "3至5年", "2023—2025年", "2023年至2025年", "1-4日", "6月1日至4日",
    /* dates, ordinals, codes */
    "2019年1月13日", "2019年", "二〇一九年", "一九九五年", "70后、80后", "九十年代", "三月", "3个月", "20年来",
    "第三批", "第十二届", "十八大", "十二届十次全会", "2019级", "鲁教发〔2019〕3号", "0631-7562222",
    "13812345678", "400-1234567", "2019-12-05", "（7）考试", "“3+3+3”", "1669", "三年半", "8时30分"};

static const char *const english[] = {
    "10,200 places", "10 200 places", "RMB 130 million", "RMB 1.3 billion", "more than RMB 2 billion",
    "RMB 2–3 billion", "130m yuan", "¥2bn", "82.5 thousand", "1,234,567", "2 thousand million",
    "one", "two schools", "twelve", "twenty-one", "One hundred and five", "two hundred thousand",
    "a hundred", "hundreds of pupils", "three million", "twenty-first", "18th", "21st Century",
    "the tenth plenary", "first", "second-level", "third party", "thousand-point", "a dozen",
    "both", "twice", "fortnightly", "often", "someone",
    "5%", "5.97 per cent", "5 percent", "3‰", "5 percentage points", "one percentage point",
    "80 and 90 per cent", "5–8%", "two thirds", "two-thirds", "a third of schools", "a quarter of",
    "half of the schools", "half-yearly", "one fifth of pupils", "three quarters",
    "about 200", "nearly 200 teachers", "more than 1,600 person-times", "over 52", "at least 72%",
    "up to 30", "no more than 30", "30 schools or more", "fewer than 10%", "some 40 schools", "200+",
    "13 January 2019", "June 9", "1–4 June 2021", "April 2021", "May, September and October 2017",
    "may do so", "In May they", "the 1970s and 1980s", "2023–2025", "in 3 years", "8 hours a year",
    "270,000 m²", "270,000 square metres", "No. 3 [2019]", "0631-7562222", "3+3+3", "(7)", "5G", "A4",
    "COVID-19", "PM2.5"};

static void put_number(const char *text, const struct number *n)
{
    static const char *const kinds[] = {"", " share", " points", " year", " month", " day", " code"};
    static const char *const nuances[] = {"", " any", " recent", " about", " nearly", " over", " at-least",
                                          " above", " at-most", " under"};
    static const char *const units[] = {"", " money", " area", " mu", " length", " hours", " days",
                                        " weeks", " months", " years", " people", " person-times",
                                        " class-hours"};
    golden_line(arena_printf(arena, "    [%.*s] %s%s%s%s%s%s", (int)(n->end - n->start),
                             text + n->start, decimal_text(arena, &n->value), kinds[n->kind],
                             units[n->unit], nuances[n->nuance], n->ordinal ? " ordinal" : "",
                             n->firm ? "" : " (loose)"), &out);
}

static void put_texts(enum lang lang, const char *const *texts, size_t count)
{
    struct numbers n = {0};
    for (size_t i = 0; i < count; i++) {
        n.count = 0;
        numbers_read(arena, lang, texts[i], strlen(texts[i]), &n);
        golden_line(texts[i], &out);
        for (size_t k = 0; k < n.count; k++)
            put_number(texts[i], &n.at[k]);
    }
}

START_TEST(test_golden)
{
    arena = arena_new();
    out = (struct golden){.arena = arena};
    golden_line("# Chinese", &out);
    put_texts(LANG_ZH, chinese, sizeof chinese / sizeof *chinese);
    golden_line("# English", &out);
    put_texts(LANG_EN, english, sizeof english / sizeof *english);
    golden_check(arena, "numbers", out.at);
    arena_free(arena);
}
END_TEST

/* What figure_text prints is read again as the same value, in both languages. */
START_TEST(test_figures_are_read_again)
{
    static const char *const values[] = {"1", "2", "12", "99", "535", "1600", "10200", "33367",
                                         "270000", "130000000", "2000000000", "12340000"};
    arena = arena_new();
    struct numbers n = {0};
    for (size_t u = 0; unit_at(u); u++)
        for (size_t v = 0; v < sizeof values / sizeof *values; v++)
            for (int q = Q_EXACT; q < Q_BETWEEN; q++)
                for (int lang = LANG_ZH; lang < LANG_COUNT; lang++) {
                    struct fact f = {.id = "x", .unit = unit_at(u), .qualifier = (enum qualifier)q};
                    ck_assert(decimal_parse(&f.value, values[v]));
                    const char *text = figure_text(arena, &f, (enum lang)lang, FIGURE_FULL);
                    struct decimal want = f.value;
                    if (f.unit->style == UNIT_PERCENT)
                        decimal_shift(&want, strcmp(f.unit->code, "permille") ? -2 : -3);
                    n.count = 0;
                    numbers_read(arena, (enum lang)lang, text, strlen(text), &n);
                    ck_assert_msg(n.count == 1 && n.at[0].firm &&
                                      decimal_compare(&n.at[0].value, &want) == 0,
                                  "%s is read as %zu numbers, %s", text, n.count,
                                  n.count ? decimal_text(arena, &n.at[0].value) : "");
                    bool same = n.at[0].kind == NUMBER_YEAR ||
                                (q != Q_EXACT) == (n.at[0].nuance != NUANCE_NONE);
                    ck_assert_msg(same, "%s: nuance %d", text, (int)n.at[0].nuance);
                }
    arena_free(arena);
}
END_TEST

/* Bytes of any kind are read to their end and never beyond. */
START_TEST(test_any_text)
{
    static const char *const pieces[] = {"一", "千", "万", "亿", "分之", "点", "多", "半", "成", "%", "7",
                                         "００", ",", ".", "-", "～", "年", "月", "0631", "two",
                                         " hundred", " and", "-", "third", "s", " of", "RMB ", "th"};
    arena = arena_new();
    uint64_t state = unit_seed();
    struct numbers n = {0};
    for (int round = 0; round < 20000; round++) {
        char text[200] = "";
        size_t used = 0;
        for (unsigned k = unit_random(&state) % 14; k > 0; k--) {
            const char *p = pieces[unit_random(&state) % (sizeof pieces / sizeof *pieces)];
            used += (size_t)snprintf(text + used, sizeof text - used, "%s", p);
        }
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            char *exact = malloc(used ? used : 1);
            memcpy(exact, text, used);
            n.count = 0;
            numbers_read(arena, (enum lang)lang, exact, used, &n);
            for (size_t i = 0; i < n.count; i++)
                ck_assert(n.at[i].start < n.at[i].end && n.at[i].end <= used);
            free(exact);
        }
    }
    arena_free(arena);
}
END_TEST

int main(void)
{
    return UNIT_RUN("numbers", test_golden, test_figures_are_read_again, test_any_text);
}
