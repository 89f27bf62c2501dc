/*
 * projects: the aims above the work points, the table of all twenty, and the first
 * block, the projects, with what they are to build.
 */
#include "weifang.h"

static void aims(struct briefing_writer *w)
{
    section(w, "aims", ZH("总基调与原则"), EN("Keynote and principles"));
    body(w, ZH("2016年是“十三五”开局之年，总基调为“强优势、补短板，抓改革、促公平”，着力“促进公平、"
               "改革创新、提高质量”。面对学生多样、家长维权、互联网、城市化和创新提出的要求，"
               "以“政府依法管理、学校自主办学、社会广泛参与”建立现代教育治理体系。"),
         EN("2016 opens the 13th Five-Year Plan. The keynote: build on strengths, mend weak "
            "points, press reform, promote fairness; the aims are fairness, innovation and "
            "quality. Pupils differ more, parents know their rights, the internet, cities and "
            "innovation make demands; the answer is a modern system in which “government manages "
            "by law, schools run themselves and society takes part”."), .at = "3,9,15");
    body(w, ZH("{principles:w}项原则：立德树人，以学生健康快乐成长为出发点；促进公平，"
               "经费和教师统筹城乡；改革创新，“改到深处是制度”，激发校长、教师、"
               "学生{enthusiasms:w}个积极性；突出重点，关键在校长、根本在教师，"
               "完善{term:xiao-zhang-zhi-ji-zhi}；质量第一，“轻负担、高质量”；安全优先，"
               "靠风险和清单管理。"),
         EN("There are {principles:w} principles. Virtue: pupils’ healthy, happy growth comes "
            "first. Fairness: money and teachers are shared across town and country. Innovation: "
            "deep reform is reform of rules, to rouse {enthusiasms:w} kinds of enthusiasm, of "
            "principals, teachers and pupils. Priorities: principals are the key, teachers the "
            "root, with a better {term:xiao-zhang-zhi-ji-zhi}. Quality with light burdens. Safety "
            "first, by managing risks and lists."), .at = "17-27");
    end_section(w);
}

struct point { const char *zh, *en, *fact; };

static const struct point projects[] = {
    {"（1）破解大班额（新增学位）", "(1) Class size (places)", "class-places"},
    {"（2）市区中小学（新增学位）", "(2) Central city (places)", "central-places"},
    {"（3）高等院校创建", "(3) Universities", 0},
    {"（4）普惠性幼儿园（所）", "(4) Affordable kindergartens", "kindergartens"},
    {"（5）互联网+示范校（所）", "(5) Internet + model schools", "internet-schools"},
};
static const struct point reforms[] = {
    {"（6）基础教育课程", "(6) Curriculum", 0},
    {"（7）考试评价制度", "(7) Examinations, evaluation", 0},
    {"（8）产教融合（培训人次）", "(8) Industry (person-times)", "trainees"},
    {"（9）管理体制（试点校）", "(9) Management (pilots)", "pilot-schools"},
    {"（10）办学体制（民办校）", "(10) Ownership (private)", "private-schools"},
};
static const struct point breakthroughs[] = {
    {"（11）党的建设", "(11) Party building", 0},
    {"（12）校长治校能力", "(12) Principals’ capacity", 0},
    {"（13）教师队伍管理", "(13) Managing teachers", 0},
    {"（14）人才强教", "(14) Talent", 0},
    {"（15）现代学校治理（会）", "(15) Governance (councils)", "councils"},
};
static const struct point mechanisms[] = {
    {"（16）家校融合（示范校）", "(16) Home, school (models)", "home-schools"},
    {"（17）教育督导", "(17) Supervision", 0},
    {"（18）校园安全", "(18) Safety", 0},
    {"（19）审计问责", "(19) Audit, accountability", 0},
    {"（20）五型机关", "(20) Five-type bureau", 0},
};

static void block(struct briefing_writer *w, struct briefing_zh zh, struct briefing_en en,
                  const struct point *points)
{
    group(w, zh, en);
    for (int i = 0; i < 5; i++) {
        row(w);
        cell(w, ZH(points[i].zh), EN(points[i].en));
        if (points[i].fact)
            cell_fact(w, points[i].fact);
        else
            cell_missing(w, NOT_STATED);
    }
}

