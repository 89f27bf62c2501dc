/*
 * furniture: what a page says about itself, and what stands at its head.
 *
 * Words: a *closer* is a line behind which no article goes on: the editor's name, related
 * news.  A *notice* is the line that tells date and publisher.
 *
 * Rule: only short lines are furniture, whatever their words, and only behind half of the
 * article's text does a line close it.
 */
#include "article/article_private.h"

#include <stdlib.h>
#include <string.h>

#define SHORT 90        /* characters of a line that may be furniture */

static const char *const words[] = {
    "当前位置", "当前的位置", "设为首页", "加入收藏", "网站地图", "网站导览", "回首页", "返回首页",
    "无障碍", "责任编辑", "编辑：", "责编", "校对：", "审核：", "来源：", "浏览次数", "阅读次数",
    "点击数", "字号", "字体：", "放大 正常", "提交评论", "发表评论", "备案号", "备案编号", "ICP备",
    "许可证编号", "网站标识码", "公网安备", "版权所有", "版权声明", "免责声明", "上一篇", "下一篇",
    "相关推荐", "相关阅读", "相关链接", "相关文章", "热门推荐", "附件下载", "联系电话", "联系人：",
    "主办：", "主办单位：", "承办：", "技术支持", "打印本页", "关闭窗口", "扫一扫", "分享到",
    "微信", "微博", "您访问的链接", "感谢您的阅读", "联合出品", "跳到主要", "首页 ", "首页|", "首页｜",
    "首页>", "©", "Copyright", "http://", "https://", "www.", "索引号：", "文号：", "主题分类：", "有效性：",
    "成文日期", "信息分类", "邮编：", "点阅：", "长者模式", "IPv6"};

static const char *const whole[] = {
    "首页", "评论", "评论：", "评论:", "打印", "关闭", "收藏", "返回顶部", "市政府网", "政务微信",
    "精选专题", "相关新闻", "更多", "下载", "搜索", "登录", "注册", "（0）", "展开全文"};

static const char *const closers[] = {
    "责任编辑", "（责任编辑", "编辑：", "责编", "上一篇", "下一篇", "相关推荐", "相关阅读", "相关链接",
    "相关文章", "相关新闻", "精选专题", "热门推荐", "附件下载", "版权声明", "免责声明", "评论：",
    "您访问的链接", "感谢您的阅读", "【打印", "【政策解读】", "分享到", "打印本页"};

static bool equals(const struct chars *c, const char *word)
{
    return c->count == word_length(word) && chars_at(c, 0, word);
}

/* 登录 | 注册 | 帮助中心 */
static bool is_bar(const struct chars *c)
{
    size_t bars = 0;
    for (size_t i = 0; i < c->count; i++)
        bars += one_of(c->at[i], "|｜");
    return bars >= 2 && chars_find(c, 0, "，。；：") == c->count;
}

/* 某教字〔2022〕31号 */
static bool is_document_number(const struct chars *c)
{
    size_t open = chars_find(c, 0, "〔[【");
    return c->count <= 24 && open + 6 < c->count && open > 0 && is_digit(c->at[open + 1]) &&
           is_digit(c->at[open + 4]) && one_of(c->at[open + 5], "〕]】") && chars_end(c, c->count, "号");
}

static bool is_attachment(const struct chars *c)
{
    return chars_at(c, 0, "附件") && (chars_has(c, ".doc") || chars_has(c, ".xls") ||
                                      chars_has(c, ".pdf") || chars_has(c, ".wps"));
}

bool furniture_line(const struct chars *c)
{
    if (!c->count || c->count > SHORT)
        return c->count == 0;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (chars_has(c, words[i]))
            return true;
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++)
        if (equals(c, whole[i]))
            return true;
    return is_attachment(c) || is_bar(c) || is_document_number(c) || (han_count(c) == 0 && c->count < 40);
}

static bool closes(const struct chars *c)
{
    for (size_t i = 0; i < sizeof closers / sizeof *closers; i++)
        if (chars_at(c, 0, closers[i]))
            return true;
    return false;
}

/* From the first closer behind half of the text everything goes. */
static void close_article(struct lines *lines)
{
    size_t all = 0, before = 0;
    for (size_t i = 0; i < lines->count; i++)
        all += lines->at[i].text.count;
    bool closed = false;
    for (size_t i = 0; i < lines->count; i++) {
        struct line *line = &lines->at[i];
        closed = closed || (2 * before > all && closes(&line->reading));
        line->dropped = line->dropped || closed;
        before += line->text.count;
    }
}

/* An item of navigation: "- 政务微信". */
static bool is_navigation(const struct chars *c)
{
    bool bullet = c->count && one_of(c->at[0], "-·•>»|");
    return bullet && c->count < 14 && chars_find(c, 0, "，。；：") == c->count;
}

