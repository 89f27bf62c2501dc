/*
 * torture: one invented paragraph that holds what is hard to set in Chinese: chained and
 * facing marks, dashes, quotes in quotes, numbers with units, Latin words, addresses.
 */
#include <briefing/plugin.h>

static const char hard[] =
    "会上有人问：“‘双减’之后，课后服务怎么办？！”答复是：“办好‘三点半’课堂，”并补充说，“不收费。”"
    "《关于统筹推进城乡教育的意见》（以下称《意见》）、《“十四五”规划》和〔2024〕12号文件都提到："
    "到2025年，县域内义务教育优质均衡比例达到23.5%，新增学位15.6万个，投入1,234.56万元；"
    "2021—2025年每年安排¥5000亿元中的一部分——占比不低于8～10个百分点……其余由地方统筹。"
    "约翰·斯图尔特·密尔（John Stuart Mill）在《论自由》（On Liberty）中写道，国家应当要求教育，"
    "而不必自己办教育；A/B两类学校、京津冀—长三角—粤港澳三个片区，气温−12℃时仍按“3+3+3”方案上课。"
    "有关材料见https://example.org/reports/2024/education-reform.html，电话010—12345678，第12期、第13期连载。"
    "“互联网+教育”平台（Smart Education of Green Hill）已接入30所学校，覆盖率100%，带宽1,000 Mbps，"
    "教师、家长、学生（含寄宿生）、社区志愿者均可登录；问卷回收8,950份，有效率97.3%，"
    "其中“很满意”“满意”合计92%，“不满意”仅1.2%。校长说：“这组数字——哪怕只有一半是真的——也值得写进报告！！！”"
    "记者追问：“还有呢？”对方停了停：“……还有就是：人。”";

static void say(struct briefing_writer *w)
{
    source(w, "s", ZH("虚构"), EN("Invented"));
    section(w, "a", ZH("一段难排的文字"), EN("A hard text"));
    body(w, ZH(hard), EN(ABSENT));
    body(w, ZH("“引号开头的一段，最后一行只剩一个字的情形也要照顾到，这里多写几句，好让它在某个宽度上恰好落单。”"),
         EN(ABSENT));
    body(w, ZH(hard), EN(ABSENT));
    end_section(w);
}

BRIEFING_PLUGIN(.id = "torture", .version = "1.0", .name_zh = "难字", .name_en = "Torture",
                .order = 1, .say = say)
