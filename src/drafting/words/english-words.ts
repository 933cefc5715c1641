/** What offices, companies and other organisations are for, by the words of their names. */
const ORGANISATIONS = `
党中央 central-committee  中央委员会 central-committee  国务院 state-council  中央军委 military-commission
全国人大常委会 national-congress  全国人大 national-congress  全国政协 national-cppcc
联防联控机制 joint-control  联合国 united-nations  世界卫生组织 who  国际货币基金组织 imf  世界银行 world-bank
卫生健康 health  卫生计生 health  卫健 health  卫生院 health-centre  疾病预防控制 disease-control  疾控 disease-control
医疗保障 medical-insurance  医保 medical-insurance  医疗 medical  爱卫 health-campaign
教育 education  教体 education  教科 education  科学技术协会 science-association  科协 science-association  科技 technology  科学技术 technology
公安 police  交通警察 traffic-police  交警 traffic-police  特警 swat  刑侦 detectives  派出所 police-station  反诈 anti-fraud  车管所 vehicle-office
交通运输 transport  交通 transport  公交 bus  公共交通 bus  轨道交通 metro  地铁 metro  铁路 railway  机场 airport  港务 port  邮政 post
农业农村 agriculture  农业 agriculture  农技 farming  农科 agronomy  林业 forestry  林草 forestry  水利 water  水务 water  水文 hydrology
水资源 water-resources  乡村振兴 rural-revival  粮食 grain  供销社 supply-coop  农村 rural
妇女儿童 women-children  妇幼 maternity  妇女联合会 women  妇联 women  总工会 unions  青年 youth  共青团 youth-league  团委 youth-league  团市委 youth-league  团省委 youth-league  少先队 pioneers  残疾人联合会 disabled
残联 disabled  工商业联合会 commerce-federation  工商联 commerce-federation  文联 arts  文学艺术界 arts  作家 writers  作协 writers
红十字会 red-cross  慈善 charity  侨联 overseas-chinese  关工委 youth-care  志愿者 volunteers  志愿服务 volunteers
人民法院 court  法院 court  执行局 enforcement  第一 first  第二 second  第三 third  第四 fourth  第五 fifth  作协 writers  人民检察院 procuratorate  检察院 procuratorate  司法 justice  律师 lawyers  公证处 notary  监狱 prison
纪委监委 discipline  纪检监察 discipline  纪律检查 discipline  纪委 discipline  监委 supervision  组织部 organisation-department
宣传部 publicity  统战部 united-front  政法 political-legal  政策研究 policy-office  政研 policy-office  党校 party-school
机构编制 staffing  编办 staffing  网信 cyberspace  精神文明 civility  文明办 civility  直机关工 civil-servants  巡察 inspection-office
发展和改革 development  发展改革 development  发改 development  工业和信息化 industry  工信 industry  经济和信息化 industry  经信 industry
国有资产监督管理 state-assets  国资 state-assets  财政 finance  金融 finance  民政 civil-affairs  民族宗教 ethnic-affairs
人力资源和社会保障 labour  人力资源社会保障 labour  人社 labour  自然资源和规划 land-planning  规划和自然资源 land-planning  自然资源 land
生态环境 environment  环境保护 environment  环保 environment  住房和城乡建设 housing  住房城乡建设 housing  住建 housing  城建 construction
住房公积金 housing-fund  公积金 housing-fund  不动产登记 land-registry  商务 commerce  文化和旅游 culture  文旅 culture  文化 culture  旅游 tourism
文物 heritage  体育 sport  退役军人 veterans  应急管理 emergency  应急 emergency  审计 audit  市场监督管理 market  市场监管 market
统计 statistics  税务 tax  气象 weather  地震 earthquake  城市管理 city-management  城管 city-management  综合行政执法 enforcement  综合执法 enforcement
行政审批 approvals  政务服务 services  大数据 data  数据 data  信访 petitions  档案 archives  地方志 chronicle  史志 chronicle
消防 fire  救援 rescue  武警 armed-police  军分区 garrison  人武部 garrison  国防动员 mobilisation  防汛抗旱 flood-drought  防汛 flood-control
抗旱 drought  森林防火 forest-fire  疫情防控 epidemic-control  新型冠状病毒肺炎疫情防控 epidemic-control  文明城市 model-city
供电 power  电力 power  电网 grid  国网 state-grid  供水 water-supply  供热 heating  热力 heating  燃气 gas  石油 oil  煤业 coal  煤电 coal
煤炭 coal  能源 energy  新能源 new-energy  钢铁 steel  建筑 construction  汽车 motor  工业 industry  工商银行 icbc  建设银行 ccb  农业银行 abc  邮政储蓄银行 postal-bank  制药 pharma  医药 pharma  网络 network  通信 telecom
移动 mobile  联通 unicom  电信 telecom  保险 insurance  农商行 rural-bank  农商银行 rural-bank  农业发展银行 agricultural-bank  央行 central-bank  中央银行 central-bank
人民银行 central-bank  银行 bank  海关 customs  进出口 trade  交易 exchange  批发市场 market  农贸市场 market  会展 exhibition
医院 hospital  大学 university  学院 college  中学 middle-school  小学 primary-school  学校 school  幼儿园 kindergarten
图书馆 library  博物馆 museum  文化馆 culture-hall  美术馆 gallery  科技馆 science-museum  体育馆 stadium  档案馆 archives  电视台 tv
广播电视台 tv  融媒体 media  日报社 press  晚报社 press  报社 press  出版社 publisher  书店 bookshop  剧院 theatre  剧团 troupe  研究院 institute  研究所 institute
科学院 academy  社会科学院 social-sciences  设计院 design-institute  福利院 welfare-home  敬老院 care-home  养老 elder-care  急救 ambulance
社区卫生 community-health  社区 community  园区 park  产业园 industry-park  工业园 industry-park  开发区 zone  经济开发区 zone
经济技术开发区 zone  技术开发区 zone  高新区 high-tech-zone  领导小组 leading-group  指挥部 headquarters  指挥调度 dispatch  调度 dispatch  联合会 federation
协会 association  学会 society  商会 chamber  基金会 foundation  基地 base  卫星发射 satellite-launch  足球 football  篮球 basketball  消费者 consumers  家庭 family
人大常委会 congress  人大 congress  政协 cppcc  党委 party-committee  人民政府 government  政府 government  管委会 administration`