/* Up to the first paragraph a short line with a bullet leads elsewhere. */
static void drop_navigation(struct lines *lines)
{
    for (size_t i = 0; i < lines->count && lines->at[i].text.count < SHORT; i++) {
        struct line *line = &lines->at[i];
        size_t length;
        if (mark_read(&line->reading, &length) != MARK_NONE && !is_navigation(&line->reading))
            return;
        line->dropped = line->dropped || is_navigation(&line->reading);
    }
}

/* 附件：1.… and the lines that go on counting. */
static void drop_attachments(struct lines *lines)
{
    bool counting = false;
    for (size_t i = lines->count / 2; i < lines->count; i++) {
        struct line *line = &lines->at[i];
        size_t length;
        bool opens = line->reading.count < SHORT && (chars_at(&line->reading, 0, "附件：") ||
                                                     chars_at(&line->reading, 0, "附件:"));
        bool goes_on = counting && line->reading.count < SHORT &&
                       mark_read(&line->reading, &length) == MARK_DIGIT;
        if (line->reading.count)
            counting = opens || goes_on;
        line->dropped = line->dropped || opens || goes_on;
    }
}

void article_furniture(struct lines *lines)
{
    for (size_t i = 0; i < lines->count; i++) {
        struct line *line = &lines->at[i];
        line->dropped = line->dropped || furniture_line(&line->reading);
    }
    drop_navigation(lines);
    drop_attachments(lines);
    close_article(lines);
}

/* ---- the notice ------------------------------------------------------------------------- */

static unsigned digits(const struct chars *c, size_t *i, unsigned most)
{
    unsigned value = 0, n = 0;
    for (; *i < c->count && is_digit(c->at[*i]) && n < most; n++)
        value = 10 * value + (c->at[(*i)++] - '0');
    return value;
}

static bool step(const struct chars *c, size_t *i, const char *any)
{
    bool is = *i < c->count && one_of(c->at[*i], any);
    *i += is;
    return is;
}

/* 2021-06-15, 2020/11/06, 2022年3月8日 at i. */
static char *date_at(struct arena *a, const struct chars *c, size_t i, size_t *end)
{
    if ((i && is_digit(c->at[i - 1])) || !is_digit(c->at[i]))
        return NULL;
    unsigned year = digits(c, &i, 4);
    if (year < 1900 || year > 2100 || !step(c, &i, "-/.年"))
        return NULL;
    unsigned month = digits(c, &i, 2);
    if (!month || month > 12 || !step(c, &i, "-/.月"))
        return NULL;
    unsigned day = digits(c, &i, 2);
    if (!day || day > 31)
        return NULL;
    step(c, &i, "日");
    *end = i;
    return arena_printf(a, "%04u-%02u-%02u", year, month, day);
}

static char *date_in(struct arena *a, const struct chars *c, size_t *at, size_t *end)
{
    for (*at = 0; *at < c->count; ++*at) {
        char *date = date_at(a, c, *at, end);
        if (date)
            return date;
    }
    return NULL;
}

static size_t behind_word(const struct chars *c, const char *word)
{
    for (size_t i = 0; i < c->count; i++)
        if (chars_at(c, i, word))
            return i + word_length(word);
    return 0;
}

/* Behind 来源： or the like, else the first words of the line. */
static char *publisher_in(struct arena *a, const struct line *line)
{
    static const char *const labels[] = {"来源：", "来源:", "发布机构：", "发文机关：", "发布单位：",
                                         "发文单位：", "发布者："};
    const struct chars *c = &line->reading;
    size_t from = 0;
    for (size_t i = 0; !from && i < sizeof labels / sizeof *labels; i++)
        from = behind_word(c, labels[i]);
    if (!from && (chars_has(c, "发布") || chars_has(c, "时间")))
        return NULL;
    while (from < c->count && is_space(c->at[from]))
        from++;
    size_t to = from;
    while (to < c->count && !is_space(c->at[to]) && !is_digit(c->at[to]) &&
           !one_of(c->at[to], "|｜，（("))
        to++;
    struct chars name = chars_cut(c, from, to);
    return han_count(&name) >= 2 ? chars_text(a, &line->text, from, to) : NULL;
}

static bool is_notice(struct arena *a, struct line *line, struct article *out)
{
    size_t at, end;
    const struct chars *c = &line->reading;
    if (c->count > SHORT || chars_find(c, 0, "。；") < c->count)
        return false;
    char *date = date_in(a, c, &at, &end);
    bool source = chars_has(c, "来源：") || chars_has(c, "来源:");
    if (!date && !source)
        return false;
    if (date && !out->date)
        out->date = date;
    if (!out->publisher)
        out->publisher = publisher_in(a, line);
    return true;
}

/* ---- the title --------------------------------------------------------------------------- */

static bool same(const struct chars *a, const struct chars *b)
{
    return a->count == b->count && memcmp(a->at, b->at, a->count * sizeof *a->at) == 0;
}

