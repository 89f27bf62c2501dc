/*
 * numbers_zh: Chinese figures.
 *
 * A numeral is digits (１２, 10,200), Han numerals (一千八百万) or both (3千万, 1亿2000万);
 * before it stands its nuance (近, 不少于) or 第, behind it 多 and 余, a scale word, a unit,
 * and a nuance once more (以上, 左右).  What is written digit by digit (一九九五) is digits.
 */
#include "document/numbers.h"

#include <string.h>

/* ---- Han numerals --------------------------------------------------------------------- */

static int han_digit(uint32_t c)
{
    static const struct { uint32_t c; int digit; } digits[] = {
        {0x96f6, 0}, {0x3007, 0}, {0x25cb, 0}, {0x4e00, 1}, {0x4e8c, 2}, {0x4e24, 2}, {0x4e09, 3},
        {0x56db, 4}, {0x4e94, 5}, {0x516d, 6}, {0x4e03, 7}, {0x516b, 8}, {0x4e5d, 9},
        {0x58f9, 1}, {0x8d30, 2}, {0x53c1, 3}, {0x8086, 4}, {0x4f0d, 5}, {0x9646, 6},
        {0x67d2, 7}, {0x634c, 8}, {0x7396, 9}};
    for (size_t i = 0; i < sizeof digits / sizeof *digits; i++)
        if (digits[i].c == c)
            return digits[i].digit;
    return -1;
}

/* Places of 十 百 千, and of 万 亿; 0 for any other character. */
static int han_unit(uint32_t c)
{
    switch (c) {
    case 0x5341: case 0x62fe: return 1;
    case 0x767e: case 0x4f70: return 2;
    case 0x5343: case 0x4edf: return 3;
    default: return 0;
    }
}

static bool is_formal_unit(uint32_t c)
{
    return c == 0x62fe || c == 0x4f70 || c == 0x4edf;
}

static int han_scale(uint32_t c)
{
    switch (c) {
    case 0x4e07: case 0x842c: return 4;
    case 0x4ebf: case 0x5104: return 8;
    default: return 0;
    }
}

/* 伍, 陆 and 叁 are names too: formal digits stand before formal units and scale words. */
static bool is_formal_digit(uint32_t c)
{
    return c == 0x58f9 || c == 0x8d30 || c == 0x53c1 || c == 0x8086 || c == 0x4f0d || c == 0x9646 ||
           c == 0x67d2 || c == 0x634c || c == 0x7396;
}

static uint32_t char_at(const char *s, const char *end, const char **after)
{
    unsigned bytes;
    if (s >= end)
        return 0;
    uint32_t c = utf8_decode(s, &bytes);
    *after = s + bytes;
    return c;
}

/* Numerals as they are read.  `bare` has a unit without a digit before it (千, 百姓);
 * `spelt` is written digit by digit. */
struct han {
    unsigned long long total, section;
    int digit, last;            /* digit without its unit yet; places of the last unit */
    unsigned characters, digits;
    bool zero, bare, spelt, units;
};

/* The digit that the numeral at s goes on with; -1 if it does not. */
static int digit_at(const struct han *h, uint32_t c, const char *after, const char *end)
{
    const char *behind;
    uint32_t next = char_at(after, end, &behind);
    if (!is_formal_digit(c))
        return han_digit(c);
    bool formal = next && (is_formal_unit(next) || han_scale(next) || next == 0x5143 ||
                           next == 0x5706 /* 元, 圆 */);
    return formal || h->units ? han_digit(c) : -1;
}

static unsigned long long power(int places)
{
    unsigned long long n = 1;
    while (places-- > 0)
        n *= 10;
    return n;
}

static void han_put_unit(struct han *h, int places)
{
    if (h->digit < 0 && (h->characters == 0 || h->zero) && places > 1)
        h->bare = true;
    h->section += (h->digit < 0 ? 1 : (unsigned)h->digit) * power(places);
    h->digit = -1;
    h->last = places;
    h->zero = false;
    h->units = true;
}

