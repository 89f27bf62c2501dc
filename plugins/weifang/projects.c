/*
 * projects: the aims above the work points, what the four blocks do, what is to be built,
 * and the first block, the projects.
 */
#include "weifang.h"

static void aims(struct briefing_writer *w)
{
    section(w, "aims", ZH("总基调与原则"), EN("Keynote and principles"));
    body(w, ZH("2016年是“十三五”开局之年。总基调是“强优势、补短板，抓改革、促公平”，重在公平、创"
               "新、质量。学生多样、家长维权、互联网、城市化和创新提出新要求，要政府依法管理、学"
               "校自主办学、社会参与，建成现代治理体系。"),
         EN("2016 opens the Thirteenth Five-Year Plan. The keynote: build on strengths, mend "
            "weak points, reform, be fair; fairness, innovation and quality count. Varied "
            "pupils, parents’ rights, the internet, cities and innovation call for modern "
            "governance: government manages by law, schools run themselves, society takes part."),
         .at = "3,9,15");
    body(w, ZH("原则{principles:w}条：立德树人，学生健康快乐成长为先；促进公平，经费、教师统筹城"
               "乡；改革创新，调动校长、教师、学生{enthusiasms:w}个积极性；突出重点，关键在校"
               "长、根本在教师，完善{term:xiao-zhang-zhi-ji-zhi}；质量第一，“轻负担、高质量”；安"
               "全优先，实行风险和清单管理。见{see:blocks}、{see:building}。"),
         EN("{principles:w} principles hold. Fostering virtue: pupils grow up healthy and happy. "
            "Fairness: town and country share money and teachers. Innovation: {enthusiasms:w} "
            "kinds of zeal, of principals, teachers, pupils. Priorities: principals the key, "
            "teachers the root, a better {term:xiao-zhang-zhi-ji-zhi}. Quality, with light "
            "burdens. Safety first, by risks and lists ({see:blocks}, {see:building})."),
         .at = "17-27");
    end_section(w);
}

struct block { const char *zh, *en, *does_zh, *does_en, *figures_zh, *figures_en; };

static const struct block blocks[] = {
    {"1—5 五大工程", "1–5 Five projects", "建校扩园、破解大班额、办大学、信息化",
     "Schools and kindergartens built, oversized classes ended, a university, digital means",
     "建校{class-schools:n}、{central-schools:n}所，园{kindergartens}；种子{seed-schools:n}、薄弱{weak-schools:n}、示范校{internet-schools}",
     "{class-schools:n} and {central-schools}, {kindergartens}; {seed-schools:n} seed, {weak-schools:n} weak, {internet-schools:n} model schools"},
    {"6—10 五项改革", "6–10 Five reforms", "开齐课程、改进考试、产教融合、放权办学",
     "Every course taught, better examinations, industry, autonomy, private and mixed ownership",
     "专业{majors}，培训{trainees}，试点{pilot-schools}",
     "{majors}, {trainees}; {pilot-schools} in the pilot"},
    {"11—15 五个新突破", "11–15 Five breakthroughs", "党建、校长治校、县管校聘、人才、治理",
     "Party building, able principals, “county-managed, school-hired”, talent, governance",
     "治理组织{councils:w}个", "{councils:w} bodies of governance"},
    {"16—20 五项机制", "16–20 Five mechanisms", "家校共育、督导、巡查、审计、五型机关",
     "Home and school, supervision, safety patrols, audit, a five-type bureau",
     "每学年{home-hours}，示范校{home-schools}",
     "{home-hours} a year; {home-schools:n} model schools"},
};

static void block_table(struct briefing_writer *w)
{
    table(w, "blocks", ZH("四组要点：做什么，目标多少"), EN("Four blocks: what they do, targets"),
          .at = "33-81");
    column(w, TEXT, ZH("要点"), EN("Points"));
    column(w, TEXT, ZH("做什么"), EN("What they do"));
    column(w, TEXT, ZH("2016年目标"), EN("Targets for 2016"));
    for (uint32_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
        row(w);
        cell(w, ZH(blocks[i].zh), EN(blocks[i].en));
        cell(w, ZH(blocks[i].does_zh), EN(blocks[i].does_en));
        cell(w, ZH(blocks[i].figures_zh), EN(blocks[i].figures_en));
    }
    end_table(w);
}