/* A page's own name stands above the title. */
static bool is_site(const struct chars *c)
{
    static const char *const ends[] = {"人民政府", "政府网", "网站", "入口网", "云平台", "服务平台", "门户", "门户网", "新闻网",
                                       "信息网", "公众网", "教育网", "教育局", "委员会", "客户端", "公众号"};
    for (size_t i = 0; c->count < 24 && i < sizeof ends / sizeof *ends; i++)
        if (chars_end(c, c->count, ends[i]))
            return true;
    return false;
}

static bool may_be_title(const struct chars *c)
{
    size_t length;
    return !is_site(c) && han_count(c) >= 6 && c->count <= 70 && mark_read(c, &length) == MARK_NONE &&
           !one_of(c->at[c->count - 1], "。；：:，");
}

/* "…有关！（某某）": what follows the end of the sentence is a site's name. */
static size_t title_end(const struct chars *c)
{
    for (size_t i = 0; i + 1 < c->count; i++)
        if (one_of(c->at[i], "！？") && one_of(c->at[i + 1], "（(") && c->count - i < 14)
            return i + 1;
    return c->count;
}

static void take_title(struct arena *a, struct lines *lines, size_t i, struct article *out)
{
    const struct line *title = &lines->at[i];
    out->title = chars_text(a, &title->text, 0, title_end(&title->reading));
    for (size_t k = i; k < lines->count; k++)
        if (same(&lines->at[k].text, &title->text))
            lines->at[k].dropped = true;
}

/* 柏岭县推进…, 某省荣成市教育局: a name of two or three characters and what it is. */
static bool take_place(struct arena *a, const char *text, struct article *out)
{
    struct chars c = chars_of(a, text ? text : "", text ? strlen(text) : 0);
    size_t from = chars_at(&c, 2, "省") ? 3 : chars_at(&c, 3, "省") ? 4 : 0;
    for (size_t n = 2; n <= 3 && from + n < c.count; n++) {
        struct chars name = chars_cut(&c, from, from + n);
        bool level = one_of(c.at[from + n], "市县區区縣旗州");
        if (!level || han_count(&name) < n || chars_find(&name, 0, "教学校育全我该本各这個个的") < n)
            continue;
        out->place = chars_text(a, &c, from, from + n);
        out->level = chars_text(a, &c, from + n, from + n + 1);
        return true;
    }
    return false;
}

/* "——专访某某": the line below the title. */
static bool is_subtitle(const struct lines *lines, size_t candidate, size_t i)
{
    size_t length, next = candidate + 1;
    while (next < lines->count && !lines->at[next].reading.count)
        next++;
    return next == i && mark_read(&lines->at[i].reading, &length) == MARK_DASH;
}

/* What issues documents. */
static bool is_office(const struct chars *c)
{
    static const char *const ends[] = {"局", "厅", "部", "委", "府", "委员会", "办公室", "小组", "中心", "学校"};
    for (size_t i = 0; c->count && c->count < 50 && i < sizeof ends / sizeof *ends; i++)
        if (chars_end(c, c->count, ends[i]))
            return chars_find(c, 0, "，。；：、") == c->count;
    return false;
}

/* An office, and below it a line that is a date: who issued the document, and when. */
static void take_signature(struct arena *a, struct lines *lines, struct article *out)
{
    struct line *office = NULL;
    for (size_t i = 0; i < lines->count; i++) {
        struct line *line = &lines->at[i];
        size_t end = 0;
        if (!line->reading.count)
            continue;
        char *date = line->reading.count < 16 && is_digit(line->reading.at[0])
                         ? date_at(a, &line->reading, 0, &end) : NULL;
        if (office && date && end == line->reading.count) {
            if (!out->publisher)
                out->publisher = chars_text(a, &office->text, 0, chars_find(&office->reading, 0, " 　"));
            out->date = out->date ? out->date : date;
            office->dropped = line->dropped = true;
            return;
        }
        office = is_office(&line->reading) ? line : NULL;
    }
}

/* Both stand before the first paragraph or marked heading. */
void article_about(struct arena *a, struct lines *lines, struct article *out)
{
    size_t length, candidate = lines->count;
    for (size_t i = 0; i < lines->count; i++) {
        struct line *line = &lines->at[i];
        const struct chars *c = &line->reading;
        if (!c->count)
            continue;
        if (is_notice(a, line, out)) {
            line->dropped = true;
            continue;
        }
        if (candidate == lines->count && is_site(c))
            line->dropped = true;
        if (line->dropped || furniture_line(c))
            continue;
        if (is_subtitle(lines, candidate, i)) {
            out->subtitle = chars_text(a, &line->text, 0, line->text.count);
            line->dropped = true;
            continue;
        }
        if (mark_read(c, &length) != MARK_NONE)
            break;
        if (candidate == lines->count && may_be_title(c)) {
            candidate = i;
            continue;
        }
        if (c->count > 60)
            break;
    }
    if (candidate < lines->count)
        take_title(a, lines, candidate, out);
    take_signature(a, lines, out);
    if (!take_place(a, out->title, out))
        take_place(a, out->publisher, out);
}