static void han_put_scale(struct han *h, int places)
{
    if (h->digit > 0)
        h->section += (unsigned)h->digit;
    if (!h->section && !h->total) {
        h->bare = true;
        h->section = 1;
    }
    if (places == 8)
        h->total = (h->total + h->section) * power(8);
    else
        h->total += h->section * power(places);
    h->section = 0;
    h->digit = -1;
    h->last = places;
    h->zero = false;
    h->units = true;
}

static unsigned long long han_value(const struct han *h)
{
    unsigned long long n = h->total + h->section;
    if (h->digit < 0)
        return n;
    bool tail = h->last > 1 && !h->zero && h->digits == 1;     /* 一百五, 三万二 */
    return n + (unsigned)h->digit * (tail ? power(h->last - 1) : 1);
}

/* One Han numeral.  The neighbours 两三 and 五六 (two or three) end before the second. */
static const char *han_read(const char *s, const char *end, struct han *h)
{
    const char *after;
    *h = (struct han){.digit = -1};
    for (; h->characters < 17; s = after, h->characters++) {
        uint32_t c = char_at(s, end, &after);
        if (h->bare && c && (han_unit(c) || han_scale(c)))
            break;                      /* 百千万 is three words */
        int digit = c ? digit_at(h, c, after, end) : -1;
        int unit = c ? han_unit(c) : 0, scale = c ? han_scale(c) : 0;
        if (digit >= 0 && (c == 0x96f6 || c == 0x3007 || c == 0x25cb) && h->units) {
            h->zero = true;
        } else if (digit >= 0) {
            if (h->digit >= 0 && h->units)
                break;
            h->spelt = h->spelt || h->digit >= 0;
            h->total = h->spelt ? (h->digits == 1 ? (unsigned)h->digit * 10 : h->total * 10) +
                                      (unsigned)digit
                                : h->total;
            h->digit = digit;
            h->digits = h->spelt ? h->digits + 1 : 1;
        } else if (unit && !h->spelt)
            han_put_unit(h, unit);
        else if (scale && !h->spelt)
            han_put_scale(h, scale);
        else
            break;
    }
    if (h->spelt)
        h->digit = -1;
    return h->characters ? s : NULL;
}

/* ---- one numeral ---------------------------------------------------------------------- */

struct numeral {
    struct decimal value;
    const char *start, *end;
    enum nuance nuance;
    unsigned digits;            /* before the point; 0 for Han numerals with units */
    uint8_t scale;
    bool arabic, firm, spelt, small;    /* small: a single Han digit or 十 */
};

static const char *many_at(const char *s, const char *end)
{
    const char *after = word_at(s, end, "多");
    return after ? after : word_at(s, end, "余");
}

/* 多 and scale words behind digits or numerals: 20多亿, 3千万, 二十余万. */
static void read_scale(struct numeral *n, const char *end)
{
    const char *after, *many = many_at(n->end, end);
    const char *s = many ? many : n->end;
    int places = 0;
    for (uint32_t c; (c = char_at(s, end, &after)); s = after) {
        int p = han_scale(c) ? han_scale(c) : han_unit(c);
        if (!p || places >= 8 || (p < 4 && !n->arabic) || (places && p < 4))
            break;
        if (c == 0x5341 || c == 0x62fe)
            break;                      /* 3十 is nobody's */
        places += p;
    }
    /* 5千 is a number; 千 behind 5 may begin 千米. */
    const char *metres = places == 3 ? word_at(s, end, "米") : NULL;
    if (metres || (places == 3 && (word_at(s, end, "克") || word_at(s, end, "瓦"))))
        return;
    if (places && decimal_shift(&n->value, places)) {
        n->end = s;
        n->scale = (uint8_t)places;
    }
    if (many && (places || n->end != s || many == s)) {
        n->nuance = NUANCE_OVER;
        n->end = places ? n->end : many;
    }
    const char *behind = !many && places ? many_at(n->end, end) : NULL;
    if (behind) {
        n->nuance = NUANCE_OVER;
        n->end = behind;
    }
}