static void point_table(struct briefing_writer *w)
{
    table(w, "points", ZH("二十项要点及其主要数字"), EN("Twenty work points and their figures"),
          .at = "35-81");
    column(w, TEXT, ZH("要点（数字所指）"), EN("Work point (what is counted)"));
    column(w, NUMBER, ZH("2016年目标"), EN("target 2016"));
    block(w, ZH("工程"), EN("Projects"), projects);
    block(w, ZH("改革"), EN("Reforms"), reforms);
    block(w, ZH("突破"), EN("Breakthroughs"), breakthroughs);
    block(w, ZH("机制"), EN("Mechanisms"), mechanisms);
    table_note(w, ZH("单位不同，不可相加；—为该项未列数量目标，不等于没有任务。"),
               EN("Units differ; nothing may be summed. A dash means that the point sets no "
                  "number, not that it has no tasks."));
    end_table(w);
}

static void schools(struct briefing_writer *w)
{
    body(w, ZH("落实市政府{title|破解城镇中小学大班额问题实施方案}，解决{term:da-ban-e}："
               "新建改扩建{class-schools}，增加校舍{class-floor}、"
               "{term:xue-wei}{class-places:n}个。推进标准化，加快操场塑胶化，"
               "基本完成“{term:quan-mian-gai-bao}”，"
               "争取通过{title|潍坊市中小学幼儿园规划建设条例}。"),
         EN("To end {term:da-ban-e}, the city government’s "
            "{title|Plan to End Oversized Classes in Town Schools} has {class-schools} built or "
            "enlarged, with {class-floor} of floor space and {class-places:n} more {term:xue-wei}. "
            "Schools are standardised, sports grounds surfaced, the national “"
            "{term:quan-mian-gai-bao}” largely finished, and "
            "{title|Regulations on Planning and Building Schools and Kindergartens} sought."),
         .at = "35", .head_zh = "（1）破解大班额", .head_en = "(1) Oversized classes");
    body(w, ZH("按{title|市区学校建设提升工程实施方案}，中心市区新建改扩建{central-schools}，"
               "增加校舍{central-floor}、学位{central-places:n}个，重点是北辰中学和特教中心；"
               "搬迁潍坊实验学校，改扩建潍坊七中、广文中学，协调建设瀚声国际学校。"
               "{title|市区中小学内涵提升三年行动计划}历时{improvement-years:w}年，"
               "抓{seed-schools}课程改革“{term:zhong-zi-xue-xiao}”和{weak-schools}薄弱学校。"),
         EN("Under the {title|Plan for Better City Schools}, {central-schools} are built or "
            "enlarged in the central city, with {central-floor} and {central-places:n} places; "
            "Beichen Middle School and the special-education centre come first. Weifang "
            "Experimental School moves, No. 7 and Guangwen middle schools grow, Hansheng "
            "International School is coordinated. The "
            "{title|Three-Year Action Plan for City Schools}, {improvement-years:w} years long, "
            "has {seed-schools} as “{term:zhong-zi-xue-xiao}s” of curriculum reform and lifts "
            "{weak-schools} that are weak."),
         .at = "37", .head_zh = "（2）市区学校", .head_en = "(2) City schools");
    body(w, ZH("启动山东海洋技术大学主校区建设，争取教育部批准筹建；"
               "推动北京大学与特拉维夫大学在峡山区建良种基地，启动现代农业研究生院；"
               "推进驻潍高校与瓦赫宁根大学、加州大学戴维斯分校合作。"),
         EN("The main campus of Shandong Ocean Technology University is begun and ministry "
            "approval sought; Peking and Tel Aviv universities are to have a seed-breeding base in "
            "Xiashan, with a graduate school of agriculture; local universities seek joint "
            "programmes with Wageningen and UC Davis."),
         .at = "39", .head_zh = "（3）高等院校", .head_en = "(3) Universities");
}