/** What a local paper tells of, by the words of its headlines. */
const NEWS = `
动员会 mobilisation  动员 mobilisation  调度会 dispatch-meeting  工作会议 meeting  会议 meeting  大会 congress  座谈会 forum  座谈 forum  研讨会 seminar  论坛 forum
发布会 briefing  通气会 briefing  常委会 standing-committee  听证会 hearing  推进会 meeting  现场会 site-meeting  培训班 training  培训 training  讲座 lecture
督导 inspection  检查 inspection  视察 inspection  调研 visit  走访 visit  慰问 visit  考察 visit  巡查 patrol  巡逻 patrol  值守 watch  值班 duty  待命 standby
通知 notice  通告 notice  公告 notice  公开信 letter  一封信 letter  倡议书 appeal  倡议 appeal  报告 report  意见 opinion  方案 plan  规划 plan  条例 regulation  办法 rules  规定 rules  政策 policy
开工 groundbreaking  通车 opening  开通 opening  启用 opening  投产 production  投用 opening  竣工 completion  建成 completion  开业 opening  开幕 opening  闭幕 closing  落幕 closing
下线 rollout  启动 launch  发射 launch  上线 launch  签约 signing  招标 tender  验收 acceptance  交付 handover  搬迁 relocation  拆除 demolition  改造 renovation  修复 restoration  维修 repair  检修 repair  抢修 repair  清淤 dredging
疫情 epidemic  疫情防控队 epidemic-team  疫情防控 epidemic  防疫 epidemic-control  抗疫 epidemic-fight  核酸 testing  核酸检测 testing  采样 sampling  采样点 sampling-points  隔离 quarantine  方舱 fangcang  疫苗 vaccine  接种 vaccination  清零 zero-covid  流调 tracing  感染者 infections  确诊 cases
志愿者 volunteers  志愿服务 volunteering  党员 party-members  干部 cadres  驾驶员 drivers  司机 drivers  医护人员 medics  医护 medics  医生 doctors  护士 nurses  民警 police  交警 traffic-police  教师 teachers  老师 teachers  学生 students  儿童 children  女童 girl  老人 elders  青年 youth  青春 youth  妇女 women  农民 farmers  工人 workers  旅客 passengers  游客 visitors  企业 enterprises  居民 residents  市民 citizens  战士 soldiers  先锋 pioneers  英雄 heroes
社区 community  小区 estate  街道 street  楼道 corridors  卡口 checkpoint  医院 hospital  床位 beds  学校 school  幼儿园 kindergartens  校区 campus  高考 gaokao  中考 zhongkao  开学 term  毕业 graduation  招生 enrolment
大桥 bridge  桥 bridge  公路 road  道路 road  高速 motorway  地铁 metro  公交 bus  夜班 night  班线 lines  末班车 last-train  铁路 railway  高铁 high-speed-rail  机场 airport  航班 flights  停车 parking  交通 traffic  车辆 vehicles  汽车 cars
春节 spring-festival  元旦 new-year  元宵 lantern-festival  灯会 lanterns  国庆 national-day  中秋 mid-autumn  清明 qingming  端午 dragon-boat  劳动节 labour-day  假期 holiday  春运 spring-travel
洪水 flood  防汛 flood-control  汛期 flood-season  救灾 relief  抗旱 drought  高温 heat  降雨 rain  暴雨 rainstorm  降雪 snow  大雪 snow  中雪 snow  小雪 snow  寒潮 cold-wave  气温 temperature  降温 cold  台风 typhoon  火灾 fire  地震 earthquake  事故 accident  救援 rescue
河道 river  河流 river  长江流域 yangtze  长江 yangtze  夜空 night-sky  高峰 rush-hour  黄河 yellow-river  水利 water  渠道 canals  春灌 irrigation  灌溉 irrigation  禁捕 fishing-ban  植树 tree-planting  绿化 greening  生态 ecology  环保 environment  大气 air  污染 pollution  垃圾 waste
粮食 grain  秋粮 autumn-grain  小麦 wheat  玉米 maize  蔬菜 vegetables  丰收 harvest  收购 purchase  价格 prices  物价 prices  投放 supply  保供 supply  物资 supplies  供应 supply  菜篮子 basket  麦田 wheat-field
工业 industry  经济 economy  外贸 trade  进出口 trade  农田水利 irrigation  发送旅客 passengers  歼灭战 battle  攻坚 push  攻坚战 push  投入使用 opening  实战演练 drill  演练 drill  老街 old-street  毕业 graduation  旅游 tourism  收入 income  消费 spending  投资 investment  项目 projects  产业 industry  重点项目 projects  民生 livelihood  工程 works  就业 jobs  电力 power  绿电 green-power  新能源 new-energy  能源 energy  煤炭 coal  加息 rate-rise  利率 rates  销量 sales  产能 capacity  成本 costs  央行 central-banks  降雨量 rainfall
文化 culture  文化遗产 heritage  文物 relics  古籍 old-books  图书 books  戏曲 opera  演出 show  展览 exhibition  进博会 import-expo  比赛 match  公开赛 open  决赛 final  冠军 champion  羽毛球 badminton  足球 football  篮球 basketball  马拉松 marathon  运动会 games
法院 court  审理 trial  开庭 trial  合同 contract  纠纷 dispute  诈骗 fraud  反诈 anti-fraud  法律 law  执法 enforcement  欠条 debt-note  宣判 verdict  直播 livestream  直播间 livestream  卫星 satellites  科技 technology
医保 medical-insurance  养老 elder-care  医疗 medical  义诊 free-clinic  健康 health  捐款 donations  捐赠 donations  募捐 donations  回收 recycling  旧衣 old-clothes  清理 clean-up  电池 battery  地砖 paving  人行道 pavement  路灯 street-lights  供热 heating  供水 water-supply  供暖 heating
滞留 stranded  加入 joining  下沉 posted  包联 liaison  支援 support  首例 first-case  以上 over  进校园 school-visit  乡村 villages  进乡村 village-visit  城市 city  延长 extension  延时 extension  新增 new  新建 new  任命 appointment  选举 election  评论 commentary`