/* 1亿2000万: the smaller part behind the larger. */
static void read_second_part(struct numeral *n, const char *end)
{
    unsigned digits;
    struct numeral part = {.start = n->end, .arabic = true};
    if (!n->scale || n->nuance != NUANCE_NONE)
        return;
    part.end = digits_read(n->end, end, &part.value, &digits);
    if (!part.end)
        return;
    read_scale(&part, end);
    if (part.scale && part.scale < n->scale && decimal_add(&n->value, &n->value, &part.value))
        n->end = part.end;
}

static bool read_arabic(struct numeral *n, const char *s, const char *end)
{
    const char *after = digits_read(s, end, &n->value, &n->digits);
    if (!after)
        return false;
    n->start = s;
    n->end = after;
    n->arabic = n->firm = true;
    read_scale(n, end);
    read_second_part(n, end);
    return true;
}

/* 三点五: a point with Han digits on both sides, and a scale word, unit or nothing behind. */
static void read_point(struct numeral *n, const char *end)
{
    const char *s = word_at(n->end, end, "点"), *after;
    char said[32] = "";
    size_t count = 0;
    int digit;
    if (!s)
        return;
    uint32_t c = char_at(s, end, &after);
    while (c && (digit = han_digit(c)) >= 0 && count < 20) {
        said[count++] = (char)('0' + digit);
        s = after;
        c = char_at(s, end, &after);
    }
    if (!count || (c && han_unit(c)))
        return;
    struct decimal part;
    if (!decimal_parse(&part, said) || !decimal_shift(&part, -(int)count) ||
        !decimal_add(&n->value, &n->value, &part))
        return;
    n->end = s;
    n->small = false;
    n->firm = true;
}

static bool read_han(struct numeral *n, const char *s, const char *end)
{
    struct han h;
    const char *after = han_read(s, end, &h);
    if (!after)
        return false;
    n->start = s;
    n->end = after;
    n->spelt = h.spelt;
    n->digits = h.spelt ? h.digits : 0;
    n->value = decimal_of(h.spelt ? h.total : han_value(&h));
    n->small = h.characters == 1 && !h.bare;
    n->firm = !h.bare && !n->small;
    if (h.spelt && h.digits < 4) {      /* 三二, 五六: each stands for itself */
        uint32_t c = char_at(s, end, &after);
        *n = (struct numeral){.value = decimal_of((unsigned)han_digit(c)), .start = s,
                              .end = after};
        return true;
    }
    if (!h.bare) {
        read_point(n, end);
        read_scale(n, end);
    }
    return true;
}

/* ---- before a number ------------------------------------------------------------------ */

static const struct { const char *word; enum nuance nuance; } before[] = {
    {"不超过", NUANCE_AT_MOST}, {"不高于", NUANCE_AT_MOST}, {"不多于", NUANCE_AT_MOST},
    {"至多", NUANCE_AT_MOST}, {"最多", NUANCE_AT_MOST}, {"不少于", NUANCE_AT_LEAST},
    {"不低于", NUANCE_AT_LEAST}, {"至少", NUANCE_AT_LEAST}, {"最少", NUANCE_AT_LEAST},
    {"大约", NUANCE_ABOUT}, {"大概", NUANCE_ABOUT}, {"约", NUANCE_ABOUT}, {"接近", NUANCE_NEARLY},
    {"将近", NUANCE_NEARLY}, {"近", NUANCE_NEARLY}, {"超过", NUANCE_OVER}, {"多于", NUANCE_OVER},
    {"高于", NUANCE_OVER}, {"超", NUANCE_OVER}, {"逾", NUANCE_OVER},
    {"不足", NUANCE_UNDER}, {"不到", NUANCE_UNDER}, {"不满", NUANCE_UNDER}, {"低于", NUANCE_UNDER},
    {"少于", NUANCE_UNDER}};