static void preschool(struct briefing_writer *w)
{
    body(w, ZH("政府主导、公办为主，新建改扩建{term:pu-hui-xing-you-er-yuan}{kindergartens}，"
               "新增学位{nursery-places:n}个，市区增公办园{public-kindergartens}，"
               "公办园在园幼儿占{public-share}。建{term:shuang-zhong-xin-you-er-yuan}示范镇街"
               "{double-towns}、先进镇街{advanced-towns}，省级、"
               "市级示范园{provincial-models}和{municipal-models}；小区配套园作普惠认定。"),
         EN("Led by government and mainly public, {kindergartens:n} {term:pu-hui-xing-you-er-yuan}"
            "s are built or enlarged, with {nursery-places:n} places; {public-kindergartens} in "
            "the city are new and public, with {public-share} of children in public ones. "
            "{double-towns} towns are models for {term:shuang-zhong-xin-you-er-yuan}, "
            "{advanced-towns} advanced; {provincial-models} are to be provincial models, "
            "{municipal-models} municipal. Estate kindergartens are assessed as affordable."),
         .at = "41", .head_zh = "（4）普惠性幼儿园", .head_en = "(4) Affordable kindergartens");
    body(w, ZH("推进智慧校园，提升“{term:san-tong-liang-ping-tai}”；用大数据融合管理、教学、学习、"
               "评价和家校沟通。指导建设“互联网+教育”示范校{internet-schools}，"
               "开发师生网上创新平台，建个性化学习教室，召开全市推进会议。"),
         EN("Smart campuses and better “{term:san-tong-liang-ping-tai}”: big data joins "
            "management, teaching, learning, diagnosis and contact with parents. "
            "{internet-schools} become models of Internet + education; an online platform for "
            "innovation and rooms for personal learning follow."),
         .at = "43", .head_zh = "（5）信息化", .head_en = "(5) Digital integration");
}

static void building_table(struct briefing_writer *w)
{
    static const struct { const char *zh, *en, *schools, *floor, *places; } lines[] = {
        {"城镇中小学大班额", "Oversized classes in towns", "class-schools", "class-floor",
         "class-places"},
        {"中心市区中小学", "Central-city schools", "central-schools", "central-floor",
         "central-places"},
        {"普惠性幼儿园", "Affordable kindergartens", "kindergartens", 0, "nursery-places"},
        {"民办中小学", "Private schools", "private-schools", 0, 0},
    };
    table(w, "building", ZH("2016年建设计划"), EN("What is to be built in 2016"), .at = "35-57");
    column(w, TEXT, ZH("项目"), EN("Programme"));
    column(w, NUMBER, ZH("学校（所）"), EN("schools"));
    column(w, NUMBER, ZH("校舍（平方米）"), EN("floor, m²"));
    column(w, NUMBER, ZH("学位（个）"), EN("places"));
    for (uint32_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        row(w);
        cell(w, ZH(lines[i].zh), EN(lines[i].en));
        cell_fact(w, lines[i].schools);
        if (lines[i].floor)
            cell_fact(w, lines[i].floor);
        else
            cell_missing(w, NOT_STATED);
        if (lines[i].places)
            cell_fact(w, lines[i].places);
        else
            cell_missing(w, NOT_STATED);
    }
    table_note(w, ZH("均为计划。原文未说明中心市区的学校是否已含在大班额工程内，不作合计。"),
               EN("All planned. The document does not say whether the central-city schools are "
                  "among those of the first line, so there is no total."));
    end_table(w);
}

static void places_chart(struct briefing_writer *w)
{
    chart(w, "places", BAR, ZH("2016年计划新增学位"), EN("School places planned for 2016"),
          .unit = PLACES, .at = "35-41");
    series(w, ZH("计划"), EN("planned"));
    point_fact(w, ZH("城镇大班额"), EN("Oversized classes"), "class-places");
    point_fact(w, ZH("中心市区"), EN("Central city"), "central-places");
    point_fact(w, ZH("普惠性幼儿园"), EN("Kindergartens"), "nursery-places");
    chart_note(w, ZH("三项口径不同，可能重叠，不可相加。"),
               EN("The three count on different bases and may overlap; they must not be added."));
    end_chart(w);
}

void weifang_projects(struct briefing_writer *w)
{
    aims(w);
    point_table(w);
    section(w, "projects", ZH("五大工程"), EN("Five projects"));
    schools(w);
    building_table(w);
    places_chart(w);
    preschool(w);
    end_section(w);
}