/** Words that are everywhere, and tell no headline or label from another. */
const COMMON = `集团 分行 分公司 公司 全市 全省 全国 全县 全区 我市 我省 我县 我国 本市 本省 本报 当地 工作 情况 有关 相关 方面 问题 活动 任务 目标 作用 措施 部署 要求 同时 期间 现在 目前
进行 开展 加强 推进 推动 做好 打好 打赢 打 抓好 落实 全力 全面 持续 不断 切实 认真 扎实 坚决 积极 有序 深入 进一步 召开 举行 举办 实施 完成 实现 增加 达到 继续 成功 基本 正式 加快 努力 助力 参加 参与 组织 安排 接到 防控
一线 纪实 速写 侧记 综述 快讯 专题 特写 走笔 需要 哪里 成为 作为 拥有 投身 各项 多个 多家 连续 累计 已经 其中 其余 以来 方便 初心 派出 增至 记者 获悉 提醒 保持 抓 作者 全部 计划 开始 接到 命令 部署 宣布 表示 介绍 同期 同比 增长 偏少 平均 主动 正在 新型 冠状病毒 肺炎 逐渐 奔赴 迅速 率先 今年 去年 昨日 今日 昨天 今天 明年 有人 有的 有 是 在 会 要 能 可 到 来 去 上 下 前 后 中 内 外 个 名 位 条 家 所 份 年 月 日 万 千 百 亿`

function table(text: string): Map<string, string> {
  return new Map([...text.matchAll(/(\S+) (\S+)/g)].map(([, word = '', english = '']) => [word, english]))
}

/** English for what the names of organisations say, as the ids of departments use it. */
export const ORGANISATION_WORDS: ReadonlyMap<string, string> = table(ORGANISATIONS)

/** English for what headlines tell of, as the ids of articles and events use it. */
export const NEWS_WORDS: ReadonlyMap<string, string> = table(NEWS)

/** Words that no id needs. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(COMMON.split(/\s+/))