static const struct { const char *word; enum nuance nuance; } behind[] = {
    {"及以上", NUANCE_ABOVE}, {"以上", NUANCE_ABOVE}, {"及以下", NUANCE_AT_MOST},
    {"以下", NUANCE_AT_MOST}, {"以内", NUANCE_AT_MOST}, {"之内", NUANCE_AT_MOST},
    {"左右", NUANCE_ABOUT}, {"上下", NUANCE_ABOUT}, {"多", NUANCE_OVER}, {"余", NUANCE_OVER},
    {"来", NUANCE_ANY}, {"以来", NUANCE_ANY}};

static enum nuance nuance_before(const char *text, const char *s)
{
    s = skip_spaces_back(text, s);
    for (size_t i = 0; i < sizeof before / sizeof *before; i++)
        if (word_before(text, s, before[i].word))
            return before[i].nuance;
    return NUANCE_NONE;
}

/* ---- behind a number ------------------------------------------------------------------ */

static const struct { const char *word; enum number_unit unit; } units[] = {
    {"人次", MEASURED_PERSON_TIMES}, {"课时", MEASURED_CLASS_HOURS}, {"学时", MEASURED_CLASS_HOURS},
    {"小时", MEASURED_HOURS}, {"平方米", MEASURED_AREA}, {"平米", MEASURED_AREA},
    {"㎡", MEASURED_AREA}, {"公里", MEASURED_LENGTH}, {"千米", MEASURED_LENGTH},
    {"个月", MEASURED_MONTHS}, {"人民币", MEASURED_MONEY}, {"元", MEASURED_MONEY},
    {"亩", MEASURED_MU}, {"天", MEASURED_DAYS}, {"周", MEASURED_WEEKS}, {"年", MEASURED_YEARS}};

/* What a single Han numeral counts; before anything else it may be a turn of phrase. */
static const char *const counters[] = {
    "个", "項", "项", "组", "所", "名", "级", "份", "本", "条", "次", "种", "类", "批", "期", "年", "天",
    "日", "处", "支", "岁", "倍", "大", "步", "轮", "届", "科", "门", "张", "位", "层", "周", "小时",
    "课时", "学时", "点", "段", "套", "件", "座", "间", "亩", "元", "公里", "平方米", "户", "篇",
    "册", "场", "部", "块", "人", "家", "道", "档", "型", "月", "学期", "公斤", "方面", "维"};

static bool counter_at(const char *s, const char *end)
{
    for (size_t i = 0; i < sizeof counters / sizeof *counters; i++)
        if (word_at(s, end, counters[i]))
            return true;
    return false;
}

/* Where what belongs to the number ends. */
static const char *read_behind(struct number *n, const char *s, const char *end)
{
    const char *last = s;
    s = skip_spaces(s, end);
    for (size_t i = 0; n->unit == MEASURED_NONE && i < sizeof units / sizeof *units; i++) {
        const char *after = word_at(s, end, units[i].word);
        if (!after || (units[i].unit == MEASURED_YEARS &&
                       (word_at(after, end, "级") || word_at(after, end, "制"))))
            continue;           /* 2019年级, 三年制 */
        n->unit = units[i].unit;
        last = s = after;
    }
    const char *counted = s;
    unsigned bytes;
    for (int skipped = 0; skipped < 2; skipped++) {     /* 30所以上, 200名以上 */
        for (size_t i = 0; n->nuance == NUANCE_NONE && i < sizeof behind / sizeof *behind; i++)
            if (word_at(s, end, behind[i].word))
                n->nuance = behind[i].nuance;
        if (n->unit != MEASURED_NONE || s >= end || !counter_at(s, end) || s != counted)
            break;
        utf8_decode(s, &bytes);
        s += bytes;
    }
    const char *half = n->unit >= MEASURED_HOURS ? word_at(s, end, "半") : NULL;
    struct decimal five = decimal_of(5);
    if (!half || !decimal_shift(&five, -1) || !decimal_add(&n->value, &n->value, &five))
        return last;
    return half;
}