static void schools(struct briefing_writer *w)
{
    body(w, ZH("按市政府{title|破解城镇中小学大班额问题实施方案}治理{term:da-ban-e}，新建改扩建"
               "{class-schools}，增校舍{class-floor}、{term:xue-wei}{class-places:n}个；推进标准"
               "化和操场塑胶化，基本完成“{term:quan-mian-gai-bao}”，争取{title|潍坊市中小学幼儿"
               "园规划建设条例}立法。"),
         EN("The city’s {title|Implementation Plan to End Oversized Classes in Town Schools} "
            "tackles {term:da-ban-e}: {class-schools} built or enlarged, {class-floor}, "
            "{class-places:n} {term:xue-wei}. Standards rise, sports grounds are surfaced, the "
            "“{term:quan-mian-gai-bao}” is largely done, {title|Regulations on Planning and "
            "Building Schools and Kindergartens} are sought."),
         .at = "35", .head_zh = "（1）破解大班额", .head_en = "(1) Oversized classes");
    body(w, ZH("按{title|市区学校建设提升工程实施方案}，中心市区新建改扩建{central-schools}，增"
               "校舍{central-floor}、学位{central-places:n}个，北辰中学和特教中心为先；搬迁潍坊"
               "实验学校，扩建潍坊七中和广文中学，协调瀚声国际学校。{title|市区中小学内涵提升三"
               "年行动计划}抓{seed-schools}课改“种子学校”、{weak-schools}薄弱学校。"),
         EN("Under an {title|Implementation Plan for Better City Schools} the central city is to "
            "build or enlarge {central-schools}, with {central-floor} and {central-places:n} "
            "places; Beichen Middle School and the special-education centre come first. Weifang "
            "Experimental School moves, No. 7 and Guangwen grow, Hansheng International goes "
            "ahead. A {title|Three-Year Action Plan for City Schools} backs {seed-schools:n} "
            "“seed schools” and {weak-schools:n} weak ones."),
         .at = "37", .head_zh = "（2）市区学校", .head_en = "(2) City schools");
    body(w, ZH("启动山东海洋技术大学主校区，争取国家批准筹建；推动北京大学与特拉维夫大学在峡山区"
               "建良种繁育基地，并办现代农业研究生院；驻潍高校与瓦赫宁根、加州戴维斯分校合作办"
               "学。"),
         EN("Work on the main campus of Shandong Ocean Technology University is to begin, with "
            "ministry approval sought. Peking and Tel Aviv universities are to set up a "
            "seed-breeding base in Xiashan, with a graduate school of agriculture; local "
            "universities join with Wageningen and UC Davis."),
         .at = "39", .head_zh = "（3）高等院校", .head_en = "(3) Universities");
}

static void preschool(struct briefing_writer *w)
{
    body(w, ZH("政府主导、公办为主，建{term:pu-hui-xing-you-er-yuan}{kindergartens}、学位"
               "{nursery-places:n}个；其中市区新增公办园{public-kindergartens:n}所，全市公办园幼"
               "儿占比{public-share}。建{term:shuang-zhong-xin-you-er-yuan}示范镇街"
               "{double-towns}、先进镇街{advanced-towns}，省级示范园{provincial-models}、市级"
               "{municipal-models}；认定小区普惠园，探索激励政策，推进镇村一体、集团办园。"),
         EN("Led by government, {kindergartens:n} {term:pu-hui-xing-you-er-yuan}s, mostly "
            "public, are to add {nursery-places:n} places; {public-kindergartens:n} are new "
            "public ones in the city, and public ones are to hold {public-share} of children. "
            "{double-towns} towns model {term:shuang-zhong-xin-you-er-yuan}, {advanced-towns} "
            "become advanced ones; {provincial-models:n} kindergartens become provincial models, "
            "{municipal-models:n} municipal. Those on estates are certified, incentives "
            "explored, groups formed."),
         .at = "41", .head_zh = "（4）普惠性幼儿园", .head_en = "(4) Affordable kindergartens");
    body(w, ZH("推进智慧校园，提升“{term:san-tong-liang-ping-tai}”；大数据贯通管理、教学、学习、"
               "评价和家校沟通。建“互联网+教育”示范校{internet-schools}、师生网上创新平台和个性"
               "化学习教室，召开推进会议。"),
         EN("Smart campuses spread and “{term:san-tong-liang-ping-tai}” improve; big data joins "
            "management, teaching, learning, diagnosis and links with parents. "
            "{internet-schools} are to model Internet + education; an online innovation "
            "platform, rooms for individual learning and a conference follow."),
         .at = "43", .head_zh = "（5）信息化", .head_en = "(5) Digital integration");
}

static void target(struct briefing_writer *w, const char *fact)
{
    if (fact)
        cell_fact(w, fact);
    else
        cell_missing(w, NOT_STATED);
}

static void target_table(struct briefing_writer *w)
{
    static const struct { const char *zh, *en, *schools, *floor, *places; } lines[] = {
        {"城镇大班额", "Oversized classes", "class-schools", "class-floor", "class-places"},
        {"中心市区", "Central city", "central-schools", "central-floor", "central-places"},
        {"普惠性幼儿园", "Affordable kindergartens", "kindergartens", 0, "nursery-places"},
        {"民办中小学", "Private schools", "private-schools", 0, 0},
    };
    table(w, "building", ZH("2016年建设目标（所、平方米、个）"), EN("What is to be built in 2016"), .at = "35-57");
    column(w, TEXT, ZH("项目"), EN("Programme"));
    column(w, NUMBER, ZH("学校"), EN("schools"));
    column(w, NUMBER, ZH("校舍"), EN("m²"));
    column(w, NUMBER, ZH("学位"), EN("places"));
    for (uint32_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        row(w);
        cell(w, ZH(lines[i].zh), EN(lines[i].en));
        target(w, lines[i].schools);
        target(w, lines[i].floor);
        target(w, lines[i].places);
    }
    table_note(w, ZH("均为计划，学校含幼儿园。原文未说明中心市区是否含在大班额工程内，不作合计。"),
               EN("All planned; schools include kindergartens. Whether the central city is part "
                  "of the works on oversized classes is not said: no total."));
    end_table(w);
}

void weifang_projects(struct briefing_writer *w)
{
    aims(w);
    block_table(w);
    target_table(w);
    section(w, "projects", ZH("五大工程"), EN("Five projects"));
    schools(w);
    preschool(w);
    end_section(w);
}