/* Percent signs and words behind; where they end, or NULL. */
static const char *share_behind(struct number *n, const char *s, const char *end)
{
    static const char *const points[] = {"个百分点", "百分点"};
    static const struct { const char *word; int places; } signs[] = {
        {"%", 2}, {"％", 2}, {"‰", 3}};
    s = skip_spaces(s, end);
    for (size_t i = 0; i < 2; i++)
        if (word_at(s, end, points[i])) {
            n->kind = NUMBER_POINTS;
            return word_at(s, end, points[i]);
        }
    for (size_t i = 0; i < 3; i++)
        if (word_at(s, end, signs[i].word)) {
            number_share(n, signs[i].places);
            return word_at(s, end, signs[i].word);
        }
    return NULL;
}

/* 三成, 三成五; not 三成员. */
static const char *tenths_behind(struct number *n, const char *s, const char *end)
{
    static const char *const others[] = {"立", "为", "员", "果", "绩", "功", "长", "熟", "都", "分",
                                         "效", "本", "套", "才", "人", "就", "型"};
    const char *after = word_at(s, end, "成");
    for (size_t i = 0; after && i < sizeof others / sizeof *others; i++)
        if (word_at(after, end, others[i]))
            return NULL;
    if (!after || decimal_compare(&n->value, &(struct decimal){.count = 2, .digits = "10"}) >= 0)
        return NULL;
    const char *next = after;
    uint32_t c = char_at(after, end, &next);
    number_share(n, 1);
    if (c && han_digit(c) > 0) {
        struct decimal more = decimal_of((unsigned)han_digit(c));
        decimal_shift(&more, -2);
        decimal_add(&n->value, &n->value, &more);
        after = next;
    }
    return after;
}

static bool within(const struct decimal *d, unsigned least, unsigned most)
{
    struct decimal l = decimal_of(least), m = decimal_of(most);
    return decimal_is_integer(d) && decimal_compare(d, &l) >= 0 && decimal_compare(d, &m) <= 0;
}

/* 2019年, 1月, 13日, 70后, 90年代. */
static const char *date_behind(struct number *n, const struct numeral *m, const char *end)
{
    const char *s = m->end;
    const char *year = word_at(s, end, "年"), *month = word_at(s, end, "月");
    const char *day = word_at(s, end, "日");
    if (!day)
        day = word_at(s, end, "号");
    n->whole_year = m->digits == 4 && within(&n->value, 1000, 2999);
    if (year && n->whole_year && !word_at(year, end, "级")) {
        n->kind = NUMBER_YEAR;
        return s;
    }
    const char *decade = word_at(s, end, "后");
    if (!decade)
        decade = word_at(s, end, "年代");
    if (decade && !m->scale && within(&n->value, 10, 90) &&
        n->value.digits[n->value.count - 1] == '0') {
        struct decimal century = decimal_of(within(&n->value, 10, 40) ? 2000 : 1900);
        decimal_add(&n->value, &n->value, &century);
        n->kind = NUMBER_YEAR;
        return decade;
    }
    if (month && !m->scale && within(&n->value, 1, 12)) {
        n->kind = NUMBER_MONTH;
        n->firm = true;
    } else if (day && !m->scale && within(&n->value, 1, 31))
        n->kind = NUMBER_DAY;
    else
        return NULL;
    return s;
}

/* ---- fractions and halves ------------------------------------------------------------- */

static bool read_numeral(struct numeral *n, const char *s, const char *end)
{
    *n = (struct numeral){.nuance = NUANCE_NONE};
    return read_arabic(n, s, end) || read_han(n, s, end);
}

/* 三分之二, 百分之五, 千分之三: the denominator is read, its numerator follows. */
static const char *read_fraction(struct number_reader *r, const struct numeral *m)
{
    const char *s = word_at(m->end, r->end, "分之");
    struct numeral part;
    struct decimal value;
    if (!s || !read_numeral(&part, s, r->end) || !m->value.count ||
        !decimal_divide(&value, &part.value, &m->value, 12))
        return NULL;
    decimal_trim(&value);
    struct number *n = number_add(r, m->start, part.end, &value);
    n->kind = NUMBER_SHARE;
    n->nuance = nuance_before(r->text, m->start);
    read_behind(n, part.end, r->end);
    n->unit = MEASURED_NONE;
    return part.end;
}

/* 半数, 一半, 过半, 半年, 双向; where it ends, or NULL. */
static const char *read_half(struct number_reader *r, const char *s)
{
    static const struct { const char *word; bool share; } words[] = {
        {"一半", true}, {"半数", true}, {"过半", true}, {"半", false}, {"双", false}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const char *after = word_at(s, r->end, words[i].word);
        struct decimal half = decimal_of(i == 4 ? 2 : 5);
        if (!after)
            continue;
        if (i != 4)
            decimal_shift(&half, -1);
        struct number *n = number_add(r, s, after, &half);
        n->kind = words[i].share ? NUMBER_SHARE : NUMBER_COUNT;
        n->firm = words[i].share;
        n->nuance = i == 2 || word_before(r->text, s, "超过") ? NUANCE_OVER
                                                              : nuance_before(r->text, s);
        return after;
    }
    return NULL;
}

/* 翻一番 is twice, 翻两番 four times as much. */
static const char *read_doubled(struct number_reader *r, const char *s)
{
    const char *after = word_at(s, r->end, "翻一番"), *twice = word_at(s, r->end, "翻两番");
    if (!after && !twice)
        return NULL;
    struct decimal value = decimal_of(twice ? 4 : 2);
    number_add(r, s, twice ? twice : after, &value);
    return twice ? twice : after;
}

/* ---- the text ------------------------------------------------------------------------- */

/* 几, 数 and 上 before 十, 百, 千, 万 name no number. */
static bool is_vague(const struct number_reader *r, const struct numeral *m)
{
    const char *after;
    uint32_t c = char_at(m->start, r->end, &after);
    bool unit = c && (han_unit(c) || han_scale(c));
    return (unit && (word_before(r->text, m->start, "几") || word_before(r->text, m->start, "数") ||
                     word_before(r->text, m->start, "上") || word_before(r->text, m->start, "成"))) ||
           word_at(m->end, r->end, "几");
}

/* 十二届十次全会 is a meeting's name, and English may call it a plenary. */
static bool is_session(const struct number_reader *r, const struct numeral *m)
{
    return word_at(m->end, r->end, "届") || word_before(r->text, m->start, "届");
}

/* 二、 after a stop or at the text's head counts what follows. */
static bool is_enumerator(const struct number_reader *r, const struct numeral *m)
{
    static const char *const stops[] = {"；", "：", "。", "？", "！"};
    bool opens = m->start == r->text;
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++)
        opens = opens || word_before(r->text, m->start, stops[i]);
    return opens && word_at(m->end, r->end, "、");
}

static bool is_firm(const struct number_reader *r, const struct numeral *m)
{
    if (is_session(r, m) && !m->arabic)
        return false;
    if (!m->small)
        return m->firm;
    struct decimal one = decimal_of(1);
    if (word_before(r->text, m->start, "第"))
        return true;
    return decimal_compare(&m->value, &one) > 0 &&
           (is_enumerator(r, m) || counter_at(skip_spaces(m->end, r->end), r->end));
}

/* 近两年 is the last two years, 附近 and 最近 no nuance at all. */
static enum nuance nuance_of(const struct number_reader *r, const struct numeral *m,
                             const struct number *n)
{
    static const char *const others[] = {"附近", "最近", "临近", "邻近", "靠近", "就近", "契约",
                                         "节约", "签约", "大约", "集约", "预约", "高超"};
    enum nuance q = nuance_before(r->text, m->start);
    bool time = n->unit == MEASURED_YEARS || n->unit == MEASURED_MONTHS || n->unit == MEASURED_DAYS;
    if (m->nuance != NUANCE_NONE)
        return m->nuance;
    if (time && (word_before(r->text, m->start, "最近") || word_before(r->text, m->start, "过去")))
        return NUANCE_RECENT;
    if (q == NUANCE_NEARLY && time && !word_before(r->text, m->start, "接近"))
        return NUANCE_RECENT;
    for (size_t i = 0; q != NUANCE_NONE && i < sizeof others / sizeof *others; i++)
        if (i != 9 && word_before(r->text, m->start, others[i]))
            return NUANCE_NONE;
    return q;
}

static const char *add_numeral(struct number_reader *r, const struct numeral *m)
{
    struct number *n = number_add(r, m->start, m->end, &m->value);
    const char *after = m->end, *last = NULL;
    n->scale = m->scale;
    n->firm = is_firm(r, m);
    n->ordinal = word_before(r->text, m->start, "第");
    const char *share = share_behind(n, m->end, r->end);
    if (!share && !m->arabic && m->small)
        share = tenths_behind(n, m->end, r->end);
    const char *date = share ? NULL : date_behind(n, m, r->end);
    if (share) {
        n->firm = true;
        after = share;
    } else if (date) {
        after = date;
    } else
        last = read_behind(n, m->end, r->end);
    if (share)
        read_behind(n, share, r->end);
    enum nuance said_behind = n->nuance;
    n->nuance = nuance_of(r, m, n);
    if (n->nuance == NUANCE_NONE || (said_behind != NUANCE_NONE && n->nuance != NUANCE_RECENT))
        n->nuance = said_behind != NUANCE_NONE ? said_behind : n->nuance;
    if (n->kind >= NUMBER_YEAR)
        n->nuance = NUANCE_NONE;
    n->digits = m->arabic;
    n->bare = !share && !m->scale && n->kind == NUMBER_COUNT && n->unit == MEASURED_NONE;
    if (share)
        n->unit = MEASURED_NONE;
    n->end = (uint32_t)(after - r->text);
    range_join(r, LANG_ZH);
    return last ? last : after;
}

/* What may open a number: a digit, a Han numeral, 半 双 过 翻. */
static const char *read_one(struct number_reader *r, const char *s)
{
    struct numeral m;
    struct decimal value;
    const char *after = telephone_read(s, r->end, &value);
    if (after) {
        number_add(r, s, after, &value)->kind = NUMBER_CODE;
        return after;
    }
    after = read_half(r, s);
    if (!after)
        after = read_doubled(r, s);
    if (after || !read_numeral(&m, s, r->end))
        return after;
    after = read_fraction(r, &m);
    if (after)
        return after;
    if (word_at(m.end, r->end, "百分点") && m.small)
        m.firm = true;
    return is_vague(r, &m) ? m.end : add_numeral(r, &m);
}

/* Most characters of a text open no number. */
static bool may_open(uint32_t c)
{
    if (c < 0x2000)
        return c >= '0' && c <= '9';
    return (c >= 0xff10 && c <= 0xff19) || han_digit(c) >= 0 || han_unit(c) || han_scale(c) ||
           c == 0x534a || c == 0x53cc || c == 0x8fc7 || c == 0x7ffb;  /* 半 双 过 翻 */
}

void numbers_read_zh(struct number_reader *r)
{
    for (const char *s = r->text; s < r->end;) {
        const char *after = NULL;
        unsigned bytes;
        uint32_t c = utf8_decode(s, &bytes);
        if (may_open(c))
            after = read_one(r, s);
        s = after ? after : s + bytes;
    }
}
